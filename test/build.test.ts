import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildOnce } from "./browser/support/buildOnce";

const ROOT = join(__dirname, "..");
const URL = "https://khenthuong.example.gov.vn/addin";
const BEFORE_FIRST_CLICK = 120_000;

interface WebpackStats {
  namedChunkGroups: Record<string, { assets: { name: string }[] }>;
}

let dist: string;
let files: Map<string, string>;

const webpack = (to: string, variables: Record<string, string>): string =>
  execFileSync(
    process.execPath,
    [join(ROOT, "node_modules/webpack/bin/webpack.js"), ...["--mode", "production", "-o", to, "--json", `${to}.json`]],
    {
      cwd: ROOT,
      env: { ...process.env, ADDIN_URL: "", OFFICE_JS: "", NODE_ENV: "", ...variables },
      encoding: "utf8",
      stdio: "pipe",
    },
  );

beforeAll(async () => {
  // The builds share a cache, which only one of them may write.
  await buildOnce();
  dist = mkdtempSync(join(tmpdir(), "dist-"));
  webpack(dist, { ADDIN_URL: `${URL}/` });
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => /\.[a-z]+$/.test(name));
  files = new Map(names.map((name) => [name, readFileSync(join(dist, name), "utf8")]));
}, 480_000);

afterAll(() => [dist, `${dist}.json`].forEach((path) => rmSync(path, { recursive: true, force: true })));

const file = (name: string): string => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`dist/ has no ${name}`);
  return text;
};

it.each([
  "localhost",
  "workbench",
  "Bàn thử",
  "contract.html",
  "Đối chiếu với Excel",
  "hostUserTrusted",
  "sourceMappingURL",
  "webpack://",
  "node_modules/",
  ROOT,
  "add-in.example",
])("holds no %s", (word) => {
  const holding = [...files].filter(([name, text]) => !name.endsWith(".png") && text.includes(word));
  expect(holding.map(([name]) => name)).toEqual([]);
});

it("holds the page, the user guide, the manifest, the icons and scripts named after their content, and nothing else", () => {
  const names = [...files.keys()].filter((name) => !/^assets.(award|check)-\d+\.png$/.test(name));
  const others = names.filter((name) => !/^[a-zA-Z0-9]+\.[0-9a-f]{12}\.js(\.LICENSE\.txt)?$/.test(name));
  expect(others.sort()).toEqual(["huong-dan.html", "manifest.xml", "taskpane.html"]);
});

it("points the whole manifest at ADDIN_URL", () => {
  const urls = [...file("manifest.xml").matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url]) => url ?? "");
  expect(urls.length).toBeGreaterThan(10);
  expect(urls.filter((url) => !url.startsWith(`${URL}/`))).toEqual([]);
  for (const url of urls) expect(files.has(url.slice(URL.length + 1))).toBe(true);
});

it("has the user guide as a page of its own, without scripts", () => {
  expect(file("huong-dan.html")).toMatch(/<html lang="vi">.*<h1>Hướng dẫn nhanh<\/h1>.*<table>/s);
  expect(file("huong-dan.html")).not.toContain("<script");
});

describe("the page", () => {
  const page = () => file("taskpane.html");
  const policy = () => /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page())?.[1] ?? "";
  const inline = () =>
    [...page().matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code ?? "");

  it("has one inline script, which IE 11 can run and the policy allows by its hash", () => {
    const [script = "", ...more] = inline();
    expect(more).toEqual([]);
    expect(script).toContain("documentMode");
    expect(script).not.toMatch(/=>|\b(let|const)\b|`/);
    expect(policy()).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(page()).not.toMatch(/\son[a-z]+=/);
  });

  it("allows scripts from itself and Microsoft's CDN only, and no eval", () => {
    const scripts = policy()
      .split("; ")
      .find((part) => part.startsWith("script-src"));
    expect(scripts).toMatch(/^script-src 'self' https:\/\/appsforoffice\.microsoft\.com 'sha256-[^']+'$/);
    expect(policy()).not.toContain("unsafe-eval");
    expect(policy()).toContain("default-src 'self'");
  });

  it("shows the plan line and the button before any script runs", () => {
    expect(page()).toMatch(/<button[^>]*disabled[^>]*>Kiểm tra<\/button>/);
    expect(page()).toContain('lang="vi"');
  });

  it("loads little before the first click, including what reads the plan", () => {
    const scripts = [...page().matchAll(/<script[^>]+src="([^":]+)"/g)].map(([, name]) => name ?? "");
    const { namedChunkGroups } = JSON.parse(readFileSync(`${dist}.json`, "utf8")) as WebpackStats;
    const overview = namedChunkGroups["overview"]?.assets.map(({ name }) => name) ?? [];
    const sizes = [...new Set([...scripts, ...overview])].map((name) => gzipSync(file(name), { level: 9 }).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(overview.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BEFORE_FIRST_CLICK);
  });
});

it("refuses an address that is not https", () => {
  expect(() => webpack(dist, { ADDIN_URL: "http://intranet/addin" })).toThrow(/must begin with https/);
}, 60_000);

import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panelConfiguration, PANEL_URL } from "../workbench/browser/server/panelConfiguration";
import { OUT, ROOT } from "../workbench/browser/server/serve";
import { buildOnce } from "./browser/support/buildOnce";
import { itIfLong } from "./support/lane";

const URL = "https://khenthuong.example.gov.vn/addin";

/** The files of a build by path, without Microsoft's library. */
function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const ours = names.filter((name) => /\.[a-z]+$/.test(name) && !name.startsWith("office/"));
  return new Map(ours.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

const directive = (policy: string, name: string): string | undefined =>
  policy.split("; ").find((part) => part.startsWith(name));

describe("the build that the workbench serves", () => {
  let files: Map<string, string>;
  const file = (name: string): string => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`The build has no ${name}`);
    return text;
  };
  const page = () => file("taskpane.html");
  const policy = () => /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page())?.[1] ?? "";
  const inline = () =>
    [...page().matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code ?? "");

  beforeAll(async () => {
    await buildOnce();
    files = filesOf(join(OUT, "panel"));
  });

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
    expect(urls.filter((url) => !url.startsWith(`${PANEL_URL}/`))).toEqual([]);
    for (const url of urls) expect(files.has(url.slice(PANEL_URL.length + 1))).toBe(true);
  });

  it("has the user guide as a page of its own, without scripts", () => {
    expect(file("huong-dan.html")).toMatch(/<html lang="vi">.*<h1>Hướng dẫn nhanh<\/h1>.*<table>/s);
    expect(file("huong-dan.html")).not.toContain("<script");
  });

  it("has one inline script, which IE 11 can run and the policy allows by its hash", () => {
    const [script = "", ...more] = inline();
    expect(more).toEqual([]);
    expect(script).toContain("documentMode");
    expect(script).not.toMatch(/=>|\b(let|const)\b|`/);
    expect(policy()).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(page()).not.toMatch(/\son[a-z]+=/);
  });

  it("allows scripts from itself only, and no eval", () => {
    expect(directive(policy(), "script-src")).toMatch(/^script-src 'self' 'sha256-[^']+'$/);
    expect(policy()).not.toContain("unsafe-eval");
    expect(policy()).toContain("default-src 'self'");
  });

  it("shows the plan line and the button before any script runs", () => {
    expect(page()).toMatch(/<button[^>]*disabled[^>]*>Kiểm tra<\/button>/);
    expect(page()).toContain('lang="vi"');
  });
});

describe("the build for a department's server", () => {
  it("loads office.js from Microsoft's CDN, and allows its scripts beside its own", async () => {
    const { plugins = [] } = await panelConfiguration({ ADDIN_URL: `${URL}/` });
    const { templateParameters } = plugins
      .map(
        (plugin) =>
          (plugin as { userOptions?: { templateParameters?: { csp: string; officeJs: string } } }).userOptions,
      )
      .find((options) => options?.templateParameters !== undefined)!;
    expect(templateParameters?.officeJs).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(directive(templateParameters?.csp ?? "", "script-src")).toMatch(
      /^script-src 'self' https:\/\/appsforoffice\.microsoft\.com 'sha256-[^']+'$/,
    );
  });

  it("refuses an address that is not https", async () => {
    await expect(panelConfiguration({ ADDIN_URL: "http://intranet/addin" })).rejects.toThrow(/must begin with https/);
  });

  itIfLong("is made by `npm run build`, with the same scripts", async () => {
    await buildOnce();
    const dist = mkdtempSync(join(tmpdir(), "dist-"));
    const command = ["node_modules/webpack/bin/webpack.js", "--mode", "production", "-o", dist];
    const env = { ...process.env, ADDIN_URL: `${URL}/`, OFFICE_JS: "", NODE_ENV: "" };
    execFileSync(process.execPath, command, { cwd: ROOT, env, stdio: "pipe" });
    const built = filesOf(dist);
    rmSync(dist, { recursive: true });
    expect([...built.keys()].sort()).toEqual([...filesOf(join(OUT, "panel")).keys()].sort());
    expect(built.get("manifest.xml")).toContain(`"${URL}/taskpane.html`);
    expect(built.get("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });
});

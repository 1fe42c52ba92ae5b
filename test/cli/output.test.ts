import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const CLEAN = join(ROOT, "samples", "workbooks", "de-nghi-hop-le.xlsx");
const TODAY = ["--today", "2022-12-01"];

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "output-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const RUN = join(ROOT, "workbench", "node", "runBundled.mjs");
const command = (args: readonly string[]) => [RUN, join(ROOT, "workbench", "node", "cli.ts"), ...args];
const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

function cli(args: readonly string[], stdout: "pipe" | number = "pipe") {
  const run = spawnSync(process.execPath, command(args), {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", stdout, "pipe"],
  });
  return { status: run.status, lines: linesOf(run.stderr) };
}

test("a closed pipe: exit 2, one line", async () => {
  const child = spawn(process.execPath, command([CLEAN, ...TODAY, "--json", "-"]), { cwd: ROOT });
  child.stdout.destroy();
  let output = "";
  child.stderr.on("data", (part: Buffer) => (output += part.toString()));
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, lines: linesOf(output) }).toEqual({ status: 2, lines: [expect.stringContaining("EPIPE")] });
});

const FULL = "/dev/full";
const onFullDisk = existsSync(FULL) ? [[[]], [["--out", FULL]]] : [];

// Only Linux has a disk that is always full.
test.each([[["--out", join("no", "such", "folder.xlsx")]], ...onFullDisk])(
  "output that can't be written, %j: exit 2, one line",
  (args) => {
    const stdout = args.length === 0 ? openSync(FULL, "w") : "pipe";
    const { status, lines } = cli([CLEAN, ...TODAY, ...args], stdout);
    expect({ status, lines }).toEqual({ status: 2, lines: [expect.stringMatching(/ENOSPC|ENOENT/)] });
  },
);

test.each(["--out", "--json"])("a write-protected file for %s is refused and stays as it was", (option) => {
  const file = join(folder, `protected${option}`);
  writeFileSync(file, "cũ");
  chmodSync(file, 0o444);
  const { status, lines } = cli([CLEAN, ...TODAY, option, file]);
  expect({ status, lines }).toEqual({ status: 2, lines: [expect.stringContaining("chỉ đọc")] });
  expect(readFileSync(file, "utf8")).toBe("cũ");
});

test("the longest possible file name, and no other file is left", () => {
  const name = `${"a".repeat(250)}.xlsx`;
  expect(cli([CLEAN, ...TODAY, "--out", join(folder, name), "--json", join(folder, "report.json")]).status).toBe(0);
  const left = readdirSync(folder).filter((file) => !file.startsWith("protected"));
  expect(left.sort()).toEqual([name, "report.json"].sort());
});

test("control characters in a name are escaped on the terminal", () => {
  const { status, lines } = cli(["so\u001b]0;x\u0007\u009b2J.xlsx"]);
  expect({ status, lines }).toEqual({ status: 2, lines: [expect.stringContaining("so\ufffd]0;x")] });
});

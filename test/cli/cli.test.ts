import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FAULTS as FAULTY_ROWS } from "../../samples/data";
import { itIfLong } from "../support/lane";
import { cli } from "./support/cli";

const ROOT = join(__dirname, "..", "..");
const CLEAN = join(ROOT, "samples", "workbooks", "de-nghi-hop-le.xlsx");
const FAULTS = join(ROOT, "samples", "workbooks", "de-nghi-moi-loi.xlsx");
const TODAY = ["--today", "2022-12-01"];

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "nominations-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);
const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

async function jsonOf(...args: string[]) {
  const { status, stdout } = await cli(...args, ...TODAY, "--json", "-");
  return { status, report: JSON.parse(stdout) };
}

describe("the report as JSON", () => {
  let status: number;
  let report: Awaited<ReturnType<typeof jsonOf>>["report"];
  beforeAll(async () => ({ status, report } = await jsonOf(FAULTS)));

  test("has the published keys and no others", () => {
    expect(Object.keys(report)).toEqual([
      "version",
      "plan",
      "sheet",
      "complete",
      "crashedRules",
      "checksLeftOut",
      "sheetFindings",
      "rows",
      "quotas",
      "totals",
      "written",
      "host",
    ]);
    expect(Object.keys(report.plan)).toEqual(["number", "year", "stage", "source"]);
    expect(Object.keys(report.rows[0])).toEqual([
      "row",
      "id",
      "award",
      "subject",
      "nominee",
      "unit",
      "outcome",
      "findings",
    ]);
    for (const { findings } of report.rows) {
      for (const finding of findings) {
        expect(Object.keys(finding)).toEqual([
          "rule",
          "messageId",
          "severity",
          "sheet",
          "cell",
          "value",
          "clause",
          "message",
          "fix",
        ]);
      }
    }
    expect(Object.keys(report.quotas[0])).toEqual(["award", "subject", "quota", "nominated", "counted", "approved"]);
    expect(Object.keys(report.written)).toEqual(["cells", "unconfirmed", "restarts"]);
    expect(Object.keys(report.host)).toEqual(["syncs", "requestBytes", "responseBytes"]);
  });

  test("lists rows in sheet order and findings worst first, then by rule", () => {
    const rows = report.rows.map(({ row }: { row: number }) => row);
    expect(rows).toEqual([...rows].sort((a: number, b: number) => a - b));
    const order = ["error", "missing", "uncheckable", "review", "info"];
    for (const { findings } of report.rows) {
      const keys = findings.map(({ severity, rule }: Record<string, string>) => `${order.indexOf(severity!)} ${rule}`);
      expect(keys).toEqual([...keys].sort());
    }
  });

  const FIRST_ROW = 6;
  const named = FAULTY_ROWS.map((row, index) => ({
    row: FIRST_ROW + index,
    rules: Array.from(String(row.at(-1)).matchAll(/[a-z]+(?:-[a-z]+)+/gu), ([id]) => id),
  }));

  test("finds in each row of the sample the rule named in its last column", () => {
    expect(status).toBe(1);
    const found = new Map<number, { rule: string }[]>(
      report.rows.map(({ row, findings }: { row: number; findings: { rule: string }[] }) => [row, findings]),
    );
    const missed = named.flatMap(({ row, rules }) =>
      rules.filter((id) => !found.get(row)?.some(({ rule }) => rule === id)).map((id) => `${row} ${id}`),
    );
    expect(missed).toEqual([]);
    expect(report.totals).toMatchObject({ rows: FAULTY_ROWS.length - 1, blankRows: 1, skippedRows: 0 });
  });

  test("quotes the cell, the value and a safe fix", () => {
    const cell = `G${named.find(({ rules }) => rules.includes("date-as-text"))?.row}`;
    const findings = report.rows.flatMap((row: { findings: unknown[] }) => row.findings);
    expect(findings.find(({ rule }: { rule: string }) => rule === "date-as-text")).toMatchObject({
      sheet: "Đề nghị",
      cell,
      value: "19/4/2022",
      fix: { cell, from: "19/4/2022", to: "19/04/2022" },
    });
  });
});

describe("files", () => {
  test("a clean workbook exits 0, and IN stays as it was", async () => {
    const before = hashOf(CLEAN);
    const out = inFolder("clean.xlsx");
    expect((await cli(CLEAN, ...TODAY, "--out", out)).status).toBe(0);
    expect(hashOf(CLEAN)).toBe(before);
    expect(existsSync(out)).toBe(true);
  });

  test("a check of its own output writes nothing and reports the same", async () => {
    const out = inFolder("faults.xlsx");
    const json = inFolder("faults.json");
    expect((await cli(FAULTS, ...TODAY, "--out", out, "--json", json)).status).toBe(1);
    const first = JSON.parse(readFileSync(json, "utf8"));
    const { report } = await jsonOf(out);
    expect(report.written.cells).toBe(0);
    expect({ ...report, written: null, host: null }).toEqual({ ...first, written: null, host: null });
  });

  test("the stage can be set from outside", async () => {
    const { report } = await jsonOf(FAULTS, "--stage", "registration");
    expect(report.plan.stage).toBe("registration");
    const rules = report.rows.flatMap(({ findings }: { findings: { rule: string }[] }) =>
      findings.map(({ rule }) => rule),
    );
    expect(rules).not.toContain("proposal-late");
    expect(rules).toContain("registration-late");
  });

  test("the report for people is in the requested language", async () => {
    expect((await cli(CLEAN, ...TODAY)).stdout).toContain("Hợp lệ");
    expect((await cli(CLEAN, ...TODAY, "--lang", "en")).stdout).toContain("Valid");
  });
});

describe("what can't be validated: one line, exit 2, nothing written", () => {
  const bytes = readFileSync(CLEAN);
  const CASES: [string, Buffer][] = [
    ["not-a-workbook.xlsx", Buffer.from("Kính gửi Văn phòng Sở")],
    ["empty.xlsx", Buffer.alloc(0)],
    ["truncated.xlsx", bytes.subarray(0, bytes.length / 2)],
    ["old-or-encrypted.xlsx", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1024)])],
  ];

  test.each(CASES)("%s", async (name, content) => {
    const input = inFolder(name);
    writeFileSync(input, content);
    const out = inFolder(`${name}.out.xlsx`);
    const { status, stdout, lines } = await cli(input, "--out", out);
    expect({ status, stdout, lines: lines.length }).toEqual({ status: 2, stdout: "", lines: 1 });
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [["no-such-file.xlsx"], /no-such-file/],
    [[], /Cách dùng: npm run/],
    [[CLEAN, FAULTS], /chỉ kiểm tra một sổ/],
    [[CLEAN, "--today", "30/11/2022"], /2022-11-30/],
    [[CLEAN, "--stage", "later"], /registration/],
    [[CLEAN, "--lang", "fr"], /vi hoặc en/],
    [[CLEAN, "--what"], /what/],
  ])("arguments %j", async (args, expected) => {
    const { status, stdout, lines } = await cli(...args);
    expect({ status, stdout, lines: lines.length }).toEqual({ status: 2, stdout: "", lines: 1 });
    expect(lines[0]).toMatch(expected);
  });
});

itIfLong("npm runs it as the README says", async () => {
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = ["run", "--silent", "validate:workbook", "--", CLEAN, ...TODAY, "--json", "-"];
  const report = JSON.parse(
    execFileSync(command, args, { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" }),
  );
  expect(report.totals.valid).toBe(4);
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Cell, Workbook } from "../../workbench/host";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { fileOf, packageParts, zipOf } from "../workbench/xlsx/support/packages";
import { Book } from "../support/book";
import { plain, standard } from "../support/flow";
import { cli as runCli } from "./support/cli";

/** Files as the Office may have them, checked on the command line. */
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "nominations-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const cli = (...args: string[]) => runCli("--today", "2022-11-20", ...args);

let files = 0;
async function fileWith(content: Workbook | Uint8Array): Promise<string> {
  const path = join(folder, `in-${(files += 1)}.xlsx`);
  writeFileSync(path, content instanceof Uint8Array ? content : (await saveXlsx(content)).bytes);
  return path;
}

/** The Office's workbook with one other cell in the nominations. */
function withCells(cells: Record<string, Cell>): Workbook {
  const workbook = standard();
  const { sheet, table } = new Book(workbook).table("DeNghi");
  for (const [place, cell] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    (sheet.rows[table.area.row + 1 + row] ??= [])[column] = cell;
  }
  return workbook;
}

interface Report {
  rows: {
    row: number;
    nominee: string;
    unit: string;
    outcome: string;
    findings: { rule: string; cell: string; value: string }[];
  }[];
  sheetFindings: { rule: string; sheet: string | null; cell: string | null; value: string }[];
  written: { cells: number; unconfirmed: number };
}

test("what can't be written in a protected workbook is reported in one line; the statuses are written", async () => {
  const workbook = standard();
  workbook.structureProtection = {};
  const input = await fileWith(workbook);
  const out = `${input}.out.xlsx`;
  const { status, lines } = await cli(input, "--out", out);
  expect(status).toBe(0);
  expect(lines).toEqual([
    expect.stringMatching(/^Chưa ghi được trang Tổng hợp và trang Số liệu\. .*Bảo vệ sổ làm việc/u),
  ]);
  const written = new Book((await loadXlsx(readFileSync(out), "x.xlsx")).workbook);
  expect(written.records("DeNghi").map((row) => row["Trạng thái kiểm tra"])).toEqual(Array(4).fill("Hợp lệ"));
  expect((await cli(input, "--lang", "en")).lines).toEqual([
    expect.stringMatching(/^Not written: .*Protect Workbook/u),
  ]);
});

test("formulas whose results are not in the file are named on standard error", async () => {
  const formula = (result: Cell["value"]): Cell => ({ formula: '="Nguyễn"&" An"', value: result });
  const workbook = withCells({ "0,14": formula(""), "1,14": formula(null), "2,14": formula(null) });
  const { status, lines } = await cli(await fileWith(workbook));
  expect({ status, lines }).toEqual({
    status: 0,
    lines: [
      'Trang "Đề nghị" có 2 công thức chưa có kết quả trong tệp (từ ô O7), được đọc như ô trống. Mở sổ bằng Excel, lưu lại, rồi kiểm tra lại.',
    ],
  });
  const elsewhere = standard();
  new Book(elsewhere).sheet("Đơn vị").rows[30] = [formula(null)];
  const other = await cli(await fileWith(elsewhere), "--lang", "en");
  expect(other).toMatchObject({ status: 0, lines: [expect.stringContaining("results for 1 formula on the sheet")] });
});

describe("a stopping finding", () => {
  const stop = async (workbook: Workbook, ...args: string[]) => {
    const input = await fileWith(workbook);
    const before = readFileSync(input);
    const json = `${input}.json`;
    const out = `${input}.out.xlsx`;
    const run = await cli(input, "--out", out, "--json", json, ...args);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.lines).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(input).equals(before)).toBe(true);
    return { ...run, report: JSON.parse(readFileSync(json, "utf8")) as Report & Record<string, unknown> };
  };

  test("in the plan: every unreadable cell is named, the plan is null, everything else is empty", async () => {
    const workbook = standard();
    const sheet = new Book(workbook).sheet("Kế hoạch");
    const deadline = (sheet.rows as (Cell | undefined)[][]).findIndex(
      (row: (Cell | undefined)[] | undefined) => row?.[0]?.value === "Hạn đăng ký thi đua",
    );
    sheet.rows[deadline]![1] = { value: "31/02/2022" };
    const { report, lines } = await stop(workbook);
    const { sheetFindings, host, ...rest } = report;
    expect(rest).toEqual({
      version: 1,
      plan: null,
      sheet: "Kế hoạch",
      complete: true,
      crashedRules: [],
      checksLeftOut: [],
      rows: [],
      quotas: [],
      totals: { rows: 0, valid: 0, incomplete: 0, review: 0, uncheckable: 0, invalid: 0, blankRows: 0, skippedRows: 0 },
      written: { cells: 0, unconfirmed: 0, restarts: 0 },
    });
    expect(host).toMatchObject({ syncs: 1 });
    expect(sheetFindings).toMatchObject([
      { rule: "plan-invalid", sheet: "Kế hoạch", cell: `B${deadline + 1}`, value: "31/02/2022", severity: "error" },
    ]);
    expect(lines[0]).toContain(`B${deadline + 1}`);
  });

  test("in the sheet: the plan is reported, in English if requested", async () => {
    const { report, lines } = await stop(
      plain({
        A: [
          ["STT", "Hình thức", "Đối tượng", "Họ và tên"],
          [1, "a", "b", "c"],
        ],
      }),
      "--lang",
      "en",
    );
    expect(report).toMatchObject({ plan: { number: "27/KH-STTTT", source: "built-in" }, sheet: "A" });
    expect(report.sheetFindings[0]?.rule).toBe("column-missing");
    expect(lines[0]).not.toMatch(/Thiếu/);
  });

  test("without any table there is no sheet either", async () => {
    const { report } = await stop(plain({ A: [["chào"]] }));
    expect(report.sheetFindings[0]).toMatchObject({ rule: "header-missing", sheet: report.sheet });
  });
});

describe("files that are no workbook: one line that says why, exit 2, nothing written", () => {
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = (stream: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(stream), 0, 0]);
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["with a password", () => ole("EncryptedPackage"), /password/],
    ["an old .xls", () => ole("Workbook"), /\.xls\b/],
    [
      "without sheets",
      () => zipOf({ ...packageParts({}), "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
      /no worksheets/,
    ],
    ["a zip of something else", () => zipOf({ "a.txt": "a" }), /not an Excel workbook/],
    ["without its last byte", async () => (await fileOf()).slice(0, -1), /truncated/],
  ])("%s", async (_name, bytes, message) => {
    const input = await fileWith(await bytes());
    const { status, stdout, lines } = await cli(
      input,
      "--lang",
      "en",
      "--out",
      `${input}.out`,
      "--json",
      `${input}.json`,
    );
    expect({ status, stdout, count: lines.length }).toEqual({ status: 2, stdout: "", count: 1 });
    expect(lines[0]).toMatch(message);
    expect([existsSync(`${input}.out`), existsSync(`${input}.json`)]).toEqual([false, false]);
  });

  test("a folder", async () => {
    const path = join(folder, "folder.xlsx");
    mkdirSync(path);
    expect(await cli(path)).toMatchObject({ status: 2, stdout: "", lines: [expect.stringContaining("folder.xlsx")] });
  });
});

describe("where the results go", () => {
  test("IN as OUT is refused before anything is done: IN is never changed", async () => {
    const input = await fileWith(standard());
    const before = readFileSync(input);
    for (const same of [input, join(folder, ".", "folder", "..", input.slice(folder.length + 1))]) {
      const { status, lines } = await cli(input, "--out", same);
      expect({ status, count: lines.length }).toEqual({ status: 2, count: 1 });
      expect(readFileSync(input).equals(before)).toBe(true);
    }
    expect((await cli(input, "--json", input)).status).toBe(2);
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test("one name for both results is refused before anything is done", async () => {
    const input = await fileWith(standard());
    const both = join(folder, "both");
    const { status, lines } = await cli(input, "--out", both, "--json", join(folder, ".", "both"));
    expect({ status, count: lines.length }).toEqual({ status: 2, count: 1 });
    expect(lines[0]).toContain("both");
    expect(existsSync(both)).toBe(false);
    expect((await cli(input, "--out", "/dev/null", "--json", "/dev/null")).status).toBeLessThan(2);
  });

  test.each(["--out", "--json"])("a missing folder for %s: one line", async (option) => {
    const { status, lines } = await cli(await fileWith(standard()), option, join(folder, "none", "x"));
    expect({ status, count: lines.length }).toEqual({ status: 2, count: 1 });
    expect(lines[0]).toContain("none");
  });

  test("if OUT can't be written, neither file is left, not even in part", async () => {
    const input = await fileWith(standard());
    const results = join(folder, "results");
    const out = join(results, "out.xlsx");
    mkdirSync(out, { recursive: true });
    const { status, lines } = await cli(input, "--out", out, "--json", join(results, "report.json"));
    expect({ status, lines }).toEqual({ status: 2, lines: [`Không ghi được tệp ${out} (EISDIR).`] });
    expect(readdirSync(results)).toEqual(["out.xlsx"]);
  });

  test("--json - is the JSON and nothing else, the same as in a file", async () => {
    const input = await fileWith(standard());
    const { stdout, status } = await cli(input, "--json", "-");
    await cli(input, "--json", `${input}.json`);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(`${input}.json`, "utf8"));
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, sheet: "Đề nghị", written: { unconfirmed: 0 } });
  });

  test.each([
    ["--today"],
    ["--out"],
    ["--json"],
    ["--stage"],
    ["--today", "2022-02-30"],
    ["--today", "2022-11"],
    ["--lang", ""],
  ])("usage: %s %s", async (...option) => {
    const { status, stdout, lines } = await cli("x.xlsx", ...option);
    expect({ status, stdout, count: lines.length }).toEqual({ status: 2, stdout: "", count: 1 });
  });

  test.each([
    [["none.xlsx"], "Không mở được tệp none.xlsx (ENOENT)."],
    [["none.xlsx", "--lang", "en"], "Can't read none.xlsx (ENOENT)."],
    [["x.xlsx", "--stage", "foo"], '--stage "foo" không đúng: chỉ ghi registration, nomination hoặc decision.'],
    [
      ["x.xlsx", "--stage", "foo", "--lang=en"],
      '--stage "foo" is not valid: use registration, nomination or decision.',
    ],
  ])("%j is reported in the language asked for", async (args, expected) => {
    expect((await cli(...args)).lines).toEqual([expected]);
  });
});

describe("cells with unexpected content", () => {
  const longest = `${"Tổ chức tuyên truyền, vận động. ".repeat(1_100)}`.slice(0, 32_767);
  const cases: [string, Record<string, Cell>, (report: Report) => void][] = [
    [
      "the longest text a cell can hold",
      { "2,15": { value: longest } },
      ({ rows }) => expect(rows[2]?.outcome).toBe("valid"),
    ],
    ["the longest name", { "2,3": { value: longest } }, ({ rows }) => expect(rows[2]?.nominee).toHaveLength(32_767)],
    ["a number as a name", { "2,3": { value: 12 } }, ({ rows }) => expect(rows[2]?.nominee).toBe("12")],
    ["a boolean as a name", { "2,3": { value: true } }, ({ rows }) => expect(rows[2]?.nominee).toBe("TRUE")],
    [
      "an error as a unit",
      { "2,5": { value: "#N/A", isError: true } },
      ({ rows }) => expect(rows[2]?.findings[0]).toMatchObject({ rule: "cell-formula-error", value: "#N/A" }),
    ],
    [
      "a boolean as a date",
      { "2,7": { value: true } },
      ({ rows }) => expect(rows[2]?.findings[0]?.rule).toBe("date-unreadable"),
    ],
    [
      "formatted text",
      { "2,3": { value: "Nguyễn Văn An", richText: [{ text: "Nguyễn ", format: "<b/>" }, { text: "Văn An" }] } },
      ({ rows }) => expect(rows[2]).toMatchObject({ nominee: "Nguyễn Văn An", outcome: "valid" }),
    ],
    [
      "a link",
      { "2,16": { value: "báo cáo", hyperlink: { target: "https://example.org/bc" } } },
      ({ rows }) => expect(rows[2]?.outcome).toBe("valid"),
    ],
    [
      "a formula",
      { "2,5": { value: "Phòng Công nghệ thông tin", formula: '="Phòng "&"Công nghệ thông tin"' } },
      ({ rows }) => expect(rows[2]).toMatchObject({ unit: "Phòng Công nghệ thông tin", outcome: "valid" }),
    ],
    [
      "texts like formulas",
      {
        "2,3": { value: "=HYPERLINK(1)", quotePrefix: true },
        "2,15": { value: `+${"a".repeat(40)}`, quotePrefix: true },
      },
      ({ rows }) => expect(rows[2]?.nominee).toBe("=HYPERLINK(1)"),
    ],
  ];

  test.each(cases)("%s: validated, written, and the same on a second run", async (_name, cells, check) => {
    const input = await fileWith(withCells(cells));
    const out = `${input}.out.xlsx`;
    const report = JSON.parse((await cli(input, "--out", out, "--json", "-")).stdout) as Report;
    check(report);
    expect(report.written.unconfirmed).toBe(0);
    const again = JSON.parse((await cli(out, "--json", "-")).stdout) as Report;
    expect(again.written.cells).toBe(0);
    expect(again.rows).toEqual(report.rows);

    const [before, after] = await Promise.all([input, out].map(async (path) => loadXlsx(readFileSync(path), "x.xlsx")));
    for (const [place] of Object.entries(cells)) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const cellOf = (workbook: Workbook) => {
        const { sheet, table } = new Book(workbook).table("DeNghi");
        const { style: _, ...cell } = sheet.rows[table.area.row + 1 + row]?.[column] ?? { value: null };
        return cell;
      };
      expect(cellOf(after!.workbook)).toEqual(cellOf(before!.workbook));
    }
    for (const line of new Book(after!.workbook).records("XetDuyet"))
      expect(String(line["Mã đề nghị"])).toMatch(/^HS-/);
  });
});

test("a workbook with macros is checked, and only saved as a file with macros", async () => {
  const parts = unzipSync((await saveXlsx(standard())).bytes);
  const types = new TextDecoder().decode(parts["[Content_Types].xml"]);
  const macros = types.replace(
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  const path = await fileWith(await zipOf({ ...parts, "[Content_Types].xml": macros }));
  const [wrong, right] = [join(folder, "macro.xlsx"), join(folder, "macro.xlsm")];
  const refused = await cli(path, "--out", wrong);
  expect({ ...refused, lines: refused.lines.length }).toMatchObject({ status: 2, stdout: "", lines: 1 });
  expect(refused.lines[0]).toMatch(/\.xlsm/);
  expect(existsSync(wrong)).toBe(false);
  expect((await cli(path, "--out", right)).status).not.toBe(2);
  const saved = unzipSync(readFileSync(right))["[Content_Types].xml"];
  expect(new TextDecoder().decode(saved)).toContain("sheet.macroEnabled.main+xml");
});

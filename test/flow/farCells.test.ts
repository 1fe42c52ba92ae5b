import { open, plain, standard, type Opened } from "../support/flow";

/** Lists on sheets that are too large to be read completely. */

const HEADINGS = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"];
const ROW = ["Giấy khen của Giám đốc Sở Thông tin và Truyền thông", "Cá nhân"];
const list = () => open(plain({ A: [HEADINGS, [...ROW, "Nguyễn Văn An", "VP"], [...ROW, "Lê Bình", "VP"]] }));

function put(opened: Opened, sheet: string, row: number, column: number): void {
  const { rows } = opened.sheet(sheet);
  (rows[row] ??= [])[column] = { value: "?" };
}

test.each([
  ["far below", 299_999, 5],
  ["far to the right", 3, 16_383],
  ["in the last cell of the sheet", 1_048_575, 16_383],
])("a stray cell %s costs no round trip in the standard layout", async (_, row, column) => {
  const opened = open(standard());
  const { report } = await open(standard()).validate();
  put(opened, "Đề nghị", row, column);
  const run = await opened.validate();
  expect(run.report.rows.map(({ outcome, nominee }) => [outcome, nominee])).toEqual(
    report.rows.map(({ outcome, nominee }) => [outcome, nominee]),
  );
  expect(run).toMatchObject({ syncs: 2, written: { unconfirmed: 0, restarts: 0 } });
  expect(await opened.validate()).toMatchObject({ syncs: 1, written: { cells: 0 } });
});

test("a table over all rows of the sheet is cut at its last filled row", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.type("DeNghi", 0, "TT1", "Không đạt");
  const { table } = opened.table("DeNghi");
  const { rows } = table.area;
  table.area = { ...table.area, rows: 1_048_576 - table.area.row };
  const { report, written } = await opened.validate();
  expect(report.totals).toMatchObject({ rows: rows - 1, blankRows: 0 });
  expect(written).toMatchObject({ unconfirmed: 0, restarts: 0 });
  expect((await opened.validate()).written.cells).toBe(0);
});

test.each([
  ["far below", 999_999, 5],
  ["far to the right", 1, 16_383],
  ["in the last cell of the sheet", 1_048_575, 16_383],
])("a list without a table is read if there is a stray cell %s", async (_, row, column) => {
  const opened = list();
  put(opened, "A", row, column);
  const { report } = await opened.validate();
  expect(report.rows.map(({ nominee }) => nominee)).toEqual(["Nguyễn Văn An", "Lê Bình"]);
});

test("more rows than can be read are reported as a failure", async () => {
  const opened = open(standard());
  const { table } = opened.table("DeNghi");
  table.area = { ...table.area, rows: 1_048_576 - table.area.row };
  put(opened, "Đề nghị", 900_000, table.area.column);
  await expect(opened.validate()).rejects.toMatchObject({ failure: "too-large" });
});

describe("more than 512 merged areas on a sheet", () => {
  const merged = (opened: Opened, sheet: string, first: number) =>
    opened.sheet(sheet).merges.push(...Array.from({ length: 600 }, (_, index) => ({ row: first + index, column: 20, rows: 1, columns: 2 }))); // prettier-ignore

  test("without the list: everything is checked as without them", async () => {
    const opened = open(plain({ A: [HEADINGS, [...ROW, "Nguyễn Văn An", "VP"]], B: [["x"]] }));
    merged(opened, "B", 0);
    put(opened, "B", 700, 21);
    opened.edits.mergeCells("A", "A2:A3");
    put(opened, "A", 2, 2);
    const { report } = await opened.validate();
    const found = report.rows.flatMap(({ findings }) => findings).filter(({ rule }) => rule === "cells-merged");
    expect(found.map(({ cell }) => cell)).toEqual(["A2", "A3"]);
  });

  test("beside the list: its own are reported", async () => {
    const opened = list();
    put(opened, "A", 2, 2);
    merged(opened, "A", 0);
    put(opened, "A", 700, 21);
    opened.edits.mergeCells("A", "D2:D3");
    const { report } = await opened.validate();
    expect(report.rows.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain("cells-merged");
  });
});

test("if Excel can't list merged cells, the list is checked without them and this is reported", async () => {
  const opened = list();
  put(opened, "A", 1, 3);
  opened.workbook.readOnly = true;
  const { report } = await opened.validate();
  expect(report.rows).toHaveLength(2);
  expect(report.sheetFindings.map(({ rule, severity }) => [rule, severity])).toEqual([["cells-merged", "info"]]);
});

test.each<[string, (opened: Opened) => void, object[]]>([
  [
    "a defined name in the way of a table",
    ({ workbook }) => workbook.names.push({ name: "xetduyet", formula: "A!$A$1:$C$3" }),
    [{ part: "summary", failure: "name-taken", subject: "xetduyet" }],
  ],
  [
    "a protected structure",
    ({ workbook }) => (workbook.structureProtection = {}),
    [
      { part: "summary", failure: "structure-protected" },
      { part: "figures", failure: "structure-protected" },
    ],
  ],
  [
    "old sharing",
    ({ workbook }) => (workbook.isLegacyShared = true),
    [
      { part: "summary", failure: "legacy-shared" },
      { part: "figures", failure: "legacy-shared" },
    ],
  ],
])("%s: the statuses are written, and what could not be is reported", async (_, arrange, expected) => {
  const opened = list();
  arrange(opened);
  const { refused, report } = await opened.validate();
  expect(refused).toMatchObject(expected);
  expect(refused).toHaveLength(expected.length);
  expect(opened.hasTable("XetDuyet")).toBe(false);
  const texts = opened.sheet("A").rows.flatMap((row) => row.map((cell) => cell?.value));
  for (const { id } of report.rows) expect(texts).toContain(id);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("another active workbook is reported", async () => {
  const opened = list();
  opened.host.options.focus = "elsewhere";
  await expect(opened.validate()).rejects.toMatchObject({ failure: "inactive" });
});

test("a refused read is not reported as a protected sheet", async () => {
  const opened = list();
  opened.host.options.faults = [{ sync: 0, at: 3, code: "AccessDenied" }];
  await expect(opened.validate()).rejects.toMatchObject({ failure: "access-denied" });
});

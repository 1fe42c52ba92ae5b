import { HEADINGS } from "../../samples/office";
import { applyFixes } from "../../src/flows/applyFixes";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import type { Cell } from "../../workbench/host";
import { FOREIGN } from "../support/foreignTexts";
import { Book } from "../support/book";
import { open, plain, standard, type Opened } from "../support/flow";
import { isLong } from "../support/lane";

/** Whatever text is in a cell, nothing that is written becomes a formula, a link, a number or anything but that text. */

const OURS = new Set(["Mã đề nghị", "Trạng thái kiểm tra", "Chi tiết kiểm tra"]);
const INPUTS = HEADINGS.filter((heading) => !OURS.has(heading));

/** The standard workbook with one text in every row's cell of a column, each row another one. */
function typedInto(heading: string, texts: readonly string[]): Opened {
  const base = standard();
  const { sheet, table } = new Book(base).table("DeNghi");
  const { row, column, columns } = table.area;
  const model = sheet.rows[row + 1] ?? [];
  table.area = { ...table.area, rows: texts.length + 1 };
  for (const [index] of texts.entries())
    sheet.rows[row + 1 + index] = Array.from({ length: column + columns }, (_, c) => model[c] && { ...model[c] });
  const opened = open(base);
  const target = opened.column("DeNghi", heading);
  for (const [index, value] of texts.entries()) {
    const cells = sheet.rows[row + 1 + index];
    // As if pasted or read from a file: text, whatever it begins with.
    if (cells) cells[target] = { value, quotePrefix: true };
  }
  return opened;
}

function* written(opened: Opened): Generator<[place: string, cell: Cell]> {
  for (const { name, rows } of opened.workbook.sheets)
    for (const [r, row] of (rows as ((Cell | undefined)[] | undefined)[]).entries())
      for (const [c, cell] of (row ?? []).entries()) if (cell) yield [`${name}!${r}:${c}`, cell];
}

/** No formula, link or error; a text that could be read as one has an apostrophe. */
function expectTextOnly(opened: Opened): void {
  const isText = ({ value, quotePrefix, ...rest }: Cell): boolean =>
    rest.formula === undefined &&
    rest.hyperlink === undefined &&
    rest.isError === undefined &&
    (typeof value !== "string" || !/^[=+\-@\t\r]/u.test(value) || quotePrefix === true);
  expect([...written(opened)].filter(([, cell]) => !isText(cell))).toEqual([]);
}

describe.each(isLong ? INPUTS : INPUTS.filter((_, index) => index % 16 === 1))("in the column %s", (heading) => {
  test("special texts do not change, and the second run writes nothing", async () => {
    const opened = typedInto(heading, FOREIGN);
    const before = opened.cells();
    const first = await opened.validate();
    expect(first.written.unconfirmed).toBe(0);
    expectTextOnly(opened);
    const touched = opened.changesSince(before).filter((place) => before.has(place));
    expect(touched).toEqual([]);
    const second = await opened.validate();
    expect(second.written.cells).toBe(0);
    expect(second.report).toEqual(first.report);
  });
});

test("in the Director's texts, beside existing and deleted nominations", async () => {
  const opened = typedInto(
    "Tên tập thể, cá nhân",
    FOREIGN.map((_, index) => `Người thứ ${index}`),
  );
  await opened.validate();
  const ids = opened.records("XetDuyet").map((row) => String(row["Mã đề nghị"]));
  const { sheet, table } = opened.table("XetDuyet");
  const note = opened.column("XetDuyet", "Ghi chú của Giám đốc");
  for (const [index, value] of FOREIGN.entries()) {
    const cells = sheet.rows[table.area.row + 1 + index];
    if (cells) cells[note] = { value, quotePrefix: true };
  }
  const home = opened.table("DeNghi").table.area;
  opened.edits.deleteRows("Đề nghị", home.row + 1, 30);
  opened.edits.insertRows("Đề nghị", home.row + 3, 1);
  await opened.validate();
  expectTextOnly(opened);
  expect(opened.records("XetDuyet").filter((row) => row["Trạng thái kiểm tra"] === "Đã rút")).toHaveLength(30);
  const notes = new Map(opened.records("XetDuyet").map((row) => [row["Mã đề nghị"], row["Ghi chú của Giám đốc"]]));
  for (const [index, text] of FOREIGN.entries()) if (text.trim() !== "") expect(notes.get(ids[index] ?? "")).toBe(text);
});

test("through the fixes that the panel makes", async () => {
  const opened = typedInto(
    "Tên tập thể, cá nhân",
    FOREIGN.map((text) => ` ${text}  `),
  );
  const { report } = await opened.validate();
  const fixes = cellFixes(report);
  const { answer } = await opened.inExcel(() => applyFixes(fixes, false));
  expect(answer.done.length).toBeGreaterThan(FOREIGN.length / 2);
  expectTextOnly(opened);
  await opened.validate();
  expectTextOnly(opened);
});

test("in the plan, the units and the headings of a plain list", async () => {
  for (const text of FOREIGN.filter((_, index) => isLong || index % 8 === 0)) {
    const opened = open(standard());
    opened.type("DonVi", 0, "Đơn vị", `'${text}`);
    opened.type("HinhThuc", 0, "Căn cứ", `'${text}`);
    opened.type("HinhThuc", 0, "Tên khác", `'${text}`);
    await opened.validate();
    expectTextOnly(opened);
  }
  const list = [
    ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị", "x"],
    ...FOREIGN.map((text) => Array<string>(5).fill(text)),
  ];
  const opened = open(plain({ List: list.map((row) => row.map(() => "")) }));
  for (const [r, row] of list.entries())
    opened.sheet("List").rows[r] = row.map((value) => ({ value, quotePrefix: true as const }));
  await opened.validate();
  expectTextOnly(opened);
});

test("names of sheets with quotes or brackets do not break formulas", async () => {
  for (const name of ["Đề nghị's", "=1+1", "a!b", "A1", "'x", "R1C1", "<b>"]) {
    const opened = open(standard());
    opened.sheet("Đề nghị").name = name;
    const run = await opened.validate();
    expect(run.report.sheet).toBe(name);
    expectTextOnly(opened);
  }
});

import { copyText, pastedRows } from "../../../../workbench/browser/grid/clipboard";
import { editText } from "../../../../workbench/browser/grid/editText";
import { listChoices } from "../../../../workbench/browser/grid/listChoices";
import type { Cell } from "../../../../workbench/host";
import { workbookOf } from "../../host/support";

describe("the clipboard", () => {
  it.each([
    ["one cell", "a", [["a"]]],
    [
      "rows and columns, with the line break that Excel puts at the end",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "shorter rows are filled up",
      "a\tb\nc",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    ["quoted cells with line breaks, tabs and quotes", '"a\nb"\t"say ""x"""\n', [["a\nb", 'say "x"']]],
    ["blank cells", "\ta\t", [["", "a", ""]]],
  ])("reads %s", (_what, text, rows) => {
    expect(pastedRows(text)).toEqual(rows);
  });

  it("copies what is shown, and what was copied pastes the same", () => {
    const sheet = workbookOf({
      S: [
        ["a\nb", 44679],
        [null, true],
      ],
    }).sheets[0]!;
    sheet.rows[0]![1] = { value: 44679, style: { numberFormat: "dd/mm/yyyy" } };
    const text = copyText(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, false);
    expect(text).toBe('"a\nb"\t28/04/2022\n\tTRUE');
    expect(pastedRows(text)).toEqual([
      ["a\nb", "28/04/2022"],
      ["", "TRUE"],
    ]);
  });
});

describe("what a cell shows while it is edited", () => {
  it.each<[string, Cell, string]>([
    ["a text", { value: "abc" }, "abc"],
    ["a formula, not its result", { value: 3, formula: "=1+2" }, "=1+2"],
    ["a text that must stay one", { value: "007", quotePrefix: true }, "'007"],
    ["a number in full", { value: 1234.5, style: { numberFormat: "#,##0" } }, "1234.5"],
    ["a date as it is typed in Vietnam", { value: 44679, style: { numberFormat: "dd mmm yy" } }, "28/04/2022"],
    ["a percentage", { value: 0.125, style: { numberFormat: "0%" } }, "12.5%"],
    ["a truth", { value: false }, "FALSE"],
  ])("%s", (_what, cell, text) => {
    const sheet = workbookOf().sheets[0]!;
    sheet.rows = [[cell]];
    expect(editText(sheet, { row: 0, column: 0 }, "vi-VN", false)).toBe(text);
  });

  it("a date with the month first in en-US, nothing for a blank", () => {
    const sheet = workbookOf({ S: [[44679]] }).sheets[0]!;
    sheet.rows[0]![0] = { value: 44679, style: { numberFormat: "dd/mm/yyyy" } };
    expect(editText(sheet, { row: 0, column: 0 }, "en-US", false)).toBe("4/28/2022");
    expect(editText(sheet, { row: 7, column: 7 }, "en-US", false)).toBe("");
  });
});

describe("drop-downs", () => {
  const workbook = workbookOf({ A: [["Tên"], ["x"], ["y"], ["x"], [null]], B: [] });
  const [source, sheet] = workbook.sheets as [(typeof workbook.sheets)[number], (typeof workbook.sheets)[number]];
  source.tables.push({
    id: "1",
    name: "Bang",
    area: { row: 0, column: 0, rows: 4, columns: 1 },
    showHeaders: true,
    showTotals: false,
    style: "",
    showBandedRows: false,
    showFilterButton: true,
    columns: [{ id: "1", name: "Tên" }],
  });
  workbook.names.push({ name: "Danh_sach", formula: "A!$A$2:$A$3" });
  const choices = (formula: string, more: object = {}) => {
    sheet.validations = [
      { areas: [{ row: 1, column: 1, rows: 2, columns: 1 }], type: "list", formulas: [formula], ...more },
    ];
    return listChoices(workbook, sheet, { row: 2, column: 1 });
  };

  it.each([
    ["words", '"Có, Không"', ["Có", "Không"]],
    ["a range of another sheet, each once, blanks left out", "A!$A$2:$A$5", ["x", "y"]],
    ["a defined name", "Danh_sach", ["x", "y"]],
    ["a table's column", "Bang[Tên]", ["x", "y"]],
    ["a table's column through INDIRECT", 'INDIRECT("Bang[Tên]")', ["x", "y"]],
    ["something that must be calculated", "OFFSET(A1,0,0)", undefined],
  ])("come from %s", (_what, formula, expected) => {
    expect(choices(formula)).toEqual(expected);
  });

  it("are not shown without an arrow, for another rule, or in another cell", () => {
    expect(choices('"a"', { hideDropDown: true })).toBeUndefined();
    expect(choices("1", { type: "whole" })).toBeUndefined();
    expect(listChoices(workbook, sheet, { row: 9, column: 9 })).toBeUndefined();
  });
});

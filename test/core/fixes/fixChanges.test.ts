import { type CellFix, fixChanges } from "../../../src/core/fixes/cellFixes";
import { placeOf } from "../../../src/core/cells/snapshot";

const fix = (about: Partial<CellFix>): CellFix => ({
  sheet: "Đề nghị",
  cell: "D7",
  row: 7,
  field: "nominee",
  rules: ["text-spacing"],
  from: " An",
  to: "An",
  ...about,
});
const date = fix({ cell: "H7", field: "proposedOn", rules: ["date-as-text"], from: "15-11-2022", to: "15/11/2022" });

test("a text stays text, whatever it begins with", () => {
  expect(fixChanges([fix({ from: " =1+1", to: "=1+1" })], false)).toEqual([
    { kind: "cells", sheet: "Đề nghị", row: 6, column: 3, from: [[" =1+1"]], values: [["=1+1"]] },
  ]);
});

test.each([
  ["1900", false, 44880],
  ["1904", true, 43418],
])("a date becomes its number as the workbook counts, from %s", (_from, from1904, serial) => {
  expect(fixChanges([date], from1904)).toEqual([
    {
      kind: "cells",
      sheet: "Đề nghị",
      row: 6,
      column: 7,
      from: [["15-11-2022"]],
      values: [[serial]],
      formats: [["dd/mm/yyyy"]],
    },
  ]);
});

test.each([
  ["A1", 0, 0],
  ["Z10", 9, 25],
  ["AA100", 99, 26],
  ["XFD1048576", 1048575, 16383],
])("the place of %s", (cell, row, column) => {
  expect(placeOf(cell)).toEqual({ row, column });
});

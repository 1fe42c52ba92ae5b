import type { TablePlace } from "../../../src/core/cells/reads";
import { planMemoryTable } from "../../../src/core/mapping/memorySheet";

const TABLE = { name: "KhongTrung", headings: ["Mã đề nghị", "Mã đề nghị khác"], rows: [["a", "b"]], widths: [90, 90] };
const USED = { row: 2, column: 1, rows: 5, columns: 3 };

const plan = (place: Partial<TablePlace>) =>
  planMemoryTable({ table: null, sheet: null, sheets: ["Đề nghị"], ...place }, TABLE);
const areas = (place: Partial<TablePlace>) =>
  plan(place).flatMap((edit) => ("area" in edit ? [[edit.kind, edit.area.row, edit.area.column, edit.area.rows]] : []));

test("a new sheet holds the table in its first cell", () => {
  expect(plan({}).map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
    "addSheet Ghi nhớ",
    "cells Ghi nhớ",
    "addTable Ghi nhớ",
    "format Ghi nhớ",
    "format Ghi nhớ",
    "columnWidths Ghi nhớ",
  ]);
  expect(plan({})[1]).toMatchObject({ row: 0, column: 0, values: [TABLE.headings, ["a", "b"]] });
  expect(areas({})).toEqual([
    ["addTable", 0, 0, 2],
    ["format", 0, 0, 1],
    ["format", 1, 0, 1],
  ]);
});

test.each([
  { name: "empty: in its first cell", used: null, tables: [], column: 0 },
  {
    name: "with another of our tables: right of all cells, one column between",
    used: USED,
    tables: ["LICHSU"],
    column: 5,
  },
])("a sheet of that name, $name", ({ used, tables, column }) => {
  const sheet = { name: "ghi nhớ", used, tables };
  const edits = plan({ sheet, sheets: ["ghi nhớ"] });
  expect(edits[0]).toMatchObject({ kind: "cells", sheet: "ghi nhớ", row: 0, column });
});

test.each([[[]], [["DeNghi"]]])(
  "a sheet of that name with cells and the tables %j belongs to somebody else",
  (tables) => {
    const sheet = { name: "Ghi nhớ", used: USED, tables };
    expect(plan({ sheet, sheets: ["Ghi nhớ"] })[0]).toEqual({ kind: "addSheet", sheet: "Ghi nhớ (2)" });
  },
);

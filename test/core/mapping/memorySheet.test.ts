import type { MappingQuestion } from "../../../src/core/mapping/mappingOffer";
import { entriesOf, type MappingEntry, planMapping, planMemoryTable } from "../../../src/core/mapping/memorySheet";
import type { TablePlace } from "../../../src/core/cells/reads";
import type { TableSnapshot } from "../../../src/core/cells/snapshot";
import { workbook } from "../../support/workbook";

const ENTRIES: readonly MappingEntry[] = [
  ["Nơi công tác", "Đơn vị"],
  ["Phòng ban", "Không dùng"],
];
const NOWHERE: TablePlace = { table: null, sheet: null, sheets: ["Đề nghị"] };

const plan = (place: Partial<TablePlace>) => planMapping({ ...NOWHERE, ...place }, ENTRIES);

test("without the table: it is made on the sheet Ghi nhớ", () => {
  const edits = plan({});
  expect(edits[0]).toEqual({ kind: "addSheet", sheet: "Ghi nhớ" });
  expect(edits[1]).toMatchObject({ row: 0, column: 0, values: [["Tiêu đề trong bảng", "Cột"], ...ENTRIES] });
  expect(edits[2]).toMatchObject({ name: "AnhXaCot", area: { row: 0, column: 0, rows: 3, columns: 2 } });
});

/** The table as people left it: its columns may be in another order, with another one beside them. */
function table(
  rows: readonly (readonly string[])[],
  headings = ["Ghi chú", "Cột", "Tiêu đề trong bảng"],
): TableSnapshot {
  const [found] = workbook({
    name: "S",
    tables: [{ name: "AnhXaCot", address: "C3", rows: [headings, ...rows] }],
  }).tables;
  if (found === undefined) throw new Error("The test has no table.");
  return found;
}

test("an existing heading gets its new meaning, others are added below", () => {
  expect(
    plan({
      table: table([
        ["", "Chức vụ", "Khác"],
        ["", "Chức vụ", "NƠI  công tác"],
      ]),
    }),
  ).toEqual([
    { kind: "cells", sheet: "S", row: 4, column: 3, values: [["Đơn vị"]] },
    { kind: "addRows", sheet: "S", name: "AnhXaCot", rows: [["", "Không dùng", "Phòng ban"]] },
  ]);
});

test("if all headings exist nothing is added", () => {
  const known = table([
    ["", "x", "Nơi công tác"],
    ["", "x", "Phòng ban"],
  ]);
  expect(plan({ table: known }).map(({ kind }) => kind)).toEqual(["cells", "cells"]);
});

test.each([["Cột"], ["Tiêu đề trong bảng"]])("a table with the column %s alone is left as it is", (heading) => {
  expect(plan({ table: table([["x"]], [heading]) })).toEqual([]);
});

const question = (about: Partial<MappingQuestion>): MappingQuestion => ({
  heading: "Đơn vị",
  kind: "missing",
  choices: [
    { cell: "E1", text: "Nơi công tác" },
    { cell: "F1", text: "Bộ phận" },
  ],
  ...about,
});

describe("the entries of an answer", () => {
  test("about a missing column: the chosen heading only", () => {
    expect(entriesOf([{ question: question({}), cell: "F1" }])).toEqual([["Bộ phận", "Đơn vị"]]);
  });

  test("about a duplicated column: the others are not used", () => {
    expect(entriesOf([{ question: question({ kind: "duplicated" }), cell: "E1" }])).toEqual([
      ["Nơi công tác", "Đơn vị"],
      ["Bộ phận", "Không dùng"],
    ]);
  });

  test("about a missing column, without a choice: none", () => {
    expect(entriesOf([{ question: question({}), cell: "" }])).toEqual([]);
    expect(entriesOf([])).toEqual([]);
  });
});

const TABLE = { name: "KhongTrung", headings: ["Mã đề nghị", "Mã đề nghị khác"], rows: [["a", "b"]], widths: [90, 90] };
const USED = { row: 2, column: 1, rows: 5, columns: 3 };

const planTable = (place: Partial<TablePlace>) =>
  planMemoryTable({ table: null, sheet: null, sheets: ["Đề nghị"], ...place }, TABLE);
const areas = (place: Partial<TablePlace>) =>
  planTable(place).flatMap((edit) =>
    "area" in edit ? [[edit.kind, edit.area.row, edit.area.column, edit.area.rows]] : [],
  );

test("a new sheet holds the table in its first cell", () => {
  expect(planTable({}).map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
    "addSheet Ghi nhớ",
    "cells Ghi nhớ",
    "addTable Ghi nhớ",
    "format Ghi nhớ",
    "format Ghi nhớ",
    "columnWidths Ghi nhớ",
  ]);
  expect(planTable({})[1]).toMatchObject({ row: 0, column: 0, values: [TABLE.headings, ["a", "b"]] });
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
  const edits = planTable({ sheet, sheets: ["ghi nhớ"] });
  expect(edits[0]).toMatchObject({ kind: "cells", sheet: "ghi nhớ", row: 0, column });
});

test.each([[[]], [["DeNghi"]]])(
  "a sheet of that name with cells and the tables %j belongs to somebody else",
  (tables) => {
    const sheet = { name: "Ghi nhớ", used: USED, tables };
    expect(planTable({ sheet, sheets: ["Ghi nhớ"] })[0]).toEqual({ kind: "addSheet", sheet: "Ghi nhớ (2)" });
  },
);

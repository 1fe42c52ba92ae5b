import type { MappingQuestion } from "../../../src/core/nominations/mappingOffer";
import {
  entriesOf,
  planMapping,
  type MappingEntry,
  type MappingPlace,
} from "../../../src/core/nominations/planMapping";
import type { Edit } from "../../../src/core/report/edits";
import type { TableSnapshot } from "../../../src/core/snapshot";
import { workbook } from "../../support/workbook";

const ENTRIES: readonly MappingEntry[] = [
  ["Nơi công tác", "Đơn vị"],
  ["Phòng ban", "Không dùng"],
];
const NOWHERE: MappingPlace = { table: null, plan: null, sheets: ["Đề nghị"] };

const plan = (place: Partial<MappingPlace>) => planMapping({ ...NOWHERE, ...place }, ENTRIES);
const areas = (edits: readonly Edit[]) =>
  edits.flatMap((edit) => ("area" in edit ? [[edit.kind, edit.area.row, edit.area.column, edit.area.rows]] : []));

test("without a plan: a sheet of its own, with the table in its first cell", () => {
  const edits = plan({});
  expect(edits.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual([
    "addSheet Ánh xạ cột",
    "cells Ánh xạ cột",
    "addTable Ánh xạ cột",
    "format Ánh xạ cột",
    "format Ánh xạ cột",
    "columnWidths Ánh xạ cột",
  ]);
  expect(edits[1]).toMatchObject({ row: 0, column: 0, values: [["Tiêu đề trong bảng", "Cột"], ...ENTRIES] });
  expect(edits[2]).toMatchObject({ name: "AnhXaCot", area: { row: 0, column: 0, rows: 3, columns: 2 } });
  expect(areas(edits.slice(3))).toEqual([
    ["format", 0, 0, 1],
    ["format", 1, 0, 2],
  ]);
});

test.each([
  [["ánh xạ CỘT"], "Ánh xạ cột 2"],
  [["Ánh xạ cột", "Ánh xạ cột 2"], "Ánh xạ cột 3"],
])("where the sheets %j are there, its name is %s", (sheets, name) => {
  expect(plan({ sheets })[0]).toEqual({ kind: "addSheet", sheet: name });
});

test("beside the plan, with one column between", () => {
  const edits = plan({ plan: { sheet: "Kế hoạch", row: 4, lastColumn: 6 } });
  expect(new Set(edits.map(({ sheet }) => sheet))).toEqual(new Set(["Kế hoạch"]));
  expect(edits[0]).toMatchObject({ kind: "cells", row: 4, column: 8 });
  expect(areas(edits)).toEqual([
    ["addTable", 4, 8, 3],
    ["format", 4, 8, 1],
    ["format", 5, 8, 2],
  ]);
});

/** The table as people left it: its columns may have changed places, and have another beside them. */
function table(
  rows: readonly (readonly string[])[],
  headings = ["Ghi chú", "Cột", "Tiêu đề trong bảng"],
): TableSnapshot {
  const [found] = workbook({ name: "S", tables: [{ name: "AnhXaCot", at: "C3", rows: [headings, ...rows] }] }).tables;
  if (found === undefined) throw new Error("The test has no table.");
  return found;
}

test("a heading that is there gets its new meaning, the others come below", () => {
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

test("where all are there nothing is added", () => {
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

describe("what an answer says", () => {
  test("of a missing column: the heading that was chosen is it, and nothing of the others", () => {
    expect(entriesOf([{ question: question({}), cell: "F1" }])).toEqual([["Bộ phận", "Đơn vị"]]);
  });

  test("of a doubled one: the others are not used", () => {
    expect(entriesOf([{ question: question({ kind: "doubled" }), cell: "E1" }])).toEqual([
      ["Nơi công tác", "Đơn vị"],
      ["Bộ phận", "Không dùng"],
    ]);
  });

  test("of a missing one, without a choice: nothing", () => {
    expect(entriesOf([{ question: question({}), cell: "" }])).toEqual([]);
    expect(entriesOf([])).toEqual([]);
  });
});

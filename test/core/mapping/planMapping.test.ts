import type { MappingQuestion } from "../../../src/core/mapping/mappingOffer";
import { entriesOf, planMapping, type MappingEntry } from "../../../src/core/mapping/memorySheet";
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
    expect(entriesOf([{ question: question({ kind: "doubled" }), cell: "E1" }])).toEqual([
      ["Nơi công tác", "Đơn vị"],
      ["Bộ phận", "Không dùng"],
    ]);
  });

  test("about a missing column, without a choice: none", () => {
    expect(entriesOf([{ question: question({}), cell: "" }])).toEqual([]);
    expect(entriesOf([])).toEqual([]);
  });
});

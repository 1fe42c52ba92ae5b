import { entriesOf, planMapping, type MappingPlace } from "../../../src/core/nominations/planMapping";
import type { MappingQuestion } from "../../../src/core/nominations/mappingOffer";
import type { TableSnapshot } from "../../../src/core/snapshot";
import type { Content } from "../../support/cells";
import { workbook } from "../../support/workbook";

const question = (about: Partial<MappingQuestion>): MappingQuestion => ({
  heading: "Đơn vị",
  kind: "missing",
  choices: [
    { cell: "E1", text: "Nơi công tác" },
    { cell: "F1", text: "Bộ phận" },
  ],
  ...about,
});

const tableOf = (rows: readonly (readonly Content[])[], at = "B3"): TableSnapshot => {
  const [table] = workbook({ name: "A", tables: [{ name: "AnhXaCot", at, rows }] }).tables;
  if (table === undefined) throw new Error("no table");
  return table;
};
const place = (about: Partial<MappingPlace>): MappingPlace => ({ table: null, plan: null, sheets: ["A"], ...about });
const HEADINGS = ["Tiêu đề trong bảng", "Cột"];

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

describe("where it is remembered", () => {
  const entries = [["Nơi công tác", "Đơn vị"]] as const;

  test.each([
    [["A"], "Ánh xạ cột"],
    [["ánh xạ CỘT"], "Ánh xạ cột 2"],
    [["Ánh xạ cột", "Ánh xạ cột 2".normalize("NFD")], "Ánh xạ cột 3"],
  ])("on a sheet of its own beside %j: %s", (sheets, sheet) => {
    const edits = planMapping(place({ sheets }), entries);
    expect(edits.slice(0, 3)).toEqual([
      { kind: "addSheet", sheet },
      { kind: "cells", sheet, row: 0, column: 0, values: [HEADINGS, ["Nơi công tác", "Đơn vị"]] },
      { kind: "addTable", sheet, name: "AnhXaCot", area: { row: 0, column: 0, rows: 2, columns: 2 } },
    ]);
  });

  test("beside the plan, a column away from whatever stands at its right", () => {
    const edits = planMapping(place({ plan: { sheet: "KH", row: 7, lastColumn: 11 } }), entries);
    expect(edits.every(({ sheet }) => sheet === "KH")).toBe(true);
    expect(edits[0]).toMatchObject({ kind: "cells", row: 7, column: 13 });
    expect(edits[1]).toMatchObject({ kind: "addTable", area: { row: 7, column: 13, rows: 2, columns: 2 } });
  });

  test("in the table that is there: a heading that it knows gets its new meaning, be it written otherwise", () => {
    const table = tableOf([HEADINGS, ["Bộ phận", "Chức vụ"], ["NƠI  công tác", "Không dùng"]]);
    expect(planMapping(place({ table }), entries)).toEqual([
      { kind: "cells", sheet: "A", row: 4, column: 2, values: [["Đơn vị"]] },
    ]);
  });

  test("a new one comes below, each in its column wherever that stands, and people's columns stay blank", () => {
    const table = tableOf([
      ["Ghi chú", "Cột", "Tiêu đề trong bảng"],
      ["của tôi", "Chức vụ", "Bộ phận"],
    ]);
    expect(
      planMapping(place({ table }), [
        ["Bộ phận", "Đơn vị"],
        ["Tổ", "Không dùng"],
      ]),
    ).toEqual([
      { kind: "cells", sheet: "A", row: 3, column: 2, values: [["Đơn vị"]] },
      { kind: "addRows", sheet: "A", name: "AnhXaCot", rows: [["", "Không dùng", "Tổ"]] },
    ]);
  });

  test("a table that lacks one of its headings takes nothing", () => {
    expect(
      planMapping(
        place({
          table: tableOf([
            ["Tiêu đề trong bảng", "Khác"],
            ["a", "b"],
          ]),
        }),
        entries,
      ),
    ).toEqual([]);
  });
});

import {
  currentCellOf,
  lostIds,
  missingColumns,
  ownCellOf,
  readDecisionList,
  rowsById,
  type DecisionList,
} from "../../../src/core/decisions/list";
import { LIST_HEADINGS, type ListColumn } from "../../../src/core/decisions/columns";
import type { Content } from "../../support/cells";
import { idOf, seen } from "../../support/seen";
import { workbook, type TableSpec } from "../../support/workbook";

const HEADINGS = ["Mã đề nghị", "Ý kiến Giám đốc", "Ghi chú của Giám đốc"];

function read(
  rows: readonly (readonly Content[])[],
  more: Partial<TableSpec> = {},
  headings: readonly string[] = HEADINGS,
): DecisionList {
  const tables = [{ name: "XetDuyet", address: "B3", rows: [[...headings], ...rows], ...more }];
  const list = readDecisionList(workbook({ name: "Tổng hợp", cells: [["a"]], tables }));
  if (list === null) throw new Error("The table was not found.");
  return list;
}

test("columns are found by heading, wherever they are", () => {
  const { columns, rows } = read([["x", idOf(0), "Duyệt"]], {}, ["Người xem", "MÃ ĐỀ NGHỊ", "Ý kiến\nGiám đốc"]);
  expect([...columns]).toEqual([
    ["id", { position: 1, heading: "MÃ ĐỀ NGHỊ" }],
    ["decision", { position: 2, heading: "Ý kiến\nGiám đốc" }],
  ]);
  expect(rows).toMatchObject([{ index: 0, id: idOf(0), decision: { verdict: "approved", note: "", text: "Duyệt" } }]);
});

test.each([
  ["Ý kiến", "decision"],
  ["Ý kiến của Giám đốc", "decision"],
  ["Phê duyệt", "decision"],
  ["Ghi chú", "note"],
])("%s is another heading of the column %s", (heading, column) => {
  expect([...read([], {}, [heading]).columns.keys()]).toEqual([column]);
});

test("of a repeated heading, the second one is a custom column", () => {
  const list = read([[idOf(0), "x"]], {}, ["Mã đề nghị", "Mã đề nghị"]);
  expect(list.columns.get("id")?.position).toBe(0);
  expect(list.rows[0]?.hasDirectorValues).toBe(true);
});

test.each<[ListColumn, string]>([
  ["decision", "Ý kiến"],
  ["note", "Ghi chú"],
  ["status", "Trạng thái kiểm tra (cũ)"],
])("beside the column %s, %s is a custom one, wherever it is", (column, other) => {
  const usual = LIST_HEADINGS[column];
  for (const headings of [
    [other, usual],
    [usual, other],
  ]) {
    const list = read([["x", "x"]], {}, headings);
    expect(list.columns.get(column)?.heading).toBe(usual);
    expect(list.rows[0]?.hasDirectorValues).toBe(true);
  }
});

test("the columns that are missing", () => {
  const headings = Object.values(LIST_HEADINGS);
  expect(missingColumns(read([], {}, headings.toReversed()))).toEqual([]);
  expect(missingColumns(read([], {}, headings.slice(1, 12)))).toEqual(["ordinal", "trace"]);
});

test("the rows between headings and totals", () => {
  const lines = [[idOf(0)], [idOf(1)], ["Tổng"]];
  expect(read(lines).rows.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(read(lines, { totals: true }).rows.map(({ id }) => id)).toEqual([idOf(0), idOf(1)]);
});

test("a table without headings is no list", () => {
  const tables = [{ name: "XetDuyet", address: "A1", rows: [HEADINGS], headers: false }];
  expect(readDecisionList(workbook({ name: "A", tables }))).toBeNull();
});

test.each<[string, Content[], boolean]>([
  ["nothing", [idOf(0), "", ""], false],
  ["a dash", [idOf(0), "-", "…"], false],
  ["a decision", [idOf(0), "Duyệt", ""], true],
  ["a decision that can't be read", [idOf(0), "xem lại", ""], true],
  ["a note", [idOf(0), "", "xem"], true],
  ["a value in an added column", [idOf(0), "", "", "x"], true],
  ["a number there", [idOf(0), "", "", 5], true],
  ["a blank there", [idOf(0), "", "", " "], false],
])("whether the Director wrote in a row: %s", (_, line, holds) => {
  expect(read([line], {}, [...HEADINGS, "Của tôi"]).rows[0]?.hasDirectorValues).toBe(holds);
});

test("an id with spaces around is an id, another text is not", () => {
  expect(read([[` ${idOf(0)} `], ["HS-1"], [""]]).rows.map(({ id }) => id)).toEqual([idOf(0), "", ""]);
});

test("an emptied id cell: the id is read from Dấu vết", () => {
  const trace = `${idOf(3)} ${seen()}`;
  const { rows } = read(
    [
      ["", trace],
      [idOf(1), trace],
      ["xem", trace],
      ["", "abc"],
    ],
    {},
    ["Mã đề nghị", "Dấu vết"],
  );
  expect(rows.map(({ id, lostId }) => [id, lostId])).toEqual([
    [idOf(3), true],
    [idOf(1), false],
    ["", false],
    ["", false],
  ]);
  expect(rows.map(({ decision }) => decision.trace.state)).toEqual(["read", "foreign", "foreign", "unreadable"]);
});

describe("emptied ids that are filled in again", () => {
  const HEADINGS = ["STT", "Tên tập thể, cá nhân", "Trạng thái kiểm tra", "Mã đề nghị", "Dấu vết"];
  const trace = (index: number) => `${idOf(index)} ${seen()}`;
  const filled = (...rows: Content[][]) =>
    lostIds(read(rows, {}, HEADINGS)).map(({ index, shows }) => `${index} ${shows.heading} ${shows.text}`);

  test.each<[string, Content[], Content[], string]>([
    ["a number of its own", [1, "An", "Hợp lệ"], [2, "An", "Hợp lệ"], "0 STT 1"],
    ["a name of its own", [1, "An", "Hợp lệ"], [1, "Bình", "Hợp lệ"], "0 Tên tập thể, cá nhân An"],
    ["a name and no number", ["", "An", "Hợp lệ"], [2, "Bình", "Hợp lệ"], "0 Tên tập thể, cá nhân An"],
    ["a copied row", [1, "An", "Hợp lệ"], [1, "An", "Hợp lệ"], "0 STT 1"],
    ["a row with nothing but a status", ["", " ", "Hợp lệ"], [2, "An", "Hợp lệ"], "0 Trạng thái kiểm tra Hợp lệ"],
  ])("in %s", (_, row, other, expected) => {
    expect(filled([...row, "", trace(0)], [...other, idOf(1), trace(1)])).toEqual([expected]);
  });

  test("not in a row without any text", () => {
    expect(filled(["", "", "", "", trace(0)], [2, "An", "Hợp lệ", idOf(1), trace(1)])).toEqual([]);
  });

  test("of several only in rows with a text of their own, not where somebody wrote something else", () => {
    expect(
      filled(
        [1, "An", "Hợp lệ", "", trace(0)],
        [2, "An", "Hợp lệ", "x", trace(1)],
        [3, "Bình", "Hợp lệ", "", trace(2)],
        [3, "Bình", "Hợp lệ", idOf(2), trace(2)],
      ),
    ).toEqual(["0 STT 1"]);
  });
});

test.each<[string, (readonly Content[])[], number[]]>([
  ["the first", [[idOf(0)], [idOf(0)]], [0]],
  ["the one with a decision", [[idOf(0)], [idOf(0), "Duyệt"]], [1]],
  [
    "of two with one the first",
    [
      [idOf(0), "xem lại"],
      [idOf(0), "Duyệt"],
    ],
    [0],
  ],
  ["a note is no decision", [[idOf(0)], [idOf(0), "", "x"]], [0]],
  ["none without an id", [["", "Duyệt"], [idOf(1)]], [1]],
])("of rows with one id: %s", (_, lines, rows) => {
  expect([...rowsById(read(lines)).values()].map(({ index }) => index)).toEqual(rows);
});

test("no table, no rows", () => {
  expect(rowsById(null).size).toBe(0);
});

test("a cell that this run overwrote by mistake is read as it was before", () => {
  const tables = [
    {
      name: "XetDuyet",
      address: "A1",
      rows: [
        ["Mã đề nghị", "Đơn vị"],
        [idOf(0), "Phòng khác"],
        [idOf(1), "B"],
      ],
    },
  ];
  const overwritten = new Map([[idOf(0), new Map([["unit", "Văn phòng"] as const])]]);
  const list = readDecisionList(workbook({ name: "A", tables }), overwritten);
  const units = list?.rows.map((row) => [ownCellOf(list, row, "unit"), currentCellOf(list, row.index, "unit")]);
  expect(units).toEqual([
    ["Văn phòng", "Phòng khác"],
    ["B", "B"],
  ]);
});

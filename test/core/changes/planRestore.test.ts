import type { Change } from "../../../src/core/changes/change";
import { joinInverses, NOTHING_DONE, ofChanges, type Inverse } from "../../../src/core/changes/inverse";
import { planRestore, type Now, type Seen } from "../../../src/core/changes/planRestore";
import { DECISION_COLUMNS } from "../../../src/core/nominations/summaryTables";
import type { CellValue } from "../../../src/core/snapshot";

const change = (about: Partial<Change>): Change => ({
  sheet: "A",
  row: 5,
  column: 1,
  from: [["mới"]],
  to: [["cũ"]],
  ...about,
});
const stands = (...values: CellValue[][]) => ({ values, formulas: values });
const seen = (sheet: string, row: number, column: number, values: CellValue[][]): Seen => ({
  sheet,
  area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
  ...stands(...values),
});
const now = (about: Partial<Now>): Now => ({ standing: [], made: [], lists: [], widened: [], ...about });
const plan = (inverse: Partial<Inverse>, about: Partial<Now>) =>
  planRestore({ ...NOTHING_DONE, ...inverse }, now(about));

test("a cell that holds what the run wrote gets its old content back", () => {
  const { changes, refused } = plan({ changes: [change({})] }, { standing: [stands(["mới"])] });
  expect(changes).toEqual([change({})]);
  expect(refused).toEqual([]);
});

test.each<[string, Now["standing"][number], string[]]>([
  ["something else", stands(["khác"]), ["changed"]],
  ["a formula", { values: [["mới"]], formulas: [['="mới"']] }, ["formula"]],
  ["nothing, for its sheet is gone", null, []],
])("a cell that holds %s is left", (_name, standing, reasons) => {
  const { changes, refused } = plan({ changes: [change({})] }, { standing: [standing] });
  expect(changes).toEqual([]);
  expect(refused.map(({ reason }) => reason)).toEqual(reasons);
});

const made = { changes: [change({ sheet: "T", row: 0, column: 0, to: [[""]] })], madeSheets: ["T"], wholes: ["T"] };

test.each<[string, CellValue[][], boolean]>([
  ["all that the run wrote", [["mới"]], true],
  ["a word beside it", [["mới", "x"]], false],
  ["a word below it", [["mới"], ["x"]], false],
  ["other words", [["khác"]], false],
])("a sheet that the run made, holding %s", (_name, values, isRemoved) => {
  const { removed, kept, changes } = plan(made, { standing: [stands(["mới"])], made: [seen("T", 0, 0, values)] });
  expect({ removed, kept, changes }).toEqual({
    removed: isRemoved ? ["T"] : [],
    kept: isRemoved ? [] : ["T"],
    changes: [],
  });
});

const ID = DECISION_COLUMNS[0];
const list = (...rows: CellValue[][]) => ({
  ...seen("T", 9, 0, [[ID, "Ý kiến Giám đốc"], ...rows]),
  table: "XetDuyet",
});

test.each<[string, Partial<Change>, CellValue[][], boolean]>([
  ["the same nominations, a word of his", { from: [["B", "Hợp lệ"]], to: [[null, "cũ"]] }, [["A", "Duyệt"]], false],
  ["another nomination in the row, nothing of his", { from: [["B"]], to: [["A"]] }, [["B", ""]], false],
  ["another nomination in the row, a word of his", { from: [["B"]], to: [["A"]] }, [["B", "Duyệt"]], true],
  [
    "a word of his that the run itself moved along",
    { from: [["B", "Duyệt"]], to: [["A", null]] },
    [["B", "Duyệt"]],
    false,
  ],
])("a list with %s", (_name, about, rows, isKept) => {
  const written = change({ sheet: "T", row: 10, column: 0, ...about });
  const standing = [stands(written.from[0]?.map((value) => value ?? "") ?? [])];
  const { kept, changes } = plan({ changes: [written], wholes: ["T"] }, { standing, lists: [list(...rows)] });
  expect(kept).toEqual(isKept ? ["T"] : []);
  expect(changes).toHaveLength(isKept ? 0 : 1);
});

test("one changed cell keeps the Director's whole sheet, and no other sheet", () => {
  const changes = [change({ sheet: "T" }), change({ sheet: "T", row: 6 }), change({ sheet: "A" })];
  const standing = [stands(["mới"]), stands(["khác"]), stands(["mới"])];
  const restoration = plan({ changes, wholes: ["T"] }, { standing, lists: [] });
  expect(restoration.kept).toEqual(["T"]);
  expect(restoration.changes.map(({ sheet }) => sheet)).toEqual(["A"]);
  expect(restoration.refused).toEqual([]);
});

test.each([
  [2, [{ table: "XetDuyet", by: 1 }], []],
  [3, [], ["T"]],
])("a list that the run cut to two rows and that has %s now", (rows, resized, kept) => {
  const lines = Array.from({ length: rows - 1 }, () => ["B", ""]);
  const restoration = plan(
    {
      changes: [change({ sheet: "T", row: 2, column: 0 })],
      wholes: ["T"],
      resized: [{ sheet: "T", table: "XetDuyet", by: -1, rows: 2 }],
    },
    { standing: [stands(["mới"])], lists: [list(...lines)] },
  );
  expect(restoration).toMatchObject({ resized, kept });
});

const columns = {
  changes: [change({ row: 4, column: 7, from: [["Mã đề nghị"], ["HS-222222"]], to: [[""], [""]] })],
  widened: [{ sheet: "A", table: "DeNghi", columns: 1 }],
};

test.each<[string, CellValue[][], number]>([
  ["are taken away when nothing is left in them", [["Mã đề nghị"], ["HS-222222"]], 1],
  ["stay when somebody has written there", [["Mã đề nghị"], ["ghi chú"]], 0],
  ["stay when they are not where they were", [["Ghi chú"], ["HS-222222"]], 0],
])("columns that the run added %s", (_name, values, count) => {
  const { narrowed, changes } = plan(columns, { standing: [stands(...values)], widened: [seen("A", 4, 7, values)] });
  expect(narrowed).toHaveLength(count);
  // A heading of a table is never cleared as a cell: Excel would name the column anew.
  expect(changes.every(({ to }) => to[0]?.[0] === null)).toBe(true);
});

test("of two runs a cell goes straight back to what stood before the first", () => {
  const later = ofChanges([change({ from: [["c"]], to: [["b"]] })]);
  const earlier = ofChanges([change({ from: [["b", "y"]], to: [["a", "x"]] })]);
  const { changes } = joinInverses(later, earlier);
  expect(changes.flatMap(({ from, to }) => from.map((line, r) => [line, to[r]]))).toEqual([
    [["c"], [null]],
    [
      ["c", "y"],
      ["a", "x"],
    ],
  ]);
  expect(joinInverses(NOTHING_DONE, earlier)).toEqual(earlier);
});

describe("asked once more, after Excel failed half way", () => {
  const inverse: Partial<Inverse> = {
    changes: [change({ sheet: "T", row: 10, column: 0, from: [["B", "y"]], to: [["A", "x"]] })],
    wholes: ["T"],
    resized: [
      { sheet: "T", table: "XetDuyet", by: -1, rows: 2 },
      { sheet: "T", table: "XetDuyet", by: -1, rows: 3 },
    ],
  };
  const rows = (first: CellValue[], count: number) => [first, ...Array.from({ length: count - 2 }, () => ["C", ""])];

  test.each<[string, CellValue[], number, Partial<ReturnType<typeof planRestore>>]>([
    ["nothing is back", ["B", "y"], 2, { kept: [], changes: inverse.changes as Change[] }],
    ["a row is back in part, which Excel does to none", ["A", "y"], 2, { kept: ["T"], resized: [] }],
    ["a word of his is what stood there before", ["B", "x"], 2, { kept: ["T"], resized: [] }],
    ["all cells are back, the length is not", ["A", "x"], 2, { kept: [], changes: [] }],
    ["all is back", ["A", "x"], 4, { kept: [], changes: [], resized: [] }],
    [
      "the length is back and the cells are not: others have made it longer",
      ["B", "y"],
      4,
      { kept: ["T"], resized: [] },
    ],
    ["its length is neither this nor that", ["A", "x"], 3, { kept: ["T"], resized: [] }],
  ])("%s", (_name, first, count, expected) => {
    const lists = [list(...rows(first, count))];
    const restoration = plan(inverse, { standing: [stands(first)], lists });
    expect(restoration).toMatchObject({ refused: [], ...expected });
    if (!("resized" in expected)) expect(restoration.resized.map(({ by }) => by)).toEqual([1, 1]);
  });
});

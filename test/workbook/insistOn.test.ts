import { isPlaceMoved } from "../../src/workbook/insistOn";
import { STATUS_TEXTS, statusesOf, wordsOf } from "../support/people";
import { open, standard, type Opened } from "../support/flow";

test.each<[string, unknown, boolean]>([
  ["no common cells", { code: "ItemNotFound", debugInfo: { errorLocation: "Range.getIntersection" } }, true],
  ["a table that is gone", { code: "ItemNotFound", debugInfo: { errorLocation: "TableCollection.getItem" } }, false],
  ["another code there", { code: "AccessDenied", debugInfo: { errorLocation: "Range.getIntersection" } }, false],
  ["no place told", { code: "ItemNotFound" }, false],
])("%s", (_name, properties, isMoved) => {
  expect(isPlaceMoved(Object.assign(new Error(), properties))).toBe(isMoved);
  expect(isPlaceMoved(properties)).toBe(false);
});

test.each<[string, (opened: Opened) => void]>([
  ["a row inserted above", ({ edits }) => edits.insertRows("Đề nghị", 0)],
  ["a row inserted in the list", ({ edits }) => edits.insertRows("Đề nghị", 7)],
  ["a column inserted before the list", ({ edits }) => edits.insertColumns("Đề nghị", 0)],
  ["a column inserted in the list", ({ edits }) => edits.insertColumns("Đề nghị", 4)],
  ["a column inserted in the Director's list", ({ edits }) => edits.insertColumns("Tổng hợp", 3)],
  ["a row deleted in the list", ({ edits }) => edits.deleteRows("Đề nghị", 7)],
  ["a row inserted above the Director's list", ({ edits }) => edits.insertRows("Tổng hợp", 2)],
  ["a row deleted in the Director's list", (o) => o.edits.deleteRows("Tổng hợp", o.rowOf("XetDuyet", 1))],
])(
  "%s between reading and writing: the write is refused before it begins, and the run starts again",
  async (_name, act) => {
    const opened = open(standard());
    await opened.validate();
    opened.type("DeNghi", 2, "TT1", "Không đạt");
    opened.host.counters.syncs = 0;
    let written: string[] = [];
    let before = new Map<string, unknown>();
    opened.beforeBatch(1, () => {
      act(opened);
      before = opened.cells();
    });
    opened.beforeBatch(2, () => {
      const now = opened.cells();
      written = [...now.keys()].filter((place) => JSON.stringify(now.get(place)) !== JSON.stringify(before.get(place)));
    });
    const { written: counts } = await opened.validate();
    expect(written).toEqual([]);
    expect(before.size).toBeGreaterThan(0);
    expect(counts).toMatchObject({ restarts: 1, unconfirmed: 0 });
    // A column of his own costs one look more.
    expect(opened.host.counters.syncs).toBe(opened.table("XetDuyet").table.columns.length > 10 ? 5 : 4);
  },
);

describe("rows sorted between reading and writing, so that the write must be taken back", () => {
  const sort = (opened: Opened) =>
    opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: false }]);

  test.each<[string, (opened: Opened) => void]>([
    ["the Director's list is pushed down", ({ edits }) => edits.insertRows("Tổng hợp", 0)],
    ["the Director makes room in his list", (o) => o.edits.insertRows("Tổng hợp", o.rowOf("XetDuyet", 1))],
    ["the nominations are pushed down", ({ edits }) => edits.insertRows("Đề nghị", 0)],
    ["both are", ({ edits }) => ["Đề nghị", "Tổng hợp"].forEach((sheet) => edits.insertRows(sheet, 0))],
  ])("%s before that: no heading, no word and no id is lost", async (_name, act) => {
    const opened = open(standard());
    await opened.validate();
    opened.type("XetDuyet", 0, "Ghi chú của Giám đốc", "một");
    opened.type("XetDuyet", 1, "Ghi chú của Giám đốc", "hai");
    opened.type("DeNghi", 2, "TT1", "Không đạt");
    const words = wordsOf(opened);
    opened.beforeBatch(1, () => sort(opened));
    opened.beforeBatch(2, () => act(opened));
    const run = await opened.validate();
    expect(run.written.restarts).toBe(1);
    expect(wordsOf(opened)).toEqual(words);
    expect(statusesOf(opened, run.report)).toEqual(
      run.report.rows.map(({ row, outcome }) => [row, STATUS_TEXTS[outcome]]),
    );
    expect((await opened.validate()).written.cells).toBe(0);
  });
});

import { isRowsMoved } from "../../src/workbook/insistOnRows";
import { beforeBatch, bodyRow, cellsOf, open, standard, type, validate, type Opened } from "../support/flow";

test.each<[string, unknown, boolean]>([
  ["no common cells", { code: "ItemNotFound", debugInfo: { errorLocation: "Range.getIntersection" } }, true],
  ["a table that is gone", { code: "ItemNotFound", debugInfo: { errorLocation: "TableCollection.getItem" } }, false],
  ["another code there", { code: "AccessDenied", debugInfo: { errorLocation: "Range.getIntersection" } }, false],
  ["no place told", { code: "ItemNotFound" }, false],
])("%s", (_name, properties, isMoved) => {
  expect(isRowsMoved(Object.assign(new Error(), properties))).toBe(isMoved);
  expect(isRowsMoved(properties)).toBe(false);
});

test.each<[string, (opened: Opened) => void]>([
  ["a row inserted above", ({ edits }) => edits.insertRows("Đề nghị", 0)],
  ["a row inserted in the list", ({ edits }) => edits.insertRows("Đề nghị", 7)],
  ["a row deleted in the list", ({ edits }) => edits.deleteRows("Đề nghị", 7)],
  ["a row inserted above the Director's list", ({ edits }) => edits.insertRows("Tổng hợp", 2)],
  ["a row deleted in the Director's list", (o) => o.edits.deleteRows("Tổng hợp", bodyRow(o, "XetDuyet", 1))],
])(
  "%s between reading and writing: the write is refused before it begins, and the run starts again",
  async (_name, act) => {
    const opened = open(standard());
    await validate(opened);
    type(opened, "DeNghi", 2, "TT1", "Không đạt");
    opened.host.counters.syncs = 0;
    let written: string[] = [];
    let before = new Map<string, unknown>();
    beforeBatch(opened, 1, () => {
      act(opened);
      before = cellsOf(opened);
    });
    beforeBatch(opened, 2, () => {
      const now = cellsOf(opened);
      written = [...now.keys()].filter((place) => JSON.stringify(now.get(place)) !== JSON.stringify(before.get(place)));
    });
    const { written: counts } = await validate(opened);
    expect(written).toEqual([]);
    expect(before.size).toBeGreaterThan(0);
    expect(counts).toMatchObject({ restarts: 1, unconfirmed: 0 });
    expect(opened.host.counters.syncs).toBe(4);
  },
);

import { sortList } from "../../src/flows/sortList";
import { CLEAN, FAULTS } from "../../samples/data";
import { OPINION, NOTE, listed } from "../support/decisions";
import { open, standard, type Opened } from "../support/flow";

const STATUS = "Trạng thái kiểm tra";
const ORDER = ["Hợp lệ", "Cần xem xét", "Chưa đủ căn cứ", "Cần bổ sung", "Không hợp lệ", "Đã rút"];

const sort = (opened: Opened) => opened.inExcel(() => sortList());

/** A list out of order, with outcomes that changed, and with a note in each row that names it. */
async function grown(): Promise<Opened> {
  const opened = open(standard([...CLEAN, ...FAULTS.map((row) => row.slice(0, -1))]));
  await opened.validate();
  opened.type("DeNghi", 0, "TT1", "Không đạt");
  await opened.validate();
  opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]);
  opened.records("XetDuyet").forEach((row, index) => {
    opened.type("XetDuyet", index, NOTE, String(row["Mã đề nghị"]));
    if (index === 1) opened.type("XetDuyet", index, OPINION, "Duyệt");
  });
  await opened.validate();
  return opened;
}

test("sorts by award and subject, the best outcome first, in two round trips", async () => {
  const opened = await grown();
  const before = opened.records("XetDuyet");
  const { answer, syncs } = await sort(opened);
  expect([answer, syncs]).toEqual([true, 2]);
  const after = opened.records("XetDuyet");
  expect(after).not.toEqual(before);
  // As Excel does: blanks last.
  const keysOf = (row: (typeof after)[number]) =>
    [row["Hình thức"], row["Đối tượng"], ORDER.indexOf(String(row[STATUS])) + 1, Number(row["STT"])].map(
      (key) => key || "\uffff",
    );
  const inOrder = [...after].sort((a, b) => {
    const [first, second] = [keysOf(a), keysOf(b)];
    const level = first.findIndex((key, index) => key !== second[index]);
    const [x, y] = [first[level], second[level]];
    return typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "vi");
  });
  expect(after).toEqual(inOrder);
});

test("whole rows move: decisions, notes and traces stay with their ids, and a check rewrites nothing in the list", async () => {
  const opened = await grown();
  const rowsOf = () => new Map(opened.records("XetDuyet").map((row) => [row["Mã đề nghị"], row]));
  const before = rowsOf();
  await sort(opened);
  expect(rowsOf()).toEqual(before);
  for (const [id, row] of before) expect(row[NOTE]).toBe(id);
  const cells = opened.cells();
  await opened.validate();
  expect(opened.changesSince(cells)).toEqual([]);
});

test("a list that moved at that moment is read again", async () => {
  const opened = await listed();
  opened.beforeBatch(1, () => opened.edits.insertColumns("Tổng hợp", 0, 1));
  const { answer, syncs } = await sort(opened);
  expect([answer, syncs]).toEqual([true, 4]);
});

test("a list that keeps changing is not sorted", async () => {
  const opened = await listed();
  const ids = opened.records("XetDuyet").map((row) => row["Mã đề nghị"]);
  for (const batch of [1, 3, 5, 7]) opened.beforeBatch(batch, () => opened.edits.insertRows("Tổng hợp", 0, 1));
  await expect(sort(opened)).rejects.toMatchObject({ failure: "unsettled" });
  expect(opened.records("XetDuyet").map((row) => row["Mã đề nghị"])).toEqual(ids);
});

test("without a list there is nothing to sort", async () => {
  expect((await sort(open(standard()))).answer).toBe(false);
});

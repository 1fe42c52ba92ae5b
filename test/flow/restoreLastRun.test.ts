import { applyFixes } from "../../src/applyFixes";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import { joinInverses, ofChanges } from "../../src/core/changes/inverse";
import { restoreLastRun } from "../../src/restoreLastRun";
import { CLEAN } from "../../samples/data";
import {
  cellsOf,
  changes,
  columnNamed,
  hasTable,
  inExcel,
  open,
  plain,
  recordsOf,
  sheetOf,
  standard,
  tableOf,
  type,
  validate,
  type Opened,
} from "../support/flow";

const NOMINEE = "Tên tập thể, cá nhân";
const STATUS = "Trạng thái kiểm tra";
const DECISION = "Ý kiến Giám đốc";

const restore = async (opened: Opened, { inverse }: Pick<Awaited<ReturnType<typeof validate>>, "inverse">) =>
  (await inExcel(opened, () => restoreLastRun(inverse))).answer;

test("after the first run every cell, column and sheet is as it was", async () => {
  const opened = open(standard());
  const before = cellsOf(opened);
  const { area } = tableOf(opened, "DeNghi").table;
  const run = await validate(opened);
  const restored = await restore(opened, run);
  expect(restored).toMatchObject({ removed: ["Tổng hợp"], refused: [], kept: [] });
  expect(changes(before, cellsOf(opened))).toEqual([]);
  expect(tableOf(opened, "DeNghi").table.area).toEqual(area);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Kế hoạch", "Đơn vị", "Đề nghị"]);
});

test("in a plain range too", async () => {
  const rows = [
    ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"],
    ["Giấy khen Sở", "Cá nhân", "Nguyễn Văn An", "VP"],
  ];
  const opened = open(plain({ A: rows }));
  const before = cellsOf(opened);
  await restore(opened, await validate(opened));
  expect(changes(before, cellsOf(opened))).toEqual([]);
});

test("a later run goes back to the answers of the one before", async () => {
  const opened = open(standard());
  await validate(opened);
  const before = cellsOf(opened);
  type(opened, "DeNghi", 2, NOMINEE, "");
  const typed = changes(before, cellsOf(opened));
  const run = await validate(opened);
  expect(recordsOf(opened, "DeNghi")[2]?.[STATUS]).toBe("Cần bổ sung");
  const restored = await restore(opened, run);
  expect(restored).toMatchObject({ removed: [], refused: [], kept: [] });
  expect(restored.cells).toBeGreaterThan(2);
  expect(changes(before, cellsOf(opened))).toEqual(typed);
});

test("what somebody has written since stays, and is told", async () => {
  const opened = open(standard());
  await validate(opened);
  type(opened, "DeNghi", 2, NOMINEE, "");
  const run = await validate(opened);
  type(opened, "DeNghi", 2, STATUS, "xem lại giúp tôi");
  const { refused } = await restore(opened, run);
  expect(refused).toMatchObject([
    { sheet: "Đề nghị", row: 7, column: columnNamed(opened, "DeNghi", STATUS), reason: "changed" },
  ]);
  expect(recordsOf(opened, "DeNghi")[2]?.[STATUS]).toBe("xem lại giúp tôi");
});

test("a new summary on which the Director has written stays whole", async () => {
  const opened = open(standard());
  const run = await validate(opened);
  type(opened, "XetDuyet", 1, DECISION, "Duyệt");
  const before = recordsOf(opened, "XetDuyet");
  const restored = await restore(opened, run);
  expect(restored).toMatchObject({ removed: [], kept: ["Tổng hợp"] });
  expect(recordsOf(opened, "XetDuyet")).toEqual(before);
});

test("a note beside the new summary keeps it", async () => {
  const opened = open(standard());
  const run = await validate(opened);
  opened.edits.setCell("Tổng hợp", "Z99", "đã gửi Giám đốc");
  expect((await restore(opened, run)).kept).toEqual(["Tổng hợp"]);
});

/** The list's rows come to other nominations: a row has been put on top. */
async function reordered() {
  const opened = open(standard());
  await validate(opened);
  const { row } = tableOf(opened, "DeNghi").table.area;
  const last = CLEAN.length + row;
  const cells = sheetOf(opened, "Đề nghị").rows[last]?.map((cell) => cell?.value ?? "") ?? [];
  opened.edits.deleteRows("Đề nghị", last);
  opened.edits.insertRows("Đề nghị", row + 1);
  opened.edits.setCells("Đề nghị", `A${row + 2}:V${row + 2}`, [cells]);
  return opened;
}

test("the Director's list goes back to its old rows while he has written nothing", async () => {
  const opened = await reordered();
  const before = recordsOf(opened, "XetDuyet");
  const run = await validate(opened);
  expect(recordsOf(opened, "XetDuyet")).not.toEqual(before);
  expect(await restore(opened, run)).toMatchObject({ kept: [], refused: [] });
  expect(recordsOf(opened, "XetDuyet")).toEqual(before);
});

test.each([
  [DECISION, "Duyệt"],
  ["Ghi chú của Giám đốc", "hỏi lại"],
])("his word in %s never comes to stand beside another nomination", async (heading, word) => {
  const opened = await reordered();
  const run = await validate(opened);
  for (const row of recordsOf(opened, "XetDuyet").keys()) type(opened, "XetDuyet", row, heading, `${word} ${row}`);
  const his = () => recordsOf(opened, "XetDuyet").map((row) => [row["Mã đề nghị"], row[heading]]);
  const before = his();
  const restored = await restore(opened, run);
  expect(restored.kept).toEqual(["Tổng hợp"]);
  expect(his()).toEqual(before);
});

test("fixes and the run that followed go back together", async () => {
  const opened = open(standard());
  type(opened, "DeNghi", 2, NOMINEE, "trần thị bình");
  const first = await validate(opened);
  const before = cellsOf(opened);
  const { answer } = await inExcel(opened, () => applyFixes(cellFixes(first.report), false));
  const second = await validate(opened);
  expect(recordsOf(opened, "DeNghi")[2]?.[NOMINEE]).toBe("Trần Thị Bình");
  await restore(opened, { inverse: joinInverses(second.inverse, ofChanges(answer.inverse)) });
  expect(changes(before, cellsOf(opened))).toEqual([]);
});

test("rows that have moved since keep what they hold", async () => {
  const opened = open(standard());
  await validate(opened);
  type(opened, "DeNghi", 2, NOMINEE, "");
  const run = await validate(opened);
  opened.edits.insertRows("Đề nghị", tableOf(opened, "DeNghi").table.area.row + 1);
  const statuses = () => recordsOf(opened, "DeNghi").map((row) => row[STATUS]);
  const before = statuses();
  await restore(opened, run);
  expect(statuses()).toEqual(before);
});

test("a sheet that is gone is passed over", async () => {
  const opened = open(standard());
  const run = await validate(opened);
  opened.edits.deleteSheet("Tổng hợp");
  expect(await restore(opened, run)).toMatchObject({ removed: [], kept: [], refused: [] });
  expect(hasTable(opened, "XetDuyet")).toBe(false);
});

test("after a restore the next run writes the same again", async () => {
  const opened = open(standard());
  const run = await validate(opened);
  const after = recordsOf(opened, "DeNghi").map((row) => row[STATUS]);
  await restore(opened, run);
  await validate(opened);
  expect(recordsOf(opened, "DeNghi").map((row) => row[STATUS])).toEqual(after);
});

test("a run that wrote nothing has nothing to put back", async () => {
  const opened = open(standard());
  await validate(opened);
  expect((await validate(opened)).inverse.changes).toEqual([]);
});

test("three thousand nominations go back within what one request may carry", async () => {
  const many = Array.from({ length: 3_000 }, (_, at) => {
    const line = [...(CLEAN[at % CLEAN.length] ?? [])];
    line[3] = `Nguyễn Văn ${at}`;
    return line;
  });
  const opened = open(standard(many));
  const before = cellsOf(opened);
  const restored = await restore(opened, await validate(opened));
  expect(restored.removed).toEqual(["Tổng hợp"]);
  expect(changes(before, cellsOf(opened))).toEqual([]);
}, 60_000);

import { applyFixes } from "../../src/applyFixes";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import { joinInverses, ofChanges } from "../../src/core/changes/inverse";
import { restoreLastRun } from "../../src/restoreLastRun";
import { CLEAN } from "../../samples/data";
import { open, plain, standard, type Opened, type Run } from "../support/flow";

const NOMINEE = "Tên tập thể, cá nhân";
const STATUS = "Trạng thái kiểm tra";
const DECISION = "Ý kiến Giám đốc";

const restore = async (opened: Opened, { inverse }: Pick<Run, "inverse">) =>
  (await opened.inExcel(() => restoreLastRun(inverse))).answer;

test("after the first run every cell, column and sheet is as it was", async () => {
  const opened = open(standard());
  const before = opened.cells();
  const { area } = opened.table("DeNghi").table;
  const run = await opened.validate();
  const restored = await restore(opened, run);
  expect(restored).toMatchObject({ removed: ["Tổng hợp"], refused: [], kept: [] });
  expect(opened.changesSince(before)).toEqual([]);
  expect(opened.table("DeNghi").table.area).toEqual(area);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Kế hoạch", "Đơn vị", "Đề nghị"]);
});

test("in a plain range too", async () => {
  const rows = [
    ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"],
    ["Giấy khen Sở", "Cá nhân", "Nguyễn Văn An", "VP"],
  ];
  const opened = open(plain({ A: rows }));
  const before = opened.cells();
  await restore(opened, await opened.validate());
  expect(opened.changesSince(before)).toEqual([]);
});

test("a later run goes back to the answers of the one before", async () => {
  const opened = open(standard());
  await opened.validate();
  const before = opened.cells();
  opened.type("DeNghi", 2, NOMINEE, "");
  const typed = opened.changesSince(before);
  const run = await opened.validate();
  expect(opened.records("DeNghi")[2]?.[STATUS]).toBe("Cần bổ sung");
  const restored = await restore(opened, run);
  expect(restored).toMatchObject({ removed: [], refused: [], kept: [] });
  expect(restored.cells).toBeGreaterThan(2);
  expect(opened.changesSince(before)).toEqual(typed);
});

test("what somebody has written since stays, and is told", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.type("DeNghi", 2, NOMINEE, "");
  const run = await opened.validate();
  opened.type("DeNghi", 2, STATUS, "xem lại giúp tôi");
  const { refused } = await restore(opened, run);
  expect(refused).toMatchObject([
    { sheet: "Đề nghị", row: 7, column: opened.column("DeNghi", STATUS), reason: "changed" },
  ]);
  expect(opened.records("DeNghi")[2]?.[STATUS]).toBe("xem lại giúp tôi");
});

test("a new summary on which the Director has written stays whole", async () => {
  const opened = open(standard());
  const run = await opened.validate();
  opened.type("XetDuyet", 1, DECISION, "Duyệt");
  const before = opened.records("XetDuyet");
  const restored = await restore(opened, run);
  expect(restored).toMatchObject({ removed: [], kept: ["Tổng hợp"] });
  expect(opened.records("XetDuyet")).toEqual(before);
});

test("a note beside the new summary keeps it", async () => {
  const opened = open(standard());
  const run = await opened.validate();
  opened.edits.setCell("Tổng hợp", "Z99", "đã gửi Giám đốc");
  expect((await restore(opened, run)).kept).toEqual(["Tổng hợp"]);
});

/** The list's rows come to other nominations: a row has been put on top. */
async function reordered() {
  const opened = open(standard());
  await opened.validate();
  const { row } = opened.table("DeNghi").table.area;
  const last = CLEAN.length + row;
  const cells = opened.sheet("Đề nghị").rows[last]?.map((cell) => cell?.value ?? "") ?? [];
  opened.edits.deleteRows("Đề nghị", last);
  opened.edits.insertRows("Đề nghị", row + 1);
  opened.edits.setCells("Đề nghị", `A${row + 2}:V${row + 2}`, [cells]);
  return opened;
}

test("the Director's list goes back to its old rows while he has written nothing", async () => {
  const opened = await reordered();
  const before = opened.records("XetDuyet");
  const run = await opened.validate();
  expect(opened.records("XetDuyet")).not.toEqual(before);
  expect(await restore(opened, run)).toMatchObject({ kept: [], refused: [] });
  expect(opened.records("XetDuyet")).toEqual(before);
});

test.each([
  [DECISION, "Duyệt"],
  ["Ghi chú của Giám đốc", "hỏi lại"],
])("his word in %s never comes to stand beside another nomination", async (heading, word) => {
  const opened = await reordered();
  const run = await opened.validate();
  for (const row of opened.records("XetDuyet").keys()) opened.type("XetDuyet", row, heading, `${word} ${row}`);
  const his = () => opened.records("XetDuyet").map((row) => [row["Mã đề nghị"], row[heading]]);
  const before = his();
  const restored = await restore(opened, run);
  expect(restored.kept).toEqual(["Tổng hợp"]);
  expect(his()).toEqual(before);
});

test("fixes and the run that followed go back together", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, NOMINEE, "trần thị bình");
  const first = await opened.validate();
  const before = opened.cells();
  const { answer } = await opened.inExcel(() => applyFixes(cellFixes(first.report), false));
  const second = await opened.validate();
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe("Trần Thị Bình");
  await restore(opened, { inverse: joinInverses(second.inverse, ofChanges(answer.inverse)) });
  expect(opened.changesSince(before)).toEqual([]);
});

test("rows that have moved since keep what they hold", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.type("DeNghi", 2, NOMINEE, "");
  const run = await opened.validate();
  opened.edits.insertRows("Đề nghị", opened.table("DeNghi").table.area.row + 1);
  const statuses = () => opened.records("DeNghi").map((row) => row[STATUS]);
  const before = statuses();
  await restore(opened, run);
  expect(statuses()).toEqual(before);
});

test("a sheet that is gone is passed over", async () => {
  const opened = open(standard());
  const run = await opened.validate();
  opened.edits.deleteSheet("Tổng hợp");
  expect(await restore(opened, run)).toMatchObject({ removed: [], kept: [], refused: [] });
  expect(opened.hasTable("XetDuyet")).toBe(false);
});

test("after a restore the next run writes the same again", async () => {
  const opened = open(standard());
  const run = await opened.validate();
  const after = opened.records("DeNghi").map((row) => row[STATUS]);
  await restore(opened, run);
  await opened.validate();
  expect(opened.records("DeNghi").map((row) => row[STATUS])).toEqual(after);
});

test("a run that wrote nothing has nothing to put back", async () => {
  const opened = open(standard());
  await opened.validate();
  expect((await opened.validate()).inverse.changes).toEqual([]);
});

test("three thousand nominations go back within what one request may carry", async () => {
  const many = Array.from({ length: 3_000 }, (_, at) => {
    const line = [...(CLEAN[at % CLEAN.length] ?? [])];
    line[3] = `Nguyễn Văn ${at}`;
    return line;
  });
  const opened = open(standard(many));
  const before = opened.cells();
  const restored = await restore(opened, await opened.validate());
  expect(restored.removed).toEqual(["Tổng hợp"]);
  expect(opened.changesSince(before)).toEqual([]);
}, 60_000);

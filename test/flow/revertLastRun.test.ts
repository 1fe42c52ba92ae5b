import { applyFixes } from "../../src/flows/applyFixes";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import { joinInverses } from "../../src/core/cells/change";
import { revertLastRun } from "../../src/flows/revertLastRun";
import { CLEAN } from "../../samples/data";
import { open, plain, standard, type Opened, type Run } from "../support/flow";

const NOMINEE = "Tên tập thể, cá nhân";
const STATUS = "Trạng thái kiểm tra";
const ID = "Mã đề nghị";

const restore = async (opened: Opened, { inverse }: Pick<Run, "inverse">) =>
  (await opened.inExcel(() => revertLastRun(inverse))).answer;

/** The cells of the sheet with the nominations that differ from an earlier look. */
const changedNominations = (opened: Opened, before: Map<string, string>, sheet = "Đề nghị") =>
  opened.changesSince(before).filter((place) => place.startsWith(`${sheet}!`));

test("after a first run our columns are blank again, and the new sheets stay", async () => {
  const opened = open(standard());
  const before = opened.cells();
  const run = await opened.validate();
  const list = opened.records("XetDuyet");
  expect(await restore(opened, run)).toMatchObject({ skipped: [] });
  const records = opened.records("DeNghi");
  for (const row of records) expect([row[ID], row[STATUS], row["Chi tiết kiểm tra"]]).toEqual(["", "", ""]);
  // A table keeps the headings of its columns.
  expect(changedNominations(opened, before)).toHaveLength(3);
  expect(opened.records("XetDuyet")).toEqual(list);
});

test("in a plain range every cell of the list is as it was", async () => {
  const rows = [
    ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"],
    ["Giấy khen Sở", "Cá nhân", "Nguyễn Văn An", "VP"],
  ];
  const opened = open(plain({ A: rows }));
  const before = opened.cells();
  await restore(opened, await opened.validate());
  expect(changedNominations(opened, before, "A")).toEqual([]);
});

test("a later run is reverted to the results of the run before", async () => {
  const opened = open(standard());
  await opened.validate();
  const before = opened.cells();
  opened.type("DeNghi", 2, NOMINEE, "");
  const typed = changedNominations(opened, before);
  const run = await opened.validate();
  expect(opened.records("DeNghi")[2]?.[STATUS]).toBe("Cần bổ sung");
  const restored = await restore(opened, run);
  expect(restored.skipped).toEqual([]);
  expect(restored.cells).toBeGreaterThan(1);
  expect(changedNominations(opened, before)).toEqual(typed);
});

test("what somebody has written since stays, and is reported", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.type("DeNghi", 2, NOMINEE, "");
  const run = await opened.validate();
  opened.type("DeNghi", 2, STATUS, "xem lại giúp tôi");
  const { skipped } = await restore(opened, run);
  expect(skipped).toMatchObject([
    { sheet: "Đề nghị", row: 7, column: opened.column("DeNghi", STATUS), reason: "changed" },
  ]);
  expect(opened.records("DeNghi")[2]?.[STATUS]).toBe("xem lại giúp tôi");
});

test("the Director's list is not changed, and its ids return with the next check", async () => {
  const opened = open(standard());
  const run = await opened.validate();
  opened.type("XetDuyet", 1, "Ý kiến Giám đốc", "Duyệt");
  const before = opened.records("XetDuyet");
  const ids = opened.ids();
  await restore(opened, run);
  expect(opened.records("XetDuyet")).toEqual(before);
  await opened.validate();
  expect(opened.ids()).toEqual(ids);
  expect(opened.records("XetDuyet").map((row) => [row[ID], row["Ý kiến Giám đốc"]])).toEqual(
    before.map((row) => [row[ID], row["Ý kiến Giám đốc"]]),
  );
});

test("fixes and the following run are reverted together", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, NOMINEE, "trần thị bình");
  const first = await opened.validate();
  const before = opened.cells();
  const { answer } = await opened.inExcel(() => applyFixes(cellFixes(first.report), false));
  const second = await opened.validate();
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe("Trần Thị Bình");
  await restore(opened, { inverse: joinInverses(second.inverse, answer.inverse) });
  expect(changedNominations(opened, before)).toEqual([]);
});

test("rows that have moved since are not changed", async () => {
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

test("a deleted sheet is skipped", async () => {
  const opened = open(standard());
  const run = await opened.validate();
  opened.edits.deleteSheet("Đề nghị");
  expect(await restore(opened, run)).toMatchObject({ cells: 0 });
});

test("after a revert the next run writes the same again", async () => {
  const opened = open(standard());
  const run = await opened.validate();
  const after = opened.records("DeNghi");
  await restore(opened, run);
  await opened.validate();
  expect(opened.records("DeNghi")).toEqual(after);
});

test("a run that wrote nothing has nothing to revert", async () => {
  const opened = open(standard());
  await opened.validate();
  expect((await opened.validate()).inverse).toEqual([]);
});

test("reverting three thousand nominations stays below the limit of a request", async () => {
  const many = Array.from({ length: 3_000 }, (_, index) => {
    const line = [...(CLEAN[index % CLEAN.length] ?? [])];
    line[3] = `Nguyễn Văn ${index}`;
    return line;
  });
  const opened = open(standard(many));
  await restore(opened, await opened.validate());
  expect(opened.records("DeNghi").every((row) => row[ID] === "" && row[STATUS] === "")).toBe(true);
});

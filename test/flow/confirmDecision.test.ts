import { confirmDecision } from "../../src/flows/confirmDecision";
import type { Confirmation } from "../../src/core/decisions/confirm";
import { open, standard, TODAY, type Opened } from "../support/flow";

const AN = 2;
const rowOf = (opened: Opened) => opened.rowNamed("XetDuyet", "Nguyễn Văn An");
const lineOf = (opened: Opened) => opened.records("XetDuyet")[rowOf(opened)];
const rulesOf = (run: { report: { rows: { findings: readonly { rule: string }[] }[] } }) =>
  run.report.rows[AN]?.findings.map(({ rule }) => rule) ?? [];

async function confirm(opened: Opened, confirmation: Confirmation | undefined) {
  if (!confirmation) throw new Error("Nothing to confirm.");
  const { answer, syncs } = await opened.inExcel(() => confirmDecision(confirmation, { today: TODAY }));
  return { ...answer, syncs };
}

/** The Director approved, and then the position was changed. */
async function changed(): Promise<{ opened: Opened; confirmation: Confirmation | undefined }> {
  const opened = open(standard());
  await opened.validate();
  opened.type("XetDuyet", rowOf(opened), "Ý kiến Giám đốc", "Duyệt");
  opened.type("XetDuyet", rowOf(opened), "Ghi chú của Giám đốc", "Họp ngày 2/12");
  await opened.validate();
  opened.type("DeNghi", AN, "Chức vụ", "Phó Trưởng phòng");
  const run = await opened.validate();
  expect(rulesOf(run)).toContain("changed-after-decision");
  return { opened, confirmation: run.confirmable[0] };
}

test("the decision stays, its trace becomes that of the current nomination, and no finding is left", async () => {
  const { opened, confirmation } = await changed();
  const before = lineOf(opened);
  const { validation, isConfirmed, syncs } = await confirm(opened, confirmation);
  expect(isConfirmed).toBe(true);
  expect(syncs).toBe(2);
  expect(rulesOf(validation)).not.toContain("changed-after-decision");
  expect(lineOf(opened)).toMatchObject({ "Ý kiến Giám đốc": "Duyệt", "Ghi chú của Giám đốc": "Họp ngày 2/12" });
  expect(lineOf(opened)?.["Dấu vết"]).not.toBe(before?.["Dấu vết"]);
  const again = await opened.validate();
  expect([again.written.cells, rulesOf(again).includes("changed-after-decision")]).toEqual([0, false]);
});

test("a nomination that changed again after it was shown is not confirmed", async () => {
  const { opened, confirmation } = await changed();
  const before = lineOf(opened)?.["Dấu vết"];
  opened.type("DeNghi", AN, "Chức vụ", "Chánh Thanh tra");
  const { validation, isConfirmed } = await confirm(opened, confirmation);
  expect(isConfirmed).toBe(false);
  expect(rulesOf(validation)).toContain("changed-after-decision");
  expect(lineOf(opened)?.["Dấu vết"]).toBe(before);
  expect((await confirm(opened, validation.confirmable[0])).isConfirmed).toBe(true);
});

test("nor is one that a coauthor changes meanwhile", async () => {
  const { opened, confirmation } = await changed();
  opened.beforeBatch(1, () => opened.type("DeNghi", AN, "Chức vụ", "Chánh Thanh tra"));
  const { validation, isConfirmed } = await confirm(opened, confirmation);
  expect(isConfirmed).toBe(false);
  expect(validation.written.restarts).toBe(1);
  expect(rulesOf(validation)).toContain("changed-after-decision");
});

test("a row that moved is found by its id; one that is gone is not confirmed and keeps its decision", async () => {
  const moved = await changed();
  moved.opened.edits.insertRows("Đề nghị", 5, 3);
  expect((await confirm(moved.opened, moved.confirmation)).isConfirmed).toBe(true);

  const gone = await changed();
  gone.opened.edits.deleteRows("Đề nghị", gone.opened.rowOf("DeNghi", AN));
  const { isConfirmed } = await confirm(gone.opened, gone.confirmation);
  expect(isConfirmed).toBe(false);
  expect(lineOf(gone.opened)).toMatchObject({ "Ý kiến Giám đốc": "Duyệt", "Trạng thái kiểm tra": "Đã rút" });
});

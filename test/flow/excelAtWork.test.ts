import { open, plain, standard } from "../support/flow";

/** What Excel is doing when a person clicks. */

it("a read-only workbook is checked and reported as such, without trying to write", async () => {
  const opened = open(standard());
  opened.workbook.readOnly = true;
  const before = opened.cells();
  const { report, readOnly, written, syncs } = await opened.validate();
  expect(readOnly).toBe(true);
  expect(report.totals.rows).toBeGreaterThan(0);
  expect(written.cells).toBe(0);
  expect(syncs).toBe(1);
  expect(opened.changesSince(before)).toEqual([]);
});

it("a read-only workbook in another layout is checked too", async () => {
  const headings = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"];
  const opened = open(plain({ A: [["DANH SÁCH"], headings, ["Giấy khen Sở", "Cá nhân", "Nguyễn Văn An", "VP"]] }));
  opened.workbook.readOnly = true;
  const { report, readOnly } = await opened.validate();
  expect(readOnly).toBe(true);
  expect(report.rows.map(({ nominee }) => nominee)).toEqual(["Nguyễn Văn An"]);
});

it("waits until edit mode ends, and reads the typed value", async () => {
  const opened = open(standard());
  opened.edits.beginCellEdit("Đề nghị", "E6");
  const running = opened.validate();
  await new Promise((later) => setTimeout(later, 20));
  expect(opened.host.counters.syncs).toBe(0);
  opened.edits.endCellEdit();
  await running;
  expect(opened.records("XetDuyet").length).toBeGreaterThan(0);
});

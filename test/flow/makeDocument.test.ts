import { makeDocument } from "../../src/flows/makeDocument";
import type { DocumentRequest } from "../../src/core/documents/planDocument";
import { OWN_SUBMISSION, REQUESTS } from "../support/documents";
import { plain, open, standard, TODAY, type Opened } from "../support/flow";

const make = (opened: Opened, request: DocumentRequest) =>
  opened.inExcel(() => makeDocument(request, { today: TODAY }));

test("makes one new sheet and activates it, in two round trips, and changes nothing else", async () => {
  const opened = open(standard());
  await opened.validate();
  const before = opened.cells();
  const { answer, syncs } = await make(opened, { kind: "list" });
  expect(answer).toMatchObject({ sheet: "Danh sách đề nghị khen thưởng", count: 4, basis: "valid", leftOut: [] });
  expect(syncs).toBe(2);
  const touched = opened.changesSince(before).map((place) => place.split("!")[0]);
  expect([...new Set(touched)]).toEqual(["Danh sách đề nghị khen thưởng"]);
  expect(opened.workbook.activeSheetId).toBe(opened.sheet("Danh sách đề nghị khen thưởng").id);
});

test("an existing sheet is not overwritten: the new one gets a number", async () => {
  const opened = open(standard());
  await opened.validate();
  const names = [];
  for (let index = 0; index < 3; index++) names.push((await make(opened, { kind: "minutes" })).answer.sheet);
  expect(names).toEqual(["Biên bản họp xét", "Biên bản họp xét (2)", "Biên bản họp xét (3)"]);
});

test("documents do not affect checks: the nominations are still found, and nothing is written", async () => {
  const opened = open(standard());
  await opened.validate();
  for (const request of REQUESTS) await make(opened, request);
  opened.type("DeNghi", 0, "TT1", "");
  const { report } = await opened.validate();
  expect([report.sheet, report.totals.rows]).toEqual(["Đề nghị", 4]);
  const { answer } = await make(opened, {
    kind: "send-back",
    unit: String(opened.records("DeNghi")[0]?.["Đơn vị"]),
  });
  expect(answer.sheet).toBe("Trả lại - Văn phòng Sở");
  expect((await opened.validate()).written.cells).toBe(0);
});

test("uses the workbook as it is now, not as it was last checked", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.type("DeNghi", 2, "CN1", "");
  const { answer } = await make(opened, { kind: "list" });
  expect(answer).toMatchObject({ count: 3 });
  expect(answer.leftOut).toMatchObject([{ nominee: "Nguyễn Văn An" }]);
});

test("portrait A4 with the margins of official documents; a text like a formula stays text", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, "Tóm tắt thành tích", "'=1+1 mô hình tự quản về an ninh trật tự tại cơ quan, đơn vị");
  await opened.validate();
  await make(opened, { kind: "list" });
  const sheet = opened.sheet("Danh sách đề nghị khen thưởng");
  expect(sheet.pageLayout).toMatchObject({ orientation: "Portrait", paperSize: "A4", fitToWidth: 1 });
  expect(sheet.pageLayout.margins?.left).toBeCloseTo((3 / 2.54) * 72, 1);
  const cells = sheet.rows.flatMap((row) => row ?? []);
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(cells.some((cell) => String(cell?.value).startsWith("=1+1"))).toBe(true);
});

test("without nominations to list there is no sheet, but the reasons", async () => {
  const opened = open(standard());
  for (const row of [0, 1, 2, 3]) opened.type("DeNghi", row, "Tóm tắt thành tích", "");
  const sheets = opened.workbook.sheets.length;
  const { answer } = await make(opened, OWN_SUBMISSION);
  expect([answer.sheet, answer.count, answer.leftOut.length]).toEqual([null, 0, 4]);
  expect(opened.workbook.sheets).toHaveLength(sheets);
});

test("a workbook that can't be checked makes no document and says why", async () => {
  const { answer } = await make(open(plain({ Sheet1: [["a"]] })), { kind: "list" });
  expect([answer.sheet, answer.report.stopped, answer.report.sheetFindings.length > 0]).toEqual([null, true, true]);
});

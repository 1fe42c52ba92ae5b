import { makePaper } from "../../src/makePaper";
import type { PaperRequest } from "../../src/core/papers/planPaper";
import {
  plain,
  cellsOf,
  changes,
  inExcel,
  open,
  recordsOf,
  sheetOf,
  standard,
  TODAY,
  type,
  validate,
  type Opened,
} from "../support/flow";

const make = (opened: Opened, request: PaperRequest) => inExcel(opened, () => makePaper(request, { today: TODAY }));

test("a click makes one new sheet, shown, in two round trips, and touches nothing else", async () => {
  const opened = open(standard());
  await validate(opened);
  const before = cellsOf(opened);
  const { answer, syncs } = await make(opened, { kind: "list" });
  expect(answer).toMatchObject({ sheet: "Danh sách đề nghị khen thưởng", count: 4, basis: "valid", refused: [] });
  expect(syncs).toBe(2);
  const touched = changes(before, cellsOf(opened)).map((place) => place.split("!")[0]);
  expect([...new Set(touched)]).toEqual(["Danh sách đề nghị khen thưởng"]);
  expect(opened.workbook.activeSheetId).toBe(sheetOf(opened, "Danh sách đề nghị khen thưởng").id);
});

test("never over a sheet that is there: the next gets a number", async () => {
  const opened = open(standard());
  await validate(opened);
  const names = [];
  for (let at = 0; at < 3; at++) names.push((await make(opened, { kind: "minutes" })).answer.sheet);
  expect(names).toEqual(["Biên bản họp xét", "Biên bản họp xét (2)", "Biên bản họp xét (3)"]);
});

test("the papers change no answer: the nominations are still found, and validating writes nothing", async () => {
  const opened = open(standard());
  await validate(opened);
  for (const kind of ["list", "minutes", "submission", "registration"] as const) await make(opened, { kind });
  type(opened, "DeNghi", 0, "TT1", "");
  const { report } = await validate(opened);
  expect([report.sheet, report.totals.rows]).toEqual(["Đề nghị", 4]);
  const { answer } = await make(opened, {
    kind: "send-back",
    unit: String(recordsOf(opened, "DeNghi")[0]?.["Đơn vị"]),
  });
  expect(answer.sheet).toBe("Trả lại - Văn phòng Sở");
  expect((await validate(opened)).written.cells).toBe(0);
});

test("it rests on the workbook as it is now, not as it was last checked", async () => {
  const opened = open(standard());
  await validate(opened);
  type(opened, "DeNghi", 2, "CN1", "");
  const { answer } = await make(opened, { kind: "list" });
  expect(answer).toMatchObject({ count: 3 });
  expect(answer.refused).toMatchObject([{ nominee: "Nguyễn Văn An" }]);
});

test("an A4 page upright with the margins of official papers, and a text that looks like a formula stays text", async () => {
  const opened = open(standard());
  type(opened, "DeNghi", 2, "Tóm tắt thành tích", "'=1+1 mô hình tự quản về an ninh trật tự tại cơ quan, đơn vị");
  await validate(opened);
  await make(opened, { kind: "list" });
  const sheet = sheetOf(opened, "Danh sách đề nghị khen thưởng");
  expect(sheet.pageLayout).toMatchObject({ orientation: "Portrait", paperSize: "A4", fitToWidth: 1 });
  expect(sheet.pageLayout.margins?.left).toBeCloseTo((3 / 2.54) * 72, 1);
  const cells = sheet.rows.flatMap((row) => row ?? []);
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(cells.some((cell) => String(cell?.value).startsWith("=1+1"))).toBe(true);
});

test("nothing to put on it: no sheet, and the reasons", async () => {
  const opened = open(standard());
  for (const row of [0, 1, 2, 3]) type(opened, "DeNghi", row, "Tóm tắt thành tích", "");
  const sheets = opened.workbook.sheets.length;
  const { answer } = await make(opened, { kind: "submission" });
  expect([answer.sheet, answer.count, answer.refused.length]).toEqual([null, 0, 4]);
  expect(opened.workbook.sheets).toHaveLength(sheets);
});

test("a workbook that cannot be checked makes no paper and says why", async () => {
  const { answer } = await make(open(plain({ Sheet1: [["a"]] })), { kind: "list" });
  expect([answer.sheet, answer.report.stopped, answer.report.sheetFindings.length > 0]).toEqual([null, true, true]);
});

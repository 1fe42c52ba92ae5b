import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { guessColumns } from "../../../src/core/mapping/guessColumns";
import { likeliestRow, likeliestSheet, listColumns, listRows } from "../../../src/core/mapping/listHeadings";
import { listSource } from "../../../src/core/mapping/listSource";
import { questionsOfList, questionsOfReport } from "../../../src/core/mapping/valueQuestions";
import { serial } from "../../support/cells";
import { LEGACY } from "../../support/legacyList";
import { unitSheet } from "../../support/planSheet";
import { workbook, type SheetSpec } from "../../support/workbook";

const TODAY = { today: serial("20/11/2022") };
const UNITS = unitSheet([
  ["Phòng Công nghệ thông tin", "", "", ""],
  ["Phòng Bưu chính Viễn thông", "", "", ""],
]);

/** The questions about the texts of a list with the proposed columns. */
function questionsAbout(...sheets: SheetSpec[]) {
  const snapshot = workbook(...sheets);
  const source = listSource(snapshot, checkWorkbook(snapshot, TODAY).report);
  const sheet = source && likeliestSheet(source);
  const row = source && sheet && likeliestRow(listRows(sheet, source));
  if (!source || !row) throw new Error("No list is offered.");
  return questionsOfList(row, guessColumns(listColumns(row), source), source);
}

const list = (...awards: string[]): SheetSpec => ({
  name: "Tháng 11",
  cells: LEGACY.map((row, index) =>
    index < 6 || index > 8 ? row : row.map((cell, column) => (column === 5 ? (awards[index - 6] ?? cell) : cell)),
  ),
});

test("each unknown text once, with its rows, and what it may mean, the likeliest first", () => {
  expect(questionsAbout(list("GK gđ sở TT-TT", "GK gđ sở TT-TT", "Bằng khen"), UNITS)).toEqual([
    { kind: "award", text: "GK gđ sở TT-TT", rows: 2, names: expect.arrayContaining([expect.any(String)]) },
    { kind: "award", text: "Bằng khen", rows: 1, names: expect.any(Array) },
    { kind: "unit", text: "CNTT", rows: 2, names: ["Phòng Công nghệ thông tin", "Phòng Bưu chính Viễn thông"] },
    { kind: "unit", text: "BCVT", rows: 1, names: ["Phòng Bưu chính Viễn thông", "Phòng Công nghệ thông tin"] },
  ]);
});

test("known names, signatures, and units without a unit list are not asked about", () => {
  expect(questionsAbout({ name: "Tháng 11", cells: LEGACY })).toEqual([]);
});

test("after a check, the texts that its findings call unknown", () => {
  const nominations: SheetSpec = {
    name: "Đề nghị",
    cells: [
      ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
      ["Khen", "Cá nhân", "Nguyễn Văn An", "BCVT"],
      ["Khen", "Cá nhân", "Trần Thị Bình", "bcvt"],
      ["A; B", "Cá nhân", "Lê Văn Cường", "Phòng Công nghệ thông tin"],
    ],
  };
  const { report, checked } = checkWorkbook(workbook(nominations, UNITS), TODAY);
  if (checked === null) throw new Error("not checked");
  const { plan, units } = checked;
  expect(questionsOfReport(report, plan, units.list).map(({ kind, text, rows }) => [kind, text, rows])).toEqual([
    ["award", "Khen", 2],
    ["unit", "BCVT", 2],
  ]);
});

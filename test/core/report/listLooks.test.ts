import { DECISION_COLUMNS, type DecisionColumn } from "../../../src/core/nominations/summaryTables";
import { bodyLooks, headingLooks } from "../../../src/core/report/listLooks";
import { STATUS_COLOURS } from "../../../src/core/report/outcomeColours";

const SHEET = "Tổng hợp";
const AREA = { row: 20, column: 2, rows: 5, columns: 10 };
const at = (column: DecisionColumn) => DECISION_COLUMNS.indexOf(column);
const column = (position: number) => ({ row: 20, column: 2 + position, rows: 5, columns: 1 });

const TO_DECIDE = { text: "", fill: "#FFE97F", color: "#000000" };
const SPOKEN = [
  { text: "Duyệt", fill: "#DFF6DD", color: "#0B6A0B" },
  { text: "Không duyệt", fill: "#EDEBE9", color: "#605E5C" },
];

test("the heading row: bold, in the middle, framed", () => {
  expect(headingLooks(SHEET, AREA)).toEqual({
    kind: "format",
    sheet: SHEET,
    area: { ...AREA, rows: 1 },
    format: {
      font: "Times New Roman",
      size: 11,
      color: "#000000",
      fill: "#DEECF9",
      border: true,
      wrap: true,
      bold: true,
      align: "Center",
      vertical: "Center",
    },
  });
});

test("the rows: framed, ids on one line, traces in fine print, decisions to choose from", () => {
  const sheet = SHEET;
  expect(bodyLooks(SHEET, "XetDuyet", AREA, at)).toEqual([
    {
      kind: "format",
      sheet,
      area: AREA,
      format: { font: "Times New Roman", size: 11, border: true, wrap: true, vertical: "Top" },
    },
    { kind: "format", sheet, area: column(0), format: { wrap: false } },
    { kind: "format", sheet, area: column(9), format: { color: "#A0A0A0", size: 4 } },
    { kind: "statusColours", sheet, area: column(6), colours: STATUS_COLOURS },
    { kind: "dropDown", sheet, area: column(7), choices: ["Duyệt", "Không duyệt"] },
    { kind: "statusColours", sheet, area: column(7), colours: [TO_DECIDE, ...SPOKEN] },
  ]);
});

test.each(["XetDuyetCu", "XETDUYETCU"])("in %s a blank decision does not catch the eye", (name) => {
  expect(bodyLooks(SHEET, name, AREA, at).at(-1)).toMatchObject({ colours: SPOKEN });
});

test("a column that is not there has no looks", () => {
  expect(bodyLooks(SHEET, "XetDuyet", AREA, () => undefined)).toHaveLength(1);
});

test("each outcome has its colours, the worst first", () => {
  expect(STATUS_COLOURS).toEqual([
    { text: "Không hợp lệ", fill: "#FDE7E9", color: "#A80000" },
    { text: "Cần bổ sung", fill: "#FFF4CE", color: "#7A4B00" },
    { text: "Chưa đủ căn cứ", fill: "#E1E1F5", color: "#3B2E8C" },
    { text: "Cần xem xét", fill: "#DEECF9", color: "#004578" },
    { text: "Hợp lệ", fill: "#DFF6DD", color: "#0B6A0B" },
  ]);
});

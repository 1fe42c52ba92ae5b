import type { Edit, Format } from "../../../../src/core/report/edits";
import { BLANK, line, SUMMARY_WIDTH, type SummaryLine } from "../../../../src/core/report/summary/line";
import { planChart } from "../../../../src/core/report/summary/planChart";
import { formatLines, newSheetEdits } from "../../../../src/core/report/summary/summaryFormats";
import { workbook } from "../../../support/workbook";

function inShort(format: Format): string {
  return Object.entries(format)
    .map(([name, value]) => (value === true ? name : String(value)))
    .join(" ");
}

/** Row, column, height and width, and how it looks; the ground that all stand on aside. */
const formatsOf = (...lines: SummaryLine[]) =>
  formatLines("S", lines)
    .slice(2)
    .map((edit: Edit) => {
      if (edit.kind !== "format") throw new Error(`not a format: ${edit.kind}`);
      const { row, column, rows, columns } = edit.area;
      return `${row},${column} ${rows}x${columns}: ${inShort(edit.format)}`;
    });

const MIDDLE = "bold #DEECF9 border wrap Center Center";

test("the ground: what was there goes, one font for all", () => {
  const area = { row: 0, column: 0, rows: 2, columns: SUMMARY_WIDTH };
  expect(formatLines("S", [BLANK, BLANK])).toEqual([
    { kind: "clearFormats", sheet: "S", area },
    { kind: "format", sheet: "S", area, format: { font: "Times New Roman", size: 11 } },
  ]);
});

test.each<[SummaryLine["kind"], string[]]>([
  ["agency", ["0,0 1x5: bold CenterAcrossSelection", "0,5 1x5: bold CenterAcrossSelection"]],
  ["rule", ["0,0 1x5: CenterAcrossSelection", "0,5 1x5: CenterAcrossSelection"]],
  ["title", ["0,0 1x10: bold 14 CenterAcrossSelection"]],
  ["subtitle", ["0,0 1x10: italic CenterAcrossSelection"]],
  ["standing", ["0,0 1x10: bold 12"]],
  ["note", ["0,0 1x10: #404040"]],
  ["section", ["0,0 1x10: bold #0F4C81 12"]],
  ["heading", [`0,0 1x3: ${MIDDLE}`]],
  ["half-heading", [`0,0 1x3: ${MIDDLE}`]],
  ["body", ["0,0 1x10: border wrap Center", "0,0 1x1: Center", "0,2 1x8: Center"]],
  ["half-body", ["0,0 1x5: border wrap Center", "0,0 1x1: Center", "0,2 1x3: Center"]],
  ["blank", []],
])("%s", (kind, formats) => {
  expect(formatsOf(line(kind, "a", "", "c"))).toEqual(formats);
});

test("a table is as wide as its own heading, and one run of rows", () => {
  const lines = [
    line("heading", "a", "b", "c", "d"),
    line("body", 1),
    line("body", 2),
    BLANK,
    line("half-heading", "a", "b", "c", "d", "e", "f"),
    line("half-body", 1),
    line("half-heading", "a", "b", "c"),
    line("half-body", 1),
  ];
  expect(formatsOf(...lines)).toEqual([
    `0,0 1x4: ${MIDDLE}`,
    "1,0 2x4: border wrap Center",
    "1,0 2x1: Center",
    "1,2 2x2: Center",
    `4,0 1x5: ${MIDDLE}`,
    "5,0 1x5: border wrap Center",
    "5,0 1x1: Center",
    "5,2 1x3: Center",
    `6,0 1x3: ${MIDDLE}`,
    "7,0 1x3: border wrap Center",
    "7,0 1x1: Center",
    "7,2 1x1: Center",
  ]);
});

test("a new sheet: its columns, A4 across, the list's heading on each page", () => {
  expect(newSheetEdits("S", 40, "27/KH & 28/KH")).toEqual([
    { kind: "columnWidths", sheet: "S", column: 0, widths: [66, 142, 66, 110, 110, 172, 72, 72, 104, 46] },
    {
      kind: "page",
      sheet: "S",
      page: {
        orientation: "Landscape",
        titleRow: 40,
        margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1 },
        footer: { left: "27/KH && 28/KH", center: "Trang &P/&N" },
      },
    },
  ]);
});

test.each([
  [undefined, true],
  [["Biểu đồ 1"], true],
  [["Biểu đồ 1", "BieuDoKhenThuong"], false],
])("the chart, where these stand: %j", (charts, isNew) => {
  const snapshot = workbook({ name: "S", cells: [["a"]] });
  const sheets = snapshot.sheets.map((sheet) => (charts === undefined ? sheet : { ...sheet, charts }));
  expect(planChart({ ...snapshot, sheets }, "S", { first: 3, last: 6, top: 9, bottom: 20 })).toEqual({
    kind: "chart",
    sheet: "S",
    name: "BieuDoKhenThuong",
    type: "ColumnClustered",
    isNew,
    title: "Đề nghị khen thưởng so với chỉ tiêu",
    data: { row: 3, column: 2, rows: 4, columns: 7 },
    place: { row: 9, column: 5, rows: 12, columns: 5 },
  });
});

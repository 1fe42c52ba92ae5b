import type { DecisionColumn } from "../nominations/summaryTables";
import type { Area } from "../snapshot";
import type { Edit } from "./edits";
import { STATUS_COLOURS } from "./outcomeColours";
import { SUMMARY_FONT } from "./summary/summaryFormats";

const DECISIONS = ["Duyệt", "Không duyệt"] as const;

const SPOKEN_COLOURS = [
  { text: DECISIONS[0], fill: "#DFF6DD", color: "#0B6A0B" },
  { text: DECISIONS[1], fill: "#EDEBE9", color: "#605E5C" },
];

/** What is still to be decided catches the eye. */
const DECISION_COLOURS = [{ text: "", fill: "#FFE97F", color: "#000000" }, ...SPOKEN_COLOURS];

const isFormer = (table: string) => table.toLowerCase() === "xetduyetcu";

/** The heading row of a list whose area this is. */
export function headingLooks(sheet: string, area: Area): Edit {
  return {
    kind: "format",
    sheet,
    area: { ...area, rows: 1 },
    format: {
      font: SUMMARY_FONT,
      size: 11,
      color: "#000000",
      fill: "#DEECF9",
      border: true,
      wrap: true,
      bold: true,
      align: "Center",
      vertical: "Center",
    },
  };
}

/** Rows of a list: how they look, what may be chosen in them, and what catches the eye. */
export function bodyLooks(
  sheet: string,
  table: string,
  area: Area,
  at: (column: DecisionColumn) => number | undefined,
): Edit[] {
  const column = (name: DecisionColumn): Area[] => {
    const position = at(name);
    return position === undefined ? [] : [{ ...area, column: area.column + position, columns: 1 }];
  };
  return [
    {
      kind: "format",
      sheet,
      area,
      format: { font: SUMMARY_FONT, size: 11, border: true, wrap: true, vertical: "Top" },
    },
    ...column("Mã đề nghị").map((of): Edit => ({ kind: "format", sheet, area: of, format: { wrap: false } })),
    // Fine print that does not run over the edge of the page.
    ...column("Dấu vết").map((of): Edit => ({
      kind: "format",
      sheet,
      area: of,
      format: { color: "#A0A0A0", size: 4 },
    })),
    ...column("Trạng thái kiểm tra").map((of): Edit => ({
      kind: "statusColours",
      sheet,
      area: of,
      colours: STATUS_COLOURS,
    })),
    ...column("Ý kiến Giám đốc").flatMap((of): Edit[] => [
      { kind: "dropDown", sheet, area: of, choices: DECISIONS },
      { kind: "statusColours", sheet, area: of, colours: isFormer(table) ? SPOKEN_COLOURS : DECISION_COLOURS },
    ]),
  ];
}

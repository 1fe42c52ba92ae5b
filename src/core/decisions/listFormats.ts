import type { Edit } from "../cells/edits";
import type { Format } from "../cells/formats";
import { STATUS_COLOURS } from "../findings/outcome";
import type { Area } from "../cells/snapshot";
import type { ListColumn } from "./columns";

/** The font of the list and of the page around it. */
export const PAGE_FONT = "Times New Roman";

const DECISIONS = ["Duyệt", "Không duyệt"] as const;

/** Highlights decisions that are still to be made. */
const DECISION_COLOURS = [
  { text: "", fill: "#FFE97F", color: "#000000" },
  { text: DECISIONS[0], fill: "#DFF6DD", color: "#0B6A0B" },
  { text: DECISIONS[1], fill: "#EDEBE9", color: "#605E5C" },
];

/** Short texts, centred. */
const CENTERED: readonly ListColumn[] = ["ordinal", "subject", "status", "decision"];
/** Long texts: a smaller font, so that more rows fit on a page. */
const LONG: readonly ListColumn[] = ["award", "achievement", "remarks", "note"];
/** Hidden columns, not wrapped so that they do not make rows higher. */
const UNWRAPPED: readonly ListColumn[] = ["id", "trace"];

/** Formats the heading row of a list with this area. */
export function listHeadingFormats(sheet: string, area: Area): Edit {
  return {
    kind: "format",
    sheet,
    area: { ...area, rows: 1 },
    format: {
      font: PAGE_FONT,
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

/** Formats rows of a list, with their drop-downs and highlights. */
export function listBodyFormats(
  sheet: string,
  area: Area,
  positionOf: (column: ListColumn) => number | undefined,
): Edit[] {
  const areasOf = (...columns: readonly ListColumn[]): Area[] =>
    columns.flatMap((column) => {
      const position = positionOf(column);
      return position === undefined ? [] : [{ ...area, column: area.column + position, columns: 1 }];
    });
  const format = (columns: readonly ListColumn[], as: Format): Edit[] =>
    areasOf(...columns).map((each): Edit => ({ kind: "format", sheet, area: each, format: as }));
  return [
    {
      kind: "format",
      sheet,
      area,
      format: { font: PAGE_FONT, size: 11, border: true, wrap: true, vertical: "Top" },
    },
    ...format(CENTERED, { align: "Center" }),
    ...format(LONG, { size: 10 }),
    ...format(UNWRAPPED, { wrap: false }),
    ...areasOf("status").map((each): Edit => ({
      kind: "statusColours",
      sheet,
      area: each,
      colours: STATUS_COLOURS,
    })),
    ...areasOf("decision").flatMap((each): Edit[] => [
      { kind: "inputRule", sheet, area: each, rule: { kind: "words", words: DECISIONS } },
      { kind: "statusColours", sheet, area: each, colours: DECISION_COLOURS },
    ]),
  ];
}

import type { Edit } from "../cells/edits";
import type { Format } from "../cells/formats";
import { bodyFormats, headingFormats } from "./pageFormats";
import type { Area } from "../cells/snapshot";
import { type FigureLine, FIGURES_WIDTH, type FiguresLayout, FIGURE_HEADINGS } from "./figuresPage";

const FONT: Format = { font: "Times New Roman", size: 11 };
const SECTION: Format = { bold: true, size: 12, color: "#0F4C81" };
const UNIT_SPANS = FIGURE_HEADINGS.map(() => 1);

/** Points: the units, a gap, everything else. */
const WIDTHS = [170, 48, 54, 54, 54, 54, 54, 12, 270, 60, 60, 60, 60, 60];

/** The title, the line below it, and the headings of the units. */
export function unitHeadFormats(sheet: string, { top, headingRow, left }: FiguresLayout): Edit[] {
  const format = (row: number, as: Format): Edit[] =>
    row < 0
      ? []
      : [{ kind: "format", sheet, area: { row, column: left, rows: 1, columns: 1 }, format: { ...FONT, ...as } }];
  return [
    ...format(top, { bold: true, size: 14 }),
    ...format(top + 1, { italic: true }),
    ...format(headingRow - 1, SECTION),
    {
      kind: "format",
      sheet,
      area: { row: headingRow, column: left, rows: 1, columns: UNIT_SPANS.length },
      format: FONT,
    },
    ...headingFormats(sheet, headingRow, left, UNIT_SPANS),
  ];
}

/** Formats rows of the units, from `first` on. */
export function unitFormats(sheet: string, left: number, first: number, rows: number): Edit[] {
  if (rows <= 0) return [];
  const area: Area = { row: first, column: left, rows, columns: FIGURE_HEADINGS.length };
  return [
    { kind: "format", sheet, area, format: FONT },
    ...bodyFormats(sheet, area, UNIT_SPANS),
    { kind: "format", sheet, area: { ...area, columns: 1 }, format: { wrap: true } },
  ];
}

/** Formats everything else, from `first` on, and removes earlier formats. */
export function lineFormats(
  sheet: string,
  { right }: FiguresLayout,
  first: number,
  lines: readonly FigureLine[],
  rows: number,
): Edit[] {
  const area: Area = { row: first, column: right, rows, columns: FIGURES_WIDTH };
  return [
    { kind: "clearFormats", sheet, area },
    { kind: "format", sheet, area, format: FONT },
    ...lines.flatMap((line, index) => formatsOf(sheet, first + index, right, line)),
  ];
}

function formatsOf(sheet: string, row: number, column: number, { kind, spans }: FigureLine): Edit[] {
  const area: Area = { row, column, rows: 1, columns: 1 };
  if (kind === "section") return [{ kind: "format", sheet, area, format: SECTION }];
  if (kind === "heading") return headingFormats(sheet, row, column, spans);
  if (kind !== "body") return [];
  return [...bodyFormats(sheet, area, spans), { kind: "format", sheet, area, format: { wrap: true } }];
}

/** Only for a new sheet: widths, landscape A4, one page wide. */
export function newFiguresEdits(sheet: string, footer: string): Edit[] {
  return [
    { kind: "columnWidths", sheet, column: 0, widths: WIDTHS },
    {
      kind: "page",
      sheet,
      page: {
        orientation: "Landscape",
        margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.0 },
        footer: { left: footer.replaceAll("&", "&&"), center: "Trang &P/&N" },
      },
    },
  ];
}

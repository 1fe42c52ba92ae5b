import type { Edit, Format } from "../cells/edits";
import { bodyFormats, headingFormats } from "./spanFormats";
import { LIST_COLUMNS } from "../decisions/columns";
import { PAGE_FONT, SHOWN_COLUMNS, type LineKind, type SummaryLine } from "./pageColumns";

/** The agency spans A to F, the motto G to K. */
const LEFT = 6;

/** The awards: name, subject, quota, then four numbers. */
const AWARD_SPANS = [4, 1, 2, 1, 1, 1, 1];

const ACROSS: Format = { align: "CenterAcrossSelection", vertical: "Center" };
const FORMATS: Record<Exclude<LineKind, "heading" | "award">, Format> = {
  agency: { ...ACROSS, bold: true },
  // Official documents have a line below the motto, as long as the motto.
  motto: { ...ACROSS, bold: true, underline: true },
  title: { ...ACROSS, bold: true, size: 14 },
  plan: { ...ACROSS, italic: true },
  toDo: { bold: true, size: 12, color: "#0F4C81", vertical: "Center" },
  overview: { color: "#404040", vertical: "Center" },
  alert: { bold: true, color: "#A80000", vertical: "Center" },
  blank: {},
  hint: { italic: true, color: "#404040", vertical: "Center" },
};

/** The formats of the lines above the list. */
export function headFormats(sheet: string, lines: readonly SummaryLine[]): Edit[] {
  const area = { row: 0, column: 0, rows: lines.length, columns: LIST_COLUMNS.length };
  const first = lines.findIndex(({ kind }) => kind === "award");
  const rows = lines.filter(({ kind }) => kind === "award").length;
  return [
    { kind: "clearFormats", sheet, area },
    { kind: "format", sheet, area, format: { font: PAGE_FONT, size: 11 } },
    ...lines.flatMap(({ kind }, row) => formatsOf(sheet, row, kind)),
    ...(rows > 0 ? bodyFormats(sheet, { row: first, column: 0, rows }, AWARD_SPANS) : []),
  ];
}

function formatsOf(sheet: string, row: number, kind: LineKind): Edit[] {
  const format = (column: number, columns: number, as: Format): Edit => ({
    kind: "format",
    sheet,
    area: { row, column, rows: 1, columns },
    format: as,
  });
  if (kind === "award") return [];
  // On one line, so that a small screen shows one more row of the list.
  if (kind === "heading") {
    return [...headingFormats(sheet, row, 0, AWARD_SPANS), format(0, SHOWN_COLUMNS, { wrap: false })];
  }
  const whole = FORMATS[kind];
  if (kind !== "agency" && kind !== "motto") return [format(0, SHOWN_COLUMNS, whole)];
  return [format(0, LEFT, whole), format(LEFT, SHOWN_COLUMNS - LEFT, whole)];
}

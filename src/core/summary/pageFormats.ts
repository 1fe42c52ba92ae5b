import type { Area, CellValue } from "../cells/snapshot";
import { LIST_COLUMNS, type ListColumn } from "../decisions/columns";
import { PAGE_FONT } from "../decisions/listFormats";
import type { Edit } from "../cells/edits";
import type { Format } from "../cells/formats";

/** The columns of the page from A on are those of the Director's list. Widths in points. */
const WIDTHS: Record<ListColumn, number> = {
  ordinal: 27,
  award: 108,
  subject: 45,
  nominee: 99,
  position: 66,
  unit: 86,
  achievement: 156,
  status: 63,
  remarks: 150,
  decision: 60,
  note: 80,
  id: 66,
  trace: 66,
};

export const PAGE_WIDTHS: readonly number[] = LIST_COLUMNS.map((column) => WIDTHS[column]);

/** The columns after these are hidden and not printed. */
export const SHOWN_COLUMNS = 11;

/** Of the columns that are shown, in points. */
const PAGE_WIDTH = PAGE_WIDTHS.slice(0, SHOWN_COLUMNS).reduce((sum, width) => sum + width, 0);

const SIZE = 11;

export type LineKind =
  "agency" | "motto" | "title" | "plan" | "toDo" | "overview" | "alert" | "heading" | "award" | "hint" | "blank";

/** One row above the list, as wide as the page. */
export interface SummaryLine {
  kind: LineKind;
  cells: CellValue[];
}

export function line(kind: LineKind, ...cells: CellValue[]): SummaryLine {
  return { kind, cells: Array.from({ length: LIST_COLUMNS.length }, (_, index) => cells[index] ?? "") };
}

export const BLANK = line("blank");

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
    { kind: "format", sheet, area, format: { font: PAGE_FONT, size: SIZE } },
    ...lines.flatMap((item, row) => formatsOf(sheet, row, item)),
    ...(rows > 0 ? bodyFormats(sheet, { row: first, column: 0, rows }, AWARD_SPANS) : []),
  ];
}

/** The format of an alert, or of the overview in its place: the line may have the other format. */
export function alertFormat(sheet: string, row: number, kind: "alert" | "overview", text: string): Edit {
  const format = { bold: false, size: SIZE, ...fitted(FORMATS[kind], text) };
  return { kind: "format", sheet, area: { row, column: 0, rows: 1, columns: SHOWN_COLUMNS }, format };
}

function formatsOf(sheet: string, row: number, { kind, cells }: SummaryLine): Edit[] {
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
  const whole = fitted(FORMATS[kind], String(cells[0]));
  if (kind !== "agency" && kind !== "motto") return [format(0, SHOWN_COLUMNS, whole)];
  return [format(0, LEFT, whole), format(LEFT, SHOWN_COLUMNS - LEFT, whole)];
}

/** The width of a character in Times New Roman, bold, as a part of its size. */
const CHARACTER = 0.48;
const MIN_SIZE = 7;

/** A smaller size for a bold text that is longer than the page is wide. */
function fitted(format: Format, text: string): Format {
  if (format.bold !== true || text === "") return format;
  const { size = SIZE } = format;
  const fitting = Math.floor(PAGE_WIDTH / (CHARACTER * text.length));
  return fitting >= size ? format : { ...format, size: Math.max(MIN_SIZE, fitting) };
}

/** A table drawn on existing columns: how many of them each of its columns spans. */
export type Spans = readonly number[];

const HEADING: Format = { bold: true, fill: "#DEECF9", wrap: true, align: "Center", vertical: "Center" };
const BODY: Format = { vertical: "Center", align: "Center" };

/** The heading row, with texts centred across their columns. */
export function headingFormats(sheet: string, row: number, column: number, spans: Spans): Edit[] {
  return areasOf({ row, column, rows: 1 }, spans).map((area) => formatOf(sheet, area, HEADING));
}

/** Rows of a table: texts are left-aligned in the first column and centred elsewhere. */
export function bodyFormats(sheet: string, place: Omit<Area, "columns">, spans: Spans): Edit[] {
  return areasOf(place, spans).map((area, index) =>
    formatOf(sheet, area, index === 0 ? { ...BODY, align: "Left" } : BODY),
  );
}

/** No vertical lines inside a text that spans several columns. */
function formatOf(sheet: string, area: Area, format: Format): Edit {
  const isWide = area.columns > 1;
  const align = isWide && format.align === "Center" ? "CenterAcrossSelection" : format.align;
  const wide: Format = isWide ? { border: "rows", wrap: false } : { border: true };
  return { kind: "format", sheet, area, format: { ...format, ...wide, ...(align && { align }) } };
}

function areasOf({ row, column, rows }: Omit<Area, "columns">, spans: Spans): Area[] {
  let next = column;
  return spans.map((columns) => {
    const area = { row, column: next, rows, columns };
    next += columns;
    return area;
  });
}

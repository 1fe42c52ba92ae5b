import type { Area } from "../cells/snapshot";
import type { Edit, Format } from "../cells/edits";

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

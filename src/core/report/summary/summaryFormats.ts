import type { Edit, Format } from "../edits";
import { SUMMARY_WIDTH, type LineKind, type SummaryLine } from "./line";

export const SUMMARY_FONT = "Times New Roman";

/** Points; A to J. Together they fill A4 across at four fifths of their size. */
const WIDTHS = [66, 142, 66, 110, 110, 172, 72, 72, 104, 46];
/** Columns A to E: what stands at the left of the chart. */
const HALF_WIDTH = 5;
/** The agency stands over A to E, the motto over F to J. */
const LEFT = 5;

const FORMATS: Record<Exclude<LineKind, "blank">, Format> = {
  agency: { bold: true, align: "CenterAcrossSelection" },
  rule: { align: "CenterAcrossSelection" },
  title: { bold: true, size: 14, align: "CenterAcrossSelection" },
  subtitle: { italic: true, align: "CenterAcrossSelection" },
  standing: { bold: true, size: 12 },
  note: { color: "#404040" },
  section: { bold: true, color: "#0F4C81", size: 12 },
  heading: { bold: true, fill: "#DEECF9", border: true, wrap: true, align: "Center", vertical: "Center" },
  body: { border: true, wrap: true, vertical: "Center" },
  "half-heading": { bold: true, fill: "#DEECF9", border: true, wrap: true, align: "Center", vertical: "Center" },
  "half-body": { border: true, wrap: true, vertical: "Center" },
};

/** Formats of the lines above the list, run by run of one kind. */
export function formatLines(sheet: string, lines: readonly SummaryLine[]): Edit[] {
  const all = { row: 0, column: 0, rows: lines.length, columns: SUMMARY_WIDTH };
  const edits: Edit[] = [
    { kind: "clearFormats", sheet, area: all },
    { kind: "format", sheet, area: all, format: { font: SUMMARY_FONT, size: 11 } },
  ];
  for (let row = 0; row < lines.length;) {
    const kind = lines[row]?.kind ?? "blank";
    let end = row + 1;
    while (lines[end]?.kind === kind) end++;
    if (kind !== "blank") edits.push(...formatRun(sheet, lines, row, end, kind));
    row = end;
  }
  return edits;
}

function formatRun(
  sheet: string,
  lines: readonly SummaryLine[],
  row: number,
  end: number,
  kind: Exclude<LineKind, "blank">,
): Edit[] {
  const rows = end - row;
  const columns = widthOf(lines, row, kind);
  const format = (column: number, width: number, as: Format): Edit => ({
    kind: "format",
    sheet,
    area: { row, column, rows, columns: width },
    format: as,
  });
  const whole = FORMATS[kind];
  if (kind === "agency" || kind === "rule") return [format(0, LEFT, whole), format(LEFT, SUMMARY_WIDTH - LEFT, whole)];
  if (kind !== "body" && kind !== "half-body") return [format(0, columns, whole)];
  return [format(0, columns, whole), format(0, 1, { align: "Center" }), format(2, columns - 2, { align: "Center" })];
}

/** Tables only as wide as their heading. */
function widthOf(lines: readonly SummaryLine[], row: number, kind: LineKind): number {
  if (kind === "half-heading" || kind === "half-body") {
    const heading = lines.slice(0, row + 1).findLast((one) => one.kind === "half-heading");
    return Math.min(HALF_WIDTH, (heading?.cells.findLastIndex((cell) => cell !== "") ?? HALF_WIDTH - 1) + 1);
  }
  if (kind !== "heading" && kind !== "body") return SUMMARY_WIDTH;
  const heading = lines.slice(0, row + 1).findLast((one) => one.kind === "heading");
  return (heading?.cells.findLastIndex((cell) => cell !== "") ?? SUMMARY_WIDTH - 1) + 1;
}

/** Once: column widths and the page, A4 across, one page wide, the list's heading repeated. */
export function newSheetEdits(sheet: string, listHeadingRow: number, plan: string): Edit[] {
  return [
    { kind: "columnWidths", sheet, column: 0, widths: WIDTHS },
    {
      kind: "page",
      sheet,
      page: {
        orientation: "Landscape",
        titleRow: listHeadingRow,
        margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.0 },
        footer: { left: plan.replaceAll("&", "&&"), center: "Trang &P/&N" },
      },
    },
  ];
}

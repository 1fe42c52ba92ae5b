import type { Edit, Format } from "./edits";
import { SUMMARY_WIDTH, type LineKind, type SummaryLine } from "./summaryLines";

/** Points; A to J. */
const WIDTHS = [78, 200, 66, 170, 160, 250, 96, 96, 150, 70];

const FORMATS: Record<Exclude<LineKind, "blank">, Format> = {
  letterhead: { bold: true },
  title: { bold: true, size: 14, align: "CenterAcrossSelection" },
  subtitle: { italic: true, align: "CenterAcrossSelection" },
  note: { color: "#404040" },
  section: { bold: true, color: "#0F4C81", size: 12 },
  heading: { bold: true, fill: "#DEECF9", border: true, wrap: true, align: "Center", vertical: "Center" },
  body: { border: true, wrap: true, vertical: "Top" },
};

/** Formats of the lines above the list, run by run of one kind. */
export function formatLines(sheet: string, lines: readonly SummaryLine[]): Edit[] {
  const edits: Edit[] = [
    { kind: "clearFormats", sheet, area: { row: 0, column: 0, rows: lines.length, columns: SUMMARY_WIDTH } },
  ];
  for (let row = 0; row < lines.length;) {
    const kind = lines[row]?.kind ?? "blank";
    let end = row + 1;
    while (lines[end]?.kind === kind) end++;
    if (kind !== "blank") {
      edits.push({ kind: "format", sheet, area: areaOf(lines, row, end), format: FORMATS[kind] });
      if (kind === "body") {
        const numbers = { row, column: 2, rows: end - row, columns: SUMMARY_WIDTH - 2 };
        edits.push({ kind: "format", sheet, area: numbers, format: { align: "Center" } });
      }
    }
    row = end;
  }
  return edits;
}

/** Tables only as wide as their heading. */
function areaOf(lines: readonly SummaryLine[], row: number, end: number) {
  const kind = lines[row]?.kind;
  const heading =
    kind === "heading"
      ? lines[row]
      : kind === "body"
        ? lines.slice(0, row).findLast((line) => line.kind === "heading")
        : undefined;
  const columns = heading === undefined ? SUMMARY_WIDTH : heading.cells.findLastIndex((cell) => cell !== "") + 1;
  return { row, column: 0, rows: end - row, columns };
}

/** Once: column widths and the page, A4 across, one page wide, the list's heading repeated. */
export function newSheetEdits(sheet: string, listHeadingRow: number): Edit[] {
  return [
    { kind: "columnWidths", sheet, column: 0, widths: WIDTHS },
    { kind: "page", sheet, titleRow: listHeadingRow, footer: "Trang &P/&N" },
  ];
}

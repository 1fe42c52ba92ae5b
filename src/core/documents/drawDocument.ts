import type { Edit, Format } from "../cells/edits";
import type { CellValue } from "../cells/snapshot";
import type { OfficialDocument, DocumentRow, DocumentLook } from "./document";

/** How a look is written, and over how much of the page each cell reaches. */
interface Drawn {
  format: Format;
  reach: "halves" | "whole" | "cells";
  /** Of the right half where it is written otherwise than the left. */
  right?: Format;
}

const FONT: Format = { font: "Times New Roman", size: 13, wrap: true, vertical: "Center" };
const BOLD: Format = { ...FONT, bold: true };
const HEAD: Format = { ...FONT, size: 11, align: "Center" };
const CELL: Format = { ...FONT, size: 12, border: true };

const LOOKS: Record<Exclude<DocumentLook, "blank">, Drawn> = {
  office: { reach: "halves", format: HEAD, right: { ...HEAD, bold: true } },
  authority: { reach: "halves", format: { ...HEAD, bold: true } },
  rule: { reach: "halves", format: HEAD },
  dated: { reach: "halves", format: HEAD, right: { ...HEAD, italic: true } },
  title: { reach: "whole", format: { ...BOLD, size: 14, align: "Center" } },
  subtitle: { reach: "whole", format: { ...BOLD, align: "Center" } },
  paragraph: { reach: "whole", format: { ...FONT, vertical: "Top" } },
  item: { reach: "whole", format: BOLD },
  heading: { reach: "cells", format: { ...CELL, bold: true, align: "Center" } },
  row: { reach: "cells", format: CELL },
  signer: { reach: "halves", format: { ...BOLD, size: 12, align: "Center" } },
  signature: { reach: "halves", format: { ...FONT, size: 12, italic: true, align: "Center" } },
  receivers: { reach: "whole", format: { ...FONT, size: 11 } },
};

/** Of a letter's size: its mean width and the height of a line. */
const LETTER = 0.5;
const LINE = 1.36;

/** The margins that the rules for official documents give, in centimetres. */
const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5 };

/** The edits that put a document on a new sheet. */
export function drawDocument(sheet: string, document: OfficialDocument): Edit[] {
  const { widths, orientation, lines } = document;
  return [
    { kind: "addSheet", sheet },
    { kind: "columnWidths", sheet, column: 0, widths },
    ...lines.flatMap((line, row) => drawLine(sheet, document, line, row)),
    { kind: "page", sheet, page: { orientation, margins: MARGINS, footer: { center: "&P" } } },
  ];
}

function drawLine(sheet: string, document: OfficialDocument, { look, cells }: DocumentRow, row: number): Edit[] {
  if (look === "blank") return [];
  const { format, reach, right } = LOOKS[look];
  const spans = spansOf(reach, document);
  const values = Array<CellValue | null>(document.widths.length).fill(null);
  for (const [at, { column }] of spans.entries()) {
    const value = cells[at] ?? "";
    if (value !== "") values[column] = value;
  }
  const edits: Edit[] = [{ kind: "cells", sheet, row, column: 0, values: [values] }];
  for (const [at, { column, columns }] of spans.entries()) {
    const area = { row, column, rows: 1, columns };
    const of = at > 0 && right !== undefined ? right : format;
    const isCentred = look === "row" && document.centred.includes(column);
    if (columns > 1) edits.push({ kind: "merge", sheet, area });
    edits.push({ kind: "format", sheet, area, format: isCentred ? { ...of, align: "Center" } : of });
  }
  // Excel fits no row to merged cells.
  if (reach !== "cells")
    edits.push({ kind: "rowHeight", sheet, row, height: heightOf(cells, spans, document, format) });
  return edits;
}

interface Span {
  column: number;
  columns: number;
}

function spansOf(reach: Drawn["reach"], { widths, left }: OfficialDocument): Span[] {
  const columns = widths.length;
  if (reach === "whole") return [{ column: 0, columns }];
  if (reach === "halves") {
    return [
      { column: 0, columns: left },
      { column: left, columns: columns - left },
    ];
  }
  return widths.map((_, column) => ({ column, columns: 1 }));
}

function heightOf(
  cells: DocumentRow["cells"],
  spans: readonly Span[],
  { widths }: OfficialDocument,
  format: Format,
): number {
  const { size = 13, bold = false } = format;
  const letter = size * LETTER * (bold ? 1.1 : 1);
  const lines = spans.map(({ column, columns }, at) => {
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const text = String(cells[at] ?? "");
    // Capitals are wider.
    const length = text === text.toUpperCase() ? text.length * 1.25 : text.length;
    return Math.max(1, Math.ceil((length * letter) / (width - 6)));
  });
  return Math.ceil(Math.max(...lines) * size * LINE);
}

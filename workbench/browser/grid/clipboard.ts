import type { Area, Sheet } from "../../host";
import { styleAt } from "../../host/styles";
import { cellText } from "../../host/values/cellText";

/** The clipboard content for an area: displayed texts in the format of other spreadsheets. */
export function copyText(sheet: Sheet, area: Area, date1904: boolean): string {
  const rows = Math.min(area.rows, Math.max(1, sheet.rows.length - area.row));
  const columns = Math.min(area.columns, 200);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return quote(cellText(sheet.rows[row]?.[column]?.value ?? null, styleAt(sheet, row, column), date1904));
    }).join("\t"),
  ).join("\n");
}

const quote = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Pasted text as rows of cells; a quoted cell may hold tabs and line breaks. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g;
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (const [, cell = "", end] of body.matchAll(pattern)) {
    const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
    rows.at(-1)?.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

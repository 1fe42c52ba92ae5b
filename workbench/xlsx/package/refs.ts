import type { Area } from "../../host/model";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const columnNames: string[] = [];

/** 0 → "A", 16383 → "XFD". */
export function columnName(column: number): string {
  return (columnNames[column] ??=
    (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26)));
}

/** "A" → 0. Letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let i = 0; i < name.length; i++) index = index * 26 + (name.charCodeAt(i) & 0x1f || 0);
  return index - 1;
}

/** 0-based row and column → "B7". */
export const cellRef = (row: number, column: number): string => columnName(column) + (row + 1);

/** "A1:B3"; a single cell is "A1". */
export const areaRef = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellRef(row, column)
    : `${cellRef(row, column)}:${cellRef(row + rows - 1, column + columns - 1)}`;

/** One of "A1", "A1:B3", "A:C", "2:5", with or without "$"; undefined for anything else. */
export function parseArea(ref: string): Area | undefined {
  const [first = "", second = first] = ref.replaceAll("$", "").split(":");
  const from = /^([A-Z]{0,3})(\d{0,7})$/i.exec(first);
  const to = /^([A-Z]{0,3})(\d{0,7})$/i.exec(second);
  if (!from || !to || !first || !second) return undefined;
  const left = from[1] ? columnIndex(from[1]) : 0;
  const right = to[1] ? columnIndex(to[1]) : MAX_COLUMNS - 1;
  const top = from[2] ? Number(from[2]) - 1 : 0;
  const bottom = to[2] ? Number(to[2]) - 1 : MAX_ROWS - 1;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

/** A list of areas as in `sqref`: "A1:B3 D5". */
export const parseAreas = (sqref: string): Area[] => sqref.split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);

export const areasRef = (areas: readonly Area[]): string => areas.map(areaRef).join(" ");

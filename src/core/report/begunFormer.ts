import { DECISION_COLUMNS } from "../nominations/summaryTables";
import { sheetNamed, tableNamed, type CellValue, type WorkbookSnapshot } from "../snapshot";

/** Stands above the decisions on nominations that are gone. */
export const FORMER_CAPTION = "Ý KIẾN VỀ CÁC ĐỀ NGHỊ KHÔNG CÒN TRONG DANH SÁCH";

export interface BegunFormer {
  sheet: string;
  /** Of its headings. */
  row: number;
  values: CellValue[][];
}

/** The former list that was begun under its caption, below the current one, and has no name: Excel failed in it. */
export function begunFormer(snapshot: WorkbookSnapshot): BegunFormer | null {
  const list = tableNamed(snapshot, "XetDuyet");
  const grid = list && sheetNamed(snapshot, list.sheet)?.cells;
  if (!list || !grid || grid.column > 0 || tableNamed(snapshot, "XetDuyetCu")) return null;
  const from = Math.max(0, list.area.row + list.area.rows - grid.row);
  const at = grid.values.findIndex(
    (line, r) =>
      r > from &&
      grid.values[r - 1]?.[0] === FORMER_CAPTION &&
      DECISION_COLUMNS.every((heading, c) => line[c] === heading),
  );
  if (at < 0) return null;
  const end = grid.values.findIndex((line, r) => r > at && line.every((value) => value === ""));
  return { sheet: list.sheet, row: grid.row + at, values: grid.values.slice(at, end < 0 ? undefined : end) };
}

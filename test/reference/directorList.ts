import type { Cell, Workbook } from "../../workbench/host/model";
import { cellAt, findTable, isBlank, isError, tableColumn, tableRows, textOf } from "./cells";
import type { Parts } from "./fingerprint";
import { isOwnId } from "./ownColumns";
import { fold, headingKey, trim } from "./text";
import type { Decision } from "./types";

/** Fingerprints are the product's own, so their meaning is recorded when they are written. */
export type Memory = Map<string, Parts>;

export const ownListHeadings = [
  ...["STT", "Hình thức", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị", "Tóm tắt thành tích"],
  ...["Trạng thái kiểm tra", "Cần lưu ý", "Ý kiến Giám đốc", "Ghi chú của Giám đốc", "Mã đề nghị", "Dấu vết"],
];
export const otherListHeadings: Record<string, string[]> = {
  "Ý kiến Giám đốc": ["Ý kiến", "Ý kiến của Giám đốc", "Phê duyệt"],
  "Ghi chú của Giám đốc": ["Ghi chú"],
};

export interface ListRow {
  /** 0-based, on the sheet. */
  row: number;
  id: string | null;
  /** null: no fingerprint, or one that was not recorded. */
  parts: Parts | null;
  decision: Decision;
  noted: boolean;
  /** A decision, a note or a value in a column that the Director added. */
  touched: boolean;
  /** Of rows with one id, one counts. */
  counts: boolean;
}

/** Heading → column of the table; null when there is none. */
export function listColumns(workbook: Workbook): Map<string, number> | null {
  const placed = findTable(workbook, "XetDuyet");
  if (!placed) return null;
  const columns = new Map<string, number>();
  for (const heading of ownListHeadings)
    for (const name of [...(otherListHeadings[heading] ?? []), heading].toReversed()) {
      const column = tableColumn(placed, name);
      if (column !== null && !columns.has(heading)) columns.set(heading, column);
    }
  return columns;
}

export function readList(workbook: Workbook, memory: Memory): ListRow[] {
  const placed = findTable(workbook, "XetDuyet");
  const columns = listColumns(workbook);
  if (!placed || !columns) return [];
  const { area } = placed.table;
  const all = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const added = all.filter((column) => ![...columns.values()].includes(column));
  const rows = tableRows(placed).map((row): ListRow => {
    const cell = (heading: string): Cell | undefined => cellAt(placed.sheet, row, columns.get(heading) ?? -1);
    const mark = textOf(cell("Dấu vết"));
    const decision = decisionOf(cell("Ý kiến Giám đốc"));
    const noted = !isBlank(cell("Ghi chú của Giám đốc"));
    const filledIn = added.some((column) => !isBlank(cellAt(placed.sheet, row, column)));
    return {
      row,
      id: idOf(trim(textOf(cell("Mã đề nghị"))), trim(mark)),
      parts: memory.get(mark) ?? null,
      decision,
      noted,
      touched: decision !== "undecided" || noted || filledIn,
      counts: false,
    };
  });
  for (const row of rows) row.counts = row === countingRow(rows, row.id);
  return rows;
}

function idOf(text: string, mark: string): string | null {
  if (text !== "") return isOwnId(text) ? text : null;
  return isOwnId(mark.slice(0, 9)) ? mark.slice(0, 9) : null;
}

function countingRow(rows: ListRow[], id: string | null): ListRow | undefined {
  const same = rows.filter((row) => id !== null && row.id === id);
  return same.find(({ decision }) => decision !== "undecided") ?? same[0];
}

const approvals = ["duyệt", "đồng ý", "ok", "có"];
const refusals = ["không duyệt", "không đồng ý", "không"];

function decisionOf(cell: Cell | undefined): Decision {
  if (isError(cell)) return "unreadable";
  if (isBlank(cell)) return "undecided";
  if (approvals.includes(fold(textOf(cell)))) return "approved";
  return refusals.includes(fold(textOf(cell))) ? "refused" : "unreadable";
}

/** What makes the list of decisions unreadable: its sheet, or null. */
export function damagedList(workbook: Workbook): string | null {
  const placed = findTable(workbook, "XetDuyet");
  const columns = listColumns(workbook);
  if (placed && columns) return columns.size < ownListHeadings.length ? placed.sheet.name : null;
  return workbook.sheets.find(({ rows }) => rows.some((row) => holdsListHeadings(row ?? [])))?.name ?? null;
}

/** The other names of the decisions' column only count if the row has the fingerprints too. */
function holdsListHeadings(row: (Cell | undefined)[]): boolean {
  const keys = row.map((cell) => headingKey(textOf(cell)));
  const holds = (heading: string) => keys.includes(headingKey(heading));
  const isMarked = holds("Dấu vết") && otherListHeadings["Ý kiến Giám đốc"]!.some(holds);
  // Without "Dấu vết", a row with this column is that of checked nominations.
  const isChecked = holds("Chi tiết kiểm tra") && !holds("Dấu vết");
  return holds("Mã đề nghị") && (isMarked || (holds("Ý kiến Giám đốc") && !isChecked));
}

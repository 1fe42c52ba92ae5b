import { headingKey } from "../text/fold";
import { cellAt, tableNamed, type Cell, type TableSnapshot, type WorkbookSnapshot } from "../snapshot";
import { isBlankText } from "../text/blank";
import { readVerdict, type Decision } from "./decision";
import { readFingerprint } from "./fingerprint";
import { isId } from "./ids";

/** Columns of `XetDuyet` and `XetDuyetCu`, in the order in which they are made. */
export const DECISION_COLUMNS = [
  "Mã đề nghị",
  "Hình thức",
  "Đối tượng",
  "Tên tập thể, cá nhân",
  "Đơn vị",
  "Tóm tắt thành tích",
  "Trạng thái kiểm tra",
  "Ý kiến Giám đốc",
  "Ghi chú của Giám đốc",
  "Dấu vết",
] as const;

export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

/** A row of the Director's table as it stands. */
export interface DecisionRow {
  /** 0-based row of the sheet. */
  row: number;
  /** "" when the cell holds no id of ours. */
  id: string;
  /** Cells by position in the table. */
  cells: Cell[];
  decision: Decision;
  /** It holds a decision, a note or a value in a column of the Director's own: never dropped. */
  holdsHisWords: boolean;
}

export interface DecisionTable {
  table: TableSnapshot;
  /** Position in the table of each of our columns; absent when it was deleted or renamed. */
  positions: Map<DecisionColumn, number>;
  /** Positions of the columns that the Director added, by heading key. */
  his: Map<string, number>;
  rows: DecisionRow[];
}

export interface SummaryTables {
  current: DecisionTable | null;
  former: DecisionTable | null;
}

export function readSummaryTables(snapshot: WorkbookSnapshot): SummaryTables {
  return { current: readTableNamed(snapshot, "XetDuyet"), former: readTableNamed(snapshot, "XetDuyetCu") };
}

function readTableNamed(snapshot: WorkbookSnapshot, name: string): DecisionTable | null {
  const table = tableNamed(snapshot, name);
  if (table === undefined || !table.hasHeaders) return null;
  const { area, cells } = table;
  const byKey = new Map(DECISION_COLUMNS.map((heading) => [headingKey(heading), heading]));
  const positions: DecisionTable["positions"] = new Map();
  const his: DecisionTable["his"] = new Map();
  for (let at = 0; at < area.columns; at++) {
    const key = headingKey(cellAt(cells, area.row, area.column + at).text);
    const ours = byKey.get(key);
    if (ours !== undefined && !positions.has(ours)) positions.set(ours, at);
    else his.set(his.has(key) || ours !== undefined ? `${key}#${at}` : key, at);
  }
  const rows: DecisionRow[] = [];
  const end = area.row + area.rows - (table.hasTotals ? 1 : 0);
  for (let row = area.row + 1; row < end; row++) {
    const line = Array.from({ length: area.columns }, (_, at) => cellAt(cells, row, area.column + at));
    rows.push(readRow(row, line, positions, his));
  }
  return { table, positions, his, rows };
}

function readRow(
  row: number,
  cells: Cell[],
  positions: DecisionTable["positions"],
  his: DecisionTable["his"],
): DecisionRow {
  const text = (column: DecisionColumn) => cells[positions.get(column) ?? -1]?.text ?? "";
  const id = text("Mã đề nghị").trim();
  const note = text("Ghi chú của Giám đốc");
  const verdict = text("Ý kiến Giám đốc");
  const decision: Decision = {
    id,
    verdict: readVerdict(verdict),
    text: verdict,
    note: isBlankText(note) ? "" : note,
    fingerprint: readFingerprint(text("Dấu vết")),
  };
  const holdsOwn = [...his.values()].some((at) => {
    const cell = cells[at];
    return cell !== undefined && cell.kind !== "empty" && !cell.hasFormula && !isBlankText(cell.text);
  });
  return {
    row,
    id: isId(id) ? id : "",
    cells,
    decision,
    holdsHisWords: decision.verdict !== "undecided" || decision.note !== "" || holdsOwn,
  };
}

/** Of two rows with one id the one with the Director's words counts, else the upper. */
export function rowsById(table: DecisionTable | null): Map<string, DecisionRow> {
  const byId = new Map<string, DecisionRow>();
  for (const row of table?.rows ?? []) {
    const known = byId.get(row.id);
    if (row.id !== "" && (known === undefined || (row.holdsHisWords && !known.holdsHisWords))) byId.set(row.id, row);
  }
  return byId;
}

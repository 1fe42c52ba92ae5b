import { isId } from "../nominations/ids";
import { TABLES } from "../names";
import {
  cellAt,
  tableNamed,
  type Cell,
  type CellValue,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../cells/snapshot";
import { isBlankText } from "../text/whitespace";
import { countingRows, LIST_COLUMNS, placeColumns, type ListColumn, type OwnListColumn } from "./columns";
import { type Decision, isFrozen, parseTrace, readTrace, readVerdict } from "./decision";

/** A row of the Director's list as it was read. */
export interface DecisionRow {
  /** 0-based row of the table's body. */
  index: number;
  /** From its id cell, or if that was emptied from `Dấu vết`; "" if it has neither. */
  id: string;
  /** The id cell is empty, though `Dấu vết` has the id. */
  lostId: boolean;
  decision: Decision;
  /** It has a decision, a note or a value in a custom column. */
  hasDirectorValues: boolean;
}

export interface DecisionList {
  table: TableSnapshot;
  /** Position in the table of each column, and its heading. */
  columns: ReadonlyMap<ListColumn, { position: number; heading: string }>;
  rows: readonly DecisionRow[];
  /** Our cells of a row before a write of this run reached it by mistake, by id. */
  overwritten: OverwrittenRows;
  /** Emptied ids stay blank in this check. */
  leavesLostIds: boolean;
}

/** Cells by the id of their row and their column. */
export type OverwrittenRows = ReadonlyMap<string, ReadonlyMap<OwnListColumn, CellValue>>;

const NOTHING: OverwrittenRows = new Map();

/** The Director's list; null when the workbook has none, or an empty one. */
export function readDecisionList(
  snapshot: WorkbookSnapshot,
  overwritten = NOTHING,
  leavesLostIds = false,
): DecisionList | null {
  const table = tableNamed(snapshot, TABLES.list);
  if (table === undefined || !table.hasHeaders || isUnwritten(table)) return null;
  const { area, cells, hasTotals } = table;
  const headings = Array.from(
    { length: area.columns },
    (_, index) => cellAt(cells, area.row, area.column + index).text,
  );
  const places = placeColumns(headings);
  const columns = new Map(
    [...places].map(([column, position]) => [column, { position, heading: headings[position] ?? "" }]),
  );
  const ours = new Set(places.values());
  const custom = [...headings.keys()].filter((position) => !ours.has(position));
  const rows = Array.from({ length: area.rows - 1 - (hasTotals ? 1 : 0) }, (_, index) =>
    readRow({ table, columns, custom, overwritten }, index),
  );
  return { table, columns, rows, overwritten, leavesLostIds };
}

/** A table from a run that failed after making it: it has only the default names of columns. */
function isUnwritten({ area, cells }: TableSnapshot): boolean {
  const textAt = (row: number, column: number) => cellAt(cells, area.row + row, area.column + column).text;
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  return (
    columns.every((column) => /^\p{L}+ ?\d+$/u.test(textAt(0, column))) &&
    Array.from({ length: area.rows - 1 }, (_, row) => row + 1).every((row) =>
      columns.every((column) => textAt(row, column) === ""),
    )
  );
}

/** Our columns that the table no longer has, in their order. */
export function missingColumns({ columns }: DecisionList): ListColumn[] {
  return LIST_COLUMNS.filter((column) => !columns.has(column));
}

/** An emptied id cell that a check fills again. */
interface LostId {
  index: number;
  heading: string;
  /** Another cell of its row, by which a guard makes Excel refuse the write if another row has taken its place. */
  shows: { heading: string; text: string };
}

/** Columns that distinguish rows. Excel's search does not reach the hidden ones. */
const DISTINGUISHING = ["ordinal", "nominee", "status"] as const;

/**
 * Emptied id cells that a check fills again: those in rows with a text of their own. A copied row has none: its id is
 * filled if no other row lacks one.
 */
export function lostIds(list: DecisionList): LostId[] {
  const { rows, columns, leavesLostIds } = list;
  const id = columns.get("id");
  const lost = rows.filter(({ lostId }) => lostId);
  if (leavesLostIds || id === undefined || lost.length === 0) return [];
  const isOnly = rows.filter((row) => row.lostId || row.id === "").length === 1;
  const known = DISTINGUISHING.flatMap((column) => {
    const found = columns.get(column);
    const texts = rows.map(({ index }) => String(currentCellOf(list, index, column)));
    return found === undefined ? [] : [{ heading: found.heading, texts, counts: countsOf(texts) }];
  });
  return lost.flatMap(({ index }): LostId[] => {
    const filled = known
      .map(({ heading, texts, counts }) => ({ heading, text: texts[index] ?? "", counts }))
      .filter(({ text }) => !isBlankText(text));
    const shown = filled.find(({ text, counts }) => counts.get(text) === 1) ?? (isOnly ? filled[0] : undefined);
    if (shown === undefined) return [];
    return [{ index, heading: id.heading, shows: { heading: shown.heading, text: shown.text } }];
  });
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

interface Reading extends Pick<DecisionList, "table" | "columns" | "overwritten"> {
  custom: readonly number[];
}

function readRow({ table, columns, custom, overwritten }: Reading, index: number): DecisionRow {
  const { area, cells } = table;
  const cellOf = (position: number): Cell => cellAt(cells, area.row + 1 + index, area.column + position);
  const textOf = (column: ListColumn) => {
    const position = columns.get(column)?.position;
    return position === undefined ? "" : cellOf(position).text;
  };
  const idText = textOf("id").trim();
  const lostId = isBlankText(idText) ? (parseTrace(textOf("trace"))?.id ?? "") : "";
  const id = isId(idText) ? idText : lostId;
  const verdict = textOf("decision");
  const note = textOf("note");
  const decision: Decision = {
    id,
    verdict: readVerdict(verdict),
    text: verdict,
    note: isBlankText(note) ? "" : note,
    trace: readTrace(String(overwritten.get(id)?.get("trace") ?? textOf("trace")), id),
  };
  const hasCustomValue = custom.some((position) => {
    const cell = cellOf(position);
    return cell.kind !== "empty" && !isBlankText(cell.text);
  });
  const hasDirectorValues = isFrozen(decision) || hasCustomValue;
  return { index, id, lostId: lostId !== "", decision, hasDirectorValues };
}

/** The value of one of our cells, as it was before a write of this run reached it by mistake. */
export function ownCellOf(list: DecisionList, { index, id }: DecisionRow, column: OwnListColumn): CellValue {
  return list.overwritten.get(id)?.get(column) ?? currentCellOf(list, index, column);
}

export function currentCellOf({ table, columns }: DecisionList, index: number, column: ListColumn): CellValue {
  const position = columns.get(column)?.position;
  if (position === undefined) return "";
  return cellAt(table.cells, table.area.row + 1 + index, table.area.column + position).value;
}

/** The rows that count, by id. */
export function rowsById(list: DecisionList | null): Map<string, DecisionRow> {
  return countingRows(list?.rows ?? [], ({ decision }) => decision.verdict);
}

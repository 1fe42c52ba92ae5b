import type { CheckedWorkbook } from "../checkWorkbook";
import { readFingerprint, writeFingerprint } from "../nominations/fingerprint";
import type { Nomination } from "../nominations/nomination";
import {
  DECISION_COLUMNS,
  rowsById,
  type DecisionColumn,
  type DecisionRow,
  type DecisionTable,
} from "../nominations/summaryTables";
import { SUBJECT_NAMES } from "../plan/plan";
import { EMPTY, type Cell, type CellValue } from "../snapshot";
import { fitCell } from "./fitCell";
import { OUTCOME_NAMES } from "./outcome";
import type { Report } from "./report";

/** A line of the Director's tables, by meaning rather than by position. */
export interface DecisionLine {
  ours: Record<DecisionColumn, CellValue>;
  /** Cells of his own columns, by heading key. */
  his: ReadonlyMap<string, Cell>;
}

/** Both tables as they should be. Nothing that the Director wrote is in neither. */
export function decisionLines(checked: CheckedWorkbook, report: Report) {
  const { current, former } = checked.summary;
  const currentById = rowsById(current);
  const formerById = rowsById(former);
  const lines = listOrder(checked).map((at) => {
    const nomination = checked.nominations[at] as Nomination;
    const source = sourceOf(nomination.id, current, former, currentById, formerById);
    const isConfirmed = checked.confirmed.has(nomination.id);
    return lineOf(nomination, report.rows[at]?.outcome ?? "valid", source, isConfirmed);
  });
  const ids = new Set(checked.nominations.map(({ id }) => id));
  const isPlaced = (row: DecisionRow) => ids.has(row.id) && currentById.get(row.id) === row;
  const formerLines = new Map((former?.rows ?? []).map((row) => [row, copyOf(row, former as DecisionTable)]));
  const listed = new Map((current?.rows ?? []).map((row) => [row, copyOf(row, current as DecisionTable)]));
  // A row stands in both tables where Excel failed between the two: one of them is enough.
  const isBack = (row: DecisionRow) => {
    const again = currentById.get(row.id);
    if (!ids.has(row.id) || formerById.get(row.id) !== row) return false;
    return again === undefined || saysTheSame(formerLines.get(row), listed.get(again));
  };
  const kept = [...formerLines].filter(([row]) => !isBack(row) && !isEmpty(row)).map(([, line]) => line);
  const gone = [...listed]
    .filter(([row]) => !isPlaced(row) && row.holdsHisWords)
    .map(([, line]) => line)
    .filter((line) => !kept.some((other) => saysTheSame(other, line)));
  return { lines, kept, gone };
}

/** Whether two lines carry one id and the same words of the Director. */
function saysTheSame(a: DecisionLine | undefined, b: DecisionLine | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const columns = ["Mã đề nghị", "Ý kiến Giám đốc", "Ghi chú của Giám đốc", "Dấu vết"] as const;
  const keys = new Set([...a.his.keys(), ...b.his.keys()]);
  return (
    columns.every((column) => a.ours[column] === b.ours[column]) &&
    [...keys].every((key) => (a.his.get(key)?.value ?? "") === (b.his.get(key)?.value ?? ""))
  );
}

function isEmpty({ cells }: DecisionRow): boolean {
  return cells.every((cell) => cell.kind === "empty");
}

/** By award and subject in the plan's order, unknown ones last, then in sheet order. */
function listOrder({ plan, nominations }: CheckedWorkbook): number[] {
  const order = new Map(plan.awards.map((award, at) => [award.code, at]));
  const rank = (at: number) => order.get(nominations[at]?.category?.code ?? "") ?? plan.awards.length;
  return nominations.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
}

type Source = { row: DecisionRow; table: DecisionTable } | null;

function sourceOf(
  id: string,
  current: DecisionTable | null,
  former: DecisionTable | null,
  currentById: Map<string, DecisionRow>,
  formerById: Map<string, DecisionRow>,
): Source {
  const row = currentById.get(id);
  if (row && current) return { row, table: current };
  const back = formerById.get(id);
  return back && former ? { row: back, table: former } : null;
}

function lineOf(
  nomination: Nomination,
  outcome: keyof typeof OUTCOME_NAMES,
  source: Source,
  isConfirmed: boolean,
): DecisionLine {
  const standing = (column: DecisionColumn): Cell =>
    source?.row.cells[source.table.positions.get(column) ?? -1] ?? EMPTY;
  const seen = standing("Dấu vết").text;
  // Frozen once the Director has spoken: it is the nomination as he saw it.
  const isFrozen =
    !isConfirmed && source !== null && source.row.decision.verdict !== "undecided" && readFingerprint(seen) !== null;
  const { category, subject, awardMatch } = nomination;
  const known = category?.name ?? awardMatch?.group.name;
  return {
    ours: {
      "Mã đề nghị": nomination.id,
      "Hình thức": known ?? fitCell(nomination.cell("award").text),
      "Đối tượng": subject === null ? fitCell(nomination.cell("subject").text) : SUBJECT_NAMES[subject],
      "Tên tập thể, cá nhân": fitCell(nomination.cell("nominee").text),
      "Đơn vị": fitCell(nomination.cell("unit").text),
      "Tóm tắt thành tích": fitCell(nomination.cell("achievement").text),
      "Trạng thái kiểm tra": OUTCOME_NAMES[outcome],
      "Ý kiến Giám đốc": standing("Ý kiến Giám đốc").value,
      "Ghi chú của Giám đốc": standing("Ghi chú của Giám đốc").value,
      "Dấu vết": isFrozen ? seen : writeFingerprint(nomination.fingerprint),
    },
    his: hisCells(source),
  };
}

/** A line as it stands in its table. */
export function copyOf(row: DecisionRow, table: DecisionTable): DecisionLine {
  const ours = Object.fromEntries(
    DECISION_COLUMNS.map((column) => [column, row.cells[table.positions.get(column) ?? -1]?.value ?? ""]),
  ) as Record<DecisionColumn, CellValue>;
  return { ours, his: hisCells({ row, table }) };
}

function hisCells(source: Source): ReadonlyMap<string, Cell> {
  if (source === null) return new Map();
  const { row, table } = source;
  return new Map([...table.his].map(([key, at]) => [key, row.cells[at] ?? EMPTY]));
}

import type { Workbook } from "../../workbench/host/model";
import { cellAt, findTable, isBlank, isError, tableColumn, tableRows, textOf } from "./cells";
import { isOwnId } from "./ownColumns";
import { fold, trim } from "./text";
import type { Candidate, Decision } from "./types";

const approvals = ["duyệt", "đồng ý", "ok", "có"];
const refusals = ["không duyệt", "không đồng ý", "không"];

function decisionOf(text: string): Decision {
  if (approvals.includes(fold(text))) return "approved";
  return refusals.includes(fold(text)) ? "refused" : "unreadable";
}

/** By id. What stands in the current table counts before what stands in the former one. */
export function readDecisions(workbook: Workbook): Map<string, Decision> {
  return new Map([...decisionsIn(workbook, "XetDuyetCu"), ...decisionsIn(workbook, "XetDuyet")]);
}

function decisionsIn(workbook: Workbook, name: string): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  const placed = findTable(workbook, name);
  const idColumn = placed && tableColumn(placed, "Mã đề nghị");
  const column = placed && tableColumn(placed, "Ý kiến Giám đốc");
  if (!placed || idColumn === null || column === null) return decisions;
  for (const row of tableRows(placed)) {
    const id = trim(textOf(cellAt(placed.sheet, row, idColumn)));
    const cell = cellAt(placed.sheet, row, column);
    const decision = isError(cell) ? "unreadable" : isBlank(cell) ? "undecided" : decisionOf(textOf(cell));
    if (isOwnId(id) && !decisions.has(id)) decisions.set(id, decision);
  }
  return decisions;
}

/** The id each data row holds; of rows with one id the upper keeps it. */
export function settleIds(place: Candidate, dataRows: number[]): Map<number, { id: string | null; copied: boolean }> {
  const settled = new Map<number, { id: string | null; copied: boolean }>();
  const taken = new Set<string>();
  const column = place.columns.get("id")?.[0];
  for (const row of dataRows) {
    const cell = column === undefined ? undefined : cellAt(place.sheet, row, column);
    const text = isError(cell) ? "" : trim(textOf(cell));
    const copied = isOwnId(text) && taken.has(text);
    settled.set(row, { id: isOwnId(text) && !copied ? text : null, copied });
    taken.add(text);
  }
  return settled;
}

import type { Cell, Workbook } from "../../workbench/host/model";
import { cellAt, isError, textOf } from "./cells";
import { readList, type Memory } from "./directorList";
import { partsOf } from "./fingerprint";
import { inputFields } from "./headings";
import { isOwnId } from "./ownColumns";
import { isBlankIn } from "./rowKinds";
import { settleIds } from "./settleIds";
import { fold, subjectOf, trim } from "./text";
import type { Candidate, CellState, Nomination, Plan, PlanAward, Subject, Unit, UnitList } from "./types";

/** Reads the cells, then determines each row's id. */
export function readNominations(
  workbook: Workbook,
  place: Candidate,
  dataRows: number[],
  plan: Plan,
  units: UnitList,
  memory: Memory,
): Nomination[] {
  const read = dataRows.map((row) => readNomination(place, row, plan, units));
  const list = readList(workbook, memory);
  const holders = read.map((item) => ({
    row: item.row,
    parts: partsOf(plan, workbook.date1904, item),
    held: heldId(place, item.row),
  }));
  const settled = settleIds(holders, list);
  return read.map((item, index): Nomination => {
    const { id, copied } = settled.get(item.row)!;
    const listRow = list.find((row) => row.counts && id !== null && row.id === id) ?? null;
    const decision = listRow?.decision ?? "undecided";
    const { parts, held } = holders[index]!;
    return { ...item, held, id, parts, listRow, decision, idCopied: copied };
  });
}

function heldId(place: Candidate, row: number): string | null {
  const column = place.columns.get("id")?.[0];
  const cell = column === undefined ? undefined : cellAt(place.sheet, row, column);
  const text = isError(cell) ? "" : trim(textOf(cell));
  return isOwnId(text) ? text : null;
}

type Parsed = Omit<Nomination, "decision" | "idCopied" | "held" | "id" | "listRow" | "parts">;

function readNomination(place: Candidate, row: number, plan: Plan, units: UnitList): Parsed {
  const cells = new Map<string, Cell | undefined>();
  const states = new Map<string, CellState>();
  for (const field of inputFields(plan.criteria)) {
    const columns = place.columns.get(field) ?? [];
    const cell = columns.length === 1 ? cellAt(place.sheet, row, columns[0]!) : undefined;
    cells.set(field, cell);
    states.set(field, columns.length === 1 ? stateOf(field, cell) : "absent");
  }
  const text = (field: string): string | null => (states.get(field) === "filled" ? textOf(cells.get(field)) : null);
  const subject = subjectOf(text("subject") ?? "");
  const unit = unitOf(text("unit"), units);
  const unitText = text("unit");
  return {
    row,
    cells,
    states,
    subject,
    ...awardOf(text("award"), subject, plan),
    nomineeKey: keyOf(text("nominee")),
    unit,
    unitKey: unit?.name ?? keyOf(unitText),
  };
}

function stateOf(field: string, cell: Cell | undefined): CellState {
  if (isError(cell)) return "error";
  return isBlankIn(field, cell) ? "blank" : "filled";
}

const keyOf = (text: string | null): string | null => (text === null || fold(text) === "" ? null : fold(text));

function awardOf(
  text: string | null,
  subject: Subject | null,
  plan: Plan,
): { award: string | null; planAward: PlanAward | null } {
  if (text === null) return { award: null, planAward: null };
  const byCode = plan.awards.find(({ code }) => fold(code) === fold(text));
  if (byCode) return { award: byCode.award, planAward: byCode.subject === subject ? byCode : null };
  const award = plan.awards.find(({ names }) => names.includes(fold(text)))?.award ?? null;
  return { award, planAward: plan.awards.find((item) => item.award === award && item.subject === subject) ?? null };
}

function unitOf(text: string | null, { units }: UnitList): Unit | null {
  if (text === null) return null;
  return units.find(({ name, otherNames }) => [name, ...otherNames].includes(fold(text))) ?? null;
}

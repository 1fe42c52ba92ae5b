import type { Cell, Workbook } from "../../workbench/host/model";
import { cellAt, isError, textOf } from "./cells";
import { readDecisions, settleIds } from "./decisions";
import { inputFields } from "./headings";
import { isBlankIn } from "./rowKinds";
import { fold, subjectOf } from "./text";
import type { Candidate, CellState, Decision, Nomination, Plan, PlanAward, Subject, Unit, UnitList } from "./types";

export function readNominations(
  workbook: Workbook,
  place: Candidate,
  dataRows: number[],
  plan: Plan,
  units: UnitList,
): Nomination[] {
  const decisions = readDecisions(workbook);
  const ids = settleIds(place, dataRows);
  return dataRows.map((row) => {
    const { id, copied } = ids.get(row)!;
    const decision: Decision = (id !== null && decisions.get(id)) || "undecided";
    return { ...readNomination(place, row, plan, units), decision, idCopied: copied };
  });
}

type Parsed = Omit<Nomination, "decision" | "idCopied">;

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
  return { award, planAward: plan.awards.find((one) => one.award === award && one.subject === subject) ?? null };
}

function unitOf(text: string | null, { units }: UnitList): Unit | null {
  if (text === null) return null;
  return units.find(({ name, otherNames }) => [name, ...otherNames].includes(fold(text))) ?? null;
}

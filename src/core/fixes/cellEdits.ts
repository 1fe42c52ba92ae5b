import { dayOfCell, readDateText } from "../calendar/dateText";
import { formatDay } from "../calendar/day";
import { address, cellAt, placeOf, type Cell, type Grid } from "../cells/snapshot";
import type { RowCell } from "../cells/edits";
import type { Finding } from "../findings/finding";
import { headingOf, type FieldId, type FieldName } from "../nominations/fields";
import { NO_UNITS, SUBJECT_NAMES, type Plan, type Unit } from "../plan/plan";
import { MINUTES, REGISTERED, UnitBook } from "../plan/readUnits";
import type { CellFix } from "./cellFixes";

/** The cells of the nominations as a check read them, with their fields. */
export interface ListCells {
  sheet: string;
  /** 0-based. */
  columns: ReadonlyMap<FieldId, number>;
  grid: Grid;
  /** Whether the workbook uses the 1904 date system. */
  from1904: boolean;
}

/** What may be written into a cell: one of a few texts, a day, "Có" or a reference to minutes, or a text. */
export type CellInput =
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "date" | "minutes" | "line" | "text" };

/** A cell in which a finding can be corrected, and how. */
export interface CellEdit {
  sheet: string;
  cell: string;
  /** 1-based. */
  row: number;
  heading: string;
  /** null = a cell of another sheet. */
  field: FieldId | null;
  /** The cell's text; a date as day/month/year. */
  current: string;
  original: Cell["value"];
  input: CellInput;
  beside?: RowCell;
}

/** What the choices depend on. */
interface PlanAndUnits {
  plan: Plan | null;
  units: readonly Unit[];
}

/** Rules whose findings can't be corrected in their own cell. */
const NOT_IN_ITS_CELL: readonly string[] = [
  "approvals-exceeded",
  "approved-not-clear",
  "approved-not-eligible",
  "cells-merged",
  "changed-after-decision",
  "column-absent",
  "criteria-source-missing",
  "date-in-future",
  "decision-unreadable",
  "direct-involvement",
  "id-copied",
  "minutes-missing",
  "nominee-same-name",
  "nominee-two-awards",
  "quota-exceeded",
];

export const isCorrectedInItsCell = ({ rule }: Pick<Finding, "rule">): boolean => !NOT_IN_ITS_CELL.includes(rule);

/** The cells that resolve a finding, if there are others than its own. */
const FIELDS_OF: Readonly<Record<string, readonly FieldName[]>> = {
  "award-subject-mismatch": ["award", "subject"],
  "proposal-before-registration": ["proposedOn", "registeredOn"],
  "proposal-late": ["proposedOn", "lateAcceptance"],
  "registration-before-plan": ["registeredOn"],
  "registration-late": ["registeredOn", "lateAcceptance"],
  "registration-missing": ["registeredOn"],
  "registration-on-deadline": ["registeredOn", "lateAcceptance"],
};

/** The cells in which a finding can be corrected, the likeliest first; no cells with formulas. */
export function editsFor(finding: Finding, cells: ListCells, known: PlanAndUnits): CellEdit[] {
  const { rule, sheet, row, field } = finding;
  if (row === null || field === null || sheet !== cells.sheet) return [];
  const ofUnit = unitEdits(finding, cells, known.units);
  if (!isCorrectedInItsCell(finding)) return ofUnit;
  const fields = (FIELDS_OF[rule] ?? [field]).filter((each) => each !== "registeredOn" || field !== "unit");
  const ofRow = fields.flatMap((each): CellEdit[] => {
    const edit = rowEdit(each, row, cells, known);
    if (edit === null) return [];
    // A criterion of another subject must be blank.
    return rule === "criterion-of-other-subject" ? [{ ...edit, input: { kind: "choice", choices: [""] } }] : [edit];
  });
  return [...ofUnit, ...ofRow];
}

function rowEdit(field: FieldId, row: number, { sheet, columns, grid, from1904 }: ListCells, known: PlanAndUnits) {
  const column = columns.get(field);
  if (column === undefined) return null;
  const cell = cellAt(grid, row - 1, column);
  const place = { sheet, cell: address(row - 1, column), row, heading: headingOf(field), field };
  const beside = besideOf(column, row - 1, columns, grid);
  return cell.hasFormula ? null : editOf(cell, { ...place, ...beside }, inputOf(field, known), from1904);
}

/** The first filled cell of these, other than the edited one, since a blank cell does not show that its row moved. */
function besideOf(edited: number, row: number, columns: ListCells["columns"], grid: Grid): Pick<CellEdit, "beside"> {
  for (const field of ["nominee", "achievement", "unit", "award"] as const) {
    const column = columns.get(field);
    if (column === undefined || column === edited) continue;
    const { kind, value } = cellAt(grid, row, column);
    if (kind !== "empty") return { beside: { column, value } };
  }
  return {};
}

/** The cell of the unit list that resolves a finding about a unit's date of registration or its minutes. */
function unitEdits({ rule, field, value }: Finding, { from1904 }: ListCells, units: readonly Unit[]): CellEdit[] {
  const isMinutes = rule === "minutes-missing";
  if (field !== "unit" || !(isMinutes || rule.startsWith("registration-"))) return [];
  const unit = new UnitBook({ ...NO_UNITS, list: units }).find(value);
  const cell = (isMinutes ? unit?.minutesCell : unit?.registeredCell) ?? null;
  if (unit === null || cell === null || cell.hasFormula) return [];
  const { sheet, cell: at } = cell.place;
  const row = placeOf(at).row + 1;
  const heading = isMinutes ? MINUTES : REGISTERED;
  const place = { sheet, cell: at, row, heading, field: null, beside: unit.nameCell };
  return [editOf(cell, place, { kind: isMinutes ? "minutes" : "date" }, from1904)];
}

function editOf(
  cell: Cell,
  place: Omit<CellEdit, "current" | "original" | "input">,
  input: CellInput,
  from1904: boolean,
): CellEdit {
  const day = input.kind === "date" && cell.kind === "number" ? dayOfCell(cell, from1904).day : null;
  return { ...place, current: day === null ? cell.text : formatDay(day), original: cell.value, input };
}

const YES_NO = ["Có", "Không"];

function inputOf(field: FieldId, { plan, units }: PlanAndUnits): CellInput {
  if (field.startsWith("criterion:")) return { kind: "choice", choices: ["Đạt", "Không đạt"] };
  switch (field as FieldName) {
    case "award":
      return choiceOr([...new Set(plan?.awards.map(({ name }) => name))]);
    case "unit":
      return choiceOr(units.map(({ name }) => name));
    case "subject":
      return { kind: "choice", choices: Object.values(SUBJECT_NAMES) };
    case "registeredOn":
    case "proposedOn":
      return { kind: "date" };
    case "directInvolvement":
    case "discipline":
      return { kind: "choice", choices: YES_NO };
    case "achievement":
      return { kind: "text" };
    default:
      return { kind: "line" };
  }
}

const choiceOr = (choices: readonly string[]): CellInput =>
  choices.length === 0 ? { kind: "line" } : { kind: "choice", choices };

/** The fix that writes what somebody entered; null when it is not a day, or already there. */
export function fixOfEdit(edit: CellEdit, to: string): CellFix | null {
  const { sheet, cell, row, field, current, original, input, beside } = edit;
  const text = to.trim();
  if (text === current.trim() && typeof original === "string") return null;
  const fix = { sheet, cell, row, field, rules: [], from: current, original, ...(beside && { beside }) };
  if (input.kind !== "date" || text === "") return { ...fix, to: text };
  const day = readDateText(text);
  const isSame = typeof original === "number" && day !== null && formatDay(day) === current;
  return day === null || isSame ? null : { ...fix, to: formatDay(day), isDate: true };
}

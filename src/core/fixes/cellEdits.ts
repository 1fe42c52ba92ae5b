import { dayOfCell, readDateText } from "../calendar/dateText";
import { formatDay } from "../calendar/day";
import { address, cellAt, type Cell, type Grid } from "../cells/snapshot";
import type { Finding } from "../findings/finding";
import type { FieldId, FieldName } from "../nominations/fields";
import { SUBJECT_NAMES, type Plan } from "../plan/plan";
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

/** What may be written into a cell: one of a few texts, a day, or a text. */
export type CellInput =
  { readonly kind: "choice"; readonly choices: readonly string[] } | { readonly kind: "date" | "line" | "text" };

/** A cell in which a finding can be corrected, and how. */
export interface CellEdit {
  sheet: string;
  cell: string;
  /** 1-based. */
  row: number;
  field: FieldId;
  /** The cell's text; a date as day/month/year. */
  current: string;
  original: Cell["value"];
  input: CellInput;
}

/** Choices that depend on the workbook. */
interface KnownNames {
  plan: Plan | null;
  units: readonly string[];
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

/** The cells that settle a finding, if there are others than its own. */
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
export function editsFor(finding: Finding, cells: ListCells, names: KnownNames): CellEdit[] {
  const { rule, sheet, row, field } = finding;
  if (row === null || field === null || sheet !== cells.sheet || !isCorrectedInItsCell(finding)) return [];
  return (FIELDS_OF[rule] ?? [field]).flatMap((each) => {
    const edit = editOf(each, row, cells, names);
    if (edit === null) return [];
    // A criterion of another subject must be blank.
    return rule === "criterion-of-other-subject" ? [{ ...edit, input: { kind: "choice", choices: [""] } }] : [edit];
  });
}

function editOf(field: FieldId, row: number, { sheet, columns, grid, from1904 }: ListCells, names: KnownNames) {
  const column = columns.get(field);
  if (column === undefined) return null;
  const cell = cellAt(grid, row - 1, column);
  if (cell.hasFormula) return null;
  const input = inputOf(field, names);
  const day = input.kind === "date" && cell.kind === "number" ? dayOfCell(cell, from1904).day : null;
  return {
    sheet,
    cell: address(row - 1, column),
    row,
    field,
    current: day === null ? cell.text : formatDay(day),
    original: cell.value,
    input,
  };
}

const YES_NO = ["Có", "Không"];

function inputOf(field: FieldId, { plan, units }: KnownNames): CellInput {
  if (field.startsWith("criterion:")) return { kind: "choice", choices: ["Đạt", "Không đạt"] };
  switch (field as FieldName) {
    case "award":
      return choiceOr([...new Set(plan?.awards.map(({ name }) => name))]);
    case "unit":
      return choiceOr(units);
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
export function fixOfEdit({ sheet, cell, row, field, current, original, input }: CellEdit, to: string): CellFix | null {
  const text = to.trim();
  if (text === current.trim() && typeof original === "string") return null;
  if (input.kind !== "date" || text === "")
    return { sheet, cell, row, field, rules: [], from: current, original, to: text };
  const day = readDateText(text);
  const isSame = typeof original === "number" && day !== null && formatDay(day) === current;
  if (day === null || isSame) return null;
  return { sheet, cell, row, field, rules: [], from: current, original, to: formatDay(day), isDate: true };
}

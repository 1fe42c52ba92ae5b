import type { Cell, Sheet, Table } from "../../workbench/host/model";
import type { ListRow } from "./directorList";
import type { Parts } from "./fingerprint";

export type Severity = "error" | "missing" | "uncheckable" | "review" | "info";
export type Outcome = "invalid" | "incomplete" | "uncheckable" | "review" | "valid";
export type Stage = "registration" | "nomination" | "decision";
export type Subject = "collective" | "individual";

export interface ReferenceFinding {
  rule: string;
  severity: Severity;
  sheet: string | null;
  /** A1, without the sheet. */
  cell: string | null;
}

export interface ReferenceRow {
  /** 1-based, as Excel shows it. */
  row: number;
  award: string | null;
  subject: Subject | null;
  outcome: Outcome;
  findings: ReferenceFinding[];
  /** What its cell holds. */
  held: string | null;
  /** null: a new one. */
  id: string | null;
  parts: Parts;
}

export interface ReferenceQuota {
  award: string;
  subject: Subject;
  quota: number | null;
  nominated: number;
  counted: number;
  approved: number;
}

export interface ReferenceTotals {
  rows: number;
  valid: number;
  incomplete: number;
  review: number;
  uncheckable: number;
  invalid: number;
  blankRows: number;
  skippedRows: number;
}

export interface ReferenceReport {
  plan: { number: string; year: number; stage: Stage; source: "workbook" | "built-in" } | null;
  sheet: string | null;
  stopped: boolean;
  sheetFindings: ReferenceFinding[];
  rows: ReferenceRow[];
  quotas: ReferenceQuota[];
  totals: ReferenceTotals;
  list: ReferenceList;
}

/** The list of decisions after the run. */
export interface ReferenceList {
  rows: { row: ListRow; state: ListRowState }[];
  /** Numbers of the nominations' sheet rows, in the order of the new rows. */
  appended: number[];
}

/** "own": a row of other people, left alone. */
export type ListRowState = Outcome | "withdrawn" | "same id" | "own";

/** One row of the plan's table of awards: an award for one subject. */
export interface PlanAward {
  code: string;
  /** The award's own name, folded: equal for all subjects of one award. */
  award: string;
  subject: Subject;
  quota: number | null;
  /** Folded: its name and its other names. */
  names: string[];
}

export interface Criterion {
  code: string;
  /** The `code` of its PlanAward. */
  awardCode: string;
  text: string;
}

/** Dates are whole days, numbered as Excel's 1900 system does. */
export interface Plan {
  source: "workbook" | "built-in";
  number: string;
  year: number;
  issuedOn: number;
  registrationDeadline: number;
  registrationInclusive: boolean;
  proposalDeadline: number;
  proposalInclusive: boolean;
  stage: Stage;
  customaryChecks: boolean;
  awards: PlanAward[];
  criteria: Criterion[];
  /** Lines of its table that the contract does not know. */
  unknownLines: { sheet: string; cell: string }[];
}

export interface Unit {
  /** Folded. */
  name: string;
  otherNames: string[];
  registeredOn: number | null;
  hasMinutes: boolean;
}

export interface UnitList {
  known: boolean;
  hasDateColumn: boolean;
  hasMinutesColumn: boolean;
  units: Unit[];
}

/** A place where nominations may be: a table, or a plain range under a heading row. */
export interface Candidate {
  sheet: Sheet;
  sheetIndex: number;
  table: Table | null;
  /** Rows of the headings: the same row unless heading cells are merged downwards. */
  headingTop: number;
  headingBottom: number;
  /** The last row that may hold data. */
  lastRow: number;
  /** Field → its columns; more than one when duplicated. */
  columns: Map<string, number[]>;
}

export type Decision = "approved" | "refused" | "undecided" | "unreadable";

/** absent: no column, or a duplicated one. */
export type CellState = "absent" | "error" | "blank" | "filled";

export interface Nomination {
  /** 0-based. */
  row: number;
  states: Map<string, CellState>;
  cells: Map<string, Cell | undefined>;
  subject: Subject | null;
  /** The award's folded name when the plan has it. */
  award: string | null;
  /** The plan's row, when the award is given for this subject. */
  planAward: PlanAward | null;
  /** Folded, other names resolved; null when blank or an error. */
  nomineeKey: string | null;
  unitKey: string | null;
  unit: Unit | null;
  held: string | null;
  /** null: a new one. */
  id: string | null;
  idCopied: boolean;
  parts: Parts;
  /** The row of the list of decisions that counts for its id. */
  listRow: ListRow | null;
  decision: Decision;
}

/** A row of `LichSu`: folded, "" where it says nothing. */
export interface EarlierAward {
  subject: Subject | null;
  nominee: string;
  unit: string;
  achievement: string;
}

export interface Context {
  plan: Plan;
  stage: Stage;
  today: number;
  units: UnitList;
  place: Candidate;
  date1904: boolean;
  nominations: Nomination[];
  history: EarlierAward[];
  /** Two ids each. */
  pairs: Set<string>;
}

/** A finding on a data row; `row` is 0-based. */
export interface RowFinding {
  row: number;
  rule: string;
  severity: Severity;
  cell: string;
}

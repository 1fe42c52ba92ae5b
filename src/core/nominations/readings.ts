import { isBlankText } from "../text/whitespace";
import { FilledText, readRepeated, readYesNo, type YesNo } from "../text/filledText";
import { fold } from "../text/fold";
import { memoize } from "../text/memo";
import { dayOfCell } from "../calendar/dateText";
import type { Day } from "../calendar/day";
import type { Cell } from "../cells/snapshot";
import type { Subject, Unit, Units } from "../plan/plan";
import type { PlacedCell } from "../plan/tableReader";
import type { Layout } from "./layout";

/** A cell where text is expected. An error value is reported by its own rule and ignored by the others. */
export type TextReading = Unfilled | FilledText;

interface Unfilled {
  state: "blank" | "error";
  text: "";
  folded: "";
  traits: 0;
  letters: 0;
  skeleton: 0;
}

export const BLANK: TextReading = { state: "blank", text: "", folded: "", traits: 0, letters: 0, skeleton: 0 };
const ERROR: TextReading = { ...BLANK, state: "error" };

/** How a column of texts is read. */
export interface TextColumn {
  /** One of the five columns that identify a nomination: a formula's 0 is a leftover there. */
  formulaZeroIsBlank: boolean;
  /** The column holds few different texts. */
  repeats: boolean;
}

/** A cell, or only its text when nothing else about it matters. */
type Content = Cell | string;

export function readText(content: Content, { formulaZeroIsBlank, repeats }: TextColumn): TextReading {
  let text = content;
  if (typeof text !== "string") {
    if (text.kind === "error") return ERROR;
    const isLeftover = formulaZeroIsBlank && text.hasFormula && text.value === 0;
    if (isLeftover || isBlankCell(text)) return BLANK;
    text = text.text;
  } else if (isBlankText(text)) return BLANK;
  return repeats ? readRepeated(text) : new FilledText(text);
}

/** An empty cell, or one with blank text. */
export function isBlankCell({ kind, value }: Cell): boolean {
  return kind === "empty" || (kind === "text" && isBlankText(value as string));
}

export type DateState =
  | { state: "absent" | "blank" | "error" | "unreadable"; day: null; asText: false }
  | { state: "date"; day: Day; asText: boolean };

export const ABSENT: DateState = { state: "absent", day: null, asText: false };
const NO_DATE: DateState = { state: "blank", day: null, asText: false };
const ERROR_DATE: DateState = { state: "error", day: null, asText: false };
const UNREADABLE: DateState = { state: "unreadable", day: null, asText: false };

export function readDate(cell: Cell, from1904: boolean): DateState {
  if (isBlankCell(cell)) return NO_DATE;
  if (cell.kind === "error") return ERROR_DATE;
  const { day, asText } = dayOfCell(cell, from1904);
  return day === null ? UNREADABLE : asText ? { state: "date", day, asText } : dateOf(day);
}

/** Shared objects: a column holds few different days. */
function dateOf(day: Day): DateState {
  let date = dates.get(day);
  if (date === undefined) dates.set(day, (date = { state: "date", day, asText: false }));
  return date;
}

const dates = new Map<Day, DateState>();

export type Assessment = "met" | "not-met" | "blank" | "unreadable" | "error";

const MET = new Set(["đạt", "có", "x", "v", "✓", "✔", "☑", "√", "true"]);
const NOT_MET = new Set(["không đạt", "chưa đạt", "không", "false"]);
const NOT_APPLICABLE = new Set(["n/a", "không áp dụng"]);

/** The meaning of a criterion's cell. */
export function readAssessment(content: Content): Assessment {
  if (typeof content === "string") return assess(content);
  switch (content.kind) {
    case "error":
      return "error";
    case "number":
      return "unreadable";
    case "boolean":
      return content.value === true ? "met" : "not-met";
    default:
      return isBlankCell(content) ? "blank" : assess(content.text);
  }
}

const assess = memoize((text): Assessment => {
  if (isBlankText(text)) return "blank";
  const folded = fold(text);
  if (MET.has(folded)) return "met";
  if (NOT_MET.has(folded)) return "not-met";
  return NOT_APPLICABLE.has(folded) ? "blank" : "unreadable";
});

/** "absent": there is no such column; "error": an error value, which no rule reads. */
export type FlagReading = YesNo | "absent" | "error";

export function readFlag(content: Content): FlagReading {
  if (typeof content === "string") return readYesNo(content);
  const { kind, value } = content;
  if (kind === "error") return "error";
  if (kind === "boolean") return value === true ? "yes" : "no";
  if (kind === "number") return value === 1 ? "yes" : value === 0 ? "no" : "other";
  return readYesNo(content.text);
}

const SUBJECTS = new Map<string, Subject>([
  ["tập thể", "collective"],
  ["cá nhân", "individual"],
]);

export function readSubject(folded: string): Subject | null {
  return SUBJECTS.get(folded) ?? null;
}

/** When a nomination counts as registered: by its own date, or by its unit's. */
export type Registration =
  | { state: "date"; day: Day; source: "row" }
  | { state: "date"; day: Day; source: "unit"; cell: PlacedCell | null }
  /** The cell for the date exists and is blank. */
  | { state: "missing" }
  /** Reported by another rule, or unknown. */
  | { state: "unknown" };

const UNKNOWN: Registration = { state: "unknown" };
const MISSING: Registration = { state: "missing" };

export function registrationOf(
  own: DateState,
  unit: Unit | null,
  unitText: TextReading,
  units: Units,
  layout: Layout,
): Registration {
  if (layout.duplicated.has("registeredOn") || own.state === "error" || own.state === "unreadable") return UNKNOWN;
  if (own.state === "date") return { state: "date", day: own.day, source: "row" };
  const unitsHaveDates = units.known && units.hasRegistrationColumn;
  if (own.state === "absent" && !unitsHaveDates) return UNKNOWN;
  if (unit !== null && unit.registeredOn !== null) {
    return { state: "date", day: unit.registeredOn, source: "unit", cell: unit.registeredCell };
  }
  // A unit that is blank or not in the list has its own rule.
  const isReportedElsewhere = unitText.state !== "filled" || (units.known && unit === null);
  return isReportedElsewhere ? UNKNOWN : MISSING;
}

/** Who accepted a late document, when and why; or a text that does not say so. */
export type LateAcceptance = { state: "none" } | { state: "accepted" | "does-not-count"; text: string };

const NONE: LateAcceptance = { state: "none" };
/** "Từ chối", "Đang chờ Giám đốc", "Xin Giám đốc xem xét": nobody has accepted the delay. */
const NO_ACCEPTANCE = /^(?:không|ko|chưa|từ chối|bác|đang|chờ|xin|đề nghị)(?![\p{L}\p{M}\p{N}])/u;
export const MIN_ACCEPTANCE_LETTERS = 10;

export function readLateAcceptance(reading: TextReading): LateAcceptance {
  if (reading.state !== "filled") return NONE;
  const counts = reading.letters >= MIN_ACCEPTANCE_LETTERS && !NO_ACCEPTANCE.test(reading.folded);
  return { state: counts ? "accepted" : "does-not-count", text: reading.text };
}

import { isBlankText } from "../text/blank";
import { fold, readFilled, type FilledText } from "../text/fold";
import { remember } from "../text/memo";
import { readYesNo, type YesNo } from "../text/yesNo";
import { dayOfCell } from "../calendar/dateCell";
import type { Day } from "../calendar/day";
import type { Cell } from "../snapshot";
import type { Subject } from "../plan/plan";

/** A cell where text is expected. An error is reported once, by its own rule, and read by no other. */
export type TextReading = { state: "blank" | "error"; text: ""; folded: ""; traits: 0 } | FilledText;

const BLANK: TextReading = { state: "blank", text: "", folded: "", traits: 0 };
const ERROR: TextReading = { state: "error", text: "", folded: "", traits: 0 };

/** `telling`: in the five columns that tell a nomination a formula's 0 is a leftover. */
export function readText(cell: Cell, telling: boolean): TextReading {
  if (cell.kind === "empty") return BLANK;
  if (cell.kind === "error") return ERROR;
  if (cell.kind === "text" ? isBlankText(cell.value as string) : telling && cell.hasFormula && cell.value === 0) {
    return BLANK;
  }
  return readFilled(cell.text);
}

export type DateState =
  | { state: "absent" | "blank" | "error" | "unreadable"; day: null; asText: false }
  | { state: "date"; day: Day; asText: boolean };

const ABSENT: DateState = { state: "absent", day: null, asText: false };
const NO_DATE: DateState = { state: "blank", day: null, asText: false };
const ERROR_DATE: DateState = { state: "error", day: null, asText: false };
const UNREADABLE: DateState = { state: "unreadable", day: null, asText: false };

export function readDate(cell: Cell, isPresent: boolean, from1904: boolean): DateState {
  if (!isPresent) return ABSENT;
  if (cell.kind === "empty" || (cell.kind === "text" && isBlankText(cell.value as string))) return NO_DATE;
  if (cell.kind === "error") return ERROR_DATE;
  const { day, asText } = dayOfCell(cell, from1904);
  return day === null ? UNREADABLE : asText ? { state: "date", day, asText } : dateOf(day);
}

/** The same object for the same day: a column holds few different ones. */
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

/** What a criterion's cell says. */
export function readAssessment(cell: Cell): Assessment {
  if (cell.kind === "empty" || (cell.kind === "text" && isBlankText(cell.value as string))) return "blank";
  if (cell.kind === "error") return "error";
  if (cell.kind === "number") return "unreadable";
  return cell.kind === "boolean" ? (cell.value === true ? "met" : "not-met") : assess(cell.text);
}

const assess = remember((text): Assessment => {
  const folded = fold(text);
  if (MET.has(folded)) return "met";
  if (NOT_MET.has(folded)) return "not-met";
  return NOT_APPLICABLE.has(folded) ? "blank" : "unreadable";
});

/** "absent": the column is; "error": an error value, which no rule reads. */
export type FlagReading = YesNo | "absent" | "error";

export function readFlag(cell: Cell, isPresent: boolean): FlagReading {
  if (!isPresent) return "absent";
  if (cell.kind === "error") return "error";
  if (cell.kind === "boolean") return cell.value === true ? "yes" : "no";
  if (cell.kind === "number") return cell.value === 1 ? "yes" : cell.value === 0 ? "no" : "other";
  return readYesNo(cell.text);
}

const SUBJECTS = new Map<string, Subject>([
  ["tập thể", "collective"],
  ["cá nhân", "individual"],
]);

export function readSubject(folded: string): Subject | null {
  return SUBJECTS.get(folded) ?? null;
}

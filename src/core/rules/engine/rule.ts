import type { Stage, Plan, Units } from "../../plan/plan";
import type { FieldId } from "../../nominations/fields";
import type { Layout } from "../../nominations/layout";
import type { Apart } from "../../nominations/apart";
import type { EarlierAward } from "../../history/earlierAwards";
import type { Nomination } from "../../nominations/nomination";
import { address, type Area } from "../../cells/snapshot";
import type { Finding, Message, Severity } from "../../findings/finding";
import type { Count } from "../../nominations/counting";
import type { Day } from "../../calendar/day";

/** The facts of a message are plain values; the sentence is made of them in both languages. */
export type Messages = Record<string, (facts: never) => Message>;

export type Facts<M extends Messages, Id extends keyof M> =
  Parameters<M[Id]> extends [infer F] ? F : Record<string, never>;

/** Beside the facts: a severity that differs from the rule's own, the value to quote, a fix. */
export interface Details {
  severity?: Severity;
  value?: string;
  clause?: string;
  /** The new text of the finding's own cell. Not offered where the cell holds a formula. */
  fix?: string;
  /** Texts that the cell may mean, of which somebody must choose one. Likewise. */
  choices?: readonly string[];
  /** Rows that the nomination is compared with. */
  others?: readonly number[];
}

export interface Place {
  sheet: string | null;
  cell: string | null;
  value: string;
}

/** Reports a finding on a nomination's cell. */
export type ReportFor<M extends Messages> = <Id extends keyof M & string>(
  messageId: Id,
  nomination: Nomination,
  field: FieldId,
  facts: Facts<M, Id>,
  details?: Details,
) => void;

export interface Rule<M extends Messages = Messages> {
  /** Thing + fault in kebab-case; the file's name. */
  id: string;
  severity: Severity;
  /** The clause that the rule rests on, as a reader would look it up. */
  clause: string;
  messages: M;
  /** "from-nomination": silent while units only register. Absent = every stage. */
  stages?: "from-nomination";
  /** Not in the plan itself: the Office can switch these off. */
  customary?: true;
  /** The optional column without which the rule is left out. */
  needs?: FieldId | "unitMinutes" | "unitList";
  /** What it says of a row rests on no other row: it may be shown the rows in slices, which is faster. */
  rowByRow?: true;
  /**
   * When the rule looks: at the rows (default), at the rows with the findings of the first pass (the decisions and
   * quotas), or never by itself (the readers of the workbook report it through `sheetFinding`).
   */
  pass?: "rows" | "decisions" | "reading";
  check?(context: RuleContext, report: ReportFor<M>): void;
}

export function defineRule<const M extends Messages>(rule: Rule<M>): Rule<M> {
  return rule;
}

export function runsAt(rule: Rule, stage: Stage, customaryChecks: boolean): boolean {
  if (rule.stages === "from-nomination" && stage === "registration") return false;
  return rule.customary === undefined || customaryChecks;
}

/** A finding that stands on no nomination: of the sheet, the plan or the summary. */
export function sheetFinding<M extends Messages, Id extends keyof M & string>(
  rule: Rule<M>,
  messageId: Id,
  place: Place,
  facts: Facts<M, Id>,
): Finding {
  return {
    rule: rule.id,
    messageId,
    severity: rule.severity,
    sheet: place.sheet,
    cell: place.cell,
    row: null,
    field: null,
    value: place.value,
    clause: rule.clause,
    message: sentence(rule, messageId, facts),
    fix: null,
  };
}

/** The mouth through which every finding of a row passes, into `found`. */
export function reporterOf<M extends Messages>(rule: Rule<M>, layout: Layout, found: Finding[]): ReportFor<M> {
  // A rule that says the same of many rows makes its sentence once.
  let said: { messageId: string; facts: unknown; message: Message } | null = null;
  const messageOf = <Id extends keyof M & string>(messageId: Id, facts: Facts<M, Id>) => {
    if (said?.messageId !== messageId || said.facts !== facts) {
      said = { messageId, facts, message: sentence(rule, messageId, facts) };
    }
    return said.message;
  };
  return (messageId, nomination, field, facts, details = NO_DETAILS) => {
    const cell = nomination.cell(field);
    const cellAddress = address(nomination.row, layout.columnOf(field) ?? 0);
    const fix =
      details.fix !== undefined && !cell.hasFormula ? { cell: cellAddress, from: cell.text, to: details.fix } : null;
    const finding: Finding = {
      rule: rule.id,
      messageId,
      severity: details.severity ?? rule.severity,
      sheet: layout.sheet,
      cell: cellAddress,
      row: nomination.row + 1,
      field,
      value: details.value ?? cell.text,
      clause: details.clause ?? rule.clause,
      message: messageOf(messageId, facts),
      fix,
    };
    if (details.choices !== undefined && !cell.hasFormula) finding.choices = details.choices;
    if (details.others !== undefined) finding.others = details.others;
    found.push(finding);
  };
}

const NO_DETAILS: Details = {};

function sentence<M extends Messages, Id extends keyof M & string>(rule: Rule<M>, id: Id, facts: Facts<M, Id>) {
  const make = rule.messages[id] as (facts: Facts<M, Id>) => Message;
  return make(facts);
}

/** All that a rule may look at. `findings` is empty in the first pass. */
export interface RuleContext {
  plan: Plan;
  units: Units;
  layout: Layout;
  nominations: readonly Nomination[];
  /** Pairs that are no duplicates. */
  apart: Apart;
  /** The rows of `LichSu`. */
  earlierAwards: readonly EarlierAward[];
  /** Merged areas of the sheet. */
  merges: readonly Area[];
  stage: Stage;
  today: Day;
  /** The nominations counted against the quotas; empty in the first pass. */
  counts: readonly Count[];
  /** Findings of the first pass, by position in `nominations`. */
  findings: readonly (readonly Finding[])[];
}

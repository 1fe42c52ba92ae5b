import type { Stage, Plan, Units } from "../../plan/plan";
import type { FieldId } from "../../nominations/fields";
import type { Layout } from "../../nominations/layout";
import type { NotDuplicates } from "../../nominations/remembered";
import type { EarlierAward } from "../../history/earlierAwards";
import type { Nomination } from "../../nominations/nomination";
import { address, type Area } from "../../cells/snapshot";
import type { Finding, Message, Severity } from "../../findings/finding";
import type { Count } from "../../nominations/counting";
import type { Day } from "../../calendar/day";

/** Functions from facts to the sentence in both languages. Facts are plain values. */
export type Messages = Record<string, (facts: never) => Message>;

export type Facts<M extends Messages, Id extends keyof M> =
  Parameters<M[Id]> extends [infer F] ? F : Record<string, never>;

/** Optional details: a severity that differs from the rule's own, the value to quote, a fix. */
interface Details {
  severity?: Severity;
  value?: string;
  clause?: string;
  /** The corrected text of the cell. Dropped if the cell holds a formula. */
  fix?: string;
  /** Texts that the cell may mean, to choose from. Dropped if the cell holds a formula. */
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
type ReportFor<M extends Messages> = <Id extends keyof M & string>(
  messageId: Id,
  nomination: Nomination,
  field: FieldId,
  facts: Facts<M, Id>,
  details?: Details,
) => void;

export interface Rule<M extends Messages = Messages> {
  /** The thing and its fault in kebab-case; also the file's name. */
  id: string;
  severity: Severity;
  /** The clause that the rule is based on, as a reader would look it up. */
  clause: string;
  messages: M;
  /** "from-nomination": does not run while units only register. Absent = every stage. */
  stages?: "from-nomination";
  /** Not part of the plan: the Office can switch the rule off. */
  customary?: true;
  /** The optional column without which the rule is skipped. */
  needs?: FieldId | "unitMinutes" | "unitList";
  /** Judges each row by itself. Such rules get the rows in slices, which is faster. */
  rowByRow?: true;
  /**
   * When the rule runs: on the rows (default); on the rows with the findings of the first pass (decisions, quotas); or
   * not at all, because readers of the workbook report it with `sheetFinding`.
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

/** A finding about the sheet, the plan or the summary rather than a nomination. */
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

/** Returns the function that adds a rule's findings to `found`. */
export function reporterOf<M extends Messages>(rule: Rule<M>, layout: Layout, found: Finding[]): ReportFor<M> {
  // A rule that reports the same facts for many rows formats its sentence once.
  let last: { messageId: string; facts: unknown; message: Message } | null = null;
  const messageOf = <Id extends keyof M & string>(messageId: Id, facts: Facts<M, Id>) => {
    if (last?.messageId !== messageId || last.facts !== facts) {
      last = { messageId, facts, message: sentence(rule, messageId, facts) };
    }
    return last.message;
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

/** Everything that a rule can read. `findings` is empty in the first pass. */
export interface RuleContext {
  plan: Plan;
  units: Units;
  layout: Layout;
  nominations: readonly Nomination[];
  /** Pairs that are no duplicates. */
  notDuplicates: NotDuplicates;
  /** The rows of `LichSu`. */
  earlierAwards: readonly EarlierAward[];
  /** Merged areas of the sheet. */
  merges: readonly Area[];
  stage: Stage;
  today: Day;
  /** How many nominations count against the quotas; empty in the first pass. */
  counts: readonly Count[];
  /** Findings of the first pass, by position in `nominations`. */
  findings: readonly (readonly Finding[])[];
}

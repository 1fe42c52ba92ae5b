import type { Stage, Plan, Units } from "../../plan/plan";
import type { FieldId } from "../../nominations/fields";
import type { Layout } from "../../nominations/layout";
import type { NotDuplicates } from "../../nominations/remembered";
import type { EarlierAward } from "../../history/earlierAwards";
import type { Nomination } from "../../nominations/nomination";
import { address, type Area } from "../../cells/snapshot";
import type { Finding, Message, Severity } from "../../findings/finding";
import { messageOf, type Facts, type Messages, type RuleBase } from "../../findings/rule";
import type { Count } from "../../nominations/counting";
import type { Day } from "../../calendar/day";

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

/** Reports a finding on a nomination's cell. */
type ReportFor<M extends Messages> = <Id extends keyof M & string>(
  messageId: Id,
  nomination: Nomination,
  field: FieldId,
  facts: Facts<M, Id>,
  details?: Details,
) => void;

export interface Rule<M extends Messages = Messages> extends RuleBase<M> {
  /** "from-nomination": does not run while units only register. Absent = every stage. */
  stages?: "from-nomination";
  /** Not part of the plan: the Office can switch the rule off. */
  customary?: true;
  /** The optional column without which the rule is skipped. */
  needs?: FieldId | "unitMinutes" | "unitList";
  /** Judges each row by itself. Such rules get the rows in slices, which is faster. */
  rowByRow?: true;
  /** When the rule runs: on the rows (default), or on the rows with the findings of the first pass. */
  pass?: "rows" | "decisions";
  /** Absent if readers of the workbook report the rule. */
  check?(context: RuleContext, report: ReportFor<M>): void;
}

export function defineRule<const M extends Messages>(rule: Rule<M>): Rule<M> {
  return rule;
}

export function runsAt(rule: Rule, stage: Stage, customaryChecks: boolean): boolean {
  if (rule.stages === "from-nomination" && stage === "registration") return false;
  return rule.customary === undefined || customaryChecks;
}

/** Returns the function that adds a rule's findings to `found`. */
export function reporterOf<M extends Messages>(rule: Rule<M>, layout: Layout, found: Finding[]): ReportFor<M> {
  // A rule that reports the same facts for many rows formats its sentence once.
  let last: { messageId: string; facts: unknown; message: Message } | null = null;
  const sentenceOf = <Id extends keyof M & string>(messageId: Id, facts: Facts<M, Id>) => {
    if (last?.messageId !== messageId || last.facts !== facts) {
      last = { messageId, facts, message: messageOf(rule, messageId, facts) };
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
      message: sentenceOf(messageId, facts),
      fix,
    };
    if (details.choices !== undefined && !cell.hasFormula) finding.choices = details.choices;
    if (details.others !== undefined) finding.others = details.others;
    found.push(finding);
  };
}

const NO_DETAILS: Details = {};

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

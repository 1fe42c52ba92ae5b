import type { Finding, Message, Place, Severity } from "./finding";

/** Functions from facts to the sentence in both languages. Facts are plain values. */
export type Messages = Record<string, (facts: never) => Message>;

export type Facts<M extends Messages, Id extends keyof M> =
  Parameters<M[Id]> extends [infer F] ? F : Record<string, never>;

/** What all rules have. Rules of `core/rules` also have a check. */
export interface RuleBase<M extends Messages = Messages> {
  /** The thing and its fault in kebab-case; also the file's name. */
  id: string;
  severity: Severity;
  /** The clause that the rule is based on, as a reader would look it up. */
  clause: string;
  messages: M;
}

/** Defines a rule that has no check, because readers of the workbook report it with `sheetFinding`. */
export function defineSheetRule<const M extends Messages>(rule: RuleBase<M>): RuleBase<M> {
  return rule;
}

/** A finding about the sheet, the plan or the summary rather than a nomination. */
export function sheetFinding<M extends Messages, Id extends keyof M & string>(
  rule: RuleBase<M>,
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
    message: messageOf(rule, messageId, facts),
    fix: null,
  };
}

/** The sentence of a message with these facts. */
export function messageOf<M extends Messages, Id extends keyof M & string>(
  { messages }: RuleBase<M>,
  id: Id,
  facts: Facts<M, Id>,
): Message {
  const make = messages[id] as (facts: Facts<M, Id>) => Message;
  return make(facts);
}

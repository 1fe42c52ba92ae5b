import { countByAward } from "../nominations/counting";
import { FIELDS, headingOf, type FieldName } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import type { RuleContext } from "./context";
import { SEVERITIES, type Finding } from "./finding";
import { RULES } from "./index";
import { ROWS_IN_STEP, type Steps } from "../steps";
import { reporterOf, runsAt, type Rule } from "./rule";

export interface RuleRun {
  /** By position in `context.nominations`, worst first. */
  findings: (readonly Finding[])[];
  counts: RuleContext["counts"];
  crashedRules: string[];
  checksLeftOut: { rule: string; missing: string }[];
}

type Inputs = Omit<RuleContext, "findings" | "counts">;

/** Runs the rules in two passes: the rows, then the decisions and quotas, which rest on what the first pass found. */
export function* runRules(inputs: Inputs, rules: readonly Rule[] = RULES): Steps<RuleRun> {
  const active = rules.filter((rule) => runsAt(rule, inputs.stage, inputs.plan.customaryChecks));
  const crashedRules: string[] = [];
  const positions = positionsByRow(inputs.nominations);
  let findings = inputs.nominations.map(() => NONE);
  const pass = function* (which: Rule["pass"], context: RuleContext): Steps<void> {
    const due = active.filter((rule) => (rule.pass ?? "rows") === which);
    findings = listed(findings, yield* runAll(due, context, crashedRules), positions);
  };
  yield* pass("rows", { ...inputs, findings: [], counts: [] });
  const counts = countByAward(inputs.plan.awards, inputs.nominations, findings);
  // All rules of a pass look before any finding of theirs is listed: none sees those of its own pass.
  yield* pass("decisions", { ...inputs, findings, counts });
  return { findings, counts, crashedRules, checksLeftOut: leftOut(active, inputs) };
}

/** The position of the nomination in each row of the sheet, by the row as Excel counts it. */
function positionsByRow(nominations: readonly Nomination[]): Uint32Array {
  const positions = new Uint32Array((nominations.at(-1)?.row ?? 0) + 2);
  nominations.forEach(({ row }, at) => (positions[row + 1] = at));
  return positions;
}

/** A rule that crashes costs its own findings and the report's claim to be complete, never the other rules'. */
function* runAll(rules: readonly Rule[], context: RuleContext, crashedRules: string[]): Steps<Finding[][]> {
  const runs = rules.map((rule) => {
    const found: Finding[] = [];
    return { rule, found, report: reporterOf(rule, context.layout, found), hasCrashed: false };
  });
  const look = (run: (typeof runs)[number], at: RuleContext) => {
    if (run.hasCrashed) return;
    try {
      run.rule.check?.(at, run.report);
    } catch {
      run.hasCrashed = true;
    }
  };
  for (const run of runs) {
    if (run.rule.rowByRow === true) continue;
    look(run, context);
    yield;
  }
  const sliced = runs.filter(({ rule }) => rule.rowByRow === true);
  for (const slice of slicesOf(context)) {
    for (const run of sliced) look(run, slice);
    yield;
  }
  crashedRules.push(...runs.filter(({ hasCrashed }) => hasCrashed).map(({ rule }) => rule.id));
  return runs.filter(({ hasCrashed }) => !hasCrashed).map(({ found }) => found);
}

/** So few rows that the processor still has them at hand for one rule after the other. */
function* slicesOf(context: RuleContext): Generator<RuleContext> {
  const { nominations, findings } = context;
  for (let start = 0; start < nominations.length; start += ROWS_IN_STEP) {
    const cut = <T>(list: readonly T[]) => list.slice(start, start + ROWS_IN_STEP);
    yield { ...context, nominations: cut(nominations), findings: cut(findings) };
  }
}

const NONE: readonly Finding[] = [];

/** The findings of each row and what the rules have found more, worst first, then by rule; a rule's own stay in its order. */
function listed(
  before: readonly (readonly Finding[])[],
  found: readonly (readonly Finding[])[],
  positions: Uint32Array,
): (readonly Finding[])[] {
  const more = new Uint32Array(before.length);
  const positionOf = ({ row }: Finding) => positions[row ?? 0] ?? 0;
  for (const list of found) {
    for (const finding of list) {
      const at = positionOf(finding);
      more[at] = (more[at] ?? 0) + 1;
    }
  }
  // As long as they will be: lists that grow one by one are most of what a long list leaves to be collected.
  const lists = before.map((list, at) => (more[at] === 0 ? list : extended(list, more[at] ?? 0)));
  const filled = Uint32Array.from(before, ({ length }) => length);
  for (const list of found) {
    for (const finding of list) {
      const at = positionOf(finding);
      const length = filled[at] ?? 0;
      insertWorstFirst(lists[at] as Finding[], length, finding);
      filled[at] = length + 1;
    }
  }
  return lists;
}

function extended(list: readonly Finding[], by: number): Finding[] {
  const longer = new Array<Finding>(list.length + by);
  for (const [at, finding] of list.entries()) longer[at] = finding;
  return longer;
}

/** A row has few of them. */
function insertWorstFirst(list: Finding[], filled: number, finding: Finding): void {
  let at = filled;
  for (; at > 0 && comesBefore(finding, list[at - 1] as Finding); at--) list[at] = list[at - 1] as Finding;
  list[at] = finding;
}

function comesBefore(a: Finding, b: Finding): boolean {
  return a.severity === b.severity ? a.rule < b.rule : SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
}

/** Rules that an absent optional column leaves out, with what is missing. */
function leftOut(rules: readonly Rule[], { layout, units }: Inputs): { rule: string; missing: string }[] {
  return rules.flatMap(({ id, needs }) => {
    if (needs === undefined) return [];
    if (needs === "unitList") return units.known ? [] : [{ rule: id, missing: "Đơn vị" }];
    if (needs === "unitMinutes") return units.hasMinutesColumn ? [] : [{ rule: id, missing: "Biên bản họp xét" }];
    const isField = (FIELDS as readonly string[]).includes(needs);
    return layout.has(needs) ? [] : [{ rule: id, missing: isField ? headingOf(needs as FieldName) : needs }];
  });
}

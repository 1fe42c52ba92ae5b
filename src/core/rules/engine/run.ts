import { countByAward } from "../../nominations/counting";
import { FIELDS, headingOf } from "../../nominations/fields";
import type { Nomination } from "../../nominations/nomination";
import { reporterOf, runsAt, type RuleContext, type Rule } from "./rule";
import { SEVERITIES, type Finding } from "../../findings/finding";
import { RULES } from "../index";
import { ROWS_IN_STEP, type Steps } from "../../steps";

export interface RuleRun {
  /** By position in `context.nominations`, worst first. */
  findings: (readonly Finding[])[];
  counts: RuleContext["counts"];
  crashedRules: string[];
  checksLeftOut: { rule: string; missing: string }[];
}

type Inputs = Omit<RuleContext, "findings" | "counts">;

/**
 * Runs the rules in two passes: first the rows, then decisions and quotas, which use the findings of the first pass.
 */
export function* runRules(inputs: Inputs, rules: readonly Rule[] = RULES): Steps<RuleRun> {
  const active = rules.filter((rule) => runsAt(rule, inputs.stage, inputs.plan.customaryChecks));
  const crashedRules: string[] = [];
  const positions = positionsByRow(inputs.nominations);
  let findings = inputs.nominations.map(() => NONE);
  const pass = function* (which: Rule["pass"], context: RuleContext): Steps<void> {
    const due = active.filter(({ check, pass = "rows" }) => check !== undefined && pass === which);
    findings = listFindings(findings, yield* runAll(due, context, crashedRules), positions);
  };
  yield* pass("rows", { ...inputs, findings: [], counts: [] });
  const counts = countByAward(inputs.plan.awards, inputs.nominations, findings);
  // Findings are merged after all rules of a pass have run: rules do not see findings of their own pass.
  yield* pass("decisions", { ...inputs, findings, counts });
  return { findings, counts, crashedRules, checksLeftOut: leftOut(active, inputs) };
}

/** Positions of the nominations by 1-based row of the sheet. */
function positionsByRow(nominations: readonly Nomination[]): Uint32Array {
  const positions = new Uint32Array((nominations.at(-1)?.row ?? 0) + 2);
  nominations.forEach(({ row }, index) => (positions[row + 1] = index));
  return positions;
}

/** If a rule throws, its findings are dropped and the report is incomplete; other rules are not affected. */
function* runAll(rules: readonly Rule[], context: RuleContext, crashedRules: string[]): Steps<Finding[][]> {
  const runs = rules.map((rule) => {
    const found: Finding[] = [];
    return { rule, found, report: reporterOf(rule, context.layout, found), hasCrashed: false };
  });
  const runCheck = (run: (typeof runs)[number], context: RuleContext) => {
    if (run.hasCrashed) return;
    try {
      run.rule.check?.(context, run.report);
    } catch {
      run.hasCrashed = true;
    }
  };
  for (const run of runs) {
    if (run.rule.rowByRow === true) continue;
    runCheck(run, context);
    yield;
  }
  const sliced = runs.filter(({ rule }) => rule.rowByRow === true);
  for (const slice of slicesOf(context)) {
    for (const run of sliced) runCheck(run, slice);
    yield;
  }
  crashedRules.push(...runs.filter(({ hasCrashed }) => hasCrashed).map(({ rule }) => rule.id));
  return runs.filter(({ hasCrashed }) => !hasCrashed).map(({ found }) => found);
}

/** Small enough to stay in the processor's cache while the rules run one after the other. */
function* slicesOf(context: RuleContext): Generator<RuleContext> {
  const { nominations, findings } = context;
  for (let start = 0; start < nominations.length; start += ROWS_IN_STEP) {
    const cut = <T>(list: readonly T[]) => list.slice(start, start + ROWS_IN_STEP);
    yield { ...context, nominations: cut(nominations), findings: cut(findings) };
  }
}

const NONE: readonly Finding[] = [];

/** Rules that are skipped because an optional column is absent, with the column. */
function leftOut(rules: readonly Rule[], { layout, units }: Inputs): { rule: string; missing: string }[] {
  return rules.flatMap(({ id, needs }) => {
    if (needs === undefined) return [];
    if (needs === "unitList") return units.known ? [] : [{ rule: id, missing: "Đơn vị" }];
    if (needs === "unitMinutes") return units.hasMinutesColumn ? [] : [{ rule: id, missing: "Biên bản họp xét" }];
    const isField = (FIELDS as readonly string[]).includes(needs);
    return layout.has(needs) ? [] : [{ rule: id, missing: isField ? headingOf(needs) : needs }];
  });
}

/**
 * Merges findings into those of each row, worst first, then by rule id; those of one rule keep their order.
 *
 * @param before by position of the nomination
 * @param found one list per rule
 * @param positions of the nominations by 1-based row of the sheet
 */
function listFindings(
  before: readonly (readonly Finding[])[],
  found: readonly (readonly Finding[])[],
  positions: Uint32Array,
): (readonly Finding[])[] {
  const more = new Uint32Array(before.length);
  const positionOf = ({ row }: Finding) => positions[row ?? 0] ?? 0;
  for (const list of found) {
    for (const finding of list) {
      const index = positionOf(finding);
      more[index] = (more[index] ?? 0) + 1;
    }
  }
  // Allocated at their final length: lists that grow cause most of the garbage of a long list.
  const lists = before.map((list, index) => (more[index] === 0 ? list : extended(list, more[index] ?? 0)));
  const filled = Uint32Array.from(before, ({ length }) => length);
  for (const list of found) {
    for (const finding of list) {
      const index = positionOf(finding);
      const length = filled[index] ?? 0;
      insertWorstFirst(lists[index] as Finding[], length, finding);
      filled[index] = length + 1;
    }
  }
  return lists;
}

function extended(list: readonly Finding[], by: number): Finding[] {
  const longer = new Array<Finding>(list.length + by);
  for (const [index, finding] of list.entries()) longer[index] = finding;
  return longer;
}

/** Insertion is fast, because a row has few findings. */
function insertWorstFirst(list: Finding[], filled: number, finding: Finding): void {
  let index = filled;
  for (; index > 0 && comesBefore(finding, list[index - 1] as Finding); index--)
    list[index] = list[index - 1] as Finding;
  list[index] = finding;
}

function comesBefore(a: Finding, b: Finding): boolean {
  return a.severity === b.severity ? a.rule < b.rule : SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
}

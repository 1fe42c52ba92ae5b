import { countByAward } from "../../nominations/counting";
import { FIELDS, headingOf } from "../../nominations/fields";
import type { Nomination } from "../../nominations/nomination";
import { reporterOf, runsAt, type RuleContext, type Rule } from "./rule";
import type { Finding } from "../../findings/finding";
import { RULES } from "../index";
import { listFindings } from "./listFindings";
import { ROWS_IN_STEP, type Steps } from "../../steps";

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
    findings = listFindings(findings, yield* runAll(due, context, crashedRules), positions);
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
  nominations.forEach(({ row }, index) => (positions[row + 1] = index));
  return positions;
}

/** A rule that crashes costs its own findings and the report's claim to be complete, never the other rules'. */
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

/** So few rows that the processor still has them at hand for one rule after the other. */
function* slicesOf(context: RuleContext): Generator<RuleContext> {
  const { nominations, findings } = context;
  for (let start = 0; start < nominations.length; start += ROWS_IN_STEP) {
    const cut = <T>(list: readonly T[]) => list.slice(start, start + ROWS_IN_STEP);
    yield { ...context, nominations: cut(nominations), findings: cut(findings) };
  }
}

const NONE: readonly Finding[] = [];

/** Rules that an absent optional column leaves out, with what is missing. */
function leftOut(rules: readonly Rule[], { layout, units }: Inputs): { rule: string; missing: string }[] {
  return rules.flatMap(({ id, needs }) => {
    if (needs === undefined) return [];
    if (needs === "unitList") return units.known ? [] : [{ rule: id, missing: "Đơn vị" }];
    if (needs === "unitMinutes") return units.hasMinutesColumn ? [] : [{ rule: id, missing: "Biên bản họp xét" }];
    const isField = (FIELDS as readonly string[]).includes(needs);
    return layout.has(needs) ? [] : [{ rule: id, missing: isField ? headingOf(needs) : needs }];
  });
}

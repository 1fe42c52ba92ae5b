import { countByAward } from "../nominations/counting";
import { FIELDS, headingOf, type FieldName } from "../nominations/fields";
import type { RuleContext } from "./context";
import { SEVERITIES, type Finding } from "./finding";
import { RULES } from "./index";
import { reporterOf, runsAt, type Rule } from "./rule";

export interface RuleRun {
  /** By position in `context.nominations`, worst first. */
  findings: Finding[][];
  counts: RuleContext["counts"];
  crashedRules: string[];
  checksLeftOut: { rule: string; missing: string }[];
}

type Inputs = Omit<RuleContext, "findings" | "counts">;

/** Runs the rules in two passes: the rows, then the decisions and quotas, which rest on what the first pass found. */
export function runRules(inputs: Inputs, rules: readonly Rule[] = RULES): RuleRun {
  const active = rules.filter((rule) => runsAt(rule, inputs.stage, inputs.plan.customaryChecks));
  const crashedRules: string[] = [];
  const byRow = new Map(inputs.nominations.map(({ row }, at) => [row + 1, at]));
  const findings: Finding[][] = inputs.nominations.map(() => []);
  const pass = (which: Rule["pass"], context: RuleContext) => {
    const due = active.filter((rule) => (rule.pass ?? "rows") === which);
    for (const finding of runAll(due, context, crashedRules)) {
      findings[byRow.get(finding.row ?? 0) ?? -1]?.push(finding);
    }
  };
  pass("rows", { ...inputs, findings: [], counts: [] });
  for (const list of findings) sortWorstFirst(list);
  const counts = countByAward(inputs.plan.awards, inputs.nominations, findings);
  // The second pass reads the findings of the first and must not see its own.
  pass("decisions", { ...inputs, findings: findings.map((list) => [...list]), counts });
  for (const list of findings) sortWorstFirst(list);
  return { findings, counts, crashedRules, checksLeftOut: leftOut(active, inputs) };
}

/** How many rows one rule after the other looks at while the processor still has them at hand. */
const SLICE = 256;

/** A rule that crashes costs its own findings and the report's claim to be complete, never the other rules'. */
function runAll(rules: readonly Rule[], context: RuleContext, crashedRules: string[]): Finding[] {
  const found = new Map(rules.map((rule) => [rule, [] as Finding[]]));
  const look = (rule: Rule, at: RuleContext) => {
    const list = found.get(rule);
    if (list === undefined) return;
    try {
      for (const finding of rule.check?.(at, reporterOf(rule, at)) ?? []) list.push(finding);
    } catch {
      found.delete(rule);
    }
  };
  for (const rule of rules) if (rule.rowByRow !== true) look(rule, context);
  const sliced = rules.filter((rule) => rule.rowByRow === true);
  for (const slice of slicesOf(context)) for (const rule of sliced) look(rule, slice);
  crashedRules.push(...rules.filter((rule) => !found.has(rule)).map(({ id }) => id));
  return [...found.values()].flat();
}

function* slicesOf(context: RuleContext): Generator<RuleContext> {
  const { nominations, fingerprints, findings } = context;
  for (let start = 0; start < nominations.length; start += SLICE) {
    const cut = <T>(list: readonly T[]) => list.slice(start, start + SLICE);
    yield { ...context, nominations: cut(nominations), fingerprints: cut(fingerprints), findings: cut(findings) };
  }
}

function sortWorstFirst(findings: Finding[]): void {
  if (findings.length < 2) return;
  findings.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
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

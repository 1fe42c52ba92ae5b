import { checkWorkbook } from "../../src/core/checkWorkbook";
import type { Stage } from "../../src/core/plan/plan";
import { headingOf } from "../../src/core/nominations/fields";
import { MAX_DETAIL_LENGTH } from "../../src/core/report/detail";
import { SEVERITIES, type Finding } from "../../src/core/findings/finding";
import type { Messages } from "../../src/core/findings/rule";
import type { Rule } from "../../src/core/rules/engine/rule";
import type { WorkbookSnapshot } from "../../src/core/cells/snapshot";
import { serial } from "./cells";
import { enResult } from "../../src/locales/enResult";
import { viResult } from "../../src/locales/viResult";
import { nominations, type BookOptions, type Row } from "./nominations";
import { faultsOfWording } from "./wording";

export interface Case extends BookOptions {
  name: string;
  /** Each replaces columns of a valid row. Or a whole workbook instead. */
  rows?: readonly Row[];
  workbook?: WorkbookSnapshot;
  stage?: Stage;
  /** dd/mm/yyyy; default the last day of 2022. */
  today?: string;
}

export interface InvalidCase extends Case {
  /** "H2 late", with the severity if it differs from the rule's: "H2 late review". Without a cell: "- missing". */
  findings: readonly string[];
  /** New text of each offered fix. */
  fixes?: readonly string[];
  /** Texts in the Vietnamese messages, one per finding. */
  quoting?: readonly string[];
}

export interface Cases {
  /** Other rules that must run, because this one uses their findings. */
  needs?: readonly unknown[];
  valid: readonly Case[];
  invalid: readonly InvalidCase[];
}

/** A rule's table of cases: cell and message id, never prose. Every message must have a failing case. */
export function testRule<M extends Messages>(rule: Rule<M>, { needs = [], valid, invalid }: Cases): void {
  const rules = [rule, ...needs] as unknown as readonly Rule[];
  const findingsOf = (item: Case, tested: readonly Rule[] = rules): Finding[] =>
    findings(item, tested).filter((finding) => finding.rule === rule.id);
  const seen = new Map<string, Finding>();

  describe(rule.id, () => {
    if (valid.length > 0) {
      test.each(valid.map((item) => [item.name, item] as const))("accepts: %s", (_, item) => {
        expect(findingsOf(item).map(inShort)).toEqual([]);
      });
    }
    test.each(invalid.map((item) => [item.name, item] as const))("rejects: %s", (_, item) => {
      const found = findingsOf(item);
      for (const finding of found) seen.set(finding.messageId, finding);
      const own = (finding: Finding) => finding.severity === rule.severity;
      expect(found.map((finding) => inShort(finding) + (own(finding) ? "" : ` ${finding.severity}`))).toEqual(
        item.findings,
      );
      found.forEach(expectWellFormed);
      if (item.fixes) expect(found.flatMap(({ fix }) => (fix ? [fix.to] : []))).toEqual(item.fixes);
      for (const [index, text] of (item.quoting ?? []).entries()) expect(found[index]?.message.vi).toContain(text);
    });

    if (rule.rowByRow) {
      test("checks each row separately", () => {
        const oneByOne = rules.map((item) => (item.id === rule.id ? shownRowByRow(item) : item));
        for (const item of [...valid, ...invalid]) expect(findingsOf(item, oneByOne)).toEqual(findingsOf(item));
      });
    }

    test("every message has a failing case", () => {
      const named = new Set(invalid.flatMap((item) => item.findings.map((finding) => finding.split(" ")[1])));
      expect([...named].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

/** The rule, shown one row after the other. */
function shownRowByRow(rule: Rule): Rule {
  return {
    ...rule,
    check: (context, report) =>
      context.nominations.forEach((nomination, index) =>
        rule.check?.(
          { ...context, nominations: [nomination], findings: context.findings.slice(index, index + 1) },
          report,
        ),
      ),
  };
}

/** All findings of a case, those of the sheet first. */
export function findings({ rows = [{}], stage, today, workbook, ...options }: Case, rules?: readonly Rule[]) {
  const snapshot = workbook ?? nominations(rows, options);
  const { report } = checkWorkbook(snapshot, { today: serial(today ?? "31/12/2022"), stage, rules });
  expect(report.crashedRules).toEqual([]);
  return [...report.sheetFindings, ...report.rows.flatMap((row) => row.findings)];
}

export function inShort({ cell, messageId }: Finding): string {
  return `${cell ?? "-"} ${messageId}`;
}

/** How missing or empty facts appear in a sentence. */
const FORGOTTEN = /undefined|\[object|\bNaN\b|\bnull\b|\(\)|""| {2}|: [.,;]| (?:hoặc|or) \.|^ | $/u;

/** Names of the pane's buttons differ between the languages. */
const BUTTONS = [viResult.confirm.button, enResult.confirm.button].map((label) => `"${label}"`);

/** Quoted values, numbers ("02" is 2), dates and cells of a sentence. */
function quoted(text: string): string[] {
  const found = text.match(/"[^"]+"|[A-Z]*\d+(?:\/\d+)*/gu) ?? [];
  return [
    ...new Set(found.filter((part) => !BUTTONS.includes(part)).map((part) => part.replace(/^0(?=\d$)/u, ""))),
  ].sort();
}

function expectWellFormed({ severity, message, clause, field, fix, cell, value }: Finding): void {
  expect(SEVERITIES).toContain(severity);
  const line = `${field === null ? "" : headingOf(field)}: ${message.vi}`;
  if (severity !== "info") expect(line.length).toBeLessThanOrEqual(MAX_DETAIL_LENGTH);
  for (const text of [message.vi, message.en]) {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(FORGOTTEN);
  }
  expect(message.vi).not.toBe(message.en);
  expect([...faultsOfWording(message.vi, "vi"), ...faultsOfWording(message.en, "en")]).toEqual([]);
  // Both languages quote and count the same things.
  expect(quoted(message.en)).toEqual(quoted(message.vi));
  expect(clause.trim()).not.toBe("");
  if (fix !== null) {
    expect(fix.cell).toBe(cell);
    expect(fix.from).toBe(value);
  }
}

import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { RULES } from "../../../src/core/rules/index";
import { runsAt } from "../../../src/core/rules/engine/rule";
import { serial } from "../../support/cells";
import { nominations, type Row } from "../../support/nominations";
import { AWARDS, CRITERIA } from "../../support/planSheet";

/** The contract's tables: severity, stages, when a rule looks, whether the Office can switch it off. */
const TABLE: readonly (readonly [severity: string, stages: string, pass: string, customary: boolean, ids: string])[] = [
  ["error", "from-nomination", "rows", false, "criterion-not-met criterion-unreadable proposal-late"],
  ["error", "always", "decisions", false, "approvals-exceeded approved-not-eligible"],
  [
    "error",
    "always",
    "reading",
    false,
    "column-duplicated column-missing header-missing own-column-taken plan-invalid summary-damaged summary-taken table-empty",
  ],
  [
    "error",
    "always",
    "rows",
    false,
    "award-subject-mismatch award-unknown cell-formula-error date-unreadable nomination-duplicated registration-late registration-on-deadline subject-unknown unit-unknown",
  ],
  [
    "info",
    "always",
    "rows",
    false,
    "date-in-future direct-involvement id-copied name-case nominee-near-match nominee-same-name text-not-nfc text-spacing text-wrong-letter unit-alias",
  ],
  ["info", "from-nomination", "rows", false, "awarded-before"],
  ["missing", "from-nomination", "rows", false, "achievement-missing criterion-unassessed proposal-missing"],
  ["missing", "always", "rows", false, "award-missing nominee-missing subject-missing unit-missing"],
  ["review", "from-nomination", "decisions", false, "quota-exceeded"],
  [
    "review",
    "from-nomination",
    "rows",
    false,
    "achievement-copied achievement-too-short criterion-of-other-subject proposal-before-registration",
  ],
  [
    "review",
    "from-nomination",
    "rows",
    true,
    "achievement-of-earlier-award discipline-pending minutes-missing report-missing",
  ],
  ["review", "always", "decisions", false, "approved-not-clear changed-after-decision decision-unreadable"],
  ["review", "always", "reading", false, "lists-several plan-line-unknown rows-after-end"],
  [
    "review",
    "always",
    "rows",
    false,
    "cells-merged date-as-text date-in-other-year date-swapped nominee-namesake nominee-two-awards position-missing registration-before-plan registration-missing text-legacy-font",
  ],
  ["uncheckable", "from-nomination", "rows", false, "criteria-source-missing"],
  ["uncheckable", "always", "rows", false, "column-absent"],
];

test.each(TABLE)("%s, %s, %s, customary: %p: %s", (severity, stages, pass, customary, ids) => {
  const found = RULES.filter(
    (rule) =>
      rule.severity === severity &&
      (rule.stages ?? "always") === stages &&
      (rule.pass ?? "rows") === pass &&
      (rule.customary ?? false) === customary,
  );
  expect(found.map(({ id }) => id).sort()).toEqual(ids.split(" "));
});

test("no rule is left out of the table", () => {
  expect(TABLE.flatMap(([, , , , ids]) => ids.split(" ")).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("rules that are left out where a column is absent", () => {
  const needs = RULES.flatMap(({ id, needs: needed }) => (needed === undefined ? [] : [[id, needed]]));
  expect(Object.fromEntries(needs)).toEqual({
    "direct-involvement": "directInvolvement",
    "discipline-pending": "discipline",
    "minutes-missing": "unitMinutes",
    "nominee-namesake": "position",
    "position-missing": "position",
    "report-missing": "report",
    "unit-unknown": "unitList",
  });
});

test("rules that look at several rows at once; all others may be shown the rows in slices", () => {
  const together = RULES.filter(({ pass, rowByRow }) => pass !== "reading" && rowByRow !== true);
  expect(together.map(({ id }) => id).sort()).toEqual([
    "achievement-copied",
    "achievement-of-earlier-award",
    "approvals-exceeded",
    "award-unknown",
    "awarded-before",
    "cells-merged",
    "date-swapped",
    "name-case",
    "nomination-duplicated",
    "nominee-namesake",
    "nominee-near-match",
    "nominee-same-name",
    "nominee-two-awards",
    "quota-exceeded",
    "text-legacy-font",
    "unit-unknown",
  ]);
});

test("who runs when", () => {
  const running = (stage: "registration" | "nomination" | "decision", customary: boolean) =>
    RULES.filter((rule) => runsAt(rule, stage, customary)).length;
  expect(running("decision", true)).toBe(RULES.length);
  expect(running("nomination", true)).toBe(RULES.length);
  expect(running("nomination", false)).toBe(RULES.length - 4);
  expect(running("registration", true)).toBe(RULES.length - 17);
  expect(running("registration", false)).toBe(RULES.length - 17);
});

const SOURCE = "Điều 7 quy chế";
const USUAL = 'Mục "Đối tượng thi đua, khen thưởng", khoản 2';
const people = (row: Row) => ["A", "B", "C"].map((name) => ({ ...row, nominee: `Người ${name}` }));

/** The clause that a rule's findings cite, where the award's row of the plan states a source. */
function clauseOf(id: string, rows: readonly Row[], source: string, verdict = "", criteria = CRITERIA) {
  const awards = AWARDS.slice(2).map(([code, name, subject, quota]) => [
    code ?? "",
    name ?? "",
    subject ?? "",
    quota ?? "",
    source,
    "",
  ]);
  const first = nominations(rows, { plan: { awards, criteria } });
  const decisions = checkWorkbook(first, { today: serial("31/12/2022") }).report.rows.map((row) => ({
    "Mã đề nghị": row.id,
    "Ý kiến Giám đốc": verdict,
  }));
  const withIds = rows.map((row, index) => ({ ...row, id: decisions[index]?.["Mã đề nghị"] ?? "" }));
  const { report } = checkWorkbook(nominations(withIds, { plan: { awards, criteria }, decisions }), {
    today: serial("31/12/2022"),
  });
  return new Set(
    report.rows.flatMap(({ findings }) => findings.filter(({ rule }) => rule === id).map(({ clause }) => clause)),
  );
}

test.each<[string, readonly Row[], string]>([
  ["criterion-not-met", [{ CN1: "Không đạt" }], ""],
  ["criterion-unassessed", [{ CN1: null }], ""],
  ["criterion-unreadable", [{ CN1: "gần đạt" }], ""],
  ["quota-exceeded", people({}), ""],
  ["approvals-exceeded", people({}), "Duyệt"],
])("%s cites the source that the plan states, else the usual clause", (id, rows, verdict) => {
  expect(clauseOf(id, rows, SOURCE, verdict)).toEqual(new Set([SOURCE]));
  expect(clauseOf(id, rows, "", verdict)).toEqual(new Set([USUAL]));
});

test("criteria that are missing are looked for where the plan says, else where plan 27 says", () => {
  const collective: Row[] = [{ award: "STTTT-TT", subject: "Tập thể" }];
  const only = (source: string) => clauseOf("criteria-source-missing", collective, source, "", []);
  expect(only(SOURCE)).toEqual(new Set([SOURCE]));
  expect([...only("")][0]).toContain("khoản 1");
});

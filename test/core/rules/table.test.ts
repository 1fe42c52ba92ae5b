import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { runsAt } from "../../../src/core/rules/engine/rule";
import { serial } from "../../support/cells";
import { nominations, type Row } from "../../support/nominations";
import { AWARDS, CRITERIA } from "../../support/planSheet";

test("a rule may be left out while units only register, or switched off by the Office", () => {
  const rule = { id: "a-rule", severity: "review", clause: "", messages: {} } as const;
  const later = { ...rule, stages: "from-nomination" } as const;
  const customary = { ...rule, customary: true } as const;
  expect([runsAt(rule, "registration", false), runsAt(rule, "decision", true)]).toEqual([true, true]);
  expect([runsAt(later, "registration", true), runsAt(later, "nomination", false)]).toEqual([false, true]);
  expect([runsAt(customary, "registration", true), runsAt(customary, "decision", false)]).toEqual([true, false]);
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

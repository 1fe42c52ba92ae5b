import { SEVERITIES, type Finding, type Severity } from "../../../src/core/findings/finding";
import { OUTCOME_NAMES, OUTCOME_TEXTS, OUTCOMES, outcomeOf } from "../../../src/core/findings/outcome";

const finding = (severity: Severity) => ({ severity }) as Finding;

test.each([
  [["error", "missing", "uncheckable", "review", "info"], "invalid"],
  [["info", "review", "uncheckable", "missing"], "incomplete"],
  [["review", "uncheckable"], "uncheckable"],
  [["info", "review", "info"], "review"],
  [["info"], "valid"],
  [[], "valid"],
] as const)("%j makes %s", (severities, outcome) => {
  expect(outcomeOf(severities.map(finding))).toBe(outcome);
  expect(outcomeOf([...severities].reverse().map(finding))).toBe(outcome);
});

test("the five texts of the status, worst first", () => {
  expect(OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome])).toEqual([
    "Không hợp lệ",
    "Cần bổ sung",
    "Chưa đủ căn cứ",
    "Cần xem xét",
    "Hợp lệ",
  ]);
  expect(OUTCOME_TEXTS.size).toBe(5);
  expect(SEVERITIES.map((severity) => outcomeOf([finding(severity)]))).toEqual(OUTCOMES);
});

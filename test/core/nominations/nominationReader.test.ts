import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { serial } from "../../support/cells";
import { nominations, type ColumnName, type Row } from "../../support/nominations";

const ZERO = { formula: "=X1", result: 0 };

function nominationOf(row: Row, without: readonly ColumnName[] = []) {
  const { checked } = checkWorkbook(nominations([row], { without }), { today: serial("31/12/2022"), rules: [] });
  const nomination = checked?.nominations[0];
  if (nomination === undefined) throw new Error("There is no nomination.");
  return nomination;
}

test("a formula's 0 is a leftover in the five columns that identify a nomination", () => {
  const leftovers = { award: ZERO, subject: ZERO, unit: ZERO, achievement: ZERO };
  const { award, subjectText, nominee, unitText, achievement } = nominationOf({ nominee: "Lê An", ...leftovers });
  expect([award, subjectText, unitText, achievement].map(({ state }) => state)).toEqual(Array(4).fill("blank"));
  expect(nominee.text).toBe("Lê An");
  expect(nominationOf({ nominee: ZERO }).nominee.state).toBe("blank");
});

test("elsewhere it is a value", () => {
  expect(nominationOf({ position: ZERO }).position.text).toBe("0");
  expect(nominationOf({ report: ZERO }).report).toBe("no");
});

test("absent columns", () => {
  const absent = ["position", "registeredOn", "proposedOn", "report", "discipline", "CN1"] as const;
  const { position, registeredOn, proposedOn, report, discipline, criteria } = nominationOf({}, absent);
  expect(position.state).toBe("blank");
  expect([registeredOn.state, proposedOn.state]).toEqual(["absent", "absent"]);
  expect([report, discipline]).toEqual(["absent", "absent"]);
  const assessments = criteria.map(({ criterion, assessment }) => `${criterion.code} ${assessment}`);
  expect(assessments).toEqual(["TT1 blank", "TT2 blank", "TT3 blank", "TT4 blank", "CN2 met"]);
});

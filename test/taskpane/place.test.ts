import type { RowReport } from "../../src/core/report/report";
import { START, locate, placeOfPoint, placeOfRow, stepFrom, type Place } from "../../src/taskpane/result/place";
import { workOn, type Work } from "../../src/taskpane/result/work";
import { sampleValidation } from "./support/sampleReport";

const [clean, late] = sampleValidation.report.rows as [RowReport, RowReport];
const [finding] = late.findings;

/** A row with findings in some columns. */
const row = (index: number, ...fields: ("nominee" | "unit" | "award")[]): RowReport => ({
  ...clean,
  row: index,
  id: `HS-${index}`,
  nominee: `Người ${index}`,
  findings: fields.map((field) => ({
    ...finding!,
    rule: `${field}-missing`,
    row: index,
    cell: `${field}${index}`,
    field,
  })),
});

const workOf = (...rows: RowReport[]): Work => workOn({ sheetFindings: [] }, rows, "unit");
const where = (work: Work, place: Place) => {
  const located = locate(work, place);
  return located && `${located.workRow.row?.row} ${located.finding?.field ?? "-"} ${located.index}`;
};
const pointOf = (work: Work, index: number): Place => placeOfPoint(work.points[index]!, index);

const before = workOf(row(6, "nominee"), row(7, "nominee", "unit"), row(8, "award"), row(9));

it("begins with the first point, or with none if nothing is to be done", () => {
  expect(where(before, START)).toBe("6 nominee 0");
  expect(where(workOf(row(6)), START)).toBeNull();
});

it.each<[string, Work, string]>([
  ["the same finding on a row that moved", workOf(row(6), { ...row(7, "unit"), row: 12 }), "12 unit 0"],
  ["another finding of the row", workOf(row(6, "nominee"), row(7, "award")), "7 award 1"],
  ["what comes next, once the row is done", workOf(row(6, "nominee"), row(7), row(8, "award")), "8 award 1"],
  ["the last point, where none comes next", workOf(row(6, "nominee"), row(7)), "6 nominee 0"],
  ["the row, where nothing is left at all", workOf(row(6), row(7)), "7 - -1"],
])("keeps the place: %s", (_, after, expected) => {
  // The finding about the unit of row 7.
  expect(where(after, pointOf(before, after.points.length > 1 && expected === "8 award 1" ? 1 : 2))).toBe(expected);
});

it("goes to the next and previous point, also from a row without points", () => {
  expect(stepFrom(before, locate(before, pointOf(before, 1)), 1)).toEqual(pointOf(before, 2));
  expect(stepFrom(before, locate(before, pointOf(before, 0)), -1)).toBeNull();
  expect(stepFrom(before, locate(before, pointOf(before, 3)), 1)).toBeNull();
  const last = placeOfRow(before.rows[3]!, 0);
  expect(stepFrom(before, locate(before, last), -1)).toEqual(pointOf(before, 3));
  expect(stepFrom(before, locate(before, last), 1)).toBeNull();
});

it("separates what the head of a unit must do from what waits for others", () => {
  const waiting = { ...finding!, rule: "quota-exceeded", severity: "review" as const };
  const work = workOf(
    { ...row(6, "nominee"), findings: [...row(6, "nominee").findings, waiting] },
    {
      ...row(7),
      findings: [waiting],
    },
  );
  expect(work.points).toHaveLength(1);
  expect(work.rows.map((item) => item.waiting.length)).toEqual([1, 1]);
  expect(work.waitingRows).toEqual({ unit: 0, office: 0, director: 1 });
});

it("puts findings about the whole sheet first, for the Office", () => {
  const sheetFindings = [{ ...finding!, rule: "lists-several", row: null, field: null, cell: null }];
  expect(
    workOn({ sheetFindings }, [row(6, "nominee")], "everyone").points.map(({ finding: { rule } }) => rule),
  ).toEqual(["lists-several", "nominee-missing"]);
  const own = workOn({ sheetFindings }, [row(6, "nominee")], "office");
  expect(own.points.map(({ finding: { rule } }) => rule)).toEqual(["lists-several"]);
  expect(own.waitingRows).toEqual({ unit: 1, office: 0, director: 0 });
  expect(workOn({ sheetFindings }, [row(6, "nominee")], "unit").points).toHaveLength(1);
});

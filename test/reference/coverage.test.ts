import { referenceReport } from "./check";
import { randomWorkbook } from "./generate";

const rulesOfTheContract = `
  header-missing column-missing column-duplicated own-column-taken summary-taken plan-invalid table-empty
  rows-after-end column-absent cell-formula-error cells-merged id-copied
  text-spacing text-not-nfc text-legacy-font name-case unit-alias
  nominee-missing subject-missing award-missing unit-missing position-missing proposal-missing
  achievement-missing achievement-too-short achievement-copied
  subject-unknown award-unknown award-subject-mismatch unit-unknown
  date-as-text date-unreadable date-swapped date-in-other-year date-in-future
  criterion-not-met criterion-unassessed criterion-unreadable criterion-of-other-subject criteria-source-missing
  discipline-pending direct-involvement report-missing minutes-missing
  registration-late registration-on-deadline registration-missing registration-before-plan
  proposal-late proposal-before-registration
  nomination-duplicated nominee-namesake nominee-two-awards nominee-same-name nominee-near-match
  quota-exceeded approvals-exceeded approved-not-eligible approved-not-clear decision-unreadable
`
  .trim()
  .split(/\s+/);

const today = "2022-12-15";
const seeds = Array.from({ length: 400 }, (_, seed) => seed);

test("every rule fires somewhere among the random workbooks", () => {
  const fired = new Set<string>();
  const outcomes = new Set<string>();
  for (const seed of seeds) {
    const report = referenceReport(randomWorkbook(seed), { today });
    for (const { rule } of [...report.sheetFindings, ...report.rows.flatMap(({ findings }) => findings)])
      fired.add(rule);
    for (const { outcome } of report.rows) outcomes.add(outcome);
  }
  expect([...fired].sort()).toEqual([...rulesOfTheContract].sort());
  expect([...outcomes].sort()).toEqual(["incomplete", "invalid", "review", "uncheckable", "valid"]);
});

test("a seed gives one workbook, and checking it changes nothing", () => {
  for (const seed of seeds.slice(0, 40)) {
    const workbook = randomWorkbook(seed);
    referenceReport(workbook, { today });
    expect(workbook).toEqual(randomWorkbook(seed));
  }
});

test("tables stand apart, and their headings are those of the cells", () => {
  for (const seed of seeds)
    for (const sheet of randomWorkbook(seed).sheets) {
      const cells = sheet.tables.flatMap(({ area }) =>
        Array.from({ length: area.rows * area.columns }, (_, index) => {
          return `${area.row + Math.floor(index / area.columns)},${area.column + (index % area.columns)}`;
        }),
      );
      expect(new Set(cells).size).toBe(cells.length);
      for (const { area, columns } of sheet.tables) {
        const names = columns.map(({ name }) => name);
        expect(sheet.rows[area.row]?.slice(area.column, area.column + area.columns).map((cell) => cell?.value)).toEqual(
          names,
        );
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }
    }
});

import { categoryOf, type AwardBook } from "../plan/awardBook";
import type { Plan } from "../plan/plan";
import type { UnitBook } from "../plan/unitBook";
import { EMPTY, cellAt, showsError, type Cell, type Grid } from "../snapshot";
import { FIELDS, type FieldName } from "./fields";
import { readLateAcceptance } from "./lateAcceptance";
import type { Layout } from "./layout";
import type { CriterionReading, Nomination } from "./nomination";
import { registrationOf } from "./registration";
import { readAssessment, readDate, readFlag, readSubject, readText, type Assessment } from "./readings";

interface Books {
  plan: Plan;
  awards: AwardBook;
  units: UnitBook;
  from1904: boolean;
}

/** Reads the rows that hold nominations. */
export function readNominations(grid: Grid, layout: Layout, rows: readonly number[], books: Books): Nomination[] {
  const inputs = layout.inputs();
  const inputColumns = inputs.map(({ column }) => column);
  const columns = new Map(inputs.map(({ field, column }) => [field, column]));
  const id = layout.columnOf("id");
  if (id !== undefined) columns.set("id", id);
  // Looked up once for all rows: this is the inmost loop of the product.
  const at = recordOf((field) => columns.get(field));
  const has = recordOf((field) => layout.has(field));
  const criteria = layout.criteria(books.plan.criteria).map((of) => ({ column: of.column, read: criterionReader(of) }));
  return rows.map((row) => {
    const cell = (field: FieldName) => cellOf(grid, row, at[field]);
    const award = readText(cell("award"), true);
    const awardMatch = award.state === "filled" ? books.awards.findFolded(award.folded) : null;
    const subjectText = readText(cell("subject"), true);
    const subject = readSubject(subjectText.folded);
    const unitText = readText(cell("unit"), true);
    const unit = unitText.state === "filled" ? books.units.findFolded(unitText.folded) : null;
    const registeredOn = readDate(cell("registeredOn"), has.registeredOn, books.from1904);
    return {
      row,
      cell: (field) => cellOf(grid, row, columns.get(field)),
      hasError: showsError(grid, row, inputColumns),
      award,
      awardMatch,
      subjectText,
      subject,
      category: categoryOf(awardMatch, subject),
      nominee: readText(cell("nominee"), true),
      position: readText(cell("position"), false),
      unitText,
      unit,
      unitKey: unit === null ? unitText.folded : books.units.keyOf(unit),
      registeredOn,
      proposedOn: readDate(cell("proposedOn"), has.proposedOn, books.from1904),
      registration: registrationOf(registeredOn, unit, unitText, books.units.units, layout),
      lateAcceptance: readLateAcceptance(readText(cell("lateAcceptance"), false)),
      criteria: criteria.map(({ column, read }) => read(readAssessment(cellAt(grid, row, column)))),
      directInvolvement: readFlag(cell("directInvolvement"), has.directInvolvement),
      achievement: readText(cell("achievement"), true),
      report: readFlag(cell("report"), has.report),
      discipline: readFlag(cell("discipline"), has.discipline),
      id: "",
      copiedId: null,
      decision: null,
    };
  });
}

function recordOf<T>(valueOf: (field: FieldName) => T): Record<FieldName, T> {
  return Object.fromEntries(FIELDS.map((field) => [field, valueOf(field)])) as Record<FieldName, T>;
}

/** Cells of absent columns read as empty. */
function cellOf(grid: Grid, row: number, column: number | undefined): Cell {
  return column === undefined ? EMPTY : cellAt(grid, row, column);
}

/** One object for each thing that a criterion's cell can say, shared by all rows. */
function criterionReader({ criterion, field }: Pick<CriterionReading, "criterion" | "field">) {
  const readings = new Map<Assessment, CriterionReading>();
  return (assessment: Assessment): CriterionReading => {
    let reading = readings.get(assessment);
    if (reading === undefined) readings.set(assessment, (reading = { criterion, field, assessment }));
    return reading;
  };
}

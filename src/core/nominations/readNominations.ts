import { fold } from "../text/fold";
import { categoryOf, type AwardBook } from "../plan/awardBook";
import type { Plan } from "../plan/plan";
import type { UnitBook } from "../plan/unitBook";
import { EMPTY, cellAt, type Grid } from "../snapshot";
import { FIELDS, type FieldId, type FieldName } from "./fields";
import { readLateAcceptance } from "./lateAcceptance";
import type { Layout } from "./layout";
import { cellsOf, type Nomination } from "./nomination";
import { registrationOf } from "./registration";
import { readAssessment, readDate, readFlag, readSubject, readText } from "./readings";

interface Books {
  plan: Plan;
  awards: AwardBook;
  units: UnitBook;
  from1904: boolean;
}

/** Reads the cells of the rows that hold nominations, each once. */
export function readNominations(grid: Grid, layout: Layout, rows: readonly number[], books: Books): Nomination[] {
  const columns = [...layout.inputs(), { field: "id" as FieldId, column: layout.columnOf("id") ?? -1 }];
  const slots = new Map(columns.map(({ field }, slot) => [field, slot]));
  // Looked up once for all rows: this is the inmost loop of the product.
  const at = Object.fromEntries(FIELDS.map((field) => [field, slots.get(field) ?? -1])) as Record<FieldName, number>;
  const has = Object.fromEntries(FIELDS.map((field) => [field, layout.has(field)])) as Record<FieldName, boolean>;
  const criteria = layout
    .criteria(books.plan.criteria)
    .map(({ criterion, field }) => ({ criterion, field, slot: slots.get(field) ?? -1 }));
  return rows.map((row) => {
    const cells = columns.map(({ column }) => cellAt(grid, row, column));
    const cell = (field: FieldName) => cells[at[field]] ?? EMPTY;
    const award = readText(cell("award"), true);
    const awardMatch = award.state === "filled" ? books.awards.findFolded(award.folded) : null;
    const subjectText = readText(cell("subject"), true);
    const subject = readSubject(subjectText.folded);
    const unitText = readText(cell("unit"), true);
    const unit = unitText.state === "filled" ? books.units.findFolded(unitText.folded) : null;
    const registeredOn = readDate(cell("registeredOn"), has.registeredOn, books.from1904);
    return {
      row,
      cell: cellsOf(cells, slots),
      hasError: cells.some(({ kind }) => kind === "error"),
      award,
      awardMatch,
      subjectText,
      subject,
      category: categoryOf(awardMatch, subject),
      nominee: readText(cell("nominee"), true),
      position: readText(cell("position"), false),
      unitText,
      unit,
      unitKey: unit === null ? unitText.folded : fold(unit.name),
      registeredOn,
      proposedOn: readDate(cell("proposedOn"), has.proposedOn, books.from1904),
      registration: registrationOf(registeredOn, unit, unitText, books.units.units, layout),
      lateAcceptance: readLateAcceptance(readText(cell("lateAcceptance"), false)),
      criteria: criteria.map(({ criterion, field, slot }) => ({
        criterion,
        field,
        assessment: readAssessment(cells[slot] ?? EMPTY),
      })),
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

import { fold } from "../text/fold";
import { categoryOf, type AwardBook } from "../plan/awardBook";
import type { Plan } from "../plan/plan";
import type { UnitBook } from "../plan/unitBook";
import { cellAt, type Grid } from "../snapshot";
import type { FieldId } from "./fields";
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
  const criteria = layout.criteria(books.plan.criteria);
  return rows.map((row) => {
    const cell = cellsOf(
      columns.map(({ column }) => cellAt(grid, row, column)),
      slots,
    );
    const award = readText(cell("award"), true);
    const awardMatch = award.state === "filled" ? books.awards.find(award.text) : null;
    const subjectText = readText(cell("subject"), true);
    const subject = readSubject(subjectText.folded);
    const unitText = readText(cell("unit"), true);
    const unit = unitText.state === "filled" ? books.units.find(unitText.text) : null;
    const registeredOn = readDate(cell("registeredOn"), layout.has("registeredOn"), books.from1904);
    return {
      row,
      cell,
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
      proposedOn: readDate(cell("proposedOn"), layout.has("proposedOn"), books.from1904),
      registration: registrationOf(registeredOn, unit, unitText, books.units.units, layout),
      lateAcceptance: readLateAcceptance(readText(cell("lateAcceptance"), false)),
      criteria: criteria.map(({ criterion, field }) => ({ criterion, field, assessment: readAssessment(cell(field)) })),
      directInvolvement: readFlag(cell("directInvolvement"), layout.has("directInvolvement")),
      achievement: readText(cell("achievement"), true),
      report: readFlag(cell("report"), layout.has("report")),
      discipline: readFlag(cell("discipline"), layout.has("discipline")),
      id: "",
      copiedId: null,
      decision: null,
    };
  });
}

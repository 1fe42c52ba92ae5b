import type { AwardBook } from "../plan/awardBook";
import type { Plan } from "../plan/plan";
import type { UnitBook } from "../plan/readUnits";
import { EMPTY, cellAt, plainTextAt, showsError, type Cell, type Grid } from "../cells/snapshot";
import type { FieldId } from "./fields";
import type { Layout } from "./layout";
import { Nomination, type CriterionReading } from "./nomination";
import {
  ABSENT,
  BLANK,
  readAssessment,
  readDate,
  readFlag,
  readText,
  type Assessment,
  type DateState,
  type FlagReading,
  type TextColumn,
  type TextReading,
} from "./readings";
import { mapInSteps, type Steps } from "../steps";

export interface Books {
  plan: Plan;
  awards: AwardBook;
  units: UnitBook;
  from1904: boolean;
}

/** Reads the cell of one column in a row of the sheet. */
type Column<Reading> = (row: number) => Reading;

export type NominationReader = ReturnType<typeof nominationReader>;

/** Reads nominations column by column, looking up each column once for all rows. */
export function nominationReader(grid: Grid, layout: Layout, books: Books) {
  const text = (field: FieldId, how: TextColumn) => textColumn(grid, layout.columnOf(field), how);
  const date = (field: FieldId) => dateColumn(grid, layout.columnOf(field), books.from1904);
  const flag = (field: FieldId) => flagColumn(grid, layout.columnOf(field));
  const criteria = layout.criteria(books.plan.criteria).map((criterion) => criterionColumn(grid, criterion));
  const inputs = layout.inputs().map(({ column }) => column);
  return {
    books,
    layout,
    /** An empty cell if the column is absent. */
    cell: (row: number, field: FieldId): Cell => {
      const column = layout.columnOf(field);
      return column === undefined ? EMPTY : cellAt(grid, row, column);
    },
    showsError: (row: number): boolean => showsError(grid, row, inputs),
    award: text("award", { formulaZeroIsBlank: true, repeats: true }),
    subject: text("subject", { formulaZeroIsBlank: true, repeats: true }),
    nominee: text("nominee", { formulaZeroIsBlank: true, repeats: false }),
    position: text("position", { formulaZeroIsBlank: false, repeats: true }),
    unit: text("unit", { formulaZeroIsBlank: true, repeats: true }),
    registeredOn: date("registeredOn"),
    proposedOn: date("proposedOn"),
    directInvolvement: flag("directInvolvement"),
    achievement: text("achievement", { formulaZeroIsBlank: true, repeats: false }),
    report: flag("report"),
    discipline: flag("discipline"),
    lateAcceptance: text("lateAcceptance", { formulaZeroIsBlank: false, repeats: false }),
    /** Only criteria that have a column, in the plan's order. */
    criteria: (row: number): CriterionReading[] => criteria.map((read) => read(row)),
  };
}

function textColumn(grid: Grid, column: number | undefined, how: TextColumn): Column<TextReading> {
  if (column === undefined) return () => BLANK;
  return (row) => readText(plainTextAt(grid, row, column) ?? cellAt(grid, row, column), how);
}

function dateColumn(grid: Grid, column: number | undefined, from1904: boolean): Column<DateState> {
  if (column === undefined) return () => ABSENT;
  return (row) => readDate(cellAt(grid, row, column), from1904);
}

function flagColumn(grid: Grid, column: number | undefined): Column<FlagReading> {
  if (column === undefined) return () => "absent";
  return (row) => readFlag(plainTextAt(grid, row, column) ?? cellAt(grid, row, column));
}

/** One object for each meaning of a criterion's cell, shared by all rows. */
function criterionColumn(
  grid: Grid,
  { criterion, field, column }: ReturnType<Layout["criteria"]>[number],
): Column<CriterionReading> {
  const readings = new Map<Assessment, CriterionReading>();
  return (row) => {
    const assessment = readAssessment(plainTextAt(grid, row, column) ?? cellAt(grid, row, column));
    let reading = readings.get(assessment);
    if (reading === undefined) readings.set(assessment, (reading = { criterion, field, assessment }));
    return reading;
  };
}

export function readNominations(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
  books: Books,
): Steps<Nomination[]> {
  const reader = nominationReader(grid, layout, books);
  return mapInSteps(rows, (row) => new Nomination(reader, row));
}

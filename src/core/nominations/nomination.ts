import { type AwardBook, type AwardMatch, categoryOf } from "../plan/awardBook";
import type { Award, Criterion, Plan, Subject, Unit } from "../plan/plan";
import { type Cell, cellAt, EMPTY, type Grid, plainTextAt, showsError } from "../cells/snapshot";
import { type Decision, type Hashes, hashesOf } from "../decisions/decision";
import type { FieldId } from "./fields";
import {
  ABSENT,
  type Assessment,
  BLANK,
  type DateState,
  type FlagReading,
  type LateAcceptance,
  readAssessment,
  readDate,
  readFlag,
  readLateAcceptance,
  readSubject,
  readText,
  type Registration,
  registrationOf,
  type TextColumn,
  type TextReading,
} from "./readings";
import type { UnitBook } from "../plan/readUnits";
import type { Layout } from "./layout";
import { mapInSteps, type Steps } from "../steps";

export interface CriterionReading {
  criterion: Criterion;
  field: FieldId;
  assessment: Assessment;
}

/** One row of nominations, with everything that rules need; its place is in the layout. */
export class Nomination {
  /** Some cell of the row shows an error value. */
  readonly hasError: boolean;

  readonly award: TextReading;
  readonly awardMatch: AwardMatch | null;
  readonly subjectText: TextReading;
  readonly subject: Subject | null;
  /** The plan's row for this award and subject; null when unknown or not given for that subject. */
  readonly category: Award | null;

  readonly nominee: TextReading;
  readonly position: TextReading;
  readonly unitText: TextReading;
  /** null when blank or not in the list. */
  readonly unit: Unit | null;
  /** Folded name of the resolved unit, or of the text; "" when blank. */
  readonly unitKey: string;

  readonly registeredOn: DateState;
  readonly proposedOn: DateState;
  readonly registration: Registration;
  readonly lateAcceptance: LateAcceptance;
  /** Only criteria that have a column, in the plan's order. */
  readonly criteria: readonly CriterionReading[];
  readonly directInvolvement: FlagReading;
  readonly achievement: TextReading;
  readonly report: FlagReading;
  readonly discipline: FlagReading;

  /** Set by `assignIds`. */
  id = "";
  /** The id that the row had, when it was a copy of another row's and the row got a new one. */
  copiedId: string | null = null;
  decision: Decision | null = null;

  private parts: Hashes | null = null;

  constructor(
    private readonly reader: NominationReader,
    /** 0-based row of the sheet. */
    readonly row: number,
  ) {
    const { awards, units } = reader.books;
    this.hasError = reader.showsError(row);
    this.award = reader.award(row);
    this.awardMatch = this.award.state === "filled" ? awards.findFolded(this.award.folded) : null;
    this.subjectText = reader.subject(row);
    this.subject = readSubject(this.subjectText.folded);
    this.category = categoryOf(this.awardMatch, this.subject);
    this.nominee = reader.nominee(row);
    this.position = reader.position(row);
    this.unitText = reader.unit(row);
    this.unit = this.unitText.state === "filled" ? units.findFolded(this.unitText.folded) : null;
    this.unitKey = this.unit === null ? this.unitText.folded : units.keyOf(this.unit);
    this.registeredOn = reader.registeredOn(row);
    this.proposedOn = reader.proposedOn(row);
    this.registration = registrationOf(this.registeredOn, this.unit, this.unitText, units.units, reader.layout);
    this.lateAcceptance = readLateAcceptance(reader.lateAcceptance(row));
    this.criteria = reader.criteria(row);
    this.directInvolvement = reader.directInvolvement(row);
    this.achievement = reader.achievement(row);
    this.report = reader.report(row);
    this.discipline = reader.discipline(row);
  }

  /** The cell as read; empty if the column is absent. */
  cell(field: FieldId): Cell {
    return this.reader.cell(this.row, field);
  }

  /** One short hash for each part that the Director judges, on demand. */
  get hashes(): Hashes {
    return (this.parts ??= hashesOf(this));
  }
}

export interface Books {
  plan: Plan;
  awards: AwardBook;
  units: UnitBook;
  from1904: boolean;
}

/** Reads the cell of one column in a row of the sheet. */
type ColumnReader<Reading> = (row: number) => Reading;

type NominationReader = ReturnType<typeof nominationReader>;

/** Reads nominations column by column, looking up each column once for all rows. */
function nominationReader(grid: Grid, layout: Layout, books: Books) {
  const text = (field: FieldId, options: TextColumn) => textColumn(grid, layout.columnOf(field), options);
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

function textColumn(grid: Grid, column: number | undefined, options: TextColumn): ColumnReader<TextReading> {
  if (column === undefined) return () => BLANK;
  return (row) => readText(plainTextAt(grid, row, column) ?? cellAt(grid, row, column), options);
}

function dateColumn(grid: Grid, column: number | undefined, from1904: boolean): ColumnReader<DateState> {
  if (column === undefined) return () => ABSENT;
  return (row) => readDate(cellAt(grid, row, column), from1904);
}

function flagColumn(grid: Grid, column: number | undefined): ColumnReader<FlagReading> {
  if (column === undefined) return () => "absent";
  return (row) => readFlag(plainTextAt(grid, row, column) ?? cellAt(grid, row, column));
}

/** One object for each meaning of a criterion's cell, shared by all rows. */
function criterionColumn(
  grid: Grid,
  { criterion, field, column }: ReturnType<Layout["criteria"]>[number],
): ColumnReader<CriterionReading> {
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

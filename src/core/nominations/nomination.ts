import { categoryOf, type AwardMatch } from "../plan/awardBook";
import type { Award, Criterion, Subject, Unit } from "../plan/plan";
import type { Cell } from "../cells/snapshot";
import type { Decision } from "../decisions/decision";
import type { FieldId } from "./fields";
import { hashesOf, type Hashes } from "../decisions/trace";
import { readLateAcceptance, registrationOf, type LateAcceptance, type Registration } from "./registration";
import type { NominationReader } from "./nominationReader";
import { readSubject, type Assessment, type DateState, type FlagReading, type TextReading } from "./readings";

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

  /** Set by `settleIds`. */
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

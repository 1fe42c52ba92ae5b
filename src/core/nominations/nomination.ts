import type { AwardMatch } from "../plan/awardBook";
import type { Award, Criterion, Subject, Unit } from "../plan/plan";
import type { Cell } from "../snapshot";
import type { Decision } from "./decision";
import type { FieldId } from "./fields";
import type { LateAcceptance } from "./lateAcceptance";
import type { Registration } from "./registration";
import type { Assessment, DateState, FlagReading, TextReading } from "./readings";

export interface CriterionReading {
  criterion: Criterion;
  field: FieldId;
  assessment: Assessment;
}

/** One row of nominations. What a rule needs is here; where it stands, in the layout. */
export interface Nomination {
  /** 0-based row of the sheet. */
  row: number;
  /** As it stands in the sheet; of an absent column empty. */
  cell(field: FieldId): Cell;
  /** Some cell of the row shows an error value. */
  hasError: boolean;

  award: TextReading;
  awardMatch: AwardMatch | null;
  subjectText: TextReading;
  subject: Subject | null;
  /** The plan's row for this award and subject; null when unknown or not given for that subject. */
  category: Award | null;

  nominee: TextReading;
  position: TextReading;
  unitText: TextReading;
  /** null when blank, or not in the list. */
  unit: Unit | null;
  /** Folded name of the resolved unit, or of the text; "" when blank. */
  unitKey: string;

  registeredOn: DateState;
  proposedOn: DateState;
  registration: Registration;
  lateAcceptance: LateAcceptance;
  /** Of the criteria whose columns are there, in the plan's order. */
  criteria: readonly CriterionReading[];
  directInvolvement: FlagReading;
  achievement: TextReading;
  report: FlagReading;
  discipline: FlagReading;

  /** Settled by `settleIds`. */
  id: string;
  /** The row had another row's id and got a new one: the id it had. */
  copiedId: string | null;
  decision: Decision | null;
}

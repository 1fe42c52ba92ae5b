import { achievementCopied } from "./achievement-copied";
import { achievementMissing } from "./achievement-missing";
import { achievementOfEarlierAward } from "./achievement-of-earlier-award";
import { achievementTooShort } from "./achievement-too-short";
import { approvalsExceeded } from "./approvals-exceeded";
import { approvedNotClear } from "./approved-not-clear";
import { approvedNotEligible } from "./approved-not-eligible";
import { awardedBefore } from "./awarded-before";
import { awardMissing } from "./award-missing";
import { awardSubjectMismatch } from "./award-subject-mismatch";
import { awardUnknown } from "./award-unknown";
import { cellFormulaError } from "./cell-formula-error";
import { cellsMerged } from "./cells-merged";
import { changedAfterDecision } from "./changed-after-decision";
import { columnAbsent } from "./column-absent";
import { columnDuplicated, listsSeveral, rowsAfterEnd, tableEmpty } from "../nominations/sheetFindings";
import { columnMissing, headerMissing } from "../nominations/missingHeadings";
import { criteriaSourceMissing } from "./criteria-source-missing";
import { criterionNotMet } from "./criterion-not-met";
import { criterionOfOtherSubject } from "./criterion-of-other-subject";
import { criterionUnassessed } from "./criterion-unassessed";
import { criterionUnreadable } from "./criterion-unreadable";
import { dateAsText } from "./date-as-text";
import { dateInFuture } from "./date-in-future";
import { dateInOtherYear } from "./date-in-other-year";
import { dateSwapped } from "./date-swapped";
import { dateUnreadable } from "./date-unreadable";
import { decisionUnreadable } from "./decision-unreadable";
import { directInvolvement } from "./direct-involvement";
import { disciplinePending } from "./discipline-pending";
import { idCopied } from "./id-copied";
import { minutesMissing } from "./minutes-missing";
import { nameCase } from "./name-case";
import { nominationDuplicated } from "./nomination-duplicated";
import { nomineeMissing } from "./nominee-missing";
import { nomineeNamesake } from "./nominee-namesake";
import { nomineeNearMatch } from "./nominee-near-match";
import { nomineeSameName } from "./nominee-same-name";
import { nomineeTwoAwards } from "./nominee-two-awards";
import { ownColumnTaken } from "../nominations/ownColumns";
import { planInvalid, planLineUnknown } from "../plan/planFindings";
import { positionMissing } from "./position-missing";
import { proposalBeforeRegistration } from "./proposal-before-registration";
import { proposalLate } from "./proposal-late";
import { proposalMissing } from "./proposal-missing";
import { quotaExceeded } from "./quota-exceeded";
import { registrationBeforePlan } from "./registration-before-plan";
import { registrationLate } from "./registration-late";
import { registrationMissing } from "./registration-missing";
import { registrationOnDeadline } from "./registration-on-deadline";
import { reportMissing } from "./report-missing";
import { subjectMissing } from "./subject-missing";
import { subjectUnknown } from "./subject-unknown";
import { summaryDamaged, summaryTaken } from "../decisions/listFindings";
import { textLegacyFont } from "./text-legacy-font";
import { textNotNfc } from "./text-not-nfc";
import { textSpacing } from "./text-spacing";
import { textWrongLetter } from "./text-wrong-letter";
import { unitAlias } from "./unit-alias";
import { unitMissing } from "./unit-missing";
import { unitUnknown } from "./unit-unknown";
import type { Rule } from "./engine/rule";

/** All rules, in any order. */
export const RULES = [
  achievementCopied,
  achievementMissing,
  achievementOfEarlierAward,
  achievementTooShort,
  approvalsExceeded,
  approvedNotClear,
  approvedNotEligible,
  awardedBefore,
  awardMissing,
  awardSubjectMismatch,
  awardUnknown,
  cellFormulaError,
  cellsMerged,
  changedAfterDecision,
  columnAbsent,
  columnDuplicated,
  columnMissing,
  criteriaSourceMissing,
  criterionNotMet,
  criterionOfOtherSubject,
  criterionUnassessed,
  criterionUnreadable,
  dateAsText,
  dateInFuture,
  dateInOtherYear,
  dateSwapped,
  dateUnreadable,
  decisionUnreadable,
  directInvolvement,
  disciplinePending,
  headerMissing,
  idCopied,
  listsSeveral,
  minutesMissing,
  nameCase,
  nominationDuplicated,
  nomineeMissing,
  nomineeNamesake,
  nomineeNearMatch,
  nomineeSameName,
  nomineeTwoAwards,
  ownColumnTaken,
  planInvalid,
  planLineUnknown,
  positionMissing,
  proposalBeforeRegistration,
  proposalLate,
  proposalMissing,
  quotaExceeded,
  registrationBeforePlan,
  registrationLate,
  registrationMissing,
  registrationOnDeadline,
  reportMissing,
  rowsAfterEnd,
  subjectMissing,
  subjectUnknown,
  summaryDamaged,
  summaryTaken,
  tableEmpty,
  textLegacyFont,
  textNotNfc,
  textSpacing,
  textWrongLetter,
  unitAlias,
  unitMissing,
  unitUnknown,
] as unknown as readonly Rule[];

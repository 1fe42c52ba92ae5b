import * as onHistory from "./history";
import * as ofSheet from "./rulesOfSheet";
import * as onDates from "./rulesOnDates";
import * as onDeadlines from "./rulesOnDeadlines";
import * as onDuplicates from "./rulesOnDuplicates";
import * as onEligibility from "./rulesOnEligibility";
import * as onQuotas from "./rulesOnQuotas";
import * as onText from "./rulesOnText";
import * as onValues from "./rulesOnValues";
import type { Context, RowFinding } from "./types";

/** Every rule whose findings sit on rows, in the order of the contract. */
export const dataRules: ((context: Context) => RowFinding[])[] = [
  ofSheet.columnAbsent,
  ofSheet.cellFormulaError,
  ofSheet.cellsMerged,
  ofSheet.idCopied,
  onText.textSpacing,
  onText.textNotNfc,
  onText.textLegacyFont,
  onText.nameCase,
  onText.textWrongLetter,
  onText.unitAlias,
  onValues.requiredMissing,
  onValues.positionMissing,
  onValues.proposalMissing,
  onValues.achievementMissing,
  onValues.achievementTooShort,
  onValues.achievementCopied,
  onValues.subjectUnknown,
  onValues.awardUnknown,
  onValues.awardSubjectMismatch,
  onValues.unitUnknown,
  onDates.dateAsText,
  onDates.dateUnreadable,
  onDates.dateSwapped,
  onDates.dateInOtherYear,
  onDates.dateInFuture,
  onEligibility.criterionNotMet,
  onEligibility.criterionUnassessed,
  onEligibility.criterionUnreadable,
  onEligibility.criterionOfOtherSubject,
  onEligibility.criteriaSourceMissing,
  onEligibility.disciplinePending,
  onEligibility.directInvolvement,
  onEligibility.reportMissing,
  onEligibility.minutesMissing,
  onDeadlines.registrationLate,
  onDeadlines.registrationOnDeadline,
  onDeadlines.registrationMissing,
  onDeadlines.registrationBeforePlan,
  onDeadlines.proposalLate,
  onDeadlines.proposalBeforeRegistration,
  onDuplicates.nominationDuplicated,
  onDuplicates.nomineeNamesake,
  onDuplicates.nomineeTwoAwards,
  onDuplicates.nomineeSameName,
  onDuplicates.nomineeNearMatch,
  onHistory.awardedBefore,
  onHistory.achievementOfEarlierAward,
];

/** These read what the rules above found. */
export const decisionRules: ((context: Context, earlier: RowFinding[]) => RowFinding[])[] = [
  onQuotas.quotaExceeded,
  onQuotas.approvalsExceeded,
  onQuotas.approvedNotEligible,
  onQuotas.approvedNotClear,
  onQuotas.changedAfterDecision,
  onQuotas.decisionUnreadable,
];

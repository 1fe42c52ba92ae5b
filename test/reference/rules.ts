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

/** Every rule about rows. Modules imported as a whole export only rules, so that new rules there need no line here. */
export const dataRules: ((context: Context) => RowFinding[])[] = [
  ofSheet.columnAbsent,
  ofSheet.cellFormulaError,
  ofSheet.cellsMerged,
  ofSheet.idCopied,
  ...Object.values(onText),
  ...Object.values(onValues),
  ...Object.values(onDates),
  ...Object.values(onEligibility),
  ...Object.values(onDeadlines),
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

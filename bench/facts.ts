import { BUILT_IN_PLAN } from "../src/core/plan/builtIn";
import { SUBJECT_NAMES, lastDayInTime } from "../src/core/plan/plan";
import { serial } from "../samples/sheets";
import { BENCH_UNITS } from "./names";
import type { Facts } from "./zodScript";

/** 1 December 2022. */
export const TODAY = 44896;

/** The plan of the workbooks, in the form that the script uses. */
export const FACTS: Facts = {
  awards: BUILT_IN_PLAN.awards.map(({ code, name, subject, quota }) => ({
    code,
    names: [name, ...(code.startsWith("STTTT") ? ["GK Giám đốc Sở", "Giấy khen Sở"] : [])],
    subject: SUBJECT_NAMES[subject],
    quota,
  })),
  criteria: BUILT_IN_PLAN.criteria,
  units: BENCH_UNITS.map(([name, others, registered]) => ({
    name,
    names: [name, ...others.split("; ")],
    registeredOn: typeof registered === "object" && registered && "date" in registered ? serial(registered.date) : null,
  })),
  lastRegistration: lastDayInTime(BUILT_IN_PLAN.registrationDeadline, BUILT_IN_PLAN.registrationInclusive),
  lastProposal: lastDayInTime(BUILT_IN_PLAN.proposalDeadline, BUILT_IN_PLAN.proposalInclusive),
};

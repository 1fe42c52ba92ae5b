import { FIRST_DAY, LAST_DAY, yearOf } from "../calendar/day";

/** The years that a plan may be for. */
export const FIRST_YEAR = yearOf(FIRST_DAY);
export const LAST_YEAR = yearOf(LAST_DAY);

/** 0 is a valid quota. */
export const LEAST_QUOTA = 0;

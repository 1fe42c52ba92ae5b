import { headingOf } from "../nominations/fields";
import type { Report } from "./report";

const UNIT = headingOf("unit");
/** Without the unit list these are absent with it. */
const OF_UNITS: readonly string[] = [UNIT, "Biên bản họp xét"];

export interface LeftOut {
  /** Headings of the columns that the checks left out would have read. */
  columns: string[];
  /** There is nothing to compare the units with. */
  lacksUnits: boolean;
}

/** What was not checked for want of it. The table's own column of units is required: only the list can lack it. */
export function leftOutColumns({ checksLeftOut }: Pick<Report, "checksLeftOut">): LeftOut {
  const missing = [...new Set(checksLeftOut.map((check) => check.missing))];
  const lacksUnits = missing.includes(UNIT);
  return { columns: lacksUnits ? missing.filter((name) => !OF_UNITS.includes(name)) : missing, lacksUnits };
}

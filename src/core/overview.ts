import { preparationOf, type PreparationStep } from "./preparation";
import { SHEETS, TABLES, isReserved } from "./names";
import type { Plan, Units } from "./plan/plan";
import type { Finding } from "./findings/finding";
import { tableNamed, type WorkbookSnapshot } from "./cells/snapshot";
import { fold } from "./text/fold";

/** What the first screen shows about a workbook. */
export interface Overview {
  /** null when it can't be read; the reasons are in `faults`. */
  plan: Plan | null;
  faults: readonly Finding[];
  units: readonly string[];
  /** Whether there are nominations, judged by names of sheets and tables; "none" when no sheet can hold any. */
  nominations: "named" | "possible" | "none";
  /** Whether the table of the plan or of the units is missing: a check works without them, but finds less. */
  lacksTables: boolean;
  preparation: readonly PreparationStep[];
  readOnly: boolean;
  /** Rows of the Director's list, which a check makes; null = there was no check yet. */
  checkedRows: number | null;
}

export function overviewOf(
  snapshot: WorkbookSnapshot,
  plan: Plan | null,
  units: Units,
  faults: readonly Finding[],
  checkedRows: number | null = null,
): Overview {
  const nominations = nominationsOf(snapshot);
  const sheetOf = (table: string) =>
    snapshot.tableNames.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.sheet ?? null;
  return {
    plan: faults.length === 0 ? plan : null,
    faults,
    units: units.list.map(({ name }) => name),
    nominations,
    lacksTables: ![TABLES.plan, TABLES.units].every((name) => tableNamed(snapshot, name) !== undefined),
    preparation: preparationOf(
      { plan, units, hasNominations: nominations === "named" || checkedRows !== null },
      sheetOf,
    ),
    readOnly: snapshot.readOnly === true,
    checkedRows,
  };
}

function nominationsOf(snapshot: WorkbookSnapshot): Overview["nominations"] {
  if (snapshot.tableNames.some(({ name }) => fold(name) === fold(TABLES.nominations))) return "named";
  const free = snapshot.sheets.filter(({ name, cells }) => cells !== null && !isReserved(snapshot, name));
  if (free.some(({ name }) => fold(name) === fold(SHEETS.nominations))) return "named";
  return free.length > 0 ? "possible" : "none";
}

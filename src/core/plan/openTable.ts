import type { TableSnapshot } from "../snapshot";
import type { PlanFaults } from "./faults";
import { readTable, type ReadTable } from "./tableReader";

/** Opens one of the Office's tables and says which of its columns are missing or doubled. */
export function openTable(
  table: TableSnapshot,
  required: readonly string[],
  optional: readonly string[],
  faults: PlanFaults,
): ReadTable {
  const open = readTable(table, required, optional);
  for (const heading of open.missing) faults.add("columnMissing", open.place, { table: table.name, heading });
  for (const { heading, place } of open.doubled) faults.add("columnTwice", place, { table: table.name, heading });
  return open;
}

import type { CheckedWorkbook } from "../checkWorkbook";
import { isKnownTable } from "../nominations/candidates";
import type { WorkbookSnapshot } from "../snapshot";
import type { Edit } from "./edits";

/** The sheets that an answer rests on: of the plan, the nominations and the summary; all, where it found none. */
export function sheetsInUse(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook | null,
  edits: readonly Edit[],
): string[] {
  if (checked === null) return snapshot.sheets.map(({ name }) => name);
  const known = snapshot.tableNames.filter(({ name }) => isKnownTable(name));
  const names = [checked.sheet.layout.sheet, ...[...known, ...edits].map(({ sheet }) => sheet)];
  return [...new Set(names)];
}

import type { CheckedWorkbook } from "../checkWorkbook";
import { LIST_TABLE } from "../decisions/columns";
import { isKnownTable } from "../nominations/candidates";
import type { WorkbookSnapshot } from "../snapshot";
import type { PlannedPart } from "./planEdits";

/** The sheets that an answer rests on: of the plan, the nominations and the summary; all, where it found none. */
export function sheetsInUse(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook | null,
  parts: readonly PlannedPart[],
): string[] {
  if (checked === null) return snapshot.sheets.map(({ name }) => name);
  const known = snapshot.tableNames.filter(({ name }) => isKnownTable(name));
  const names = [
    checked.sheet.layout.sheet,
    ...[...known, ...parts.flatMap(({ edits }) => edits)].map(({ sheet }) => sheet),
  ];
  return [...new Set(names)];
}

/** The sheet of the Director's list, be it one that is about to be made; null = there is none. */
export function listSheet(checked: CheckedWorkbook | null, parts: readonly PlannedPart[]): string | null {
  if (checked?.list) return checked.list.table.sheet;
  const edits = parts.flatMap((part) => part.edits);
  const made = edits.find((edit) => edit.kind === "addTable" && edit.name === LIST_TABLE);
  return made?.sheet ?? null;
}

import type { CheckedWorkbook } from "./checkWorkbook";
import { lostIds } from "./decisions/list";
import type { Edit } from "./cells/edits";
import type { Precondition } from "./cells/preconditions";
import { areaOfGrid, sheetNamed, type WorkbookSnapshot } from "./cells/snapshot";

/** What a check's edits depend on, and the sheet on which others fill in nominations. */
export function commitTarget(checked: CheckedWorkbook, snapshot: WorkbookSnapshot) {
  const { sheet, table, headingRow } = checked.sheet.layout;
  return {
    preconditionsOf: (edits: readonly Edit[]) => preconditionsOf(checked, snapshot, edits),
    shared: { sheet, isTable: table !== null, headingRow },
  };
}

function preconditionsOf(
  { sheet: { layout, grid, sheet }, own, list }: CheckedWorkbook,
  snapshot: WorkbookSnapshot,
  edits: readonly Edit[],
): Precondition[] {
  const { status, detail } = own.columns;
  const used = areaOfGrid(grid);
  const columns = layout.tableArea ?? used;
  // If the sheet was read in part, its used range is unknown; its rows are compared when they are read again.
  const isUnknown = layout.table === null && sheet.isReadInPart === true;
  const nominations: Precondition[] = [
    ...(isUnknown ? [] : [{ kind: "place" as const, sheet: layout.sheet, table: layout.table, area: columns }]),
    {
      kind: "cells",
      sheet: layout.sheet,
      area: { ...columns, row: layout.headingRow, rows: layout.lastRow - layout.headingRow + 1 },
      current: grid,
      ignored: [status, detail],
      whenLong: "written-rows",
    },
  ];
  return [...nominations, ...(list === null ? emptySheets(snapshot, edits) : listPreconditions(list))];
}

/**
 * The whole list, because rows that the Director has not written about are updated; for a long one only some columns.
 */
function listPreconditions(list: NonNullable<CheckedWorkbook["list"]>): Precondition[] {
  const { table, columns } = list;
  const { sheet, name, area, cells } = table;
  const keys = (["id", "decision", "note", "trace"] as const).flatMap((column) => {
    const position = columns.get(column)?.position;
    return position === undefined ? [] : [area.column + position];
  });
  const stable = (["id", "decision", "note"] as const).flatMap((column) => {
    const found = columns.get(column);
    return found === undefined ? [] : [{ heading: found.heading, column: area.column + found.position }];
  });
  return [
    { kind: "place", sheet, table: name, area },
    ...lostIds(list).map(({ index: offset, ...cell }) => ({
      kind: "blank" as const,
      sheet,
      table: name,
      offset,
      ...cell,
    })),
    {
      kind: "cells",
      sheet,
      area,
      current: cells,
      ignored: [],
      whenLong: keys,
      stable: { table: name, columns: stable },
    },
  ];
}

/** Empty sheets that existed before and will be ours. */
function emptySheets(snapshot: WorkbookSnapshot, edits: readonly Edit[]): Precondition[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const made = edits.flatMap((edit) => (edit.kind === "addTable" ? [edit.sheet] : []));
  return [...new Set(made)]
    .filter((sheet) => !added.has(sheet) && sheetNamed(snapshot, sheet)?.cells === null)
    .map((sheet) => ({ kind: "empty", sheet }));
}

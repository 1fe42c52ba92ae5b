import type { Edit } from "../../core/cells/edits";
import type { Area, CellValue } from "../../core/cells/snapshot";
import { areaOf, loadRange } from "../grid";
import { runExcel } from "../runExcel";

/**
 * After a failed batch that makes new sheets and tables: removes unfinished ones, which would obstruct the next
 * attempt. These are a sheet with nothing but what the edits write, and the cells of a table without its name on an
 * existing sheet.
 * @param isSheetTaken an empty sheet of such a name belongs to somebody else
 * @param keepsTables keeps a sheet with its tables, which the next run completes
 */
export async function removeOrphans(
  edits: readonly Edit[],
  { isSheetTaken, keepsTables }: { isSheetTaken: boolean; keepsTables: boolean },
): Promise<void> {
  const sheets = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const made = edits.filter((edit): edit is AddTable => edit.kind === "addTable");
  if (sheets.length + made.length === 0) return;
  const tables = made.filter(({ sheet }) => !sheets.includes(sheet));
  await runExcel(async (context) => {
    const added = sheets.map((name) => loadSheet(context, name, made));
    const places = tables.map((table) => loadPlace(context, table));
    await context.sync();
    for (const { name, sheet, used, own } of added) {
      const isComplete = keepsTables && own.length > 0 && own.every((table) => !table.isNullObject);
      if (sheet.isNullObject || isComplete || (used.isNullObject && isSheetTaken)) continue;
      if (used.isNullObject || holdsOnly(edits, name, areaOf(used), used.values)) sheet.delete();
    }
    const unnamed = places.filter(
      ({ named, sheet, area, range }) => named.isNullObject && holdsOnly(edits, sheet.name, area, range.values),
    );
    const over = unnamed.flatMap(({ sheet, area }) =>
      sheet.tables.items.map((table) => ({ table, area, range: loadRange(table.getRange(), "place") })),
    );
    await context.sync();
    for (const { table, area, range } of over) if (isSame(area, areaOf(range))) table.convertToRange();
    for (const { range } of unnamed) range.clear();
    await context.sync();
  });
}

type AddTable = Extract<Edit, { kind: "addTable" }>;

function loadSheet({ workbook }: Excel.RequestContext, name: string, made: readonly AddTable[]) {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const own = made
    .filter((table) => table.sheet === name)
    .map((table) => {
      const named = workbook.tables.getItemOrNullObject(table.name);
      named.load("name");
      return named;
    });
  return { name, sheet, own, used: loadRange(sheet.getUsedRangeOrNullObject(true), "values-only") };
}

function loadPlace({ workbook }: Excel.RequestContext, { sheet: tableSheet, name, area }: AddTable) {
  const named = workbook.tables.getItemOrNullObject(name);
  named.load("name");
  const sheet = workbook.worksheets.getItem(tableSheet);
  sheet.load("name, tables/items/name");
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("values");
  return { named, sheet, area, range };
}

/** Whether every cell is blank, has what the edits write there, or is a default heading of their table. */
function holdsOnly(edits: readonly Edit[], sheet: string, area: Area, values: unknown[][]): boolean {
  const own = edits.filter((edit) => edit.sheet === sheet);
  const isOurs = (value: CellValue, row: number, column: number) =>
    own.some((edit) => {
      if (edit.kind === "cells") return edit.values[row - edit.row]?.[column - edit.column] === value;
      return edit.kind === "addTable" && row === edit.area.row && isDefaultName(value);
    });
  return (values as CellValue[][]).every((line, r) =>
    line.every((value, c) => value === "" || isOurs(value, area.row + r, area.column + c)),
  );
}

/** "Column1" in Excel's language. */
const isDefaultName = (value: CellValue) => typeof value === "string" && /^\p{L}+ ?\d+$/u.test(value);

const isSame = (item: Area, other: Area) =>
  item.row === other.row && item.column === other.column && item.rows === other.rows && item.columns === other.columns;

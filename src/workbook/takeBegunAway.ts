import type { CellsEdit, Edit } from "../core/report/edits";
import type { Area, CellValue } from "../core/snapshot";
import { areaOf, loadRange } from "./grid";
import { runExcel } from "./runExcel";

/**
 * Takes away what edits have begun that make new sheets and tables: a sheet on which nothing stands but what they write,
 * and the cells of a table on a sheet that was there before, unless it has got its name.
 * @param isSheetTaken then an empty sheet of such a name is somebody else's
 */
export async function takeBegunAway(edits: readonly Edit[], isSheetTaken: boolean): Promise<void> {
  const sheets = edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const tables = edits.filter((edit) => edit.kind === "addTable" && !sheets.includes(edit.sheet)) as AddTable[];
  await runExcel(async (context) => {
    const begun = sheets.map((name) => lookAtSheet(context, name));
    const places = tables.map((table) => lookAtPlace(context, table));
    await context.sync();
    for (const { name, sheet, used } of begun) {
      if (sheet.isNullObject || (used.isNullObject && isSheetTaken)) continue;
      if (used.isNullObject || holdsOnly(edits, name, areaOf(used), used.values)) sheet.delete();
    }
    const unnamed = places.filter(({ named, sheet, area, range }) => {
      return named.isNullObject && holdsOnly(edits, sheet.name, area, range.values);
    });
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

function lookAtSheet({ workbook }: Excel.RequestContext, name: string) {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  return { name, sheet, used: loadRange(sheet.getUsedRangeOrNullObject(true), "values-only") };
}

function lookAtPlace({ workbook }: Excel.RequestContext, { sheet: of, name, area }: AddTable) {
  const named = workbook.tables.getItemOrNullObject(name);
  named.load("name");
  const sheet = workbook.worksheets.getItem(of);
  sheet.load("name, tables/items/name");
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.load("values");
  return { named, sheet, area, range };
}

/** Whether every cell is blank or what the edits write there. */
function holdsOnly(edits: readonly Edit[], sheet: string, area: Area, values: unknown[][]): boolean {
  const written = edits.filter((edit) => edit.kind === "cells" && edit.sheet === sheet) as CellsEdit[];
  const isOurs = (value: CellValue, row: number, column: number) =>
    written.some((edit) => edit.values[row - edit.row]?.[column - edit.column] === value);
  return (values as CellValue[][]).every((line, r) =>
    line.every((value, c) => value === "" || isOurs(value, area.row + r, area.column + c)),
  );
}

const isSame = (one: Area, other: Area) =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

import type { Area, Sheet, Table } from "../../host";
import type { Edits } from "../../host/edits";
import { areaAddress, cellAddress } from "../../host/geometry/address";
import { containsCell } from "../../host/geometry/area";
import type { OpenWorkbook } from "../session/openWorkbook";
import { cellArea, type Place } from "./place";
import { listChoices, validationAt } from "./listChoices";
import { tableAt } from "./tableFormat";

/** A typed value that is not in the cell's list, if the list rejects others. */
export class NotInListError extends Error {}

/** A person's actions on a sheet, as edits of the host; failures of the host are passed on. */
export function sheetActions(book: OpenWorkbook, sheet: Sheet) {
  const edit = (act: (edits: Edits) => void): void => book.edit(act);
  const { name } = sheet;
  return {
    type(place: Place, text: string): void {
      checkList(book, sheet, place, text);
      edit((edits) => {
        if (text === "") edits.clear(name, cellAddress(place.row, place.column));
        else edits.setCell(name, cellAddress(place.row, place.column), text);
      });
    },
    clear: (area: Area): void => edit((edits) => edits.clear(name, areaAddress(area))),
    /** One value fills the selection; several are written from its first cell. Returns the area. */
    paste(area: Area, rows: readonly (readonly string[])[]): Area {
      const [height, width] = [rows.length, rows[0]?.length ?? 1];
      const isOne = height === 1 && width === 1;
      const target = isOne ? area : { ...area, rows: height, columns: width };
      const values = Array.from({ length: target.rows }, (_, r) =>
        Array.from({ length: target.columns }, (__, c) => rows[isOne ? 0 : r]?.[isOne ? 0 : c] ?? ""),
      );
      edit((edits) => edits.setCells(name, areaAddress(target), values));
      return target;
    },
    insertRows: (area: Area): void => edit((edits) => edits.insertRows(name, area.row, area.rows)),
    deleteRows: (area: Area): void => edit((edits) => edits.deleteRows(name, area.row, area.rows)),
    insertColumns: (area: Area): void => edit((edits) => edits.insertColumns(name, area.column, area.columns)),
    deleteColumns: (area: Area): void => edit((edits) => edits.deleteColumns(name, area.column, area.columns)),
    hideRows: (area: Area, isHidden: boolean): void =>
      edit((edits) => edits.hideRows(name, area.row, area.rows, isHidden)),
    /** Sorts by the active cell's column: a table's body, or the selected rows. */
    sort(area: Area, active: Place, ascending: boolean): void {
      const table = tableAt(sheet, active.row, active.column);
      const sorted = table ? bodyOf(table) : area.rows > 1 ? area : filledAround(sheet, active);
      const keys = [{ key: active.column - sorted.column, ascending }];
      edit((edits) => edits.sortRows(name, areaAddress(sorted), keys));
    },
    filter: (table: Table, column: number, texts: string[] | undefined): void =>
      edit((edits) => edits.filterTable(table.name, column, texts)),
  };
}

export type SheetActions = ReturnType<typeof sheetActions>;

export const bodyOf = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  row: area.row + Number(showHeaders),
  rows: Math.max(1, area.rows - Number(showHeaders) - Number(showTotals)),
});

function checkList(book: OpenWorkbook, sheet: Sheet, place: Place, text: string): void {
  const validation = validationAt(sheet, place);
  if (text === "" || validation?.type !== "list" || validation.showError === false) return;
  if ((validation.errorStyle ?? "stop") !== "stop" || validation.showError === undefined) return;
  const choices = listChoices(book.host.workbook, sheet, place);
  if (choices && !choices.includes(text)) throw new NotInListError(validation.error);
}

/** The filled rows around a cell, without a heading above them. */
function filledAround(sheet: Sheet, { row, column }: Place): Area {
  const isFilled = (place: Place): boolean => (sheet.rows[place.row]?.[place.column]?.value ?? null) !== null;
  let [top, bottom] = [row, row];
  while (top > 0 && isFilled({ row: top - 1, column })) top -= 1;
  while (isFilled({ row: bottom + 1, column })) bottom += 1;
  const first = bottom > top ? top + 1 : top;
  const width = Math.max(
    1,
    ...sheet.rows.slice(first, bottom + 1).map((cells) => (cells as typeof cells | undefined)?.length ?? 0),
  );
  const area = { row: first, column: 0, rows: bottom - first + 1, columns: Math.max(width, column + 1) };
  return containsCell(area, row, column) ? area : cellArea({ row, column });
}

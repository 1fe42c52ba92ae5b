import { HostError } from "../errors";
import { sameName } from "../lookup";
import type { Area, FilterCriteria, Sheet, Table } from "../model";
import type { HostState } from "../state";
import { styleAt } from "../styles";
import { cellText } from "../values/cellText";
import { guardStructure } from "./guard";
import { showRows } from "./hide";
import { bodyArea } from "./tableHeaders";

/** A filter belongs to a table, or to the sheet. */
export interface FilterPlace {
  sheet: Sheet;
  table?: Table;
}

/** With the header row. */
export const filterArea = ({ sheet, table }: FilterPlace): Area | undefined =>
  table
    ? table.showFilterButton
      ? { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) }
      : undefined
    : sheet.autoFilter;

const bodyOf = ({ sheet, table }: FilterPlace): Area | undefined => {
  if (table) return bodyArea(table);
  return sheet.autoFilter && { ...sheet.autoFilter, row: sheet.autoFilter.row + 1, rows: sheet.autoFilter.rows - 1 };
};

/** Criteria by 0-based column of the filter. */
export function criteriaOf({ sheet, table }: FilterPlace): Map<number, FilterCriteria> {
  if (!table)
    return new Map(
      Object.entries(sheet.autoFilterCriteria ?? {}).map(([column, criteria]) => [Number(column), criteria]),
    );
  return new Map(
    table.columns.flatMap((column, index) =>
      table.filters?.[column.id] ? [[index, table.filters[column.id] as FilterCriteria]] : [],
    ),
  );
}

/** Criteria from a file are not interpreted: only their existence is known. */
const hasFileCriteria = ({ sheet, table }: FilterPlace): boolean =>
  /filterColumn/.test((table ? table.filterXml : sheet.autoFilterXml) ?? "");

export const isFiltered = (place: FilterPlace): boolean => criteriaOf(place).size > 0 || hasFileCriteria(place);

function setCriteria({ sheet, table }: FilterPlace, criteria: Map<number, FilterCriteria>): void {
  if (table) delete table.filterXml;
  else delete sheet.autoFilterXml;
  if (table)
    table.filters = Object.fromEntries([...criteria].map(([index, item]) => [table.columns[index]?.id ?? "", item]));
  else sheet.autoFilterCriteria = Object.fromEntries([...criteria].map(([index, item]) => [String(index), item]));
}

/** Hides the rows whose text in `column` is not one of the given ones. */
export function applyFilter(state: HostState, place: FilterPlace, column: number, criteria: FilterCriteria): void {
  const area = filterArea(place);
  if (!area || column < 0 || column >= area.columns) throw new HostError("InvalidArgument");
  guardStructure(place.sheet, "allowAutoFilter");
  setCriteria(place, new Map([...criteriaOf(place), [column, criteria]]));
  hideFiltered(state, place);
}

export function clearFilter(state: HostState, place: FilterPlace, column?: number): void {
  guardStructure(place.sheet, "allowAutoFilter");
  if (!isFiltered(place)) return;
  const criteria = criteriaOf(place);
  if (column === undefined) criteria.clear();
  else criteria.delete(column);
  setCriteria(place, criteria);
  hideFiltered(state, place);
}

/** Hides and shows rows according to all criteria. */
export function hideFiltered(state: HostState, place: FilterPlace): void {
  const body = bodyOf(place);
  if (!body) return;
  const criteria = [...criteriaOf(place)];
  const { sheet } = place;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const isHidden = criteria.some(([column, { values }]) => {
      const sheetColumn = body.column + column;
      const text = cellText(
        sheet.rows[row]?.[sheetColumn]?.value ?? null,
        styleAt(sheet, row, sheetColumn),
        state.workbook.date1904,
      );
      return !values.some((value) => sameName(value, text));
    });
    if (isHidden !== sheet.hiddenRows.has(row)) showRows(state, sheet, row, row, isHidden);
  }
}

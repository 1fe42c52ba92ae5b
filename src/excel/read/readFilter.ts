import type { Area } from "../../core/cells/snapshot";
import { areaOf, loadRange } from "../grid";
import { readExcel } from "../runExcel";

/** How a column of a list is filtered. */
export interface ColumnFilter {
  /** The area of the filter; null = there is none. */
  area: Area | null;
  /** Index of the column in the filter. */
  index: number;
  /** The texts that the column is filtered by; empty = it is not filtered. */
  texts: string[];
  /** Whether another column is filtered. */
  hasOthers: boolean;
}

/** @param column of the sheet, 0-based, in a table, or if that is null in a plain range that begins at the area */
export function readFilter(sheet: string, table: string | null, area: Area, column: number): Promise<ColumnFilter> {
  return readExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const { autoFilter } = table === null ? worksheets.getItem(sheet) : tables.getItem(table);
    autoFilter.load("enabled, criteria");
    const range = loadRange(autoFilter.getRangeOrNullObject(), "place");
    await context.sync();
    const filtered = range.isNullObject ? null : areaOf(range);
    const index = column - (filtered ?? area).column;
    const texts = filtered === null ? [] : autoFilter.criteria.map(textsOf);
    const hasOthers = texts.some((each, other) => other !== index && each.length > 0);
    return { area: filtered, index, texts: texts[index] ?? [], hasOthers };
  });
}

/** The texts of a column's filter, empty if it has none; Excel may return a single text as "=text". */
function textsOf({ filterOn, values, criterion1, criterion2 }: Partial<Excel.FilterCriteria>): string[] {
  if (String(filterOn ?? "") === "") return [];
  const texts = [...(values ?? []), criterion1, criterion2].flatMap((text) => (typeof text === "string" ? [text] : []));
  return texts.length === 0 ? [String(filterOn)] : texts.map((text) => text.replace(/^=/u, ""));
}

import type { PlacePrecondition } from "../core/cells/preconditions";
import type { Area } from "../core/cells/snapshot";
import { areaOf, loadRange, untracked } from "./grid";
import { isGuardFailure, queueGuards } from "./guards";
import { runExcel } from "./runExcel";

/** A column by whose texts rows are shown. */
export interface FilterColumn {
  sheet: string;
  /** null = a plain range. */
  table: string | null;
  /** Heading row and rows: a plain range is filtered as far as that. */
  area: Area;
  /** Of the sheet, 0-based. */
  column: number;
  preconditions: readonly PlacePrecondition[];
  /** Whether a filter that asks for this text is the add-in's own. */
  isOwn: (text: string) => boolean;
}

/** "moved" = the list is elsewhere or of another size by now; "foreign" = somebody's own filter is in the way; "none" = none of ours is set. */
export type FilterResult = "done" | "moved" | "foreign" | "none";

/** Shows only the rows whose cell in the column holds one of the texts. A table's other columns stay filtered as they are. */
export function filterColumn(target: FilterColumn, texts: readonly string[]): Promise<FilterResult> {
  const { sheet: name, table, area, column } = target;
  return unlessMoved(async (context) => {
    const filter = await readFilter(context, target);
    if (!filter.own.every(target.isOwn)) return "foreign";
    // A sheet has one filter: another range, or another column, would lose its own.
    if (table === null && (filter.hasOthers || (filter.area !== null && filter.area.row !== area.row)))
      return "foreign";
    queueGuards(context, target.preconditions);
    if (table === null) {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = untracked(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
      sheet.autoFilter.apply(range, column - area.column, { filterOn: "Values", values: [...texts] });
    } else tableColumn(context, table, filter.index).filter.applyValuesFilter([...texts]);
    await context.sync();
    return "done";
  });
}

/** Takes the add-in's own filter off the column, and leaves every other one. */
export function unfilterColumn(target: FilterColumn): Promise<FilterResult> {
  return unlessMoved(async (context) => {
    const { own, index } = await readFilter(context, target);
    if (own.length === 0 || !own.every(target.isOwn)) return "none";
    queueGuards(context, target.preconditions);
    if (target.table === null) context.workbook.worksheets.getItem(target.sheet).autoFilter.clearColumnCriteria(index);
    else tableColumn(context, target.table, index).filter.clear();
    await context.sync();
    return "done";
  });
}

interface Filter {
  /** null = there is none. */
  area: Area | null;
  /** The column's place in it. */
  index: number;
  /** What the column is filtered by; none = it is not. */
  own: string[];
  /** Another column is filtered. */
  hasOthers: boolean;
}

async function readFilter(context: Excel.RequestContext, target: FilterColumn): Promise<Filter> {
  const { sheet, table, column } = target;
  const { worksheets, tables } = context.workbook;
  const holder = table === null ? worksheets.getItem(sheet) : tables.getItem(table);
  const { autoFilter } = holder;
  autoFilter.load("enabled, criteria");
  const range = loadRange(autoFilter.getRangeOrNullObject(), "place");
  await context.sync();
  const area = range.isNullObject ? null : areaOf(range);
  const index = column - (area ?? target.area).column;
  const texts = area === null ? [] : autoFilter.criteria.map(textsOf);
  const hasOthers = texts.some((each, column) => column !== index && each.length > 0);
  return { area, index, own: texts[index] ?? [], hasOthers };
}

/** What a column is filtered by, nothing where it is not; Excel may answer one text alone as "=text". */
function textsOf({ filterOn, values, criterion1, criterion2 }: Partial<Excel.FilterCriteria>): string[] {
  if (String(filterOn ?? "") === "") return [];
  const texts = [...(values ?? []), criterion1, criterion2].flatMap((text) => (typeof text === "string" ? [text] : []));
  return texts.length === 0 ? [String(filterOn)] : texts.map((text) => text.replace(/^=/u, ""));
}

const tableColumn = ({ workbook }: Excel.RequestContext, table: string, index: number): Excel.TableColumn =>
  workbook.tables.getItem(table).columns.getItemAt(index);

function unlessMoved(batch: (context: Excel.RequestContext) => Promise<FilterResult>): Promise<FilterResult> {
  return runExcel(batch).catch((error: unknown) => {
    if (isGuardFailure(error)) return "moved";
    throw error;
  });
}

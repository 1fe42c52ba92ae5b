import {
  type CellContents,
  type Change,
  isChange,
  writesNothing,
  type SkippedCell,
  separateSkipped,
} from "../../core/cells/change";
import type { CellsEdit, Edit } from "../../core/cells/edits";
import type { CellValue } from "../../core/cells/snapshot";
import { readOnlyError } from "../hostError";
import { readExcel, runExcel } from "../runExcel";

/**
 * Reads the cells of changes before anything is written: changes of cells that now have another value are skipped, and
 * unnecessary ones are dropped. Other edits are not affected.
 */
export async function skipChangedCells(batch: readonly Edit[]): Promise<{ edits: Edit[]; skipped: SkippedCell[] }> {
  const changes = batch.filter(isChange);
  if (changes.length === 0) return { edits: [...batch], skipped: [] };
  const contents = await readCells(changes);
  const separated = new Map(
    changes.map((change, index) => [change as Edit, separateSkipped(change, contents[index] ?? GONE)]),
  );
  return {
    edits: batch
      .map((edit) => separated.get(edit)?.change ?? edit)
      .filter((edit) => !isChange(edit) || !writesNothing(edit)),
    skipped: [...separated.values()].flatMap(({ skipped }) => skipped),
  };
}

/** For a sheet that no longer exists. */
const GONE: CellContents = { values: [], formulas: [] };

/**
 * The current cells of changes; null if the sheet no longer exists.
 * @throws HostError when the workbook can't be written
 */
function readCells(changes: readonly Change[]): Promise<(CellContents | null)[]> {
  return readExcel(async (context) => {
    const loaded = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load("values, formulas");
      return { range, beside: loadBeside(context, change) };
    });
    const { workbook } = context;
    workbook.load("readOnly");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    return loaded.map(({ range, beside }) => (range.isNullObject ? null : contentsOf(range, beside)));
  });
}

/** The other cell that an edit names; null = it names none. */
export function loadBeside(context: Excel.RequestContext, { sheet, row, beside }: CellsEdit): Excel.Range | null {
  if (beside === undefined) return null;
  const cell = rangeOfChange(context, { sheet, row, column: beside.column, values: [[null]] });
  cell.load("values");
  return cell;
}

export function contentsOf({ values, formulas }: Excel.Range, beside: Excel.Range | null): CellContents {
  return { values, formulas, beside: beside?.values[0]?.[0] as CellValue | undefined };
}

/** A null object if the sheet no longer exists. */
function rangeOfChange(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, values }: Pick<CellsEdit, "sheet" | "row" | "column" | "values">,
): Excel.Range {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
  range.untrack();
  return range;
}

/** The displayed text of each change's first cell. */
export async function shownTexts(changes: readonly Change[]): Promise<string[]> {
  if (changes.length === 0) return [];
  return runExcel(async (context) => {
    const ranges = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load("text");
      return range;
    });
    await context.sync();
    return ranges.map(({ isNullObject, text }) => (isNullObject ? "" : (text[0]?.[0] ?? "")));
  });
}

/**
 * The cell of a change if it has the text to be replaced, otherwise a null object: so a write never reaches a row that
 * moved. null = the change has several cells, or replaces no text.
 */
export function searchedCell({ workbook }: Excel.RequestContext, { sheet, row, column, from, values }: Change) {
  const text = values.length === 1 && values[0]?.length === 1 ? from[0]?.[0] : null;
  if (typeof text !== "string" || text === "") return null;
  const cell = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
  cell.untrack();
  // A search from one cell would cover the whole sheet, so its neighbour is included, and intersected away afterwards.
  const found = cell
    .getResizedRange(0, 1)
    .findOrNullObject(searchPattern(text), { completeMatch: true, matchCase: true })
    .getIntersectionOrNullObject(cell);
  found.load("address");
  found.untrack();
  return found;
}

/** Excel's limit for the text to find. */
const MAX_SEARCH_LENGTH = 255;

/** Excel treats `*` and `?` as wildcards unless they follow `~`. Of a long text only the beginning is compared. */
export function searchPattern(text: string): string {
  const escaped = text.replace(/[~*?]/gu, "~$&");
  if (escaped.length <= MAX_SEARCH_LENGTH) return escaped;
  let beginning = "";
  for (const character of text) {
    const next = /[~*?]/u.test(character) ? `~${character}` : character;
    if (beginning.length + next.length >= MAX_SEARCH_LENGTH) break;
    beginning += next;
  }
  return `${beginning}*`;
}

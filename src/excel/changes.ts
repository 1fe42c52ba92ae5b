import { isChange, isIdle, withhold, type CellContents, type Change, type Refusal } from "../core/cells/change";
import type { Edit } from "../core/cells/edits";
import { readOnlyError } from "./hostError";
import { readExcel, runExcel } from "./runExcel";

/**
 * Reads the cells of changes before anything is written: what somebody else has typed there by now is refused, and what is
 * in order already needs no write. Other edits stay as they are.
 */
export async function withholdChanged(batch: readonly Edit[]): Promise<{ edits: Edit[]; refused: Refusal[] }> {
  const changes = batch.filter(isChange);
  if (changes.length === 0) return { edits: [...batch], refused: [] };
  const contents = await readCells(changes);
  const looked = new Map(changes.map((change, index) => [change as Edit, withhold(change, contents[index] ?? GONE)]));
  return {
    edits: batch.map((edit) => looked.get(edit)?.change ?? edit).filter((edit) => !isChange(edit) || !isIdle(edit)),
    refused: [...looked.values()].flatMap(({ refused }) => refused),
  };
}

/** A sheet that is gone takes nothing. */
const GONE: CellContents = { values: [], formulas: [] };

/**
 * The cells of changes as they stand; null where the sheet is gone.
 * @throws HostError when they can't be written.
 */
function readCells(changes: readonly Change[]): Promise<(CellContents | null)[]> {
  return readExcel(async (context) => {
    const ranges = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load("values, formulas");
      return range;
    });
    const { workbook } = context;
    workbook.load("readOnly");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    return ranges.map(({ isNullObject, values, formulas }) => (isNullObject ? null : { values, formulas }));
  });
}

/** A null object where the sheet is gone. */
function rangeOfChange({ workbook }: Excel.RequestContext, { sheet, row, column, values }: Change): Excel.Range {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0);
  range.untrack();
  return range;
}

/** What the first cell of each change shows. */
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
 * The cell of a change if it holds the text that is replaced, else a null object: so a write never lands on a row that
 * moved. null = the change is of more cells, or replaces no text.
 */
export function searchedCell({ workbook }: Excel.RequestContext, { sheet, row, column, from, values }: Change) {
  const text = values.length === 1 && values[0]?.length === 1 ? from[0]?.[0] : null;
  if (typeof text !== "string" || text === "") return null;
  const cell = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
  cell.untrack();
  // A search from one cell would cover the whole sheet: its neighbour is searched too, and the intersection leaves the cell.
  const found = cell
    .getResizedRange(0, 1)
    .findOrNullObject(searchPattern(text), { completeMatch: true, matchCase: true })
    .getIntersectionOrNullObject(cell);
  found.load("address");
  found.untrack();
  return found;
}

/** Characters that Excel takes as the text to find. */
const LONGEST_SEARCH = 255;

/** Excel reads `*` and `?` as wildcards and `~` before them as literal. Of a long text the beginning is compared. */
export function searchPattern(text: string): string {
  const escaped = text.replace(/[~*?]/gu, "~$&");
  if (escaped.length <= LONGEST_SEARCH) return escaped;
  let beginning = "";
  for (const character of text) {
    const next = /[~*?]/u.test(character) ? `~${character}` : character;
    if (beginning.length + next.length >= LONGEST_SEARCH) break;
    beginning += next;
  }
  return `${beginning}*`;
}

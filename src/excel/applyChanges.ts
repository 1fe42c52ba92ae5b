import {
  inputOf,
  isIdle,
  withhold,
  type Change,
  type Input,
  type Refusal,
  type CellContents,
} from "../core/cells/change";
import type { CellValue } from "../core/cells/snapshot";
import { readCells, rangeOfChange } from "./readCells";
import { runExcel, type Run } from "./runExcel";
import type { RunControl } from "./runControl";
import { asWritten } from "./grid";
import { bytesOfLines, LARGEST } from "./costs";

export interface Applied {
  /** What was done, cell by cell. */
  done: Change[];
  refused: Refusal[];
  /** Puts back what was done. */
  inverse: Change[];
}

/**
 * Writes changes into cells that other people fill: reads them first, and writes only where the expected content stands
 * and no formula. A text is then replaced by Excel itself where it still finds it in that cell, so that a write never
 * lands on a row that moved meanwhile. The same batch reads the cells once more, and what else somebody has typed in
 * between is put back.
 */
export async function applyChanges(
  changes: readonly Change[],
  { signal, onProgress }: RunControl,
  run: Run = runExcel,
): Promise<Applied> {
  const applied: Applied = { done: [], refused: [], inverse: [] };
  const packs = packChanges(changes);
  for (const [index, batch] of packs.entries()) {
    if (signal?.aborted) {
      applied.refused.push(...batch.flatMap(leftUndone));
      continue;
    }
    onProgress?.({ phase: "writing", done: index / packs.length });
    const { done, refused, inverse } = await applyBatch(batch, signal, run);
    applied.done.push(...done);
    applied.refused.push(...refused);
    applied.inverse.unshift(...inverse);
  }
  return applied;
}

async function applyBatch(batch: readonly Change[], signal: AbortSignal | undefined, run: Run): Promise<Applied> {
  const before = await readCells(batch);
  if (signal?.aborted) return { done: [], refused: batch.flatMap(leftUndone), inverse: [] };
  const looked = before.map((current, index) => judge(batch[index] as Change, current));
  const refused = looked.flatMap((item) => item.refused);
  const wanted = looked.map(({ change }) => change).filter((change) => !isIdle(change));
  if (wanted.length === 0) return { done: [], refused, inverse: [] };
  const written = await writeBatch(wanted, run);
  return { ...written, refused: [...refused, ...written.refused] };
}

/** A sheet that is gone takes nothing. */
function judge(change: Change, current: CellContents | null) {
  return withhold(change, current ?? { values: [], formulas: [] });
}

async function writeBatch(wanted: readonly Change[], run: Run, mode: WriteMode = "by-content"): Promise<Applied> {
  const refused: Refusal[] = [];
  const outcomes = await write(wanted, run, mode);
  const done: Change[] = [];
  const inverse: Change[] = [];
  const tooLate: Change[] = [];
  const notFound: Change[] = [];
  for (const [index, { before, isWritten }] of outcomes.entries()) {
    const asked = wanted[index] as Change;
    const { change, refused: late } = withhold(asked, before);
    refused.push(...late);
    if (!isIdle(change) && !isWritten) notFound.push(change);
    else if (!isIdle(change)) {
      done.push(change);
      inverse.unshift(inverseOf(change, before));
    }
    if (late.length > 0 && isWritten) tooLate.push(inverseOf(except(asked, change), before));
  }
  if (tooLate.length > 0) await write(tooLate, run, "by-place");
  if (notFound.length === 0) return { done, refused, inverse };
  // Excel does not search hidden rows and columns: what stands there is written by its place.
  const rest = await writeBatch(notFound, run, "by-place");
  return {
    done: [...done, ...rest.done],
    refused: [...refused, ...rest.refused],
    inverse: [...rest.inverse, ...inverse],
  };
}

/** Whether Excel looks for the old text in the cell before it writes, or writes into the cell whatever it holds. */
type WriteMode = "by-content" | "by-place";

interface CellsWithFormats extends CellContents {
  formats: readonly (readonly string[])[];
}

interface Outcome {
  /** What the cells held when the batch began. */
  before: CellsWithFormats;
  isWritten: boolean;
}

function write(changes: readonly Change[], run: Run, mode: WriteMode): Promise<Outcome[]> {
  return run(async (context) => {
    const before = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load(change.formats === undefined ? "values, formulas" : "values, formulas, numberFormat");
      return { range, change };
    });
    const targets = changes.map((change) => {
      const cells = rangeOfChange(context, change);
      const text = mode === "by-content" ? textOf(change) : null;
      const range = text === null ? cells : findInCell(cells, text);
      // First: into a cell of text a number would go as text.
      if (change.formats !== undefined) range.numberFormat = change.formats as string[][];
      range.values = change.to.map((line) => line.map(asInput)) as unknown[][];
      if (text !== null) range.load("address");
      return { range, isSearched: text !== null };
    });
    await context.sync();
    return before.map(({ range, change }, index) => {
      const target = targets[index];
      return {
        before: {
          values: range.values as CellValue[][],
          formulas: range.formulas as CellValue[][],
          formats: change.formats === undefined ? [] : (range.numberFormat as string[][]),
        },
        isWritten: target !== undefined && !(target.isSearched && target.range.isNullObject),
      };
    });
  });
}

/** The text that a change of one cell replaces; null where it is no text, or there are more cells. */
function textOf({ from, to }: Change): string | null {
  const text = to.length === 1 && to[0]?.length === 1 ? from[0]?.[0] : null;
  return typeof text === "string" && text !== "" ? text : null;
}

/** Characters that Excel takes as the text to find. */
const LONGEST_SEARCH = 255;

/**
 * The cell if it holds a text, else a null object. A search from one cell would cover the whole sheet, so that its
 * neighbour is searched too; the intersection leaves the cell itself.
 */
function findInCell(cell: Excel.Range, text: string): Excel.Range {
  const found = cell
    .getResizedRange(0, 1)
    .findOrNullObject(searchPattern(text), { completeMatch: true, matchCase: true })
    .getIntersectionOrNullObject(cell);
  found.untrack();
  return found;
}

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

function asInput(input: Input | null): CellValue | null {
  return typeof input === "object" && input !== null ? input.formula : asWritten(input);
}

function inverseOf(change: Change, { values, formulas, formats }: CellsWithFormats): Change {
  const each = <T>(pick: (r: number, c: number) => T) =>
    change.to.map((line, r) => line.map((input, c) => (input === null ? null : pick(r, c))));
  const back = each((r, c) => inputOf(values[r]?.[c] ?? "", formulas[r]?.[c]));
  return {
    ...change,
    // A formula that was put back answers for itself: whatever it shows.
    from: change.to.map((line) => line.map((input) => (typeof input === "object" ? null : input))),
    to: back,
    ...(change.formats === undefined ? {} : { formats: each((r, c) => formats[r]?.[c] ?? "General") }),
  };
}

/** The cells of a change that another does not have. */
function except(change: Change, other: Change): Change {
  const to = change.to.map((line, r) => line.map((input, c) => (other.to[r]?.[c] === null ? input : null)));
  const formats = change.formats?.map((line, r) => line.map((format, c) => (to[r]?.[c] === null ? null : format)));
  return { ...change, to, ...(formats === undefined ? {} : { formats }) };
}

function leftUndone(change: Change): Refusal[] {
  const { sheet, row, column, to } = change;
  return to.flatMap((line, r) =>
    line.flatMap((input, c): Refusal[] =>
      input === null ? [] : [{ sheet, row: row + r, column: column + c, reason: "stopped" }],
    ),
  );
}

/** Paths, properties and answers of one change, beside its texts. */
const BYTES_OF_CHANGE = 3_000;

/** As many changes at once as one request and one answer hold. */
export function packChanges(changes: readonly Change[]): Change[][] {
  const packs: Change[][] = [];
  let bytes = Infinity;
  for (const change of changes.flatMap(cut)) {
    const texts = change.to.map((line) =>
      line.map((input) => (typeof input === "object" ? (input?.formula ?? null) : input)),
    );
    const size = BYTES_OF_CHANGE + bytesOfLines(texts) + 2 * bytesOfLines(change.from);
    if (bytes + size > LARGEST) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(change);
    bytes += size;
  }
  return packs;
}

/** Rows of one change that are written at once. */
const MOST_ROWS = 1_000;

function cut(change: Change): Change[] {
  const { row, from, to, formats } = change;
  if (to.length <= MOST_ROWS) return [change];
  return Array.from({ length: Math.ceil(to.length / MOST_ROWS) }, (_, block) => {
    const rows = [block * MOST_ROWS, (block + 1) * MOST_ROWS] as const;
    return {
      ...change,
      row: row + rows[0],
      from: from.slice(...rows),
      to: to.slice(...rows),
      ...(formats === undefined ? {} : { formats: formats.slice(...rows) }),
    };
  });
}

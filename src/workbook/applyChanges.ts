import { isIdle, withhold, type Change, type Input, type Refusal, type Standing } from "../core/changes/change";
import type { CellValue } from "../core/snapshot";
import { bytesOfLines, LARGEST } from "./bytes";
import { runExcel } from "./runExcel";
import type { RunControl } from "./runControl";
import { asWritten } from "./text";

export interface Applied {
  /** What was done, cell by cell. */
  done: Change[];
  refused: Refusal[];
  /** Puts back what was done. */
  inverse: Change[];
}

/**
 * Writes changes into cells that other people fill: it looks first, and writes only where what is expected stands and
 * no formula. The batch that writes looks once more, and puts back at once what somebody has typed in between.
 */
export async function applyChanges(changes: readonly Change[], { signal, onProgress }: RunControl): Promise<Applied> {
  const applied: Applied = { done: [], refused: [], inverse: [] };
  const packs = pack(changes);
  for (const [at, batch] of packs.entries()) {
    if (signal?.aborted) {
      applied.refused.push(...batch.flatMap(leftUndone));
      continue;
    }
    onProgress?.({ phase: "writing", done: at / packs.length });
    const { done, refused, inverse } = await applyBatch(batch);
    applied.done.push(...done);
    applied.refused.push(...refused);
    applied.inverse.unshift(...inverse);
  }
  return applied;
}

async function applyBatch(batch: readonly Change[]): Promise<Applied> {
  const looked = (await look(batch)).map((standing, at) => withhold(batch[at] as Change, standing));
  const refused = looked.flatMap((one) => one.refused);
  const wanted = looked.map(({ change }) => change).filter((change) => !isIdle(change));
  if (wanted.length === 0) return { done: [], refused, inverse: [] };
  const before = await write(wanted);
  const done: Change[] = [];
  const inverse: Change[] = [];
  const tooLate: Change[] = [];
  for (const [at, standing] of before.entries()) {
    const asked = wanted[at] as Change;
    const { change, refused: late } = withhold(asked, standing);
    refused.push(...late);
    if (!isIdle(change)) {
      done.push(change);
      inverse.unshift(inverseOf(change, standing));
    }
    if (late.length > 0) tooLate.push(inverseOf(except(asked, change), standing));
  }
  if (tooLate.length > 0) await write(tooLate);
  return { done, refused, inverse };
}

interface StandingCells extends Standing {
  formats: readonly (readonly string[])[];
}

function look(changes: readonly Change[]): Promise<Standing[]> {
  return runExcel(async (context) => {
    const ranges = changes.map((change) => {
      const range = rangeOf(context, change);
      range.load("values, formulas");
      return range;
    });
    await context.sync();
    return ranges.map(({ values, formulas }) => ({ values, formulas }) as Standing);
  });
}

/** Writes, and answers what stood there when the batch began. */
function write(changes: readonly Change[]): Promise<StandingCells[]> {
  return runExcel(async (context) => {
    const before = changes.map((change) => {
      const range = rangeOf(context, change);
      range.load(change.formats === undefined ? "values, formulas" : "values, formulas, numberFormat");
      return { range, change };
    });
    for (const change of changes) {
      const range = rangeOf(context, change);
      // First: into a cell of text a number would go as text.
      if (change.formats !== undefined) range.numberFormat = change.formats as string[][];
      range.values = change.to.map((line) => line.map(asInput)) as unknown[][];
    }
    await context.sync();
    return before.map(({ range, change }) => ({
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      formats: change.formats === undefined ? [] : (range.numberFormat as string[][]),
    }));
  });
}

function asInput(input: Input | null): CellValue | null {
  return typeof input === "object" && input !== null ? input.formula : asWritten(input);
}

function inverseOf(change: Change, { values, formulas, formats }: StandingCells): Change {
  const each = <T>(pick: (r: number, c: number) => T) =>
    change.to.map((line, r) => line.map((input, c) => (input === null ? null : pick(r, c))));
  const back = each((r, c): Input => {
    const formula = formulas[r]?.[c];
    const value = values[r]?.[c] ?? "";
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    return isFormula ? { formula } : value;
  });
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

function rangeOf(context: Excel.RequestContext, { sheet, row, column, to }: Change): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRangeByIndexes(row, column, to.length, to[0]?.length ?? 0);
  range.untrack();
  return range;
}

/** Paths, properties and answers of one change, beside its texts. */
const BYTES_OF_CHANGE = 1_500;

/** As many changes at once as one request and one answer hold. */
function pack(changes: readonly Change[]): Change[][] {
  const packs: Change[][] = [];
  let bytes = Infinity;
  for (const change of changes) {
    const texts = change.to.map((line) => line.map((input) => (typeof input === "object" ? "" : input)));
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

import { inputOf, isIdle, withhold, type Change, type Input, type Refusal, type Standing } from "../core/cells/change";
import type { CellValue } from "../core/cells/snapshot";
import { lookAt, rangeOfChange } from "./lookAt";
import { runExcel } from "./runExcel";
import type { RunControl } from "./runControl";
import { asWritten } from "./grid";
import { bytesOfLines, LARGEST } from "./bytes";

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
  const packs = packChanges(changes);
  for (const [at, batch] of packs.entries()) {
    if (signal?.aborted) {
      applied.refused.push(...batch.flatMap(leftUndone));
      continue;
    }
    onProgress?.({ phase: "writing", done: at / packs.length });
    const { done, refused, inverse } = await applyBatch(batch, signal);
    applied.done.push(...done);
    applied.refused.push(...refused);
    applied.inverse.unshift(...inverse);
  }
  return applied;
}

async function applyBatch(batch: readonly Change[], signal: AbortSignal | undefined): Promise<Applied> {
  const before = await lookAt(batch);
  if (signal?.aborted) return { done: [], refused: batch.flatMap(leftUndone), inverse: [] };
  const looked = before.map((standing, at) => judge(batch[at] as Change, standing));
  const refused = looked.flatMap((one) => one.refused);
  const wanted = looked.map(({ change }) => change).filter((change) => !isIdle(change));
  if (wanted.length === 0) return { done: [], refused, inverse: [] };
  const written = await writeBatch(wanted);
  return { ...written, refused: [...refused, ...written.refused] };
}

/** A sheet that is gone takes nothing. */
function judge(change: Change, standing: Standing | null) {
  return withhold(change, standing ?? { values: [], formulas: [] });
}

async function writeBatch(wanted: readonly Change[]): Promise<Applied> {
  const refused: Refusal[] = [];
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

/** Writes, and answers what stood there when the batch began. */
function write(changes: readonly Change[]): Promise<StandingCells[]> {
  return runExcel(async (context) => {
    const before = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load(change.formats === undefined ? "values, formulas" : "values, formulas, numberFormat");
      return { range, change };
    });
    for (const change of changes) {
      const range = rangeOfChange(context, change);
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
const BYTES_OF_CHANGE = 1_500;

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

import { isChange } from "../../core/cells/change";
import { type CellsEdit, type Edit, isStyleEdit, sliceLines } from "../../core/cells/edits";
import { bytesOfLine, type Costs, MAX_BYTES } from "../costs";

/** Size of an edit without its cells: paths, formats, addresses. */
const BYTES_OF_EDIT = 1_500;

/** A change is also searched for, and read with its format. */
const bytesOfEdit = (edit: Edit): number => (isChange(edit) ? 2 * BYTES_OF_EDIT : BYTES_OF_EDIT);

/**
 * Splits edits into batches whose requests and responses are below the limit, keeping their order and the cells of one
 * row of the nominations together. Nearly always there is one batch.
 */
export function batchesOf(edits: readonly Edit[], costs: Costs, maxBytes = MAX_BYTES): Edit[][] {
  const trimmed = edits.flatMap((edit): Edit[] => (edit.kind === "cells" ? runsOf(edit) : [edit]));
  if (fits(trimmed, costs, maxBytes)) return [trimmed];

  const isBeside = (edit: Edit): edit is CellsEdit => edit.kind === "cells" && edit.sheet === costs.sheet;
  // Edits that make room for our columns come before the cells.
  const lastStep = trimmed.findLastIndex(
    (edit) => edit.kind !== "cells" && !isStyleEdit(edit) && edit.sheet === costs.sheet,
  );
  const rest = trimmed.slice(lastStep + 1);
  const packer = new Packer(costs.always, maxBytes);
  for (const edit of trimmed.slice(0, lastStep + 1)) packer.add([edit], BYTES_OF_EDIT);
  packBeside(packer, rest.filter(isBeside), costs);
  for (const edit of rest.filter((item) => !isBeside(item))) {
    for (const { chunk, bytes } of cut(edit, maxBytes, costs)) packer.add([chunk], bytes);
  }
  return packer.batches;
}

/** Stops counting early: this is called for every write. */
function fits(edits: readonly Edit[], costs: Costs, maxBytes: number): boolean {
  let bytes = costs.always;
  const rows = new Set<number>();
  for (const edit of edits) {
    bytes += bytesOfEdit(edit);
    const lines = edit.kind === "cells" ? edit.values.length : 0;
    const rereads = costs.isLong && edit.sheet === costs.sheet;
    for (let index = 0; index < lines && bytes <= maxBytes; index++) {
      const { row } = edit as CellsEdit;
      bytes += bytesOfEditLine(edit as CellsEdit, index, costs);
      if (!rereads || rows.has(row + index)) continue;
      rows.add(row + index);
      bytes += costs.inputsOf(row + index);
    }
    if (bytes > maxBytes) return false;
  }
  return true;
}

class Packer {
  readonly batches: Edit[][] = [[]];

  constructor(
    private bytes: number,
    private readonly maxBytes: number,
  ) {}

  get room(): number {
    return this.maxBytes - this.bytes;
  }

  add(edits: readonly Edit[], bytes: number): void {
    if (bytes > this.room) this.close();
    this.batches.at(-1)?.push(...edits);
    this.bytes += bytes;
  }

  close(): void {
    if (this.batches.at(-1)?.length !== 0) this.batches.push([]);
    this.bytes = 0;
  }
}

/** The cells beside the nominations, as many rows at once as possible. */
function packBeside(packer: Packer, edits: readonly CellsEdit[], costs: Costs): void {
  const bytesOfRow = new Map<number, number>();
  for (const edit of edits) {
    for (const index of edit.values.keys()) {
      const row = edit.row + index;
      const before = bytesOfRow.get(row) ?? costs.inputsOf(row);
      bytesOfRow.set(row, before + bytesOfEditLine(edit, index, costs) + (index === 0 ? BYTES_OF_EDIT : 0));
    }
  }
  let first = 0;
  let bytes = 0;
  const addRows = (end: number) =>
    packer.add(
      edits.flatMap((edit) => rowsOf(edit, first, end)),
      bytes,
    );
  for (const [row, more] of [...bytesOfRow].sort(([a], [b]) => a - b)) {
    if (bytes + more > packer.room) {
      if (bytes > 0) addRows(row);
      packer.close();
      first = row;
      bytes = 0;
    }
    bytes += more;
  }
  if (bytes > 0) addRows(Infinity);
}

/** The part of an edit in the rows from `first` up to `end` (exclusive), if any. */
function rowsOf(edit: CellsEdit, first: number, end: number): CellsEdit[] {
  const from = Math.max(0, first - edit.row);
  const to = Math.min(edit.values.length, end - edit.row);
  return to <= from ? [] : [sliceLines(edit, from, to)];
}

/** Leaves out rows and columns that the edit does not change; splits an edit with many of them in the middle. */
function runsOf(edit: CellsEdit): CellsEdit[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, line] of edit.values.entries()) {
    if (line.every((value) => value === null)) continue;
    const run = runs.at(-1);
    if (run && index - run.last <= 4) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs.map(({ first, last }) => {
    const run = sliceLines(edit, first, last + 1);
    if (edit.through !== undefined) return run;
    const columns = run.values.map((line) => line.findIndex((value) => value !== null)).filter((index) => index >= 0);
    const right = Math.max(...run.values.map((line) => line.findLastIndex((value) => value !== null)));
    return sliceLines(run, 0, undefined, Math.min(...columns), right + 1);
  });
}

/** Splits cells into chunks of a quarter of a batch. */
function cut(edit: Edit, maxBytes: number, costs: Costs): { chunk: Edit; bytes: number }[] {
  if (edit.kind !== "cells") return [{ chunk: edit, bytes: BYTES_OF_EDIT }];
  const ofEdit = bytesOfEdit(edit);
  const maxChunk = maxBytes / 4;
  const chunks: { chunk: Edit; bytes: number }[] = [];
  let first = 0;
  let bytes = ofEdit;
  const end = (line: number) => {
    chunks.push({ chunk: sliceLines(edit, first, line), bytes });
    first = line;
    bytes = ofEdit;
  };
  for (const index of edit.values.keys()) {
    const more = bytesOfEditLine(edit, index, costs);
    if (index > first && bytes + more > maxChunk) end(index);
    bytes += more;
  }
  end(edit.values.length);
  return chunks;
}

/**
 * The larger one of request and response: the response has the written cells, and the former ones with their formulas.
 */
function bytesOfEditLine(edit: CellsEdit, index: number, { current }: Costs): number {
  const line = (edit.values[index] ?? []).map((input) =>
    typeof input === "object" ? (input?.formula ?? null) : input,
  );
  const formerBytes = isChange(edit)
    ? bytesOfLine(edit.from[index] ?? [])
    : current(edit.sheet, edit.row + index, edit.column, line.length);
  return bytesOfLine(line) + 2 * formerBytes;
}

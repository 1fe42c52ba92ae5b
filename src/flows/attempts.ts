import type { CheckOptions, CheckedWorkbook } from "../core/checkWorkbook";
import { countCells } from "../core/cells/edits";
import { joinInverses, type Inverse } from "../core/cells/change";
import { NOTHING_TO_RECOVER, recover } from "../core/recovery";
import type { PlannedPart } from "../core/report/planEdits";
import type { CellPlace } from "../excel/write/writeBatch";
import type { RefusedPart, WrittenParts } from "../excel/write/writeParts";

type PartName = PlannedPart["part"];

/** What one run wrote. */
export interface WriteResult {
  written: { cells: number; unconfirmed: number; restarts: number };
  /** Cells without their new value. */
  unconfirmedCells: readonly CellPlace[];
  /** What Excel refused to write. The report is complete even so. */
  refused: readonly RefusedPart<PartName>[];
  /** Reverts what the run wrote beside the nominations. */
  inverse: Inverse;
}

/** How often a run starts again because the workbook changed. */
export const MAX_RESTARTS = 3;

/** How often a run continues after a failure of Excel, while overwritten rows have to be restored. */
const MAX_FAILURES = 2;

/** The attempts of one run: what they wrote, and what the next one needs to know. */
export class Attempts {
  cells = 0;
  private restarts = 0;
  private failures = 0;
  private inverse: Inverse = [];
  private recovered = NOTHING_TO_RECOVER;
  /** After Excel refused a part of the write, the parts are written separately. */
  private isSeparate = false;
  /** Cells of the refused write. */
  private refusedCells = 0;

  get areLeft(): boolean {
    return this.restarts <= MAX_RESTARTS;
  }

  /** Counts a failure. Returns whether the attempt is repeated: only this run knows what it has to restore. */
  countFailure(): boolean {
    const { ids, rows } = this.recovered;
    return ids.size + rows.size > 0 && ++this.failures <= MAX_FAILURES;
  }

  get checkOptions(): Pick<CheckOptions, "recovered" | "leavesLostIds"> {
    return { recovered: this.recovered, leavesLostIds: this.restarts > 0 };
  }

  get writeOptions() {
    return { isSeparate: this.isSeparate, isFirstTry: this.restarts === 0 };
  }

  /** Records what an attempt wrote; only one that wrote everything ends the run. */
  add(
    { end, cells, inverse, replaced }: WrittenParts,
    planned: readonly PlannedPart[],
    checked: CheckedWorkbook,
  ): void {
    this.cells += cells;
    this.inverse = joinInverses(inverse, this.inverse);
    if (end === "complete" || end === "cancelled") return;
    if (end === "conflict") this.restarts++;
    else this.refusedCells = cellsOf(planned);
    this.isSeparate ||= end === "refused";
    this.recovered = recover(this.recovered, replaced, checked);
  }

  /** The result of a run that ends with this attempt; `written` is null if there was nothing to write. */
  result(
    planned: readonly PlannedPart[],
    blocked: readonly RefusedPart<PartName>[],
    written: WrittenParts<PartName> | null = null,
  ): WriteResult {
    // What was written before Excel refused the rest is not written again.
    const before = Math.max(0, this.refusedCells - cellsOf(planned));
    const { cells = 0, unconfirmed = [], refused = [] } = written ?? {};
    return {
      written: { cells: before + cells, unconfirmed: unconfirmed.length, restarts: this.restarts },
      unconfirmedCells: unconfirmed,
      refused: [...blocked, ...refused],
      inverse: this.inverse,
    };
  }
}

const cellsOf = (parts: readonly PlannedPart[]): number => countCells(parts.flatMap(({ edits }) => edits));

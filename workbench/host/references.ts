import { relyOn } from "./assumptions";
import { HostError } from "./errors";
import type { Shift } from "./geometry/shift";
import { shiftArea } from "./geometry/shift";
import type { Area } from "./model";
import { nextId } from "./ids";

/** The area of an office.js Range. It moves when cells before it are inserted or deleted. */
export interface RangeRef {
  sheetId: string;
  area: Area;
  /** Its cells or its sheet were deleted: every use fails. */
  isDeleted?: true;
  /** Set when the client keeps it beyond the batch. */
  referenceId?: string;
}

export interface AreasRef {
  sheetId: string;
  ranges: RangeRef[];
  referenceId?: string;
}

/** Ranges of the running batch, and those that the client keeps across batches. */
export class RangeRegistry {
  private inBatch: RangeRef[] = [];
  private readonly kept = new Map<string, RangeRef | AreasRef>();

  get keptCount(): number {
    return this.kept.size;
  }

  add(sheetId: string, area: Area): RangeRef {
    const range = { sheetId, area };
    this.inBatch.push(range);
    return range;
  }

  keep(target: RangeRef | AreasRef): string {
    target.referenceId ??= nextId("r");
    this.kept.set(target.referenceId, target);
    return target.referenceId;
  }

  get(id: string): RangeRef | AreasRef {
    const target = this.kept.get(id);
    if (!target) throw new HostError("InvalidReference");
    return target;
  }

  /** An unknown id is ignored: otherwise office.js would repeat its clean-up three times. */
  remove(id: string): void {
    if (!this.kept.delete(id)) relyOn("remove-reference");
  }

  removeAll(): void {
    this.kept.clear();
  }

  endBatch(): void {
    this.inBatch = [];
  }

  shift(shift: Shift): void {
    for (const range of this.all()) {
      if (range.sheetId !== shift.sheetId || range.isDeleted) continue;
      const moved = shiftArea(range.area, shift);
      if (moved) range.area = moved;
      else range.isDeleted = true;
    }
  }

  dropSheet(sheetId: string): void {
    for (const range of this.all()) if (range.sheetId === sheetId) range.isDeleted = true;
  }

  /** A range can be both in the batch and kept, but must be visited once. */
  private all(): Set<RangeRef> {
    const kept = [...this.kept.values()].flatMap((target) => ("ranges" in target ? target.ranges : [target]));
    return new Set([...this.inBatch, ...kept]);
  }
}

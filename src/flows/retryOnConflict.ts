import type { Edit } from "../core/cells/edits";
import type { TablePlace } from "../core/cells/reads";
import { commit, type CommitOptions } from "../excel/write/commit";
import { HostError, toHostError } from "../excel/hostError";
import { Cancelled, stopIfCancelled, unlessUnanswered, type RunControl } from "../excel/runControl";

const MAX_TRIES = 4;

/**
 * Retries on fresh data if something that an attempt depends on changes before its write.
 * @throws HostError when Excel fails, or when the workbook keeps changing; Cancelled
 */
export async function retryOnConflict<Result>(
  attempt: (isFirst: boolean) => Promise<Result | "conflict">,
  control: RunControl = {},
): Promise<Result> {
  try {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      stopIfCancelled(control);
      const result = await attempt(tries === 0);
      if (result !== "conflict") return result;
    }
  } catch (error) {
    throw toHostError(error);
  }
  throw new HostError("unsettled", "Moved", new Error(`the workbook changed during each of ${MAX_TRIES} tries`));
}

/** Writes what an attempt has planned. "conflict" = it has to be planned again. */
export async function write(
  edits: readonly Edit[],
  options: CommitOptions,
  control: RunControl,
): Promise<"done" | "conflict"> {
  stopIfCancelled(control);
  if (edits.length === 0) return "done";
  const { end, cells } = await unlessUnanswered(commit(edits, options, control), control);
  if (end === "cancelled") throw new Cancelled(cells);
  return end === "conflict" ? "conflict" : "done";
}

/** Edits of one of our tables depend on its place, or on the place found for it. */
export function commitOptionsOf({ table, sheet }: TablePlace): CommitOptions {
  if (table !== null) {
    const { name, area, cells } = table;
    return {
      preconditions: [
        { kind: "place", sheet: table.sheet, table: name, area },
        { kind: "cells", sheet: table.sheet, area, current: cells, ignored: [], whenLong: "written-rows" },
      ],
      shared: { sheet: table.sheet, isTable: false, headingRow: area.row },
    };
  }
  if (sheet === null) return {};
  const { name, used } = sheet;
  return {
    preconditions: [
      used === null ? { kind: "empty", sheet: name } : { kind: "place", sheet: name, table: null, area: used },
    ],
  };
}

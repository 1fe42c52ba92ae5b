import type { Precondition } from "../../core/cells/preconditions";
import { type Edit, isStyleEdit } from "../../core/cells/edits";
import type { WorkbookSnapshot } from "../../core/cells/snapshot";
import { commit, type Committed, NOTHING_COMMITTED, type SharedSheet, type CommitOptions } from "./commit";
import { HostError, isRefusal, toHostError } from "../hostError";
import type { RunControl } from "../runControl";
import { isUngrouped } from "../runExcel";

/** Edits of one part, which Excel may refuse separately. */
export interface Part<Name extends string = string> {
  part: Name;
  edits: readonly Edit[];
}

/** A part of the write that Excel refused, and why. */
export interface RefusedPart<Name extends string = string> {
  part: Name | "styles";
  failure: HostError["failure"];
  /** The name that the failure is about; null if unknown. */
  subject: string | null;
  /** Excel's error code; absent if the refusal was known before writing. */
  code?: string;
}

/**
 * refused = Excel refused a write that was sent as one; each part has to be planned and written separately. ungrouped =
 * Excel refused to group requests into one step of undo; everything has to be planned and written again.
 */
export interface WrittenParts<Name extends string = string> extends Omit<Committed, "end" | "skipped"> {
  end: Committed["end"] | "refused" | "ungrouped";
  refused: RefusedPart<Name>[];
}

interface Task<Name extends string> {
  parts: readonly Part<Name>[];
  snapshot: WorkbookSnapshot;
  preconditionsOf(edits: readonly Edit[]): readonly Precondition[];
  shared: SharedSheet;
  /** Sends each part in separate requests, so that a refused one does not affect the others. */
  isSeparate: boolean;
  isFirstTry: boolean;
}

/**
 * Writes the parts of a check, in one request if Excel accepts it.
 * @throws HostError when Excel fails for another reason than refusing
 */
export async function writeParts<Name extends string>(
  task: Task<Name>,
  control: RunControl,
): Promise<WrittenParts<Name>> {
  const { parts, isSeparate } = task;
  if (isSeparate) return writeSeparately(task, control);
  try {
    const edits = parts.flatMap((part) => part.edits);
    const written = await commit(edits, optionsOf(task, edits, null), control);
    return { ...written, refused: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { ...NOTHING_COMMITTED, end: isUngrouped(error) ? "ungrouped" : "refused", refused: [] };
  }
}

/** Formats come last, and only for parts that were written. */
async function writeSeparately<Name extends string>(
  task: Task<Name>,
  control: RunControl,
): Promise<WrittenParts<Name>> {
  const done: WrittenParts<Name> = { ...NOTHING_COMMITTED, refused: [] };
  const values = task.parts.map(({ part, edits }) => ({ part, edits: edits.filter((edit) => !isStyleEdit(edit)) }));
  const isWritten = (part: string) => done.refused.every((refused) => refused.part !== part);
  const styles = () => task.parts.flatMap(({ part, edits }) => (isWritten(part) ? edits.filter(isStyleEdit) : []));
  const steps = [...values.map((step) => () => step), () => ({ part: "styles" as const, edits: styles() })];
  for (const step of steps) {
    const { part, edits } = step();
    if (edits.length === 0) continue;
    try {
      const written = await commit(edits, optionsOf(task, edits, done.places), control);
      done.cells += written.cells;
      done.unconfirmed = [...done.unconfirmed, ...written.unconfirmed];
      done.inverse = [...written.inverse, ...done.inverse];
      done.places = written.places ?? done.places;
      if (written.end !== "complete") return { ...done, end: written.end, replaced: written.replaced };
    } catch (error) {
      if (isUngrouped(error)) return { ...done, end: "ungrouped" };
      if (!isRefusal(error)) throw error;
      const { failure, subject, code } = toHostError(error) as HostError;
      done.refused = [...done.refused, { part, failure, subject, code }];
    }
  }
  return done;
}

function optionsOf(
  { snapshot, preconditionsOf, shared, isFirstTry }: Task<string>,
  edits: readonly Edit[],
  placesBefore: Committed["places"],
): CommitOptions {
  const preconditions = preconditionsOf(edits);
  return { preconditions, snapshot, placesBefore, shared, retriesNames: isFirstTry, isResumed: true };
}

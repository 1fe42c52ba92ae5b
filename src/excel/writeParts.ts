import type { Precondition } from "../core/cells/preconditions";
import { isStyleEdit, type Edit } from "../core/cells/edits";
import type { WorkbookSnapshot } from "../core/cells/snapshot";
import { commit, NOTHING_COMMITTED, type Committed, type SharedSheet, type Terms } from "./commit";
import { toHostError, HostError, isRefusal } from "./hostError";
import type { RunControl } from "./runControl";
import { isUngrouped } from "./undoGroup";

/** Edits of one place, which Excel may refuse without the others. */
export interface Part<Name extends string = string> {
  part: Name;
  edits: readonly Edit[];
}

/** A part of the write that Excel refused, and why. */
export interface RefusedPart<Name extends string = string> {
  part: Name | "styles";
  failure: HostError["failure"];
  /** The name that the failure is about; null where it is not known. */
  subject: string | null;
  /** Excel's own; absent where it was known before anything was written. */
  code?: string;
}

/**
 * refused = Excel refused something of a write that was tried as one; each part is to be planned and written anew.
 * ungrouped = Excel refused to take several requests as one step of undo; all is to be planned and written anew.
 */
export interface WrittenParts<Name extends string = string> extends Omit<Committed, "end" | "refused"> {
  end: Committed["end"] | "refused" | "ungrouped";
  refused: RefusedPart<Name>[];
}

interface Task<Name extends string> {
  parts: readonly Part<Name>[];
  snapshot: WorkbookSnapshot;
  preconditionsOf(edits: readonly Edit[]): readonly Precondition[];
  shared: SharedSheet;
  /** Each part in requests of its own, so that one which Excel refuses takes no other with it. */
  isApart: boolean;
  isFirstTry: boolean;
}

/**
 * Writes the parts of a check: all in one request where Excel takes it.
 * @throws HostError when Excel fails in another way than by refusing
 */
export async function writeParts<Name extends string>(
  task: Task<Name>,
  control: RunControl,
): Promise<WrittenParts<Name>> {
  const { parts, isApart } = task;
  if (isApart) return writeApart(task, control);
  try {
    const edits = parts.flatMap((part) => part.edits);
    const written = await commit(edits, termsOf(task, edits, null), control);
    return { ...written, refused: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { ...NOTHING_COMMITTED, end: isUngrouped(error) ? "ungrouped" : "refused", refused: [] };
  }
}

/** Formats come last, of what was written only. */
async function writeApart<Name extends string>(task: Task<Name>, control: RunControl): Promise<WrittenParts<Name>> {
  const done: WrittenParts<Name> = { ...NOTHING_COMMITTED, refused: [] };
  const values = task.parts.map(({ part, edits }) => ({ part, edits: edits.filter((edit) => !isStyleEdit(edit)) }));
  const isWritten = (part: string) => done.refused.every((refused) => refused.part !== part);
  const styles = () => task.parts.flatMap(({ part, edits }) => (isWritten(part) ? edits.filter(isStyleEdit) : []));
  const steps = [...values.map((step) => () => step), () => ({ part: "styles" as const, edits: styles() })];
  for (const step of steps) {
    const { part, edits } = step();
    if (edits.length === 0) continue;
    try {
      const written = await commit(edits, termsOf(task, edits, done.places), control);
      done.cells += written.cells;
      done.unconfirmed = [...done.unconfirmed, ...written.unconfirmed];
      done.inverse = [...written.inverse, ...done.inverse];
      done.places = written.places ?? done.places;
      if (written.end !== "whole") return { ...done, end: written.end, replaced: written.replaced };
    } catch (error) {
      if (isUngrouped(error)) return { ...done, end: "ungrouped" };
      if (!isRefusal(error)) throw error;
      const { failure, subject, code } = toHostError(error) as HostError;
      done.refused = [...done.refused, { part, failure, subject, code }];
    }
  }
  return done;
}

function termsOf(
  { snapshot, preconditionsOf, shared, isFirstTry }: Task<string>,
  edits: readonly Edit[],
  placesBefore: Committed["places"],
): Terms {
  const preconditions = preconditionsOf(edits);
  return { preconditions, snapshot, placesBefore, shared, retriesNames: isFirstTry, isResumed: true };
}

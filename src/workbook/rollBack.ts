import type { PlacePrecondition } from "../core/preconditions";
import { rangeOfEdit } from "./rangeOfEdit";
import { valuesBefore, type Before } from "./before";
import { isGuardFailure, queueGuards } from "./guards";
import { runExcel } from "./runExcel";

/** How often it is tried when Excel fails. */
const MOST_TRIES = 3;

/**
 * After a conflict: puts back what was written into a plain range by its place, since other people's cells may be there
 * by now. Where rows have come or gone once more it is left: the next run writes over it. Our cells of a table need no
 * rollback.
 * @param places where everything was behind the write
 */
export async function rollBack(
  before: readonly Before[],
  { sheet, isTable }: { sheet: string; isTable: boolean },
  places: readonly PlacePrecondition[],
): Promise<void> {
  const written = isTable ? [] : before.filter(({ edit }) => edit.sheet === sheet).reverse();
  if (written.length === 0) return;
  const guarded = places.filter((place) => place.sheet === sheet);
  for (let tries = 1; ; tries++) {
    try {
      return await putBack(written, guarded);
    } catch (error) {
      if (isGuardFailure(error)) return;
      if (tries === MOST_TRIES) throw error;
    }
  }
}

function putBack(written: readonly Before[], places: readonly PlacePrecondition[]): Promise<void> {
  return runExcel(async (context) => {
    queueGuards(context, places);
    for (const before of written) rangeOfEdit(context, before.edit).values = valuesBefore(before) as unknown[][];
    await context.sync();
  });
}

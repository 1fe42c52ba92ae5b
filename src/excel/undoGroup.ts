import { HostError, hasCode } from "./hostError";
import { runExcel, type Run } from "./runExcel";

/** Excel refused to group batches in this session. */
let isGroupingRefused = false;

/**
 * Runs several writing requests as one step of Ctrl+Z, if Excel can
 * (`Excel.RunOptions.mergeUndoGroup`). A single request needs no group, and Excel has refused valid groups (office-js
 * #6255, #6491, #6711).
 * @throws HostError with `UNGROUPED` when Excel refuses the group. Part of it may be written; groups are disabled from
 * then on, and the operation has to be repeated on fresh data.
 */
export async function asOneStep<T>(operation: (run: Run) => Promise<T>): Promise<T> {
  const { requirements } = Office.context;
  if (isGroupingRefused || !requirements.isSetSupported("ExcelApi", "1.20")) return operation(runExcel);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) =>
      operation((batch) => batch(context)),
    );
  } catch (error) {
    if (!hasCode(error, "UndoNotSupported") && !hasCode(error, "GeneralException")) throw error;
    isGroupingRefused = true;
    throw new HostError("unsupported", UNGROUPED, error);
  }
}

const UNGROUPED = "UndoGroupRefused";

export const isUngrouped = (error: unknown): boolean => error instanceof HostError && error.code === UNGROUPED;

/** The same for an operation that can be repeated, since it finds out what is left to do. */
export function asOneStepOrMore<T>(operation: (run: Run) => Promise<T>): Promise<T> {
  return asOneStep(operation).catch((error: unknown) => {
    if (isUngrouped(error)) return operation(runExcel);
    throw error;
  });
}

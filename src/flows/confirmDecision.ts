import type { CheckOptions } from "../core/checkWorkbook";
import type { Confirmation } from "../core/decisions/confirm";
import { validateWorkbook, type ValidationResult } from "../validateWorkbook";
import { HostError, readOnlyError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";

/**
 * Keeps the Director's decision on a nomination that changed after it: its `Dấu vết` becomes that of the nomination as it
 * was seen, and all is checked again. One that changed once more since it was seen is not confirmed.
 * @throws HostError when Excel fails.
 */
export async function confirmDecision(
  confirmation: Confirmation,
  options: Omit<CheckOptions, "confirm">,
  control: RunControl = {},
): Promise<{ validation: ValidationResult; isConfirmed: boolean }> {
  const validation = await validateWorkbook({ ...options, confirm: [confirmation] }, control);
  // The answer is of a workbook in which it is confirmed.
  if (validation.readOnly) throw readOnlyError();
  const refused = validation.refused.find(({ part }) => part === "summary");
  if (refused !== undefined) throw new HostError(refused.failure, "Refused", new Error("the list"), refused.subject);
  const isStillOpen = validation.confirmable.some(({ id }) => id === confirmation.id);
  const isThere = validation.report.rows.some(({ id }) => id === confirmation.id);
  return { validation, isConfirmed: isThere && !isStillOpen };
}

import type { CheckOptions } from "../core/checkWorkbook";
import type { Confirmation } from "../core/decisions/confirm";
import { validateWorkbook, type ValidationResult } from "../validateWorkbook";
import { HostError, readOnlyError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";

/**
 * Keeps the Director's decision on a nomination that changed afterwards: its `Dấu vết` becomes that of the nomination
 * as they saw it, and everything is checked again. A nomination that has changed once more is not confirmed.
 * @throws HostError when Excel fails
 */
export async function confirmDecision(
  confirmation: Confirmation,
  options: Omit<CheckOptions, "confirm">,
  control: RunControl = {},
): Promise<{ validation: ValidationResult; isConfirmed: boolean }> {
  const validation = await validateWorkbook({ ...options, confirm: [confirmation] }, control);
  // The result must be that of a workbook in which it is confirmed.
  if (validation.readOnly) throw readOnlyError();
  const refused = validation.refused.find(({ part }) => part === "summary");
  if (refused !== undefined) throw new HostError(refused.failure, "Refused", new Error("the list"), refused.subject);
  const isStillOpen = validation.confirmable.some(({ id }) => id === confirmation.id);
  const isThere = validation.report.rows.some(({ id }) => id === confirmation.id);
  return { validation, isConfirmed: isThere && !isStillOpen };
}

import { checkWorkbook, type CheckOptions } from "../core/checkWorkbook";
import { drawPaper } from "../core/documents/drawDocument";
import { freeSheetName } from "../core/sheets/sheetNames";
import { planPaper, type PaperRequest, type PlannedPaper } from "../core/documents/planDocument";
import type { Report } from "../core/report/report";
import { retryOnNameConflict } from "./retryOnNameConflict";
import { applyAtOnce } from "../excel/applyAtOnce";
import { readOnlyError, toHostError } from "../excel/hostError";
import { readSnapshot } from "../excel/readSnapshot";
import type { RunControl } from "../excel/runControl";

export interface MadePaper extends Omit<PlannedPaper, "paper"> {
  /** Of the new sheet; null when there was nothing to put on it. */
  sheet: string | null;
  /** Of the check that it rests on; a stopped one makes no paper. */
  report: Report;
}

/**
 * Checks the workbook as it is now and puts the paper that was asked for on a new sheet. Nothing that is there is touched:
 * where the name is taken, the new sheet gets a number.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function makePaper(
  request: PaperRequest,
  options: CheckOptions,
  control: RunControl = {},
): Promise<MadePaper> {
  try {
    return await retryOnNameConflict(() => make(request, options, control));
  } catch (error) {
    throw toHostError(error);
  }
}

async function make(request: PaperRequest, options: CheckOptions, control: RunControl): Promise<MadePaper> {
  const snapshot = await readSnapshot(control, options.sheet);
  const { report, checked } = checkWorkbook(snapshot, options);
  if (checked === null) return { sheet: null, report, count: 0, basis: null, refused: [] };
  const { paper, ...planned } = planPaper(request, checked, report);
  if (paper === null) return { sheet: null, report, ...planned };
  if (snapshot.readOnly) throw readOnlyError();
  const sheet = freeSheetName(snapshot, paper.name);
  await applyAtOnce(drawPaper(sheet, paper.content), control, sheet);
  return { sheet, report, ...planned };
}

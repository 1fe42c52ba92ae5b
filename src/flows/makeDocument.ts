import { checkWorkbook, type CheckOptions } from "../core/checkWorkbook";
import { drawDocument } from "../core/documents/drawDocument";
import { freeSheetName } from "../core/sheets/sheetNames";
import { planDocument, type DocumentRequest, type PlannedDocument } from "../core/documents/planDocument";
import type { Report } from "../core/report/report";
import { retryOnNameConflict } from "./retryOnNameConflict";
import { applyAtOnce } from "../excel/applyAtOnce";
import { readOnlyError, toHostError } from "../excel/hostError";
import { readsOfCheck } from "../core/workbookReads";
import { readSnapshot } from "../excel/readSnapshot";
import type { RunControl } from "../excel/runControl";

export interface MadeDocument extends Omit<PlannedDocument, "document"> {
  /** Of the new sheet; null when there was nothing to put on it. */
  sheet: string | null;
  /** Of the check that it rests on; a stopped one makes no document. */
  report: Report;
}

/**
 * Checks the workbook as it is now and puts the document that was asked for on a new sheet. Nothing that is there is touched:
 * where the name is taken, the new sheet gets a number.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function makeDocument(
  request: DocumentRequest,
  options: CheckOptions,
  control: RunControl = {},
): Promise<MadeDocument> {
  try {
    return await retryOnNameConflict(() => make(request, options, control));
  } catch (error) {
    throw toHostError(error);
  }
}

async function make(request: DocumentRequest, options: CheckOptions, control: RunControl): Promise<MadeDocument> {
  const snapshot = await readSnapshot(readsOfCheck(options.sheet), control);
  const { report, checked } = checkWorkbook(snapshot, options);
  if (checked === null) return { sheet: null, report, count: 0, basis: null, refused: [] };
  const { document, ...planned } = planDocument(request, checked, report);
  if (document === null) return { sheet: null, report, ...planned };
  if (snapshot.readOnly) throw readOnlyError();
  const sheet = freeSheetName(snapshot, document.name);
  await applyAtOnce(drawDocument(sheet, document.content), control, sheet);
  return { sheet, report, ...planned };
}

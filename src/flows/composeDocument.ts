import { checkWorkbook, type CheckOptions } from "../core/checkWorkbook";
import { planDocument, type DocumentRequest, type PlannedDocument } from "../core/documents/planDocument";
import type { WorkbookSnapshot } from "../core/cells/snapshot";
import type { Report } from "../core/report/report";
import { readsOfCheck } from "../core/workbookReads";
import { toHostError } from "../excel/hostError";
import { readSnapshot } from "../excel/readSnapshot";
import type { RunControl } from "../excel/runControl";

export interface ComposedDocument extends PlannedDocument {
  /** Of the check that it rests on; a stopped one makes no document. */
  report: Report;
  snapshot: WorkbookSnapshot;
}

/**
 * Checks the workbook as it is now and composes the document that was asked for. Nothing is written.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function composeDocument(
  request: DocumentRequest,
  options: CheckOptions,
  control: RunControl = {},
): Promise<ComposedDocument> {
  try {
    const snapshot = await readSnapshot(readsOfCheck(options.sheet), control);
    const { report, checked } = checkWorkbook(snapshot, options);
    if (checked === null) return { document: null, count: 0, basis: null, leftOut: [], report, snapshot };
    return { ...planDocument(request, checked, report), report, snapshot };
  } catch (error) {
    throw toHostError(error);
  }
}

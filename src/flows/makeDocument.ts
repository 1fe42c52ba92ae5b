import { checkWorkbook, type CheckOptions } from "../core/checkWorkbook";
import { drawDocument } from "../core/documents/drawDocument";
import { freeSheetName } from "../core/sheets/sheetNames";
import { planDocument, type DocumentRequest, type PlannedDocument } from "../core/documents/planDocument";
import { readOnlyError, toHostError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";
import type { Edit } from "../core/cells/edits";
import type { WorkbookSnapshot } from "../core/cells/snapshot";
import type { Report } from "../core/report/report";
import { readsOfCheck } from "../core/workbookReads";
import { readSnapshot } from "../excel/read/readSnapshot";
import { retryOnConflict, write } from "./retryOnConflict";

export interface MadeDocument extends ComposedDocument {
  /** Name of the new sheet; null when the document would be empty. */
  sheet: string | null;
}

/**
 * Composes a document and writes it to a new sheet. Existing sheets are not changed: if the name is taken, the new
 * sheet gets a number.
 * @throws HostError when Excel fails; Cancelled
 */
export function makeDocument(
  request: DocumentRequest,
  options: CheckOptions,
  control: RunControl = {},
): Promise<MadeDocument> {
  return retryOnConflict(async (isFirst) => {
    const composed = await composeDocument(request, options, control);
    const { document, snapshot } = composed;
    if (document === null) return { ...composed, sheet: null };
    if (snapshot.readOnly) throw readOnlyError();
    const sheet = freeSheetName(snapshot, document.name);
    const edits: Edit[] = [...drawDocument(sheet, document), { kind: "show", sheet }];
    const result = await write(edits, { retriesNames: isFirst }, control);
    return result === "conflict" ? result : { ...composed, sheet };
  }, control);
}

interface ComposedDocument extends PlannedDocument {
  /** The check for the document; a stopped check makes no document. */
  report: Report;
  snapshot: WorkbookSnapshot;
}

/**
 * Checks the workbook as it is now and composes the requested document. Nothing is written.
 * @throws HostError when Excel fails; Cancelled
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

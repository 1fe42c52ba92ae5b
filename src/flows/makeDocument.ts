import type { CheckOptions } from "../core/checkWorkbook";
import { drawDocument } from "../core/documents/drawDocument";
import { freeSheetName } from "../core/sheets/sheetNames";
import type { DocumentRequest } from "../core/documents/planDocument";
import { composeDocument, type ComposedDocument } from "./composeDocument";
import { retryOnNameConflict } from "./retryOnNameConflict";
import { applyAtOnce } from "../excel/applyAtOnce";
import { readOnlyError, toHostError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";

export interface MadeDocument extends ComposedDocument {
  /** Of the new sheet; null when there was nothing to put on it. */
  sheet: string | null;
}

/**
 * Composes a document and puts it on a new sheet. Nothing that is there is touched: where the name is taken, the new
 * sheet gets a number.
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
  const composed = await composeDocument(request, options, control);
  const { document, snapshot } = composed;
  if (document === null) return { ...composed, sheet: null };
  if (snapshot.readOnly) throw readOnlyError();
  const sheet = freeSheetName(snapshot, document.name);
  await applyAtOnce(drawDocument(sheet, document), control, sheet);
  return { ...composed, sheet };
}

import type { OfficialDocument } from "../../../core/documents/document";
import { documentHtml } from "../../../core/documents/documentHtml";
import { documentText } from "../../../core/documents/sheetLines";

/** A document as formatted text, and as plain text for where no formats can be pasted. */
export function clipboardContent(document: OfficialDocument): { html: string; text: string } {
  return { html: documentHtml(document), text: documentText(document) };
}

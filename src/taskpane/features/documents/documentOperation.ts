import type { OfficialDocument } from "../../../core/documents/document";
import type { DocumentRequest, PlannedDocument } from "../../../core/documents/planDocument";
import type { Report } from "../../../core/report/report";
import { checkOptions } from "../../app/validation";
import type { Operation } from "../../app/runOperation";
import { canSaveFiles, saveFile } from "./share";

const loadFlow = () => import(/* webpackChunkName: "composeDocument" */ "../../../flows/makeDocument");
const loadSheetFlow = () => import(/* webpackChunkName: "makeDocument" */ "../../../flows/makeDocument");
const loadClipboard = () => import(/* webpackChunkName: "composeDocument" */ "../../../core/documents/documentHtml");
const loadWord = () => import(/* webpackChunkName: "wordFile" */ "./word/wordFile");

/** A document that the pane has just made. */
export interface MadeInPane {
  request: DocumentRequest;
  count: number;
  /** The nominations that it leaves out, with the reasons. */
  leftOut: PlannedDocument["leftOut"];
  report: Report;
  /** For the clipboard; null = the document would be empty. */
  content: { html: string; text: string } | null;
}

type OnMade = (made: MadeInPane) => void;

/** Makes a document as a Word file. Where the pane can't save files, the document can still be copied. */
export const wordOperation = (request: DocumentRequest, onMade: OnMade): Operation => ({
  name: "makeDocument",
  run: async (control) => {
    const { composeDocument } = await loadFlow();
    const { document, count, leftOut, report } = await composeDocument(request, checkOptions(control.state()), control);
    const { clipboardContent } = await loadClipboard();
    const content = document === null ? null : clipboardContent(document);
    onMade({ request, count, leftOut, report, content });
    if (document === null) return { notice: ({ documents }) => documents.none + documents.leftOut(leftOut.length) };
    const file = await saveAsWord(document);
    return {
      notice: ({ documents }) =>
        (file === null ? documents.notSaved(count) : documents.saved(file, count)) + documents.leftOut(leftOut.length),
    };
  },
});

/** The file's name; null where it can't be saved. */
async function saveAsWord(document: OfficialDocument): Promise<string | null> {
  if (!canSaveFiles()) return null;
  const { wordFile, WORD_TYPE } = await loadWord();
  const file = `${document.name.replace(/[\\/:*?"<>|]/gu, "-")}.docx`;
  return saveFile(file, await wordFile(document), WORD_TYPE) ? file : null;
}

/** Makes a document on a new sheet. */
export const sheetOperation = (request: DocumentRequest, onMade: OnMade): Operation => ({
  name: "makeDocument",
  run: async (control) => {
    const { makeDocument } = await loadSheetFlow();
    const { document, sheet, count, leftOut, report } = await makeDocument(
      request,
      checkOptions(control.state()),
      control,
    );
    const { clipboardContent } = await loadClipboard();
    onMade({ request, count, leftOut, report, content: document === null ? null : clipboardContent(document) });
    return {
      notice: ({ documents }) =>
        (sheet === null ? documents.none : documents.made(sheet, count)) + documents.leftOut(leftOut.length),
    };
  },
});

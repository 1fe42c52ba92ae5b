import type { OfficialDocument } from "../../../core/documents/document";
import type { DocumentRequest, PlannedDocument } from "../../../core/documents/planDocument";
import type { Report } from "../../../core/report/report";
import type { Texts } from "../../../locales/vi";
import type { OperationNotice } from "../../app/paneState";
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
    if (document === null) return { notice: noticeOf(({ none }) => none, leftOut) };
    const file = await saveAsWord(document);
    const made = (texts: DocumentTexts) => (file === null ? texts.notSaved(count) : texts.saved(file, count));
    return { notice: noticeOf(made, leftOut) };
  },
});

type DocumentTexts = Texts["documents"];

/** The id of the list of nominations that a document leaves out. */
export const LEFT_OUT = "left-out";

/** What was made, and how many nominations were left out, with a link to the reasons. */
function noticeOf(made: (texts: DocumentTexts) => string, leftOut: PlannedDocument["leftOut"]): OperationNotice {
  const text = ({ documents }: Texts) => made(documents) + documents.leftOut(leftOut.length);
  return leftOut.length === 0 ? { text } : { text, reasons: LEFT_OUT };
}

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
    return { notice: noticeOf((texts) => (sheet === null ? texts.none : texts.made(sheet, count)), leftOut) };
  },
});

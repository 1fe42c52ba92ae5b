import type { CheckedWorkbook } from "../checkWorkbook";
import { unitReports, type Report } from "../report/report";
import { chooseRegistrations, registrationDocument } from "./registrationList";
import { chooseRows, type RefusedRow } from "./chooseRows";
import { listDocument } from "./nominationList";
import { minutesDocument } from "./minutes";
import type { OfficialDocument } from "./document";
import { sendBackDocument } from "./sendBack";
import { sendBackRows } from "./sendBackRows";
import { submissionDocument } from "./submission";

/** The documents that follow a check. */
export type DocumentRequest =
  | { kind: "list" | "minutes" | "submission" | "registration" }
  /** By the name that the unit's report has. */
  | { kind: "send-back"; unit: string };

export interface PlannedDocument {
  /** Of the sheet, before it is made free; null when there is nothing to put on it. */
  document: { name: string; content: OfficialDocument } | null;
  /** How many are on it. */
  count: number;
  basis: "approved" | "valid" | null;
  refused: RefusedRow[];
}

const NAMES = {
  list: "Danh sách đề nghị khen thưởng",
  minutes: "Biên bản họp xét",
  submission: "Dự thảo tờ trình",
  registration: "Danh sách đăng ký thi đua",
} as const;

const MAKERS = { list: listDocument, minutes: minutesDocument, submission: submissionDocument };

/** What goes on the document, and what does not and why. */
export function planDocument(request: DocumentRequest, checked: CheckedWorkbook, report: Report): PlannedDocument {
  if (request.kind === "send-back") return planSendBack(request.unit, checked, report);
  const name = NAMES[request.kind];
  if (request.kind === "registration") {
    const chosen = chooseRegistrations(checked, report);
    const count = chosen.units.length + chosen.own.length;
    const document = count === 0 ? null : { name, content: registrationDocument(checked, chosen) };
    return { document, count, basis: null, refused: chosen.refused };
  }
  const chosen = chooseRows(checked, report);
  const { count, basis, refused } = chosen;
  const content = MAKERS[request.kind](checked, chosen);
  return { document: count === 0 ? null : { name, content }, count, basis, refused };
}

function planSendBack(unit: string, checked: CheckedWorkbook, report: Report): PlannedDocument {
  const of = unitReports(checked, report).find(({ name }) => name === unit);
  const rows = of === undefined ? [] : sendBackRows(of);
  if (of === undefined || rows.length === 0) return { document: null, count: 0, basis: null, refused: [] };
  const document = { name: `Trả lại - ${of.name || "chưa ghi đơn vị"}`, content: sendBackDocument(checked, of, rows) };
  return { document, count: rows.length, basis: null, refused: [] };
}

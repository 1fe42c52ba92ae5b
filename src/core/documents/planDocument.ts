import type { CheckedWorkbook } from "../checkWorkbook";
import { unitReports, type Report } from "../report/report";
import { chooseRegistrations, registrationPaper } from "./registrationList";
import { chooseRows, type RefusedRow } from "./chooseRows";
import { listPaper } from "./nominationList";
import { minutesPaper } from "./minutes";
import type { Paper } from "./document";
import { sendBackPaper } from "./sendBack";
import { sendBackRows } from "./sendBackRows";
import { submissionPaper } from "./submission";

/** The papers that follow a check. */
export type PaperRequest =
  | { kind: "list" | "minutes" | "submission" | "registration" }
  /** By the name that the unit's report has. */
  | { kind: "send-back"; unit: string };

export interface PlannedPaper {
  /** Of the sheet, before it is made free; null when there is nothing to put on it. */
  paper: { name: string; content: Paper } | null;
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

const MAKERS = { list: listPaper, minutes: minutesPaper, submission: submissionPaper };

/** What goes on the paper, and what does not and why. */
export function planPaper(request: PaperRequest, checked: CheckedWorkbook, report: Report): PlannedPaper {
  if (request.kind === "send-back") return planSendBack(request.unit, checked, report);
  const name = NAMES[request.kind];
  if (request.kind === "registration") {
    const chosen = chooseRegistrations(checked, report);
    const count = chosen.units.length + chosen.own.length;
    const paper = count === 0 ? null : { name, content: registrationPaper(checked, chosen) };
    return { paper, count, basis: null, refused: chosen.refused };
  }
  const chosen = chooseRows(checked, report);
  const { count, basis, refused } = chosen;
  const content = MAKERS[request.kind](checked, chosen);
  return { paper: count === 0 ? null : { name, content }, count, basis, refused };
}

function planSendBack(unit: string, checked: CheckedWorkbook, report: Report): PlannedPaper {
  const of = unitReports(checked, report).find(({ name }) => name === unit);
  const rows = of === undefined ? [] : sendBackRows(of);
  if (of === undefined || rows.length === 0) return { paper: null, count: 0, basis: null, refused: [] };
  const paper = { name: `Trả lại - ${of.name || "chưa ghi đơn vị"}`, content: sendBackPaper(checked, of, rows) };
  return { paper, count: rows.length, basis: null, refused: [] };
}

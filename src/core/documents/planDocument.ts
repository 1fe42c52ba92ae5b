import type { CheckedWorkbook } from "../checkWorkbook";
import { unitReports, type Report } from "../report/report";
import { fold } from "../text/fold";
import { authoritiesOf, authorityOf } from "./authority";
import { chooseRegistrations, registrationList } from "./registrationList";
import { chooseRows, type ChosenRows, type LeftOutRow } from "./chooseRows";
import { awardDecision } from "./decision";
import { nominationList } from "./nominationList";
import { minutes } from "./minutes";
import type { DocumentPart, OfficialDocument } from "./document";
import { sendBack, sendBackRows } from "./sendBack";
import { submission } from "./submission";

/** The documents that can be made after a check. */
export type DocumentRequest =
  | { kind: "list" | "minutes" | "decision" | "registration" }
  /** For an authority, by its name (`authoritiesOf`). */
  | { kind: "submission"; authority: string }
  /** For a unit, by its name in the report; null = all units. */
  | { kind: "send-back"; unit: string | null };

export interface PlannedDocument {
  /** null when there is nothing to put in it. */
  document: OfficialDocument | null;
  /** How many nominations or units it lists. */
  count: number;
  basis: "approved" | "valid" | null;
  leftOut: LeftOutRow[];
}

const NAMES = {
  list: "Danh sách đề nghị khen thưởng",
  minutes: "Biên bản họp xét",
  decision: "Dự thảo Quyết định khen thưởng",
  registration: "Danh sách đăng ký thi đua",
} as const;

const NOTHING: PlannedDocument = { document: null, count: 0, basis: null, leftOut: [] };

/** The rows of the document, and those left out with the reason. */
export function planDocument(request: DocumentRequest, checked: CheckedWorkbook, report: Report): PlannedDocument {
  const { plan } = checked;
  switch (request.kind) {
    case "send-back":
      return planSendBack(request.unit, checked, report);
    case "registration":
      return planRegistrations(checked, report);
    case "submission": {
      const to = authoritiesOf(plan).find(({ name }) => fold(name) === fold(request.authority));
      if (to === undefined) return NOTHING;
      const chosen = chooseRows(checked, report, (award) => fold(authorityOf(award, plan).name) === fold(to.name));
      return planned(`Tờ trình ${to.name}`, chosen, () => submission(checked, chosen, to));
    }
    case "decision": {
      const chosen = chooseRows(checked, report, (award) => authorityOf(award, plan).isOwn);
      return planned(NAMES.decision, chosen, () => awardDecision(checked, chosen));
    }
    default: {
      const chosen = chooseRows(checked, report);
      const make = request.kind === "list" ? nominationList : minutes;
      return planned(NAMES[request.kind], chosen, () => make(checked, chosen));
    }
  }
}

function planned(name: string, { count, basis, leftOut }: ChosenRows, make: () => DocumentPart[]): PlannedDocument {
  return { document: count === 0 ? null : { name, parts: make() }, count, basis, leftOut };
}

function planRegistrations(checked: CheckedWorkbook, report: Report): PlannedDocument {
  const chosen = chooseRegistrations(checked, report);
  const count = chosen.units.length + chosen.own.length;
  const document = count === 0 ? null : { name: NAMES.registration, parts: registrationList(checked, chosen) };
  return { document, count, basis: null, leftOut: chosen.leftOut };
}

function planSendBack(unit: string | null, checked: CheckedWorkbook, report: Report): PlannedDocument {
  const due = unitReports(checked, report)
    .filter(({ name }) => unit === null || name === unit)
    .map((unitReport) => ({ unitReport, rows: sendBackRows(unitReport) }))
    .filter(({ rows }) => rows.length > 0);
  if (due.length === 0) return NOTHING;
  const parts = due.map(({ unitReport, rows }) => sendBack(checked, unitReport, rows));
  const count = due.reduce((sum, { rows }) => sum + rows.length, 0);
  const name = `Trả lại - ${unit === null ? "tất cả đơn vị" : unit || "chưa ghi đơn vị"}`;
  return { document: { name, parts }, count, basis: null, leftOut: [] };
}

import type { CheckedWorkbook } from "../../checkWorkbook";
import { OUTCOME_NAMES, OUTCOMES } from "../outcome";
import type { Report } from "../report";
import { unitReports, type UnitReport } from "../unitReports";
import { line, type SummaryLine } from "./line";

/** Rows by outcome for each unit, those of the unit list that nominated nobody too. */
export function unitLines(checked: CheckedWorkbook, report: Report): SummaryLine[] {
  return [
    line("section", "THEO ĐƠN VỊ"),
    line("heading", "STT", "Đơn vị", "Đề nghị", ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]), "Ghi chú"),
    ...unitReports(checked, report).map((of, at) => {
      const numbers = OUTCOMES.map((outcome) => of.rows.filter((row) => row.outcome === outcome).length);
      return line("body", at + 1, of.name || "(chưa ghi đơn vị)", of.rows.length, ...numbers, remark(of, checked));
    }),
  ];
}

function remark({ unit, rows }: UnitReport, { units: known }: CheckedWorkbook): string {
  if (unit === null) return known.known ? "Ngoài danh sách đơn vị" : "";
  const isRegistered = unit.registeredOn !== null;
  if (rows.length > 0) return isRegistered || !known.hasRegistrationColumn ? "" : "Chưa ghi ngày đăng ký";
  if (!known.hasRegistrationColumn) return "Chưa có đề nghị";
  return isRegistered ? "Đã đăng ký, chưa có đề nghị" : "Chưa đăng ký, chưa có đề nghị";
}

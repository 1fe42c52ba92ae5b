import type { CheckedWorkbook } from "../../checkWorkbook";
import { OUTCOME_NAMES, OUTCOMES } from "../outcome";
import type { Report } from "../report";
import { groupRows } from "./groupRows";
import { line, type SummaryLine } from "./line";

/** Rows by outcome for each unit, those of the unit list that nominated nobody too. */
export function unitLines({ units: known, nominations }: CheckedWorkbook, { rows }: Report): SummaryLine[] {
  const names = new Map<string, string>();
  const keyed = rows.map((row, at) => {
    const nomination = nominations[at];
    const key = nomination?.unitKey ?? "";
    if (!names.has(key)) names.set(key, nomination?.unit?.name ?? (key === "" ? "(chưa ghi đơn vị)" : row.unit.trim()));
    return { key, row };
  });
  const nominating = new Set(names.values());
  for (const unit of known.list) if (!nominating.has(unit.name)) names.set(`\n${unit.name}`, unit.name);
  const order = [...names].sort(([, a], [, b]) => a.localeCompare(b, "vi"));
  const by = groupRows(keyed, ({ key }) => key);
  const units = new Map(known.list.map((unit) => [unit.name, unit]));
  const remark = (name: string, nominated: number): string => {
    const unit = units.get(name);
    if (unit === undefined) return known.known ? "Ngoài danh sách đơn vị" : "";
    const isRegistered = unit.registeredOn !== null;
    if (nominated > 0) return isRegistered || !known.hasRegistrationColumn ? "" : "Chưa ghi ngày đăng ký";
    if (!known.hasRegistrationColumn) return "Chưa có đề nghị";
    return isRegistered ? "Đã đăng ký, chưa có đề nghị" : "Chưa đăng ký, chưa có đề nghị";
  };
  return [
    line("section", "THEO ĐƠN VỊ"),
    line("heading", "STT", "Đơn vị", "Đề nghị", ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]), "Ghi chú"),
    ...order.map(([key, name], at) => {
      const list = by.get(key) ?? [];
      const numbers = OUTCOMES.map((outcome) => list.filter(({ row }) => row.outcome === outcome).length);
      return line("body", at + 1, name, list.length, ...numbers, remark(name, list.length));
    }),
  ];
}

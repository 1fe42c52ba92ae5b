import { formatDay, type Day } from "../calendar/day";
import type { Plan } from "../plan/plan";
import type { UnitReport } from "../report/unitReports";
import { sendBackRows } from "./sendBackRows";
import { untilWhen } from "./untilWhen";

/** What a unit is to supply, as the text of an e-mail; "" when nothing is due. */
export function sendBackText(of: UnitReport, plan: Plan, sheet: string | null, today: Day): string {
  const rows = sendBackRows(of);
  if (rows.length === 0) return "";
  return [
    `Kính gửi: ${of.name || "(chưa ghi đơn vị)"}`,
    "",
    `Kết quả kiểm tra ngày ${formatDay(today)} theo Kế hoạch số ${plan.number}: đơn vị có ${rows.length}/${of.rows.length} đề nghị cần bổ sung, chỉnh sửa trên trang "${sheet ?? "Đề nghị"}":`,
    "",
    ...rows.flatMap(({ row, nominee, status, due }, at) => [
      `${at + 1}. Dòng ${row}: ${nominee || "(chưa ghi tên)"} – ${status}`,
      ...due.map((line) => `   - ${line}`),
    ]),
    "",
    `${untilWhen(plan, today)} Trân trọng.`,
  ].join("\n");
}

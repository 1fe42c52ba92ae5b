import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { fitCell } from "../text/formatText";
import type { UnitReport } from "../report/report";
import { documentHead } from "./letterhead";
import { GAP, documentLine, type OfficialDocument } from "./document";
import type { SendBackRow } from "./sendBackRows";
import { untilWhen } from "./wording";

/** What a unit is to supply, nomination by nomination. */
export function sendBackDocument(
  { plan, today }: CheckedWorkbook,
  of: UnitReport,
  rows: readonly SendBackRow[],
): OfficialDocument {
  return {
    widths: [36, 64, 106, 74, 188],
    left: 3,
    centred: [0, 1, 3],
    orientation: "Portrait",
    lines: [
      ...documentHead(plan, today, ""),
      documentLine("title", "PHIẾU ĐỀ NGHỊ BỔ SUNG HỒ SƠ KHEN THƯỞNG"),
      documentLine("subtitle", `Kính gửi: ${of.name || "(chưa ghi đơn vị)"}`),
      GAP,
      documentLine(
        "paragraph",
        `Qua kiểm tra ngày ${formatDay(today)} theo Kế hoạch số ${plan.number}, đơn vị có ${rows.length}/${of.rows.length} đề nghị cần bổ sung, chỉnh sửa. ${untilWhen(plan, today)}`,
      ),
      documentLine(
        "heading",
        "Dòng",
        "Mã đề nghị",
        "Tên tập thể, cá nhân",
        "Trạng thái",
        "Nội dung cần bổ sung, chỉnh sửa",
      ),
      ...rows.map(({ row, id, nominee, status, due }) =>
        documentLine("row", row, id, nominee, status, fitCell(due.map((line) => `- ${line}`).join("\n"))),
      ),
      GAP,
      documentLine("signer", "", "NGƯỜI LẬP PHIẾU"),
      documentLine("signature", "", "(Ký, ghi rõ họ tên)"),
    ],
  };
}

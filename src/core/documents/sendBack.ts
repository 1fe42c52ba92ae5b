import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { UnitReport } from "../report/report";
import { documentHead } from "./letterhead";
import { paragraph, type DocumentPart, type TableColumn } from "./document";
import { SEND_BACK_SUBJECT, type SendBackRow } from "./sendBackRows";
import { officeSigns } from "./signer";
import { untilWhen } from "./wording";

const COLUMNS: readonly TableColumn[] = [
  { heading: "Dòng", width: 44, isCentred: true },
  { heading: "Mã đề nghị", width: 74, isCentred: true },
  { heading: "Tên tập thể, cá nhân", width: 100 },
  { heading: "Trạng thái", width: 70, isCentred: true },
  { heading: "Nội dung cần bổ sung, chỉnh sửa", width: 180 },
];

/** What a unit has to supply, nomination by nomination. */
export function sendBack(
  { plan, today }: CheckedWorkbook,
  unit: UnitReport,
  rows: readonly SendBackRow[],
): DocumentPart {
  return {
    head: documentHead(plan, today, ""),
    blocks: [
      { kind: "title", text: "PHIẾU TRẢ LẠI" },
      { kind: "subject", text: SEND_BACK_SUBJECT },
      { kind: "centred", style: "plain", text: `Kính gửi: ${unit.name || "(chưa ghi đơn vị)"}` },
      paragraph(
        `Qua kiểm tra ngày ${formatDay(today)} theo Kế hoạch số ${plan.number}, đơn vị có ${rows.length}/${unit.rows.length} đề nghị cần bổ sung, chỉnh sửa. ${untilWhen(plan, today)}`,
      ),
      {
        kind: "table",
        columns: COLUMNS,
        rows: rows.map(({ row, id, nominee, status, due }) => [
          row,
          id,
          nominee,
          status,
          due.map((line) => `- ${line}`).join("\n"),
        ]),
      },
      { kind: "closing", receivers: ["Như trên", "Lưu: VP"], signature: officeSigns(plan) },
    ],
  };
}

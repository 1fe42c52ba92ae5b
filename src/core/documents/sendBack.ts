import { type Day, formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { UnitReport } from "../report/report";
import { documentHead, officeSigns } from "./formalParts";
import { type DocumentPart, paragraph, type TableColumn } from "./document";
import { untilWhen } from "./wording";
import { headingOf } from "../nominations/fields";
import { dutyOf } from "../findings/duty";
import type { Finding } from "../findings/finding";
import { OUTCOME_NAMES } from "../findings/outcome";
import type { Plan } from "../plan/plan";

const COLUMNS: readonly TableColumn[] = [
  { heading: "Dòng", width: 44, isCentred: true },
  { heading: "Mã đề nghị", width: 88, isCentred: true },
  { heading: "Tên tập thể, cá nhân", width: 100 },
  { heading: "Trạng thái", width: 70, isCentred: true },
  { heading: "Nội dung cần bổ sung, chỉnh sửa", width: 166 },
];

/** What a unit has to supply, nomination by nomination. */
export function sendBack(
  { plan, today }: CheckedWorkbook,
  unit: UnitReport,
  rows: readonly SendBackRow[],
): DocumentPart {
  return {
    head: documentHead(plan, today, "", "office"),
    blocks: [
      { kind: "title", text: "PHIẾU TRẢ LẠI" },
      { kind: "subject", text: SEND_BACK_SUBJECT },
      { kind: "centred", style: "plain", text: `Kính gửi: ${unit.name || "(chưa ghi đơn vị)"}` },
      paragraph(
        `Qua kiểm tra ngày ${formatDay(today)} theo Kế hoạch số ${plan.number}, đơn vị có ${rows.length}/${unit.rows.length} đề nghị cần bổ sung, chỉnh sửa:`,
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
      paragraph(untilWhen(plan, today).replace(/\.$/u, "./.")),
      { kind: "closing", receivers: ["Như trên", "Lưu: VP"], signature: officeSigns(plan) },
    ],
  };
}

export const SEND_BACK_SUBJECT = "Hồ sơ đề nghị khen thưởng cần bổ sung, chỉnh sửa";

/** Last line of a text that was cut for an e-mail. */
export const SEE_SLIP = "… (danh sách đầy đủ ở phiếu trả lại kèm theo)";

/** One nomination that is sent back, with what to supply. */
interface SendBackRow {
  /** 1-based, as Excel shows it. */
  row: number;
  id: string;
  nominee: string;
  status: string;
  /** What to write, each with its cell. */
  due: string[];
}

/** Findings for which a unit has nothing to supply, besides those that wait for the Director. */
const OFFICE_ONLY: ReadonlySet<string> = new Set(["approved-not-clear", "column-absent", "criteria-source-missing"]);

/** The nominations of a unit that has something to supply. */
export function sendBackRows({ rows }: UnitReport): SendBackRow[] {
  return rows.flatMap(({ row, id, nominee, outcome, findings }) => {
    const due = findings.filter((finding) => isForUnit(finding, findings)).map(lineOf);
    const name = nominee.trim().replace(/\s+/gu, " ");
    return due.length === 0 ? [] : [{ row, id, nominee: name, status: OUTCOME_NAMES[outcome], due }];
  });
}

const isForUnit = (finding: Finding, all: readonly Finding[]) =>
  finding.severity !== "info" && !OFFICE_ONLY.has(finding.rule) && dutyOf(finding, all) !== "director";

function lineOf({ field, cell, message }: Finding): string {
  const place = [field === null ? "" : headingOf(field), cell === null ? "" : `(ô ${cell})`].filter(
    (part) => part !== "",
  );
  return `${place.join(" ")}: ${message.vi.replace(/\s*\n\s*/gu, " ")}`;
}

/** What a unit has to supply, as the text of an e-mail; "" when nothing is missing. */
export function sendBackText(unitReport: UnitReport, plan: Plan, sheet: string | null, today: Day): string {
  const rows = sendBackRows(unitReport);
  if (rows.length === 0) return "";
  return [
    `Kính gửi: ${unitReport.name || "(chưa ghi đơn vị)"}`,
    "",
    `Kết quả kiểm tra ngày ${formatDay(today)} theo Kế hoạch số ${plan.number}: đơn vị có ${rows.length}/${unitReport.rows.length} đề nghị cần bổ sung, chỉnh sửa trên trang "${sheet ?? "Đề nghị"}":`,
    "",
    ...rows.flatMap(({ row, nominee, status, due }, index) => [
      `${index + 1}. Dòng ${row}: ${nominee || "(chưa ghi tên)"} – ${status}`,
      ...due.map((line) => `   - ${line}`),
    ]),
    "",
    `${untilWhen(plan, today)} Trân trọng.`,
  ].join("\n");
}

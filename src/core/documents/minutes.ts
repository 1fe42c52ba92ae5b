import type { CheckedWorkbook } from "../checkWorkbook";
import type { ChosenRows } from "./chooseRows";
import { groupTitle, nomineeOf } from "./wording";
import { bases, campaignOf, documentHead, legalBases, signsAs, DOTS } from "./formalParts";
import { paragraph, type Block, type DocumentPart } from "./document";

/** The minutes of the meeting on the nominations; participants and votes are left to fill in. */
export function minutes(checked: CheckedWorkbook, { groups }: ChosenRows): DocumentPart[] {
  const { plan, today } = checked;
  const { agency } = plan;
  return [
    {
      head: { ...documentHead(plan, today, "BB"), placeAndDate: "" },
      blocks: [
        { kind: "title", text: "BIÊN BẢN" },
        { kind: "subject", text: `Họp xét đề nghị khen thưởng ${campaignOf(plan)}` },
        ...bases(legalBases(plan)),
        paragraph(
          `Hôm nay, vào lúc …… giờ …… ngày …… tháng …… năm ……, tại ${DOTS}, ${agency === "" ? DOTS : agency} tổ chức họp xét đề nghị khen thưởng.`,
        ),
        { kind: "heading", text: "I. THÀNH PHẦN" },
        paragraph(`1. Chủ trì: ${DOTS}${DOTS}  Chức vụ: ${DOTS}`),
        paragraph(`2. Thư ký: ${DOTS}${DOTS}  Chức vụ: ${DOTS}`),
        paragraph(`3. Tổng số thành viên được triệu tập: ……; có mặt: ……; vắng mặt: …… (lý do: ${DOTS}).`),
        { kind: "heading", text: "II. NỘI DUNG VÀ KẾT QUẢ" },
        paragraph(
          "Cuộc họp đã nghe báo cáo kết quả kiểm tra hồ sơ, trao đổi, đối chiếu tiêu chuẩn, chỉ tiêu của Kế hoạch và biểu quyết từng trường hợp như sau:",
        ),
        ...groups.flatMap((group, index) => votes(checked, group, index)),
        paragraph(`Ý kiến khác (nếu có): ${DOTS}${DOTS}${DOTS}`),
        paragraph(
          "Cuộc họp kết thúc vào lúc …… giờ …… cùng ngày. Biên bản đã được đọc cho các thành viên cùng nghe và thống nhất./.",
        ),
        {
          kind: "signatures",
          left: signsAs("THƯ KÝ"),
          right: signsAs("CHỦ TRÌ"),
          receivers: ["Thành viên dự họp", "Lưu: VT, VP"],
        },
      ],
    },
  ];
}

function votes(checked: CheckedWorkbook, { award, nominations }: ChosenRows["groups"][number], index: number): Block[] {
  return [
    { kind: "heading", text: groupTitle(`${index + 1}`, award, nominations.length) },
    {
      kind: "table",
      columns: [
        { heading: "STT", width: 38, isCentred: true },
        { heading: award.subject === "collective" ? "Tên tập thể" : "Họ và tên", width: 160 },
        { heading: "Đơn vị", width: 130 },
        { heading: "Số phiếu đồng ý", width: 74, isCentred: true },
        { heading: "Tỷ lệ (%)", width: 66, isCentred: true },
      ],
      rows: nominations.map((nomination, row) => {
        const { name, unit } = nomineeOf(nomination, checked);
        return [row + 1, name, unit, "", ""];
      }),
    },
  ];
}

import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { ChosenRows } from "./chooseRows";
import { groupTitle, shownText } from "./wording";
import { documentHead } from "./letterhead";
import { GAP, documentLine, type OfficialDocument } from "./document";

const DOTS = "…………";

/** The minutes of the meeting that considers the nominations; who was there and how they voted is left to fill in. */
export function minutesDocument({ plan, today }: CheckedWorkbook, { groups }: ChosenRows): OfficialDocument {
  const paragraph = (text: string) => documentLine("paragraph", text);
  return {
    widths: [32, 174, 122, 70, 70],
    left: 2,
    centred: [0, 3, 4],
    orientation: "Portrait",
    lines: [
      ...documentHead(plan, today, "Số: ……/BB"),
      documentLine("title", "BIÊN BẢN"),
      documentLine("subtitle", `Họp xét đề nghị khen thưởng năm ${plan.year}`),
      GAP,
      paragraph(
        `Căn cứ Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)} của ${plan.agency} về ${lower(plan.title)};`,
      ),
      paragraph(
        `Hôm nay, vào lúc …… giờ …… ngày …… tháng …… năm ……, tại ${DOTS}, ${plan.agency} tổ chức họp xét đề nghị khen thưởng.`,
      ),
      documentLine("item", "I. THÀNH PHẦN"),
      paragraph(`1. Chủ trì: ${DOTS}${DOTS}  Chức vụ: ${DOTS}`),
      paragraph(`2. Thư ký: ${DOTS}${DOTS}  Chức vụ: ${DOTS}`),
      paragraph(`3. Tổng số thành viên được triệu tập: ……; có mặt: ……; vắng mặt: …… (lý do: ${DOTS}).`),
      documentLine("item", "II. NỘI DUNG VÀ KẾT QUẢ"),
      paragraph(
        "Cuộc họp đã nghe báo cáo kết quả kiểm tra hồ sơ, trao đổi, đối chiếu tiêu chuẩn, chỉ tiêu của Kế hoạch và biểu quyết từng trường hợp như sau:",
      ),
      ...groups.flatMap(({ award, nominations }, at) => [
        documentLine("item", groupTitle(`${at + 1}`, award, nominations.length)),
        documentLine(
          "heading",
          "STT",
          award.subject === "collective" ? "Tên tập thể" : "Họ và tên",
          "Đơn vị",
          "Số phiếu đồng ý",
          "Tỷ lệ (%)",
        ),
        ...nominations.map((one, number) =>
          documentLine("row", number + 1, shownText(one, "nominee"), one.unit?.name ?? shownText(one, "unit"), "", ""),
        ),
        GAP,
      ]),
      paragraph(`Ý kiến khác (nếu có): ${DOTS}${DOTS}${DOTS}`),
      paragraph(
        "Cuộc họp kết thúc vào lúc …… giờ …… cùng ngày. Biên bản đã được đọc cho các thành viên cùng nghe và thống nhất.",
      ),
      GAP,
      documentLine("signer", "THƯ KÝ", "CHỦ TRÌ"),
      documentLine("signature", "(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"),
    ],
  };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

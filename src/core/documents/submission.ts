import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { SUBJECT_NAMES } from "../plan/plan";
import { twoDigits } from "../text/formatText";
import { campaignOf, documentHead } from "./letterhead";
import type { ChosenRows } from "./chooseRows";
import { countInWords, quotaNote, shownText } from "./wording";
import { GAP, documentLine, type OfficialDocument } from "./document";

/** A draft of the submission that asks for the commendations. */
export function submissionDocument({ plan, today }: CheckedWorkbook, { groups }: ChosenRows): OfficialDocument {
  const paragraph = (text: string) => documentLine("paragraph", text);
  // More than the quota are laid before the Director, who chooses among them.
  const isChoice = groups.some(({ award, nominations }) => quotaNote(award, nominations.length) !== "");
  const asked = groups.every(({ award }) => award.name.startsWith("Giấy khen")) ? "tặng Giấy khen" : "khen thưởng";
  const director = /^sở\s/iu.test(plan.agency.trim()) ? "Giám đốc Sở" : "Giám đốc";
  return {
    widths: [100, 100, 90, 90, 88],
    left: 2,
    centred: [],
    orientation: "Portrait",
    lines: [
      ...documentHead(plan, today, "Số: ……/TTr"),
      documentLine("title", "TỜ TRÌNH"),
      documentLine("subtitle", `Về việc đề nghị khen thưởng ${campaignOf(plan)}`),
      GAP,
      documentLine("subtitle", `Kính gửi: ${director}`),
      GAP,
      paragraph(
        `Căn cứ Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)} của ${plan.agency} về ${lower(plan.title)};`,
      ),
      paragraph("Căn cứ Biên bản họp xét đề nghị khen thưởng ngày …… tháng …… năm ……;"),
      paragraph(
        `Xét thành tích của các tập thể, cá nhân, Văn phòng kính trình ${director} ${isChoice ? `lựa chọn, ${asked} trong số` : `xem xét, ${asked} cho`} ${countInWords(groups)}${isChoice ? " đủ điều kiện" : ""}, cụ thể:`,
      ),
      ...groups.flatMap(({ award, nominations }, at) => [
        documentLine(
          "item",
          `${at + 1}. ${award.name} cho ${twoDigits(nominations.length)} ${SUBJECT_NAMES[award.subject].toLowerCase()}${quotaNote(award, nominations.length)}:`,
        ),
        ...nominations.map((one) => paragraph(`- ${nameOf(one)};`)),
      ]),
      paragraph("(Kèm theo danh sách đề nghị khen thưởng, biên bản họp xét và hồ sơ của từng trường hợp.)"),
      paragraph("Kính trình xem xét, quyết định./."),
      GAP,
      documentLine("signer", "", "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"),
      documentLine("signature", "", "(Ký tên, đóng dấu)"),
      documentLine("receivers", "Nơi nhận:"),
      documentLine("receivers", "- Như trên;"),
      documentLine("receivers", "- Lưu: VT."),
    ],
  };
}

function nameOf(one: ChosenRows["groups"][number]["nominations"][number]): string {
  const unit = one.unit?.name ?? shownText(one, "unit");
  const parts = [shownText(one, "nominee"), shownText(one, "position"), unit];
  return parts.filter((part, at) => part !== "" && parts.indexOf(part) === at).join(", ");
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

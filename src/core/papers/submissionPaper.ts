import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { SUBJECT_NAMES } from "../plan/plan";
import type { ChosenRows } from "./chooseRows";
import { headOfPaper } from "./headOfPaper";
import { GAP, paperLine, type Paper } from "./paper";
import { quotaNote } from "./quotaNote";
import { shownText } from "./shownText";

/** A draft of the submission that asks for the commendations. */
export function submissionPaper({ plan, today }: CheckedWorkbook, { groups, count }: ChosenRows): Paper {
  const paragraph = (text: string) => paperLine("paragraph", text);
  const subject = `${lower(plan.title)}`;
  // More than the quota are laid before the Director, who chooses among them.
  const isChoice = groups.some(({ award, nominations }) => quotaNote(award, nominations.length) !== "");
  const asked = isChoice ? "lựa chọn, khen thưởng trong số" : "khen thưởng";
  return {
    widths: [100, 100, 90, 90, 88],
    left: 2,
    centred: [],
    orientation: "Portrait",
    lines: [
      ...headOfPaper(plan, today, "Số: ……/TTr"),
      paperLine("title", "TỜ TRÌNH"),
      paperLine("subtitle", "Về việc đề nghị khen thưởng"),
      paperLine("subtitle", plan.title),
      GAP,
      paperLine("subtitle", "Kính gửi: …………………………………"),
      GAP,
      paragraph(`Căn cứ Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)} của ${plan.agency} về ${subject};`),
      paragraph("Căn cứ Biên bản họp xét đề nghị khen thưởng ngày …… tháng …… năm ……;"),
      paragraph(
        `Xét thành tích của các tập thể, cá nhân, ${plan.agency} kính trình xem xét, ${asked} ${String(count).padStart(2, "0")} trường hợp${isChoice ? " đủ điều kiện" : ""}, cụ thể:`,
      ),
      ...groups.flatMap(({ award, nominations }, at) => [
        paperLine(
          "item",
          `${at + 1}. ${award.name} cho ${String(nominations.length).padStart(2, "0")} ${SUBJECT_NAMES[award.subject].toLowerCase()}${quotaNote(award, nominations.length)}:`,
        ),
        ...nominations.map((one) => paragraph(`- ${nameOf(one)};`)),
      ]),
      paragraph("(Kèm theo danh sách đề nghị khen thưởng, biên bản họp xét và hồ sơ của từng trường hợp.)"),
      paragraph("Kính trình xem xét, quyết định./."),
      GAP,
      paperLine("signer", "", "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"),
      paperLine("signature", "", "(Ký tên, đóng dấu)"),
      paperLine("receivers", "Nơi nhận:"),
      paperLine("receivers", "- Như trên;"),
      paperLine("receivers", "- Lưu: VT."),
    ],
  };
}

function nameOf(one: ChosenRows["groups"][number]["nominations"][number]): string {
  const unit = one.unit?.name ?? shownText(one, "unit");
  const parts = [shownText(one, "nominee"), shownText(one, "position"), unit];
  return parts.filter((part, at) => part !== "" && parts.indexOf(part) === at).join(", ");
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { campaignOf, documentHead } from "./letterhead";
import type { ChosenRows } from "./chooseRows";
import { countInWords, groupTitle, shownText } from "./wording";
import { GAP, documentLine, type OfficialDocument } from "./document";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** The list of those proposed for a commendation, award by award. */
export function listDocument({ plan, today }: CheckedWorkbook, { groups, basis }: ChosenRows): OfficialDocument {
  return {
    widths: [32, 112, 72, 100, 152],
    left: 3,
    centred: [0],
    orientation: "Portrait",
    lines: [
      ...documentHead(plan, today, ""),
      documentLine("title", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"),
      documentLine("subtitle", upperFirst(campaignOf(plan))),
      documentLine(
        "subtitle",
        `(Kèm theo Tờ trình số …… ngày …… ; Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)})`,
      ),
      GAP,
      ...groups.flatMap(({ award, nominations }, at) => [
        documentLine("item", groupTitle(ROMAN[at] ?? `${at + 1}`, award, nominations.length)),
        documentLine(
          "heading",
          "STT",
          award.subject === "collective" ? "Tên tập thể" : "Họ và tên",
          "Chức vụ",
          "Đơn vị",
          "Tóm tắt thành tích",
        ),
        ...nominations.map((one, number) =>
          documentLine(
            "row",
            number + 1,
            shownText(one, "nominee"),
            shownText(one, "position"),
            one.unit?.name ?? shownText(one, "unit"),
            shownText(one, "achievement"),
          ),
        ),
        GAP,
      ]),
      documentLine(
        "item",
        `Danh sách có ${countInWords(groups)}${basis === "valid" ? " đủ điều kiện, chưa có ý kiến của Giám đốc" : " đã được Giám đốc duyệt"}.`,
      ),
      GAP,
      documentLine("signer", "NGƯỜI LẬP DANH SÁCH", "THỦ TRƯỞNG ĐƠN VỊ"),
      documentLine("signature", "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"),
    ],
  };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

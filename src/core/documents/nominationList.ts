import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { campaignOf, headOfPaper } from "./letterhead";
import type { ChosenRows } from "./chooseRows";
import { countInWords, groupTitle, shownText } from "./wording";
import { GAP, paperLine, type Paper } from "./document";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** The list of those proposed for a commendation, award by award. */
export function listPaper({ plan, today }: CheckedWorkbook, { groups, basis }: ChosenRows): Paper {
  return {
    widths: [32, 112, 72, 100, 152],
    left: 3,
    centred: [0],
    orientation: "Portrait",
    lines: [
      ...headOfPaper(plan, today, ""),
      paperLine("title", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"),
      paperLine("subtitle", upperFirst(campaignOf(plan))),
      paperLine(
        "subtitle",
        `(Kèm theo Tờ trình số …… ngày …… ; Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)})`,
      ),
      GAP,
      ...groups.flatMap(({ award, nominations }, at) => [
        paperLine("item", groupTitle(ROMAN[at] ?? `${at + 1}`, award, nominations.length)),
        paperLine(
          "heading",
          "STT",
          award.subject === "collective" ? "Tên tập thể" : "Họ và tên",
          "Chức vụ",
          "Đơn vị",
          "Tóm tắt thành tích",
        ),
        ...nominations.map((one, number) =>
          paperLine(
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
      paperLine(
        "item",
        `Danh sách có ${countInWords(groups)}${basis === "valid" ? " đủ điều kiện, chưa có ý kiến của Giám đốc" : " đã được Giám đốc duyệt"}.`,
      ),
      GAP,
      paperLine("signer", "NGƯỜI LẬP DANH SÁCH", "THỦ TRƯỞNG ĐƠN VỊ"),
      paperLine("signature", "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"),
    ],
  };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

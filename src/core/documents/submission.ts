import type { CheckedWorkbook } from "../checkWorkbook";
import { yearOf } from "../calendar/day";
import { SUBJECT_NAMES } from "../plan/plan";
import { twoDigits } from "../text/formatText";
import { addressee, formOf, type Authority } from "./authority";
import {
  agencyOf,
  bases,
  campaignOf,
  documentHead,
  headOfAgency,
  headSigns,
  LAW_BLANK,
  legalBases,
  officeSigns,
} from "./formalParts";
import type { ChosenRows } from "./chooseRows";
import { paragraph, type Block, type DocumentPart } from "./document";
import { countInWords, inOneLine, isChoice, nomineeOf, quotaNote, whoInWords } from "./wording";

/** With more nominations than this, the submission refers to its list. */
const NAMED = 10;

/** Asks an authority for its awards: the Office asks the agency's head, who asks the others. */
export function submission(checked: CheckedWorkbook, { groups, count }: ChosenRows, to: Authority): DocumentPart[] {
  const { plan, today } = checked;
  const whom = to.isOwn ? headOfAgency(plan) : to.name;
  const form = formOf(groups.map(({ award }) => award));
  const asked = form === null ? "khen thưởng" : `tặng ${form}`;
  // Nominations beyond the quota are included: the Director chooses among them.
  const choice = isChoice(groups);
  const request = choice ? `lựa chọn, ${asked} trong số` : `xem xét, ${asked} cho`;
  const sender = to.isOwn ? "Văn phòng" : agencyOf(plan).name;
  const end = count > NAMED ? "(có danh sách kèm theo)." : "cụ thể:";
  const counted = `${countInWords(groups)}${choice ? " đủ điều kiện" : ""}`;
  return [
    {
      head: documentHead(plan, today, "TTr", to.isOwn ? "office" : "agency"),
      blocks: [
        { kind: "title", text: "TỜ TRÌNH" },
        { kind: "subject", text: `Về việc đề nghị khen thưởng ${campaignOf(plan)}` },
        { kind: "centred", style: "plain", text: `Kính gửi: ${addressee(to, plan)}` },
        ...bases([
          ...legalBases(plan, [LAW_BLANK]),
          `Căn cứ Biên bản họp xét đề nghị khen thưởng ngày …… tháng …… năm ${yearOf(today)}`,
        ]),
        paragraph(
          `Xét thành tích của ${whoInWords(groups)}, ${sender} kính trình ${whom} ${request} ${counted}${count > NAMED ? " " : ", "}${end}`,
        ),
        ...groups.flatMap((group, index) => awardLines(checked, group, index, count <= NAMED)),
        paragraph("Kèm theo Tờ trình: danh sách đề nghị khen thưởng, biên bản họp xét và hồ sơ của từng trường hợp."),
        paragraph(`Kính trình ${whom} xem xét, quyết định./.`),
        {
          kind: "closing",
          receivers: ["Như trên", to.isOwn ? "Lưu: VP" : "Lưu: VT, VP"],
          signature: to.isOwn ? officeSigns(plan) : headSigns(plan),
        },
      ],
    },
  ];
}

function awardLines(
  checked: CheckedWorkbook,
  { award, nominations }: ChosenRows["groups"][number],
  index: number,
  areNamed: boolean,
): Block[] {
  const title = `${index + 1}. ${award.name} cho ${twoDigits(nominations.length)} ${SUBJECT_NAMES[award.subject].toLowerCase()}${quotaNote(award, nominations.length)}`;
  if (!areNamed) return [paragraph(`${title}.`)];
  const names = nominations.map((nomination) => inOneLine(nomineeOf(nomination, checked)));
  return [
    { kind: "heading", text: `${title}:` },
    ...names.map((name, position) => paragraph(`- ${name}${position < names.length - 1 ? ";" : "."}`)),
  ];
}

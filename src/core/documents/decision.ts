import type { CheckedWorkbook } from "../checkWorkbook";
import { formOf } from "./authority";
import {
  bases,
  campaignOf,
  documentHead,
  fullHeadOfAgency,
  headOfOffice,
  headSigns,
  LAW_BLANK,
  legalBases,
  powersBlank,
} from "./formalParts";
import type { ChosenRows } from "./chooseRows";
import { paragraph, type DocumentPart } from "./document";
import { groupTables } from "./nominationList";
import { countInWords, whoInWords } from "./wording";
import { yearOf } from "../calendar/day";
import { upperFirst } from "../text/formatText";

/** The draft of the decision on the agency's own awards, and the list of who receives them. */
export function awardDecision(checked: CheckedWorkbook, chosen: ChosenRows): DocumentPart[] {
  const { plan, today } = checked;
  const { groups } = chosen;
  const head = documentHead(plan, today, "QĐ");
  const form = formOf(groups.map(({ award }) => award));
  const director = fullHeadOfAgency(plan);
  const given = form === null ? "Khen thưởng" : `Tặng ${form} của ${director}`;
  return [
    {
      head,
      blocks: [
        { kind: "title", text: "QUYẾT ĐỊNH" },
        { kind: "subject", text: `Về việc ${form === null ? "khen thưởng" : `tặng ${form}`} ${campaignOf(plan)}` },
        { kind: "centred", style: "bold", text: director.toUpperCase() },
        ...bases([...legalBases(plan, [powersBlank(plan), LAW_BLANK]), `Theo đề nghị của ${headOfOffice(plan)}`]),
        { kind: "centred", style: "bold", text: "QUYẾT ĐỊNH:" },
        paragraph(
          `${given} cho ${countInWords(groups)} có thành tích ${campaignOf(plan)} (có danh sách kèm theo).`,
          "Điều 1.",
        ),
        paragraph("Tiền thưởng kèm theo thực hiện theo quy định hiện hành.", "Điều 2."),
        paragraph("Quyết định này có hiệu lực kể từ ngày ký.", "Điều 3."),
        paragraph(
          `${headOfOffice(plan)}, Trưởng các phòng, đơn vị có liên quan và ${whoInWords(groups)} có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`,
          "Điều 4.",
        ),
        { kind: "closing", receivers: ["Như Điều 4", "Lưu: VT, VP"], signature: headSigns(plan) },
      ],
    },
    annex(checked, chosen, head.number.replace("Số: ", "")),
  ];
}

function annex(checked: CheckedWorkbook, { groups, basis }: ChosenRows, number: string): DocumentPart {
  const { plan, today } = checked;
  const form = formOf(groups.map(({ award }) => award));
  const recipients = upperFirst(whoInWords(groups).replace(/^các /u, ""));
  return {
    head: null,
    blocks: [
      { kind: "title", text: "DANH SÁCH" },
      { kind: "centred", style: "bold", text: `${recipients} được ${form === null ? "khen thưởng" : `tặng ${form}`}` },
      {
        kind: "subject",
        style: "italic",
        text: `(Kèm theo Quyết định số ${number} ngày …… tháng …… năm ${yearOf(today)} của ${fullHeadOfAgency(plan)})`,
      },
      ...(basis === "valid"
        ? [{ kind: "centred" as const, style: "italic" as const, text: "Dự kiến, chưa có ý kiến của Giám đốc" }]
        : []),
      ...groupTables(checked, groups, "names-only"),
    ],
  };
}

import type { CheckedWorkbook } from "../checkWorkbook";
import { campaignOf, dayInWords, documentHead, headSigns, signsAs } from "./formalParts";
import type { Subject } from "../plan/plan";
import type { ChosenRows } from "./chooseRows";
import { countInWords, groupTitle, type Nominee, nomineeOf, roman } from "./wording";
import type { Block, DocumentPart, TableColumn } from "./document";
import { upperFirst } from "../text/formatText";

/** The list of nominations for a commendation, award by award. */
export function nominationList(checked: CheckedWorkbook, { groups, basis }: ChosenRows): DocumentPart[] {
  const { plan, today } = checked;
  const state = basis === "valid" ? "đủ điều kiện, chưa có ý kiến của Giám đốc" : "đã được Giám đốc duyệt";
  return [
    {
      head: documentHead(plan, today, ""),
      blocks: [
        { kind: "title", text: "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG" },
        { kind: "subject", text: upperFirst(campaignOf(plan)) },
        {
          kind: "centred",
          style: "italic",
          text: `(Kèm theo Tờ trình số …… ngày …… tháng …… năm ……; Kế hoạch số ${plan.number} ${dayInWords(plan.issuedOn)})`,
        },
        ...groupTables(checked, groups, "with-achievements"),
        { kind: "heading", text: `Danh sách có ${countInWords(groups)} ${state}.` },
        { kind: "signatures", left: signsAs("NGƯỜI LẬP DANH SÁCH"), right: headSigns(plan) },
      ],
    },
  ];
}

type Columns = readonly (TableColumn & { cell: (nominee: Nominee, index: number) => string | number })[];

const ORDINAL = { heading: "STT", width: 38, isCentred: true, cell: (_: Nominee, index: number) => index + 1 } as const;

/** The nominations of each award in a separate table, under its title. */
export function groupTables(
  checked: CheckedWorkbook,
  groups: ChosenRows["groups"],
  how: "with-achievements" | "names-only",
): Block[] {
  return groups.flatMap(({ award, nominations }, index): Block[] => {
    const columns = COLUMNS[how][award.subject];
    const nominees = nominations.map((nomination) => nomineeOf(nomination, checked));
    return [
      { kind: "heading", text: groupTitle(roman(index), award, nominations.length) },
      {
        kind: "table",
        columns: columns.map(({ cell: _, ...column }) => column),
        rows: nominees.map((nominee, row) => columns.map(({ cell }) => cell(nominee, row))),
      },
    ];
  });
}

const NAMES = { collective: "Tên tập thể", individual: "Họ và tên" } as const;

/** Collectives have no position. */
const COLUMNS: Record<"with-achievements" | "names-only", Record<Subject, Columns>> = {
  "with-achievements": {
    collective: [
      ORDINAL,
      { heading: NAMES.collective, width: 128, cell: (nominee) => nominee.name },
      { heading: "Đơn vị", width: 112, cell: (nominee) => nominee.unit },
      { heading: "Tóm tắt thành tích", width: 190, cell: (nominee) => nominee.achievement },
    ],
    individual: [
      ORDINAL,
      { heading: NAMES.individual, width: 98, cell: (nominee) => nominee.name },
      { heading: "Chức vụ", width: 66, cell: (nominee) => nominee.position },
      { heading: "Đơn vị", width: 96, cell: (nominee) => nominee.unit },
      { heading: "Tóm tắt thành tích", width: 170, cell: (nominee) => nominee.achievement },
    ],
  },
  "names-only": {
    collective: [
      ORDINAL,
      { heading: NAMES.collective, width: 230, cell: (nominee) => nominee.name },
      { heading: "Đơn vị", width: 200, cell: (nominee) => nominee.unit },
    ],
    individual: [
      ORDINAL,
      { heading: NAMES.individual, width: 150, cell: (nominee) => nominee.name },
      { heading: "Chức vụ", width: 110, cell: (nominee) => nominee.position },
      { heading: "Đơn vị", width: 170, cell: (nominee) => nominee.unit },
    ],
  },
};

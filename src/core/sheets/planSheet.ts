import {
  DEADLINE_RULES,
  DOCUMENT_LINES,
  MOVEMENT_CLASSES,
  PLAN_LINES,
  STAGES,
  type DocumentLine,
  type PlanLine,
} from "../plan/planWords";
import { SHEETS, TABLES } from "../names";
import { STAGE_NAMES, SUBJECT_NAMES, type Plan } from "../plan/plan";
import {
  rowHeights,
  bodyOf,
  type DesignedCell,
  type ListDesign,
  type SheetDesign,
  type TableDesign,
} from "./sheetDesign";

/** The first row of the first table; the title stands above. */
const TOP = 2;

const WIDTHS = [26, 60, 14, 12, 60, 30];

/**
 * The sheet `Kế hoạch`: a plan as the Office reads and changes it.
 * @param documentLines "all": the lines for the documents stand there to be filled in, blank ones too
 */
export function planSheet(plan: Plan, documentLines: "filled" | "all" = "filled"): SheetDesign {
  const identity = identityTable(plan, documentLines);
  const awards = awardTable(plan, TOP + identity.rows.length + 3);
  const criteria = criterionTable(plan, awards.row + awards.rows.length + 3);
  return {
    sheet: SHEETS.plan,
    widths: WIDTHS,
    heights: Object.assign({}, ...[identity, awards, criteria].map((table) => rowHeights(table, WIDTHS))) as Record<
      number,
      number
    >,
    lines: [{ row: 0, column: 0, columns: 6, text: "KẾ HOẠCH PHÁT ĐỘNG THI ĐUA, KHEN THƯỞNG", style: "title" }],
    tables: [identity, awards, criteria],
    lists: [
      ...Object.entries(CHOICES).map(([line, choices]) => listAt(identity, line as PlanLine, choices)),
      { area: bodyOf(awards, "Đối tượng"), choices: Object.values(SUBJECT_NAMES) },
    ],
    frozen: { rows: 0, columns: 0 },
    titleRow: 0,
  };
}

const RULES = DEADLINE_RULES.map(([name]) => name);

const CHOICES: Partial<Record<PlanLine, readonly string[]>> = {
  registrationRule: RULES,
  proposalRule: RULES,
  stage: STAGES.map(([name]) => name),
  movementClass: MOVEMENT_CLASSES,
  customaryChecks: ["Có", "Không"],
};

function listAt({ row, column }: TableDesign, line: PlanLine, choices: readonly string[]): ListDesign {
  const index = Object.keys(PLAN_LINES).indexOf(line);
  return { area: { row: row + 1 + index, column: column + 1, rows: 1, columns: 1 }, choices };
}

function identityTable(plan: Plan, documentLines: "filled" | "all"): TableDesign {
  const rule = (isInclusive: boolean) => RULES[isInclusive ? 1 : 0] ?? "";
  const values: Record<PlanLine, DesignedCell> = {
    number: plan.number,
    issuedOn: { day: plan.issuedOn },
    title: plan.title,
    agency: plan.agency,
    year: plan.year,
    registrationDeadline: { day: plan.registrationDeadline },
    registrationRule: rule(plan.registrationInclusive),
    proposalDeadline: { day: plan.proposalDeadline },
    proposalRule: rule(plan.proposalInclusive),
    stage: STAGE_NAMES[plan.stage],
    movementClass: plan.movementClass,
    customaryChecks: plan.customaryChecks ? "Có" : "Không",
  };
  const lines = Object.entries(PLAN_LINES) as [PlanLine, string][];
  return {
    name: TABLES.plan,
    row: TOP,
    column: 0,
    headings: ["Mục", "Giá trị"],
    rows: [...lines.map(([line, name]) => [name, values[line]]), ...documentRows(plan, documentLines)],
    styles: { 1: "left" },
  };
}

function documentRows(plan: Plan, which: "filled" | "all"): DesignedCell[][] {
  const lines = Object.entries(DOCUMENT_LINES) as [DocumentLine, string][];
  return lines.flatMap(([line, name]) => {
    const texts = [plan[line]].flat().filter((text) => text !== "");
    return texts.length === 0 && which === "all" ? [[name, ""]] : texts.map((text) => [name, text]);
  });
}

function awardTable({ awards }: Plan, row: number): TableDesign {
  return {
    name: TABLES.awards,
    row,
    column: 0,
    headings: ["Mã", "Hình thức khen thưởng", "Đối tượng", "Chỉ tiêu", "Căn cứ", "Tên khác"],
    rows: awards.map(({ code, name, subject, quota, source, aliases }) => [
      code,
      name,
      SUBJECT_NAMES[subject],
      quota ?? "",
      source,
      aliases.join("; "),
    ]),
    styles: { 0: "centred", 2: "centred", 3: "centred" },
  };
}

/** The long text stands in the wide column. A table has a row at least, blank where there is no criterion. */
function criterionTable({ criteria }: Plan, row: number): TableDesign {
  const rows = criteria.map(({ code, award, text }) => [code, text, award]);
  return {
    name: TABLES.criteria,
    row,
    column: 0,
    headings: ["Mã", "Nội dung", "Hình thức"],
    rows: rows.length > 0 ? rows : [["", "", ""]],
    styles: { 0: "centred", 2: "centred" },
  };
}

export const UNIT_HEADINGS = ["Đơn vị", "Tên khác", "Ngày đăng ký thi đua", "Biên bản họp xét"] as const;

/** Instructions for the Office, where the list starts empty. */
const HOW_TO_FILL = [
  "Ghi mỗi phòng, đơn vị một dòng. Tên khác cách nhau bằng dấu chấm phẩy, ví dụ: CNTT; Phòng CNTT.",
  "Ngày đăng ký ghi dạng ngày/tháng/năm, theo bản đăng ký của đơn vị. Biên bản họp xét ghi Có, Không hoặc số biên bản. Khi bảng này trống, tên đơn vị không được đối chiếu.",
] as const;

/** The sheet `Đơn vị`. A table has a row at least, blank where there is no unit. */
export function unitSheet(units: readonly (readonly DesignedCell[])[]): SheetDesign {
  const columns = UNIT_HEADINGS.length;
  const notes = units.length === 0 ? HOW_TO_FILL : [];
  const row = 2 + (notes.length > 0 ? notes.length + 1 : 0);
  return {
    sheet: SHEETS.units,
    widths: [34, 30, 18, 20],
    heights: { [row]: 34 },
    lines: [
      { row: 0, column: 0, columns, text: "CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ", style: "title" },
      ...notes.map((text, index) => ({ row: 2 + index, column: 0, columns, text, style: "note" as const })),
    ],
    tables: [
      {
        name: TABLES.units,
        row,
        column: 0,
        headings: UNIT_HEADINGS,
        rows: units.length > 0 ? units : [UNIT_HEADINGS.map(() => "")],
        styles: { 2: "date", 3: "centred" },
      },
    ],
    lists: [],
    frozen: { rows: row + 1, columns: 0 },
    titleRow: row,
  };
}

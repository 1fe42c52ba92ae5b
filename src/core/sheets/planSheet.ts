import { SHEETS, TABLES } from "../names";
import {
  DEADLINE_RULES,
  DOCUMENT_LINES,
  MOVEMENT_CLASSES,
  PLAN_LINES,
  STAGES,
  type DocumentLine,
  type PlanLine,
} from "../plan/planLines";
import type { InputGuide } from "../cells/formats";
import type { Area } from "../cells/snapshot";
import { STAGE_NAMES, SUBJECT_NAMES, type Plan } from "../plan/plan";
import { DATE_FORM } from "./nominationSheet";
import { rowHeights, bodyOf, type DesignedCell, type SheetDesign, type TableDesign } from "./sheetDesign";

/** The first row of the first table, below the title. */
const TOP = 2;

const WIDTHS = [26, 60, 14, 12, 60, 30];

/**
 * The sheet `Kế hoạch`: a plan that the Office can read and change.
 * @param documentLines "all": the lines for the documents are included, also blank ones to fill in
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
    inputs: [
      ...(Object.entries(LINE_INPUTS) as [PlanLine, InputGuide][]).map(([line, guide]) => ({
        area: cellOfLine(identity, line),
        ...guide,
      })),
      { area: bodyOf(awards, "Đối tượng"), ...words(Object.values(SUBJECT_NAMES)) },
      { area: bodyOf(awards, "Chỉ tiêu"), ...prompted("Chỉ tiêu", "Để trống nếu Kế hoạch không quy định chỉ tiêu.") },
      { area: bodyOf(awards, "Tên khác"), ...OTHER_NAMES },
      { area: bodyOf(criteria, "Hình thức"), ...AWARD_CODES },
    ],
    frozen: { rows: 0, columns: 0 },
    titleRow: 0,
  };
}

const RULES = DEADLINE_RULES.map(([name]) => name);

const words = (choices: readonly string[]): InputGuide => ({
  rule: { kind: "words", words: choices },
  alert: `Ô này chỉ ghi ${choices.map((choice) => `"${choice}"`).join(", ")}.`,
});
const prompted = (title: string, text: string): InputGuide => ({
  rule: { kind: "text", minLength: 1 },
  prompt: { title, text },
});
const day = (title: string): InputGuide => ({
  ...prompted(title, `Ghi theo văn bản Kế hoạch. ${DATE_FORM}`),
  rule: { kind: "date" },
  alert: DATE_FORM,
});
/** Used for units too. */
export const OTHER_NAMES = prompted("Tên khác", "Các cách viết khác của tên này, cách nhau bằng dấu chấm phẩy.");
const AWARD_CODES: InputGuide = {
  rule: { kind: "column", table: TABLES.awards, heading: "Mã" },
  alert: "Ghi Mã của một hình thức trong bảng ở trên.",
};

const LINE_INPUTS: Partial<Record<PlanLine, InputGuide>> = {
  issuedOn: day(PLAN_LINES.issuedOn),
  registrationDeadline: day(PLAN_LINES.registrationDeadline),
  registrationRule: words(RULES),
  proposalDeadline: day(PLAN_LINES.proposalDeadline),
  proposalRule: words(RULES),
  stage: words(STAGES.map(([name]) => name)),
  movementClass: words(MOVEMENT_CLASSES),
  customaryChecks: words(["Có", "Không"]),
};

function cellOfLine({ row, column }: TableDesign, line: PlanLine): Area {
  return { row: row + 1 + Object.keys(PLAN_LINES).indexOf(line), column: column + 1, rows: 1, columns: 1 };
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

/** The long text is in the wide column. A table needs a row, blank if there is no criterion. */
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

/** What changes in a plan each year. */
const YEARLY_LINES: readonly PlanLine[] = ["number", "issuedOn", "registrationDeadline", "proposalDeadline"];

/** A plan for another year, at its first stage. */
export function planOfYear(plan: Plan, year: number): Plan {
  return {
    ...plan,
    year,
    title: plan.title.replaceAll(String(plan.year), String(year)),
    stage: "registration",
    movementClass: "",
  };
}

/** Number and days are blank until the Office fills them in, so that no check uses those of another year. */
export function blankPlanSheet(plan: Plan): SheetDesign {
  const design = planSheet(plan, "all");
  const names = YEARLY_LINES.map((line): string => PLAN_LINES[line]);
  const tables = design.tables.map((table) =>
    table.name !== TABLES.plan
      ? table
      : { ...table, rows: table.rows.map((line) => (names.includes(String(line[0])) ? [line[0] ?? "", ""] : line)) },
  );
  return { ...design, tables };
}

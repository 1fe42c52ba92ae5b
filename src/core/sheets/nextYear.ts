import { formatDay } from "../calendar/day";
import { SHEETS, TABLES } from "../names";
import { SUBJECT_NAMES, type Plan, type Units } from "../plan/plan";
import { HISTORY_HEADINGS } from "../history/earlierAwards";
import { NO_AWARDS, type CarriedAwards, type HistoryRow } from "../history/carriedAwards";
import { DOCUMENT_LINES, PLAN_LINES, type DocumentLine, type PlanLine } from "../plan/planLines";
import { address } from "../cells/snapshot";
import { nominationSheet, OFFICE_SOURCES } from "./nominationSheet";
import { blankPlanSheet, planOfYear } from "./planSheet";
import { rowHeights, type DesignedCell, type SheetDesign, type TableDesign } from "./sheetDesign";
import { unitSheet } from "./unitSheet";

const ROWS = 20;

/**
 * Next year's workbook: the plan without its number and days, the units without their dates, an empty list of
 * nominations, the earlier awards, and first a sheet with what to fill in or review.
 */
export function nextYear(plan: Plan, units: Units, history: CarriedAwards = NO_AWARDS): SheetDesign[] {
  const next = planOfYear(plan, plan.year + 1);
  const sheet = blankPlanSheet(next);
  const list = unitSheet(units.list.map(({ name, aliases }) => [name, aliases.join("; "), "", ""]));
  const nominations = nominationSheet(next, OFFICE_SOURCES, ROWS);
  return [checklist(plan, next, sheet, history), sheet, list, nominations, historySheet(history.rows)];
}

function tableOf({ tables, sheet }: SheetDesign, name: string): TableDesign {
  const table = tables.find((item) => item.name === name);
  if (table === undefined) throw new Error(`the sheet ${sheet} is designed without ${name}`);
  return table;
}

type Task = readonly [task: string, place: string, before: DesignedCell];

const WIDTHS = [6, 62, 24, 50, 10];
const HEADINGS = ["STT", "Việc cần làm", "Nơi ghi", "Năm trước", "Đã xong"];

function checklist(plan: Plan, next: Plan, sheet: SheetDesign, history: CarriedAwards): SheetDesign {
  const tasks = [
    ...planTasks(plan, sheet),
    ...documentTasks(plan, sheet),
    ...awardTasks(plan, sheet),
    ...historyTasks(plan, history),
    ...otherTasks(plan),
  ];
  const columns = HEADINGS.length;
  const table: TableDesign = {
    name: "ViecCanLam",
    row: 4,
    column: 0,
    headings: HEADINGS,
    rows: tasks.map(([task, place, before], index) => [index + 1, task, place, before, ""]),
    styles: { 0: "centred", 3: "left", 4: "centred" },
  };
  return {
    sheet: "Việc cần làm",
    widths: WIDTHS,
    heights: rowHeights(table, WIDTHS),
    lines: [
      { row: 0, column: 0, columns, text: `CHUẨN BỊ KẾ HOẠCH NĂM ${next.year}`, style: "title" },
      {
        row: 2,
        column: 0,
        columns,
        text: "Làm lần lượt từng việc, xong việc nào ghi x vào cột Đã xong. Xong tất cả thì xóa trang này.",
        style: "note",
      },
    ],
    tables: [table],
    inputs: [],
    frozen: { rows: 5, columns: 0 },
    titleRow: 4,
  };
}

function planTasks(plan: Plan, sheet: SheetDesign): Task[] {
  const table = tableOf(sheet, TABLES.plan);
  const cellOf = (line: PlanLine) => {
    const row = table.rows.findIndex(([name]) => name === PLAN_LINES[line]);
    return placeOf(table.row + 1 + row, table.column + 1);
  };
  return [
    ["Ghi số của kế hoạch mới", cellOf("number"), plan.number],
    ["Ghi ngày ban hành", cellOf("issuedOn"), formatDay(plan.issuedOn)],
    ["Xem lại trích yếu, đã đổi năm", cellOf("title"), plan.title],
    ["Ghi hạn đăng ký thi đua", cellOf("registrationDeadline"), formatDay(plan.registrationDeadline)],
    [
      "Xem lại cách tính hạn đăng ký: Trước ngày hay Hết ngày",
      cellOf("registrationRule"),
      ruleOf(plan.registrationInclusive),
    ],
    ["Ghi hạn đề nghị khen thưởng", cellOf("proposalDeadline"), formatDay(plan.proposalDeadline)],
    ["Xem lại cách tính hạn đề nghị", cellOf("proposalRule"), ruleOf(plan.proposalInclusive)],
  ];
}

const placeOf = (row: number, column: number) => `ô ${address(row, column)}, trang ${SHEETS.plan}`;

const ruleOf = (isInclusive: boolean) => (isInclusive ? "Hết ngày" : "Trước ngày");

/** What the documents take from the plan: laws and people change. */
function documentTasks(plan: Plan, sheet: SheetDesign): Task[] {
  const table = tableOf(sheet, TABLES.plan);
  const cellOf = (line: DocumentLine) => {
    const row = table.rows.findIndex(([name]) => name === DOCUMENT_LINES[line]);
    return placeOf(table.row + 1 + row, table.column + 1);
  };
  return [
    [
      "Xem lại căn cứ pháp lý của văn bản, mỗi căn cứ một dòng Căn cứ",
      cellOf("legalBases"),
      plan.legalBases.join("; "),
    ],
    ["Xem lại người ký văn bản", cellOf("signer"), plan.signer],
    ["Xem lại chức vụ người ký", cellOf("signerTitle"), plan.signerTitle],
    ["Xem lại địa danh ghi trên văn bản", cellOf("place"), plan.place],
  ];
}

/** Quotas and sources are kept for comparison with the new plan; a blank quota would mean that none is stated. */
function awardTasks({ awards }: Plan, sheet: SheetDesign): Task[] {
  const table = tableOf(sheet, TABLES.awards);
  const textAt = (row: number, heading: string) =>
    placeOf(table.row + 1 + row, table.column + table.headings.indexOf(heading));
  return awards.flatMap(({ name, subject, quota, source }, row): Task[] => [
    [
      `Đối chiếu chỉ tiêu ${name} cho ${SUBJECT_NAMES[subject].toLowerCase()}`,
      textAt(row, "Chỉ tiêu"),
      quota ?? "không quy định",
    ],
    ...(source === ""
      ? []
      : [
          [
            `Đối chiếu căn cứ ${name} cho ${SUBJECT_NAMES[subject].toLowerCase()}`,
            textAt(row, "Căn cứ"),
            source,
          ] as const,
        ]),
  ]);
}

function otherTasks({ criteria }: Plan): Task[] {
  const codes = criteria.map(({ code }) => code).join(", ");
  return [
    [
      "Đối chiếu hình thức và tiêu chuẩn; đổi Mã thì đổi cả tiêu đề cột ở trang Đề nghị",
      `trang ${SHEETS.plan}, trang ${SHEETS.nominations}`,
      codes,
    ],
    ["Xem lại danh sách đơn vị; ngày đăng ký và biên bản đã để trống", `trang ${SHEETS.units}`, ""],
    ["Bấm Kiểm tra; phần mềm chỉ ra các ô còn thiếu hoặc sai của Kế hoạch", "", ""],
  ];
}

function historyTasks({ year }: Plan, { rows, lacksThisYear }: CarriedAwards): Task[] {
  const unnumbered = rows.filter(({ decision }) => decision === "").length;
  const table = `bảng ${TABLES.history}, trang ${SHEETS.memory}`;
  return [
    ...(lacksThisYear
      ? [[`Ghi các đề nghị được duyệt năm ${year}: sổ năm ${year} không đọc được danh sách`, table, ""] as const]
      : []),
    ...(unnumbered > 0 ? [[`Ghi số quyết định khen thưởng của ${unnumbered} dòng chưa có`, table, ""] as const] : []),
    ["Dán danh sách khen thưởng các năm trước (nếu chưa có)", table, `đã có ${rows.length} dòng`],
  ];
}

const HISTORY_WIDTHS = [8, 46, 12, 30, 32, 18, 60];

/** Earlier awards. A table needs a row, blank if there is no award yet. */
function historySheet(history: readonly HistoryRow[]): SheetDesign {
  const headings = Object.values(HISTORY_HEADINGS);
  const fields = Object.keys(HISTORY_HEADINGS) as (keyof HistoryRow)[];
  const rows = history.length > 0 ? history.map((row) => fields.map((field) => row[field])) : [headings.map(() => "")];
  const table: TableDesign = {
    name: TABLES.history,
    row: 2,
    column: 0,
    headings,
    rows,
    styles: { 0: "centred", 2: "centred" },
  };
  return {
    sheet: SHEETS.memory,
    widths: HISTORY_WIDTHS,
    heights: rowHeights(table, HISTORY_WIDTHS),
    lines: [{ row: 0, column: 0, columns: headings.length, text: "KHEN THƯỞNG CÁC NĂM TRƯỚC", style: "title" }],
    tables: [table],
    inputs: [],
    frozen: { rows: 3, columns: 0 },
    titleRow: 2,
  };
}

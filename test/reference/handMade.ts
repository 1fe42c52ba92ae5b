import type { Workbook } from "../../workbench/host/model";
import { referenceReport } from "./check";
import { ownListHeadings } from "./directorList";
import { addSheet, addTable, dateCell, newWorkbook, putRow, type Content } from "./generate/build";
import type { ReferenceReport } from "./types";

export const headings = [
  "STT",
  "Hình thức",
  "Đối tượng",
  "Họ tên",
  "Chức vụ",
  "Đơn vị",
  "Ngày đăng ký",
  "Ngày đề nghị",
];
export const moreHeadings = ["TT1", "TT2", "TT3", "TT4", "CN1", "CN2", "Thành tích", "Báo cáo thành tích", "Ngoại lệ"];
export const all = [...headings, ...moreHeadings];

export const person: Record<string, Content> = {
  STT: null,
  "Hình thức": "STTTT-CN",
  "Đối tượng": "Cá nhân",
  "Họ tên": "Nguyễn Văn An",
  "Chức vụ": "Chuyên viên",
  "Đơn vị": "Văn phòng Sở",
  "Ngày đăng ký": dateCell(44670),
  "Ngày đề nghị": dateCell(44890),
  CN1: "Đạt",
  CN2: "x",
  "Thành tích": "Tham mưu xây dựng kế hoạch, tuyên truyền pháp luật cho toàn Sở",
  "Báo cáo thành tích": "Có",
};

export const typed = (changes: Record<string, Content>, columns = all): Content[] =>
  columns.map((heading) => ({ ...person, ...changes })[heading] ?? null);

/** A plain list from the first row on: one row per set of changes to a valid nomination. */
export function list(...rows: Record<string, Content>[]): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Danh sách");
  putRow(sheet, 0, 0, all);
  rows.forEach((row, index) => putRow(sheet, index + 1, 0, typed(row)));
  return workbook;
}

export const check = (workbook: Workbook): ReferenceReport => referenceReport(workbook, { today: "2023-01-01" });

/** "D2 rule", the severity added where a rule has several. */
export const found = (report: ReferenceReport): string[] =>
  [...report.sheetFindings, ...report.rows.flatMap((row) => row.findings)].map(({ rule, cell }) => `${cell} ${rule}`);

export const otherPerson = {
  "Họ tên": "Trần Thị Hòa",
  "Thành tích": "Vận động toàn thể thành viên ký cam kết giữ gìn trật tự",
};

export const listHeadings = [...ownListHeadings, "Lưu ý riêng"];

export interface DecisionRow {
  id?: string;
  decision?: Content;
  note?: string;
  mark?: string;
  /** In a column that the Director added. */
  own?: string;
}

/** The list of decisions, with only what is typed or remembered in it. */
export function addDecisions(workbook: Workbook, rows: DecisionRow[]): void {
  const cells = rows.map(({ id, decision, note, mark, own }) => {
    const byHeading: Record<string, Content | undefined> = {
      "Mã đề nghị": id,
      "Ý kiến Giám đốc": decision,
      "Ghi chú của Giám đốc": note,
      "Dấu vết": mark,
      "Lưu ý riêng": own,
    };
    return listHeadings.map((heading) => byHeading[heading] ?? null);
  });
  addTable(workbook, addSheet(workbook, "Tổng hợp"), "XetDuyet", { row: 3, column: 0 }, listHeadings, cells);
}

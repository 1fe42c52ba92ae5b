import { SHEETS, TABLES } from "../names";
import { DATE_FORM } from "./nominationSheet";
import { OTHER_NAMES } from "./planSheet";
import { bodyOf, type DesignedCell, type SheetDesign, type TableDesign } from "./sheetDesign";

export const UNIT_HEADINGS = ["Đơn vị", "Tên khác", "Ngày đăng ký thi đua", "Biên bản họp xét"] as const;

/** Instructions for the Office, in an empty list. */
const HOW_TO_FILL = [
  "Ghi mỗi phòng, đơn vị một dòng. Tên khác cách nhau bằng dấu chấm phẩy, ví dụ: CNTT; Phòng CNTT.",
  "Ngày đăng ký ghi dạng ngày/tháng/năm, theo bản đăng ký của đơn vị. Biên bản họp xét ghi Có, Không hoặc số biên bản. Khi bảng này trống, tên đơn vị không được đối chiếu.",
] as const;

/** The sheet `Đơn vị`. A table needs a row, blank if there is no unit. */
export function unitSheet(units: readonly (readonly DesignedCell[])[]): SheetDesign {
  const columns = UNIT_HEADINGS.length;
  const notes = units.length === 0 ? HOW_TO_FILL : [];
  const row = 2 + (notes.length > 0 ? notes.length + 1 : 0);
  const table: TableDesign = {
    name: TABLES.units,
    row,
    column: 0,
    headings: UNIT_HEADINGS,
    rows: units.length > 0 ? units : [UNIT_HEADINGS.map(() => "")],
    styles: { 2: "date", 3: "centred" },
  };
  return {
    sheet: SHEETS.units,
    widths: [34, 30, 18, 20],
    heights: { [row]: 34 },
    lines: [
      { row: 0, column: 0, columns, text: "CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ", style: "title" },
      ...notes.map((text, index) => ({ row: 2 + index, column: 0, columns, text, style: "note" as const })),
    ],
    tables: [table],
    inputs: [
      { area: bodyOf(table, "Tên khác"), ...OTHER_NAMES },
      {
        area: bodyOf(table, "Ngày đăng ký thi đua"),
        rule: { kind: "date" },
        prompt: { title: "Ngày đăng ký thi đua", text: `Ghi theo bản đăng ký của đơn vị. ${DATE_FORM}` },
        alert: DATE_FORM,
      },
      {
        area: bodyOf(table, "Biên bản họp xét"),
        rule: { kind: "text", minLength: 1 },
        prompt: { title: "Biên bản họp xét", text: "Ghi Có, Không hoặc số biên bản." },
      },
    ],
    frozen: { rows: row + 1, columns: 0 },
    titleRow: row,
  };
}

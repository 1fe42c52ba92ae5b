import type { DesignedCell, SheetDesign } from "./sheetDesign";

export const UNIT_SHEET = "Đơn vị";

export const UNIT_HEADINGS = ["Đơn vị", "Tên khác", "Ngày đăng ký thi đua", "Biên bản họp xét"] as const;

/** What the Office is told where the list starts empty. */
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
    sheet: UNIT_SHEET,
    widths: [34, 30, 18, 20],
    heights: { [row]: 34 },
    lines: [
      { row: 0, column: 0, columns, text: "CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ", look: "title" },
      ...notes.map((text, at) => ({ row: 2 + at, column: 0, columns, text, look: "note" as const })),
    ],
    tables: [
      {
        name: "DonVi",
        row,
        column: 0,
        headings: UNIT_HEADINGS,
        rows: units.length > 0 ? units : [UNIT_HEADINGS.map(() => "")],
        looks: { 2: "date", 3: "centred" },
      },
    ],
    lists: [],
    frozen: { rows: row + 1, columns: 0 },
    titleRow: row,
  };
}

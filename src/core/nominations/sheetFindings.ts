import { address, cellAt } from "../cells/snapshot";
import type { Finding, Message } from "../findings/finding";
import { listOnLine, listSheets, plural } from "../text/formatText";
import { defineSheetRule, sheetFinding } from "../findings/rule";
import { headingCellRow } from "./candidates";
import { OWN, REQUIRED, headingOf, type FieldId } from "./fields";
import type { FoundSheet, SheetSearch } from "./findSheet";

/** Columns that map to the same field; `stops` for a required field or one of our own. */
export function duplicatedColumns(found: FoundSheet): { findings: Finding[]; stops: boolean } {
  const stopping: readonly FieldId[] = [...REQUIRED, ...OWN];
  const duplicated = [...found.layout.duplicated];
  const findings = duplicated.map(([field, columns]) => {
    const [first = 0] = columns;
    const row = headingCellRow(found, first);
    const place = { sheet: found.sheet.name, cell: address(row, first), value: cellAt(found.grid, row, first).text };
    const addresses = columns.map((column) => address(headingCellRow(found, column), column)).join(", ");
    const finding = sheetFinding(columnDuplicated, "duplicated", place, {
      n: columns.length,
      col: headingOf(field),
      addresses,
    });
    return stopping.includes(field) ? finding : { ...finding, severity: "review" as const };
  });
  return { findings, stops: duplicated.some(([field]) => stopping.includes(field)) };
}

export function emptyTable({ layout, grid }: FoundSheet): Finding {
  const column = layout.columnOf("award") ?? layout.firstColumn;
  const cell = address(layout.firstDataRow, column);
  const place = { sheet: layout.sheet, cell, value: cellAt(grid, layout.firstDataRow, column).text };
  return sheetFinding(tableEmpty, "empty", place, { row: layout.firstDataRow + 1 });
}

/** Rows below the signature block or the table that look like nominations. */
export function uncheckedRows({ layout, grid, rows: { end, below } }: FoundSheet): Finding[] {
  const placeOf = ({ row, column }: { row: number; column: number }) => ({
    sheet: layout.sheet,
    cell: address(row, column),
    value: cellAt(grid, row, column).text,
  });
  if (below !== null) {
    return [sheetFinding(rowsAfterEnd, "belowTable", placeOf(below), { row: below.row + 1, n: below.rows })];
  }
  if (end === null || end.rowsAfter === 0) return [];
  return [sheetFinding(rowsAfterEnd, "after", placeOf(end), { row: end.row + 1, n: end.rowsAfter })];
}

/** Other lists, which this check ignores. */
export function otherLists({ sheet }: FoundSheet, { lists, withoutSubject, onSheet }: SheetSearch): Finding[] {
  const others = lists.filter(({ isChecked }) => !isChecked).map((list) => list.sheet);
  const incomplete = withoutSubject.map((list) => list.sheet).filter((name) => name !== sheet.name);
  const sheets = [...others, ...incomplete.filter((name) => !others.includes(name))];
  const [first] = onSheet;
  const cells = onSheet.map(({ cell }) => cell);
  if (sheets.length > 0) {
    const place = { sheet: sheet.name, cell: null, value: sheets.join(", ") };
    return [sheetFinding(listsSeveral, "several", place, { sheet: sheet.name, sheets, incomplete, onSheet: cells })];
  }
  if (first === undefined) return [];
  return [
    sheetFinding(listsSeveral, "onSheet", { sheet: sheet.name, ...first }, { sheet: sheet.name, onSheet: cells }),
  ];
}

/** Replaces the rule about merged cells where Excel can't list them. */
const cellsUnread = defineSheetRule({
  id: "cells-merged",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  messages: {
    unknown: ({ sheet }: { sheet: string }) => ({
      vi: `Excel không cho biết ô gộp trên trang "${sheet}". Nếu danh sách có ô gộp, bỏ gộp ô và ghi nội dung vào từng dòng.`,
      en: `Excel did not report which cells are merged on the sheet "${sheet}". If the list has merged cells, unmerge them and fill in each row.`,
    }),
  },
});

/** For information: a list without a table is checked as if it had no merged cells. */
export function unknownMerges({ layout, sheet: { areMergesUnknown } }: FoundSheet): Finding[] {
  if (layout.table !== null || areMergesUnknown !== true) return [];
  const place = { sheet: layout.sheet, cell: null, value: "" };
  return [sheetFinding(cellsUnread, "unknown", place, { sheet: layout.sheet })];
}

export const tableEmpty = defineSheetRule({
  id: "table-empty",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  messages: {
    empty: ({ row }: { row: number }) => ({
      vi: `Bảng chưa có dòng đề nghị nào. Nhập từ dòng ${row}, mỗi đề nghị một dòng.`,
      en: `The list has no nomination yet. Enter one nomination per row, starting in row ${row}.`,
    }),
  },
});

interface SeveralLists {
  sheet: string;
  sheets: readonly string[];
  /** Those of them that lack the column of the subject. */
  incomplete: readonly string[];
  /** Headings of other lists on the sheet that was checked. */
  onSheet: readonly string[];
}

export const listsSeveral = defineSheetRule({
  id: "lists-several",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  messages: {
    several: ({ sheet, sheets, incomplete, onSheet }: SeveralLists) => {
      const isAlone = incomplete.length === 0 && onSheet.length === 0;
      const others = listSheets(sheets, isAlone ? undefined : 80);
      const message = {
        vi: `Chỉ kiểm tra trang "${sheet}". Các trang khác cũng có danh sách: ${others.vi}. Ẩn trang không dùng, hoặc chọn trang trong ngăn kết quả.`,
        en: `Only the sheet "${sheet}" was checked. Other sheets hold lists too: ${others.en}. Hide sheets that are not in use, or choose a sheet in the task pane.`,
      };
      const more = [
        ...(incomplete.length === 0 ? [] : [lackingSubject(incomplete)]),
        ...(onSheet.length === 0 ? [] : [listsOn(sheet, onSheet)]),
      ];
      return {
        vi: [message, ...more].map(({ vi }) => vi).join(" "),
        en: [message, ...more].map(({ en }) => en).join(" "),
      };
    },
    onSheet: ({ sheet, onSheet }: Pick<SeveralLists, "sheet" | "onSheet">) => listsOn(sheet, onSheet),
  },
});

function lackingSubject(sheets: readonly string[]): Message {
  const { vi, en } = listSheets(sheets, 80);
  return {
    vi: `Trang ${vi} thiếu cột "Đối tượng": thêm cột này để kiểm tra được.`,
    en: `The column "Đối tượng" is missing on ${en}: add it so that they can be checked.`,
  };
}

function listsOn(sheet: string, cells: readonly string[]): Message {
  const { vi, en } = listOnLine(cells, "danh sách", 20);
  return {
    vi: `Trang "${sheet}" còn danh sách khác (tiêu đề ở ô ${vi}), chưa được kiểm tra: gộp vào một bảng.`,
    en: `The sheet "${sheet}" has another list of nominations (headings in cell ${en}), which was not checked: put them into one table.`,
  };
}

interface Rows {
  row: number;
  n: number;
}

export const rowsAfterEnd = defineSheetRule({
  id: "rows-after-end",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  messages: {
    after: ({ row, n }: Rows) => ({
      vi: `Từ dòng ${row} là phần ký; ${n} dòng sau đó không được kiểm tra. Nếu là đề nghị, chuyển lên trên dòng ${row}.`,
      en: `The signature block begins in row ${row}; ${plural(n, "row")} after it ${n === 1 ? "was" : "were"} not checked. Move nominations above row ${row}.`,
    }),
    belowTable: ({ row, n }: Rows) => ({
      vi: `Có ${n} dòng dưới bảng (từ dòng ${row}) không thuộc bảng, chưa được kiểm tra. Kéo góc bảng xuống. Nếu không phải đề nghị, để cách bảng ba dòng trống.`,
      en: `${plural(n, "row")} below the table (from row ${row}), not part of it, ${n === 1 ? "was" : "were"} not checked. Drag the table's corner down. If there are no nominations, leave three blank rows below the table.`,
    }),
  },
});

export const columnDuplicated = defineSheetRule({
  id: "column-duplicated",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  messages: {
    duplicated: ({ n, col, addresses }: { n: number; col: string; addresses: string }) => ({
      vi: `Có ${n} cột cùng là "${col}" (${addresses}). Giữ một cột, đổi tên cột kia, ví dụ "Cũ - ${col}".`,
      en: `${n} columns are "${col}" (${addresses}). Keep one and rename the other, for example "Cũ - ${col}".`,
    }),
  },
});

import { HEADINGS, headingReader, REQUIRED } from "../nominations/fields";
import { PLAN_TABLES, TABLES } from "../names";
import { readHeadingRow } from "../nominations/headingRow";
import type { Plan } from "../plan/plan";
import type { Finding, Message } from "../findings/finding";
import { defineSheetRule, sheetFinding } from "../findings/rule";
import { headingKey } from "../text/fold";
import { firstLetter, mayBeginWith } from "../text/traits";
import {
  address,
  cellAt,
  lastColumn,
  lastRow,
  sheetNamed,
  tableNamed,
  isInArea,
  type Grid,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../cells/snapshot";
import { LIST_HEADINGS, listColumnOf } from "./columns";
import { missingColumns, readDecisionList } from "./list";

const OFFICE_TABLES = PLAN_TABLES.map((name) => name.toLowerCase());

/** Why the Director's list can't be updated, so that the run stops; null when it can, or there is none. */
export function findListFault(snapshot: WorkbookSnapshot, plan: Plan): Finding | null {
  const table = tableNamed(snapshot, TABLES.list);
  if (table === undefined) return findListWithoutTable(snapshot);
  return findTaken(snapshot, plan, table) ?? findDamage(snapshot, table);
}

/** The rows above the list are rewritten, so its sheet must not hold the Office's tables or nominations. */
function findTaken(snapshot: WorkbookSnapshot, plan: Plan, { sheet, area }: TableSnapshot): Finding | null {
  const other = snapshot.tableNames.find(
    (table) => table.sheet === sheet && OFFICE_TABLES.includes(table.name.toLowerCase()),
  );
  if (other !== undefined) {
    const place = { sheet, cell: address(area.row, area.column), value: other.name };
    return sheetFinding(summaryTaken, "holdsTable", place, { sheet, table: other.name });
  }
  const grid = sheetNamed(snapshot, sheet)?.cells;
  if (!grid) return null;
  const read = headingReader(plan.criteria);
  const columns = { first: grid.column, last: lastColumn(grid) };
  for (let row = grid.row; row <= lastRow(grid); row++) {
    const heading = readHeadingRow(grid, row, columns, [], read, (column) => isInArea(area, row, column));
    if (heading.required < REQUIRED.length) continue;
    const column = heading.headings.find(({ field }) => field !== null)?.column ?? 0;
    const place = { sheet, cell: address(row, column), value: cellAt(grid, row, column).text };
    return sheetFinding(summaryTaken, "holdsNominations", place, { sheet, row: row + 1 });
  }
  return null;
}

/** A heading of the table is gone. */
function findDamage(snapshot: WorkbookSnapshot, { sheet, area, cells, hasHeaders }: TableSnapshot): Finding | null {
  const cell = address(area.row, area.column);
  const place = { sheet, cell, value: cellAt(cells, area.row, area.column).text };
  if (!hasHeaders) return sheetFinding(summaryDamaged, "headingsHidden", place, { sheet });
  const list = readDecisionList(snapshot);
  const missing = list === null ? [] : missingColumns(list).map((column) => LIST_HEADINGS[column]);
  if (missing.length === 0) return null;
  return sheetFinding(summaryDamaged, "headingsMissing", place, { sheet, headings: missing });
}

/**
 * The table was renamed or converted to a range: a new, empty list would hide its decisions. A list of nominations may
 * have a column for the Director's decisions too, beside the columns that a check has added.
 */
function findListWithoutTable(snapshot: WorkbookSnapshot): Finding | null {
  for (const { name: sheet, cells } of snapshot.sheets) {
    const place = cells ? findListHeadings(cells) : null;
    if (!cells || place === null) continue;
    const { row, column } = place;
    const found = { sheet, cell: address(row, column), value: cellAt(cells, row, column).text };
    return sheetFinding(summaryDamaged, "tableGone", found, { sheet, row: row + 1 });
  }
  return null;
}

const DECISION_KEY = headingKey(LIST_HEADINGS.decision);

/** Only beside nominations. */
const DETAIL_KEY = headingKey(HEADINGS.detail);

const ID_LETTERS = new Set([firstLetter(LIST_HEADINGS.id)]);

function findListHeadings(grid: Grid): { row: number; column: number } | null {
  for (let row = 0; row < grid.values.length; row++) {
    const line = grid.values[row] ?? [];
    const index = indexOfId(line);
    if (index >= 0 && hasDecisions(line)) return { row: grid.row + row, column: grid.column + index };
  }
  return null;
}

function indexOfId(line: Grid["values"][number]): number {
  // A loop, since this runs for every cell.
  for (let index = 0; index < line.length; index++) {
    const value = line[index];
    if (typeof value === "string" && value !== "" && mayBeginWith(ID_LETTERS, value) && listColumnOf(value) === "id")
      return index;
  }
  return -1;
}

/** The decisions' column may occur in lists of nominations, also under another name such as "Ý kiến"; `Dấu vết` may not. */
function hasDecisions(line: Grid["values"][number]): boolean {
  const texts = line.filter((value) => typeof value === "string");
  const columns = new Set(texts.map(listColumnOf));
  if (columns.has("decision") && columns.has("trace")) return true;
  const keys = texts.map((text) => headingKey(text));
  return keys.includes(DECISION_KEY) && !keys.includes(DETAIL_KEY);
}

export const summaryDamaged = defineSheetRule({
  id: "summary-damaged",
  severity: "error",
  clause: "Mẫu bảng tổng hợp",
  messages: {
    headingsMissing: ({ sheet, headings }: { sheet: string; headings: readonly string[] }) => {
      const names = headings.map((heading) => `"${heading}"`).join(", ");
      return damaged(sheet, `bảng XetDuyet thiếu cột ${names}`, `table XetDuyet lacks the columns ${names}`);
    },
    headingsHidden: ({ sheet }: { sheet: string }) =>
      damaged(sheet, "bảng XetDuyet không còn dòng tiêu đề", "table XetDuyet no longer has its header row"),
    tableGone: ({ sheet, row }: { sheet: string; row: number }) =>
      damaged(
        sheet,
        `bảng XetDuyet đã bị đổi tên hoặc không còn là bảng (tiêu đề ở dòng ${row})`,
        `table XetDuyet was renamed or is no longer a table (headings in row ${row})`,
      ),
  },
});

function damaged(sheet: string, vi: string, en: string): Message {
  return {
    vi: `Danh sách xét duyệt trên trang "${sheet}" không còn đọc được: ${vi}. Hãy đặt lại tên như cũ để không mất ý kiến của Giám đốc.`,
    en: `The Director's list on sheet "${sheet}" can no longer be read: ${en}. Restore the names so that no decision is lost.`,
  };
}

export const summaryTaken = defineSheetRule({
  id: "summary-taken",
  severity: "error",
  clause: "Mẫu bảng tổng hợp",
  messages: {
    holdsTable: ({ sheet, table }: { sheet: string; table: string }) => ({
      vi: `Trang "${sheet}" vừa có bảng XetDuyet vừa có dữ liệu khác (bảng ${table}). Chuyển bảng XetDuyet sang trang riêng.`,
      en: `Sheet "${sheet}" holds table XetDuyet and other data (table ${table}). Move table XetDuyet to a sheet of its own.`,
    }),
    holdsNominations: ({ sheet, row }: { sheet: string; row: number }) => ({
      vi: `Trang "${sheet}" vừa có bảng XetDuyet vừa có dữ liệu khác (tiêu đề bảng đề nghị ở dòng ${row}). Chuyển bảng XetDuyet sang trang riêng.`,
      en: `Sheet "${sheet}" holds table XetDuyet and other data (headings of a nomination list in row ${row}). Move table XetDuyet to a sheet of its own.`,
    }),
  },
});

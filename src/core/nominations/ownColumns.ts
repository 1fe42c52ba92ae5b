import { isBlankText, trim } from "../text/whitespace";
import { fold } from "../text/fold";
import { quote } from "../text/formatText";
import { address, cellAt, lastColumn, lastRow, sheetNamed, type Grid, type WorkbookSnapshot } from "../cells/snapshot";
import { OUTCOME_TEXTS } from "../findings/outcome";
import { defineSheetRule, sheetFinding } from "../findings/rule";
import type { Finding } from "../findings/finding";
import { HEADINGS, OWN, type OwnField } from "./fields";
import { isId } from "./ids";
import type { Layout } from "./layout";

/** The places of our three columns, present or new. */
export interface OwnColumns {
  columns: Record<OwnField, number>;
  /** Columns whose headings are not written yet. */
  added: { field: OwnField; column: number }[];
}

/** Columns of a sheet. */
const MAX_COLUMNS = 16_384;

/** Finds our columns, or a place for missing ones; reports a finding where a cell of the user is in the way. */
export function findOwnColumns(
  snapshot: WorkbookSnapshot,
  grid: Grid,
  layout: Layout,
): { own: OwnColumns } | { taken: Finding[] } {
  const missing = OWN.filter((field) => !layout.has(field));
  if (!areOurs(grid, layout)) {
    const findings = OWN.flatMap((field) => {
      const column = layout.columnOf(field);
      const foreign = column === undefined ? undefined : firstForeign(grid, layout, column);
      if (column === undefined || foreign === undefined) return [];
      return [takenAt(layout, grid, column, HEADINGS[field], foreign)];
    });
    if (findings.length > 0) return { taken: findings };
  }
  const place = layout.tableArea === null ? besideRange(snapshot, grid, layout, missing.length) : layout.lastColumn + 1;
  if (layout.tableArea !== null) {
    const obstacle = obstacleBeside(snapshot, grid, layout, missing);
    if (obstacle) return { taken: [blockedAt(layout, grid, obstacle, HEADINGS[missing[0] ?? "id"])] };
  }
  const added = missing.map((field, index) => ({ field, column: place + index }));
  const columnOf = (field: OwnField) =>
    layout.columnOf(field) ?? added.find((column) => column.field === field)?.column ?? place;
  return { own: { columns: { id: columnOf("id"), status: columnOf("status"), detail: columnOf("detail") }, added } };
}

/** Ours if the id column holds an id, or the status column holds only our texts. */
function areOurs(grid: Grid, layout: Layout): boolean {
  const texts = (field: OwnField) => columnTexts(grid, layout, layout.columnOf(field));
  if (texts("id").some((text) => isId(text.trim()))) return true;
  const statuses = texts("status");
  return statuses.length > 0 && statuses.every((text) => OUTCOME_TEXTS.has(fold(text)));
}

function columnTexts(grid: Grid, layout: Layout, column: number | undefined): string[] {
  const found: string[] = [];
  for (let row = layout.firstDataRow; column !== undefined && row <= layout.lastRow; row++) {
    const { kind, text } = cellAt(grid, row, column);
    if (kind !== "empty" && !isBlankText(text)) found.push(text);
  }
  return found;
}

/** The row to report: the first with a text that is not one of ours, or the first filled one. */
function firstForeign(grid: Grid, layout: Layout, column: number): number | undefined {
  let filled: number | undefined;
  for (let row = layout.firstDataRow; row <= layout.lastRow; row++) {
    const { kind, text } = cellAt(grid, row, column);
    if (kind === "empty") continue;
    if (!OUTCOME_TEXTS.has(fold(text)) && !isBlankText(text)) return row;
    filled ??= row;
  }
  return filled;
}

/** One of our headings above a column of the user. */
function takenAt(layout: Layout, grid: Grid, column: number, heading: string, foreign: number): Finding {
  const cell = address(layout.headingRow, column);
  const place = { sheet: layout.sheet, cell, value: cellAt(grid, layout.headingRow, column).text };
  const contents = contentsOf(grid, foreign, column);
  return sheetFinding(ownColumnTaken, "taken", place, { heading, cell, foreign: address(foreign, column), contents });
}

function blockedAt(layout: Layout, grid: Grid, { row, column }: { row: number; column: number }, heading: string) {
  const cell = address(row, column);
  const { kind, text } = cellAt(grid, row, column);
  const place = { sheet: layout.sheet, cell, value: text };
  return kind === "empty"
    ? sheetFinding(ownColumnTaken, "besideTable", place, { heading, cell })
    : sheetFinding(ownColumnTaken, "beside", place, { heading, cell, contents: contentsOf(grid, row, column) });
}

/** What is in a filled cell, for a sentence that begins with the cell; one that looks blank has a formula or spaces. */
function contentsOf(grid: Grid, row: number, column: number): Taken["contents"] {
  const { text, hasFormula } = cellAt(grid, row, column);
  if (trim(text) !== "") return { vi: `ghi "${quote(text)}"`, en: `reads "${quote(text)}"` };
  if (!hasFormula) return { vi: "có khoảng trắng", en: "contains blanks" };
  const formula = quote(String(grid.formulas[row - grid.row]?.[column - grid.column]));
  return { vi: `có công thức ${formula}`, en: `contains the formula ${formula}` };
}

/** A filled cell, or another table, to the right of the table in the table's rows. */
function obstacleBeside(
  snapshot: WorkbookSnapshot,
  grid: Grid,
  { sheet, tableArea }: Layout,
  missing: readonly OwnField[],
) {
  if (tableArea === null) return null;
  const first = tableArea.column + tableArea.columns;
  const neighbours = snapshot.tables.filter(
    ({ sheet: tableSheet, area }) => tableSheet === sheet && area !== tableArea,
  );
  for (const [index, field] of missing.entries()) {
    const column = first + index;
    const beside = neighbours.filter(({ area }) => column >= area.column && column < area.column + area.columns);
    if (beside.length === 0 && column > lastColumn(grid)) continue;
    for (let row = tableArea.row; row < tableArea.row + tableArea.rows; row++) {
      const isOther = beside.some(({ area }) => row >= area.row && row < area.row + area.rows);
      // Left by a run that failed before the table was widened.
      if (row === tableArea.row && cellAt(grid, row, column).value === HEADINGS[field]) continue;
      if (isOther || cellAt(grid, row, column).kind !== "empty") return { row, column };
    }
  }
  return null;
}

/**
 * First of `count` adjacent columns right of the last heading that are empty from the heading row down, where no cell
 * of the list's rows is merged: Excel keeps only the first value of a merged area.
 */
function besideRange(
  snapshot: WorkbookSnapshot,
  grid: Grid,
  { sheet, headingRow, lastRow: end, lastColumn: last }: Layout,
  count: number,
) {
  const tables = snapshot.tables.filter((table) => table.sheet === sheet).map(({ area }) => area);
  const merges = sheetNamed(snapshot, sheet)?.merges ?? [];
  const areas = [
    ...tables.filter((area) => area.row + area.rows > headingRow),
    ...merges.filter((area) => area.row <= end && area.row + area.rows > headingRow),
  ].filter((area) => area.column + area.columns <= MAX_COLUMNS - count);
  const right = Math.max(lastColumn(grid), ...areas.map((area) => area.column + area.columns - 1));
  let free = 0;
  for (let column = last + 1; ; column++) {
    const isTaken = areas.some((area) => column >= area.column && column < area.column + area.columns);
    free = !isTaken && isEmptyBelow(grid, headingRow, column) ? free + 1 : 0;
    if (free >= count || column > right + count) return column - free + 1;
  }
}

function isEmptyBelow(grid: Grid, headingRow: number, column: number): boolean {
  for (let row = headingRow; row <= lastRow(grid); row++) {
    if (cellAt(grid, row, column).kind !== "empty") return false;
  }
  return true;
}

interface Taken {
  heading: string;
  cell: string;
  contents: { vi: string; en: string };
}

export const ownColumnTaken = defineSheetRule({
  id: "own-column-taken",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  messages: {
    taken: ({ heading, cell, foreign, contents }: Taken & { foreign: string }) => ({
      vi: `Cột "${heading}" đã có dữ liệu không phải của phần mềm. Đổi tên tiêu đề. Ô ${foreign} ${contents.vi}; tiêu đề ở ô ${cell}, ví dụ đổi thành "Cũ - ${heading}".`,
      en: `The column "${heading}" already holds data that the add-in did not write. Rename the heading. Cell ${foreign} ${contents.en}; the heading is in cell ${cell}, for example rename it "Cũ - ${heading}".`,
    }),
    beside: ({ heading, cell, contents }: Taken) => ({
      vi: `Chưa thêm được cột "${heading}": ô ${cell} bên phải bảng ${contents.vi}, không phải của phần mềm. Chuyển dữ liệu này sang chỗ khác để trống ba cột bên phải bảng.`,
      en: `The column "${heading}" can't be added: cell ${cell} to the right of the table ${contents.en}, which the add-in did not write. Move it so that the three columns to the right of the table are empty.`,
    }),
    besideTable: ({ heading, cell }: Omit<Taken, "contents">) => ({
      vi: `Chưa thêm được cột "${heading}": ô ${cell} bên phải bảng thuộc một bảng khác. Chuyển bảng đó sang chỗ khác để trống ba cột bên phải bảng đề nghị.`,
      en: `The column "${heading}" can't be added: cell ${cell} to the right of the table belongs to another table. Move that table so that the three columns to the right of the nominations are empty.`,
    }),
  },
});

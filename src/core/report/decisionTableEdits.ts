import type { CheckedWorkbook } from "../checkWorkbook";
import { headingKey } from "../text/fold";
import { DECISION_COLUMNS, type DecisionColumn, type DecisionTable } from "../nominations/summaryTables";
import { cellAt, type Area, type CellValue, type Grid } from "../snapshot";
import type { DecisionLine } from "./decisionRows";
import { difference, type Edit } from "./edits";
import { STATUS_COLOURS } from "./outcomeColours";
import { SUMMARY_FONT } from "./summary/summaryFormats";

/** Where things are once the rows above the list have been made. */
interface Ground {
  sheet: string;
  grid: Grid | null;
  /** Row of the list's headings. */
  headerRow: number;
  /** By how many rows everything from the list on has moved down. */
  pushed: number;
  lastUsedRow: number;
}

interface Lines {
  lines: readonly DecisionLine[];
  formerLines: readonly DecisionLine[];
}

export const DECISIONS = ["Duyệt", "Không duyệt"] as const;

const SPOKEN_COLOURS = [
  { text: DECISIONS[0], fill: "#DFF6DD", color: "#0B6A0B" },
  { text: DECISIONS[1], fill: "#EDEBE9", color: "#605E5C" },
];

/** What is still to be decided catches the eye. */
const DECISION_COLOURS = [{ text: "", fill: "#FFE97F", color: "#000000" }, ...SPOKEN_COLOURS];

const isFormer = (table: string) => table.toLowerCase() === "xetduyetcu";

/** The list for the Director, and below it the decisions on nominations that are gone. */
export function planDecisionTables(
  { summary }: CheckedWorkbook,
  { lines, formerLines }: Lines,
  ground: Ground,
): Edit[] {
  const { current, former } = summary;
  if (current === null) {
    const edits = newTable(ground.sheet, "XetDuyet", ground.headerRow, [], lines);
    if (former === null) return edits;
    return [...edits, ...rewrite(former, formerLines, { grid: former.table.cells, pushed: 0 }).edits];
  }
  const list = rewrite(current, lines, ground);
  if (former !== null) {
    // A former list below the current one has moved down with it.
    const isBelow = former.table.sheet === ground.sheet && former.table.area.row > current.table.area.row;
    const pushed = former.table.sheet !== ground.sheet ? 0 : isBelow ? ground.pushed + list.inserted : ground.pushed;
    return [...list.edits, ...rewrite(former, formerLines, { grid: former.table.cells, pushed }).edits];
  }
  if (formerLines.length === 0) return list.edits;
  const row = Math.max(ground.lastUsedRow + list.inserted, list.lastRow) + 3;
  const caption: Edit[] = [
    {
      kind: "cells",
      sheet: ground.sheet,
      row: row - 1,
      column: 0,
      values: [["Ý KIẾN VỀ CÁC ĐỀ NGHỊ KHÔNG CÒN TRONG DANH SÁCH"]],
    },
    {
      kind: "format",
      sheet: ground.sheet,
      area: { row: row - 1, column: 0, rows: 1, columns: 1 },
      format: { font: SUMMARY_FONT, size: 12, bold: true, color: "#0F4C81" },
    },
  ];
  const his = headingsOf(current).slice(DECISION_COLUMNS.length);
  return [...list.edits, ...caption, ...newTable(ground.sheet, "XetDuyetCu", row, his, formerLines)];
}

function headingsOf(table: DecisionTable): string[] {
  const { area, cells } = table.table;
  const his = [...table.his.values()].map((at) => cellAt(cells, area.row, area.column + at).text);
  return [...DECISION_COLUMNS, ...his];
}

function newTable(
  sheet: string,
  name: string,
  row: number,
  his: readonly string[],
  lines: readonly DecisionLine[],
): Edit[] {
  const headings = [...DECISION_COLUMNS, ...his];
  const keys = his.map(headingKey);
  // On fresh ground a blank is no cell to write.
  const body = lines.map(({ ours, his: cells }) =>
    [...DECISION_COLUMNS.map((column) => ours[column]), ...keys.map((key) => cells.get(key)?.value ?? "")].map(
      (value) => (value === "" ? null : value),
    ),
  );
  const area: Area = { row, column: 0, rows: lines.length + 1, columns: headings.length };
  const at = (column: DecisionColumn) => DECISION_COLUMNS.indexOf(column);
  return [
    { kind: "cells", sheet, row, column: 0, values: [headings, ...body] },
    { kind: "addTable", sheet, name, area },
    {
      kind: "format",
      sheet,
      area: { ...area, rows: 1 },
      format: {
        font: SUMMARY_FONT,
        size: 11,
        color: "#000000",
        fill: "#DEECF9",
        border: true,
        wrap: true,
        bold: true,
        align: "Center",
        vertical: "Center",
      },
    },
    ...bodyLooks(sheet, name, { ...area, row: row + 1, rows: lines.length }, at),
  ];
}

function bodyLooks(
  sheet: string,
  table: string,
  area: Area,
  at: (column: DecisionColumn) => number | undefined,
): Edit[] {
  const column = (name: DecisionColumn): Area[] => {
    const position = at(name);
    return position === undefined ? [] : [{ ...area, column: area.column + position, columns: 1 }];
  };
  return [
    {
      kind: "format",
      sheet,
      area,
      format: { font: SUMMARY_FONT, size: 11, border: true, wrap: true, vertical: "Top" },
    },
    ...column("Mã đề nghị").map((of): Edit => ({ kind: "format", sheet, area: of, format: { wrap: false } })),
    // Fine print that does not run over the edge of the page.
    ...column("Dấu vết").map((of): Edit => ({
      kind: "format",
      sheet,
      area: of,
      format: { color: "#A0A0A0", size: 4 },
    })),
    ...column("Trạng thái kiểm tra").map((of): Edit => ({
      kind: "statusColours",
      sheet,
      area: of,
      colours: STATUS_COLOURS,
    })),
    ...column("Ý kiến Giám đốc").flatMap((of): Edit[] => [
      { kind: "dropDown", sheet, area: of, choices: DECISIONS },
      { kind: "statusColours", sheet, area: of, colours: isFormer(table) ? SPOKEN_COLOURS : DECISION_COLOURS },
    ]),
  ];
}

/** Makes a standing table say what it should, growing it by whole rows so that nothing below is written over. */
function rewrite(
  table: DecisionTable,
  lines: readonly DecisionLine[],
  { grid, pushed }: Pick<Ground, "grid" | "pushed">,
): { edits: Edit[]; inserted: number; lastRow: number } {
  const { area, sheet, name, hasTotals } = table.table;
  const standingRows = area.rows - 1 - (hasTotals ? 1 : 0);
  // A table keeps at least one row; one with a totals row is never cut, its last rows stay blank.
  const rows = Math.max(lines.length, 1, hasTotals ? standingRows : 0);
  const inserted = Math.max(0, rows - standingRows);
  const top = area.row + pushed;
  const missing = DECISION_COLUMNS.filter((column) => !table.positions.has(column));
  const positions = new Map([...table.positions, ...missing.map((column, at) => [column, area.columns + at] as const)]);
  const columns = area.columns + missing.length;
  const standing = (r: number, c: number): CellValue =>
    r < standingRows ? cellAt(grid, area.row + 1 + r, area.column + c).value : "";
  const wanted = Array.from({ length: Math.max(rows, standingRows) }, (_, r) =>
    lineValues(table, positions, columns, lines[r], r),
  );
  const edits: Edit[] = [];
  if (inserted > 0) edits.push({ kind: "insertRows", sheet, row: top + 1 + standingRows, count: inserted });
  if (missing.length > 0) {
    const height = Math.max(rows, standingRows) + 1 + (hasTotals ? 1 : 0);
    const beside: Area = { row: top, column: area.column + area.columns, rows: height, columns: missing.length };
    edits.push({ kind: "insertCells", sheet, area: beside });
  }
  // Rows inserted above a totals row are the table's at once.
  const by = { rows: hasTotals ? 0 : rows - standingRows, columns: missing.length };
  if (by.rows !== 0 || by.columns !== 0) edits.push({ kind: "resizeTable", sheet, name, by });
  if (missing.length > 0) {
    edits.push({ kind: "cells", sheet, row: top, column: area.column + area.columns, values: [[...missing]] });
  }
  edits.push(...difference(sheet, top + 1, area.column, wanted, standing));
  if (inserted > 0) {
    const grown = { row: top + 1 + standingRows, column: area.column, rows: inserted, columns };
    edits.push(...bodyLooks(sheet, name, grown, (column) => positions.get(column)));
  }
  if (rows < standingRows) {
    const left = { row: top + 1 + rows, column: area.column, rows: standingRows - rows, columns };
    edits.push({ kind: "clearFormats", sheet, area: left });
  }
  return { edits, inserted, lastRow: top + rows + (hasTotals ? 1 : 0) };
}

function lineValues(
  table: DecisionTable,
  positions: ReadonlyMap<DecisionColumn, number>,
  columns: number,
  line: DecisionLine | undefined,
  row: number,
): (CellValue | null)[] {
  const values = Array<CellValue | null>(columns).fill("");
  if (line === undefined) return values;
  for (const [column, at] of positions) values[at] = line.ours[column];
  for (const [key, at] of table.his) {
    const source = line.his.get(key);
    const target = table.rows[row]?.cells[at];
    // A formula of his stays where it is: it computes for whatever nomination stands in its row.
    values[at] = target?.hasFormula && (source === undefined || source.hasFormula) ? null : (source?.value ?? "");
  }
  return values;
}

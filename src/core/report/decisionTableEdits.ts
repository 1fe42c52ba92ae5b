import type { CheckedWorkbook } from "../checkWorkbook";
import { headingKey } from "../text/fold";
import { DECISION_COLUMNS, type DecisionColumn, type DecisionTable } from "../nominations/summaryTables";
import { cellAt, type Area, type CellValue, type Grid } from "../snapshot";
import { FORMER_CAPTION, type BegunFormer } from "./begunFormer";
import { bodyEdits } from "./bodyEdits";
import { copyOf, type DecisionLine } from "./decisionRows";
import type { Edit } from "./edits";
import { bodyLooks, headingLooks } from "./listLooks";
import type { StandingRow } from "./moveWords";
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
  /** The former list that was begun when Excel failed, and the table without its name that stands over it. */
  begun: BegunFormer | null;
  unnamed: string | null;
}

interface Lines {
  lines: readonly DecisionLine[];
  /** Of the former list: what stays in it, and what comes to it from the current one. */
  kept: readonly DecisionLine[];
  gone: readonly DecisionLine[];
}

/**
 * The list for the Director, and below it the decisions on nominations that are gone. A decision that goes from one to
 * the other is written where it comes to before it is taken from where it was: Excel may fail between any two steps.
 */
export function planDecisionTables({ summary }: CheckedWorkbook, lines: Lines, ground: Ground): Edit[] {
  const { current, former } = summary;
  if (current === null) {
    const edits = newTable(ground.sheet, "XetDuyet", ground.headerRow, [], lines.lines);
    return former === null ? edits : [...edits, ...rewrite(former, lines.kept, onGround(former, 0)).edits];
  }
  if (former === null) {
    const list = rewrite(current, lines.lines, onGround(current, ground.pushed, ground.grid));
    return [...(lines.gone.length === 0 ? [] : newFormer(current, lines.gone, ground)), ...list.edits];
  }
  return rewriteBoth(current, former, lines, ground);
}

function newFormer(current: DecisionTable, gone: readonly DecisionLine[], ground: Ground): Edit[] {
  const { area } = current.table;
  const bottom = area.row + area.rows - 1;
  const { begun } = ground;
  const row = begun === null ? Math.max(ground.lastUsedRow, bottom + ground.pushed) + 3 : begun.row + ground.pushed;
  const { sheet } = ground;
  const captionLooks: Edit = {
    kind: "format",
    sheet,
    area: { row: row - 1, column: 0, rows: 1, columns: 1 },
    format: { font: SUMMARY_FONT, size: 12, bold: true, color: "#0F4C81" },
  };
  const unnamed: Edit[] = ground.unnamed === null ? [] : [{ kind: "dropTable", sheet, name: ground.unnamed }];
  const blank: Edit[] =
    begun === null
      ? []
      : [{ kind: "cells", sheet, row, column: 0, values: begun.values.map((line) => line.map(() => "")) }];
  const his = headingsOf(current).slice(DECISION_COLUMNS.length);
  return [...unnamed, ...blank, captionLooks, ...newTable(sheet, "XetDuyetCu", row, his, gone, FORMER_CAPTION)];
}

function rewriteBoth(current: DecisionTable, former: DecisionTable, lines: Lines, ground: Ground): Edit[] {
  const isBeside = former.table.sheet === ground.sheet;
  const isBelow = isBeside && former.table.area.row > current.table.area.row;
  const pushed = isBeside ? ground.pushed : 0;
  // First the former list with all that it has and all that comes to it, in the end without what has gone back.
  const all = former.rows.map((row) => copyOf(row, former));
  const grown = lines.gone.length === 0 ? null : rewrite(former, [...all, ...lines.gone], onGround(former, pushed));
  const spoken = [...all, ...lines.gone].map(({ ours }) => ({ id: String(ours["Mã đề nghị"]), holdsHisWords: true }));
  const above = isBeside && !isBelow ? (grown?.inserted ?? 0) : 0;
  const list = rewrite(current, lines.lines, onGround(current, ground.pushed + above, ground.grid));
  const below = pushed + (isBelow ? list.inserted : 0);
  const last =
    grown === null
      ? rewrite(former, lines.kept, onGround(former, below))
      : rewrite(grown.table, [...lines.kept, ...lines.gone], { pushed: below, standing: grown.standing, rows: spoken });
  return [...(grown?.edits ?? []), ...list.edits, ...last.edits];
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
  caption: string | null = null,
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
  const above = headings.map((_, at) => (at === 0 ? caption : null));
  const at = (column: DecisionColumn) => DECISION_COLUMNS.indexOf(column);
  return [
    headingLooks(sheet, area),
    ...bodyLooks(sheet, name, { ...area, row: row + 1, rows: lines.length }, at),
    caption === null
      ? { kind: "cells", sheet, row, column: 0, values: [headings, ...body] }
      : { kind: "cells", sheet, row: row - 1, column: 0, values: [above, headings, ...body] },
    { kind: "addTable", sheet, name, area },
  ];
}

/** Where a table stands by the time it is rewritten, and what its cells hold. */
interface Standing {
  pushed: number;
  /** Row and column count from the table's first body cell. */
  standing: (r: number, c: number) => CellValue;
  rows: readonly StandingRow[];
}

function onGround({ table, rows }: DecisionTable, pushed: number, grid: Grid | null = table.cells): Standing {
  const { row, column } = table.area;
  return { pushed, rows, standing: (r, c) => cellAt(grid, row + 1 + r, column + c).value };
}

interface Rewritten {
  edits: Edit[];
  /** Rows that were inserted for it. */
  inserted: number;
  /** The table and its cells as they are then. */
  table: DecisionTable;
  standing: Standing["standing"];
}

/** Makes a standing table say what it should, growing it by whole rows so that nothing below is written over. */
function rewrite(table: DecisionTable, lines: readonly DecisionLine[], ground: Standing): Rewritten {
  const { area, sheet, name, hasTotals } = table.table;
  const standingRows = area.rows - 1 - (hasTotals ? 1 : 0);
  // A table keeps at least one row; one with a totals row is never cut, its last rows stay blank.
  const rows = Math.max(lines.length, 1, hasTotals ? standingRows : 0);
  const inserted = Math.max(0, rows - standingRows);
  const top = area.row + ground.pushed;
  const missing = DECISION_COLUMNS.filter((column) => !table.positions.has(column));
  const positions = new Map([...table.positions, ...missing.map((column, at) => [column, area.columns + at] as const)]);
  const columns = area.columns + missing.length;
  const standing = (r: number, c: number): CellValue =>
    r < standingRows && c < area.columns ? ground.standing(r, c) : "";
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
  // Rows inserted above a totals row are the table's at once. Rows are let go only once they are blank.
  const grows = { rows: hasTotals ? 0 : inserted, columns: missing.length };
  if (grows.rows !== 0 || grows.columns !== 0) edits.push({ kind: "resizeTable", sheet, name, by: grows });
  if (missing.length > 0) {
    edits.push({ kind: "cells", sheet, row: top, column: area.column + area.columns, values: [[...missing]] });
  }
  edits.push(...bodyEdits({ table: table.table, rows: ground.rows, lines, wanted, standing, row: top + 1 }));
  if (inserted > 0) {
    const grown = { row: top + 1 + standingRows, column: area.column, rows: inserted, columns };
    edits.push(...bodyLooks(sheet, name, grown, (column) => positions.get(column)));
  }
  if (rows < standingRows) {
    const left = { row: top + 1 + rows, column: area.column, rows: standingRows - rows, columns };
    edits.push({ kind: "resizeTable", sheet, name, by: { rows: rows - standingRows, columns: 0 } });
    edits.push({ kind: "clearFormats", sheet, area: left });
  }
  return {
    edits,
    inserted,
    table: { ...table, positions, table: { ...table.table, area: { ...area, rows: area.rows + inserted, columns } } },
    standing: (r, c) => wanted[r]?.[c] ?? standing(r, c),
  };
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

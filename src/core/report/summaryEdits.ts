import type { CheckedWorkbook } from "../checkWorkbook";
import { isKnownTable } from "../nominations/candidates";
import { cellAt, lastRow, sheetNamed, tableNamed, type Grid, type WorkbookSnapshot } from "../snapshot";
import { begunFormer } from "./begunFormer";
import { planDecisionTables } from "./decisionTableEdits";
import { difference, type Edit } from "./edits";
import type { Report } from "./report";
import { changesSince } from "./changesSince";
import { decisionLines } from "./decisionRows";
import { BLANK, type SummaryLine } from "./summary/line";
import { planChart } from "./summary/planChart";
import { formatLines, newSheetEdits } from "./summary/summaryFormats";
import { summaryLines } from "./summary/summaryLines";

const SHEET = "Tổng hợp";
const SPARE = "Tổng hợp (kiểm tra)";

/** The sheets that may become ours, in this order: what stands on a sheet of the user's is never written over. */
export const SUMMARY_NAMES: readonly string[] = [SHEET, SPARE];

/** The summary sheet, rewritten in place; nothing when it says already what it should. */
export function planSummaryEdits(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  report: Report,
  changes = changesSince(checked, report),
): Edit[] {
  const list = tableNamed(snapshot, "XetDuyet");
  const place = list ? { sheet: list.sheet, isNew: false } : newSummarySheet(snapshot);
  const grid: Grid | null = list ? (sheetNamed(snapshot, list.sheet)?.cells ?? null) : null;
  const { top, list: caption, chart } = summaryLines(checked, report, changes, grid);
  const needed = top.length + caption.length;
  const ceiling = list === undefined ? needed : ceilingOf(checked);
  const room = Math.max(ceiling, needed);
  const lines: SummaryLine[] = [...top, ...Array<SummaryLine>(room - needed).fill(BLANK), ...caption];
  const pushed = room - ceiling;
  const standing = (r: number, c: number) => (r < ceiling ? cellAt(grid, r, c).value : "");
  const values = difference(
    place.sheet,
    0,
    0,
    lines.map(({ cells }) => cells),
    standing,
  );
  const looksDiffer =
    pushed > 0 || list === undefined || lines.some((line, r) => isStructural(line) && moved(line, r, standing));
  const tables = planDecisionTables(checked, decisionLines(checked, report), {
    sheet: place.sheet,
    grid,
    headerRow: list === undefined ? needed : list.area.row + pushed,
    pushed,
    lastUsedRow: (grid === null ? 0 : lastRow(grid)) + pushed,
    ...begunOn(snapshot, place.sheet),
  });
  const looks = looksDiffer ? formatLines(place.sheet, lines) : [];
  const picture = looksDiffer ? [planChart(snapshot, place.sheet, chart)] : [];
  if (list !== undefined) {
    const push: Edit[] = pushed > 0 ? [{ kind: "insertRows", sheet: place.sheet, row: ceiling, count: pushed }] : [];
    return [...push, ...looks, ...values, ...picture, ...tables];
  }
  // By its list a sheet is known again, and what it lacks is seen: the list comes first, but for how things look.
  return [
    ...(place.isNew ? [{ kind: "addSheet" as const, sheet: place.sheet }] : clearBegun(snapshot, place.sheet)),
    ...newSheetEdits(place.sheet, needed, `${checked.plan.number} – ${checked.plan.year}`),
    ...tables,
    ...looks,
    ...values,
    ...picture,
  ];
}

/** Where a table of somebody's may stand over what was begun, that is left as it is. */
function begunOn(snapshot: WorkbookSnapshot, name: string) {
  const begun = begunFormer(snapshot);
  const unnamed = sheetNamed(snapshot, name)?.unnamedFormer ?? null;
  const isCovered = snapshot.tableNames.some((table) => table.sheet === name && !isKnownTable(table.name));
  return { begun: isCovered && unnamed === null ? null : begun, unnamed };
}

/** What is left of a list that was begun when Excel failed. */
function clearBegun(snapshot: WorkbookSnapshot, name: string): Edit[] {
  const { begun: area } = sheetNamed(snapshot, name) ?? {};
  if (area === undefined) return [];
  const blank = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(""));
  return [
    ...snapshot.tableNames
      .filter(({ sheet }) => sheet === name)
      .map((table): Edit => ({ kind: "dropTable", sheet: name, name: table.name })),
    { kind: "clearFormats", sheet: name, area },
    { kind: "cells", sheet: name, row: area.row, column: area.column, values: blank },
  ];
}

/** How many rows above our tables are ours. */
function ceilingOf({ summary: { current, former } }: CheckedWorkbook): number {
  const list = current?.table;
  if (list === undefined) return 0;
  const other = former?.table;
  return other !== undefined && other.sheet === list.sheet ? Math.min(list.area.row, other.area.row) : list.area.row;
}

function isStructural({ kind }: SummaryLine): boolean {
  return kind === "section" || kind === "heading" || kind === "title";
}

function moved(line: SummaryLine, row: number, standing: (r: number, c: number) => unknown): boolean {
  return line.cells.some((value, column) => value !== "" && value !== standing(row, column));
}

/** The first of our names that is free: no such sheet, an empty one, or one with nothing but what we have begun. */
function newSummarySheet(snapshot: WorkbookSnapshot): { sheet: string; isNew: boolean } {
  for (let attempt = 0; ; attempt++) {
    const name = attempt === 0 ? SHEET : attempt === 1 ? SPARE : `Tổng hợp (kiểm tra ${attempt})`;
    const sheet = sheetNamed(snapshot, name);
    if (sheet === undefined) return { sheet: name, isNew: true };
    if (sheet.cells === null) return { sheet: sheet.name, isNew: false };
  }
}

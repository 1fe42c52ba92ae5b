import type { CheckedWorkbook } from "../checkWorkbook";
import type { DecisionTable } from "../nominations/summaryTables";
import { cellAt, type Grid } from "../snapshot";
import { FORMER_CAPTION, type BegunFormer } from "./begunFormer";
import { copyOf, type DecisionLine } from "./decisionRows";
import type { Edit } from "./edits";
import { newDecisionTable } from "./newDecisionTable";
import { onGround, rewriteDecisionTable } from "./rewriteDecisionTable";
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
    const edits = newDecisionTable(ground.sheet, "XetDuyet", ground.headerRow, [], lines.lines);
    return former === null ? edits : [...edits, ...rewriteDecisionTable(former, lines.kept, onGround(former, 0)).edits];
  }
  if (former === null) {
    const list = rewriteDecisionTable(current, lines.lines, onGround(current, ground.pushed, ground.grid));
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
  const table = newDecisionTable(sheet, "XetDuyetCu", row, hisHeadings(current), gone, FORMER_CAPTION);
  return [...unnamed, ...blank, captionLooks, ...table];
}

function rewriteBoth(current: DecisionTable, former: DecisionTable, lines: Lines, ground: Ground): Edit[] {
  const isBeside = former.table.sheet === ground.sheet;
  const isBelow = isBeside && former.table.area.row > current.table.area.row;
  const pushed = isBeside ? ground.pushed : 0;
  // First the former list with all that it has and all that comes to it, in the end without what has gone back.
  const all = former.rows.map((row) => copyOf(row, former));
  const grown =
    lines.gone.length === 0 ? null : rewriteDecisionTable(former, [...all, ...lines.gone], onGround(former, pushed));
  const spoken = [...all, ...lines.gone].map(({ ours }) => ({ id: String(ours["Mã đề nghị"]), holdsHisWords: true }));
  const above = isBeside && !isBelow ? (grown?.inserted ?? 0) : 0;
  const list = rewriteDecisionTable(current, lines.lines, onGround(current, ground.pushed + above, ground.grid));
  const below = pushed + (isBelow ? list.inserted : 0);
  const last =
    grown === null
      ? rewriteDecisionTable(former, lines.kept, onGround(former, below))
      : rewriteDecisionTable(grown.table, [...lines.kept, ...lines.gone], {
          pushed: below,
          standing: grown.standing,
          rows: spoken,
        });
  return [...(grown?.edits ?? []), ...list.edits, ...last.edits];
}

function hisHeadings({ table: { area, cells }, his }: DecisionTable): string[] {
  return [...his.values()].map((at) => cellAt(cells, area.row, area.column + at).text);
}

import type { CheckedWorkbook } from "../checkWorkbook";
import { cellAt } from "../cells/snapshot";
import { detailOf, MORE, detailLines } from "./detail";
import { isDue, type Report } from "./report";

/** The differences of one nomination from the last check, as lines of `Chi tiết kiểm tra`. */
export interface RowChange {
  /** 1-based, as Excel shows it. */
  row: number;
  id: string;
  nominee: string;
  fixed: string[];
  added: string[];
}

export interface Changes {
  /** Rows on which something was fixed or is new. */
  rows: RowChange[];
  fixed: number;
  added: number;
  /** Lines of the last check that remain. */
  open: number;
}

/** Compares with what the last check wrote beside the nominations; null when there is nothing of one. */
export function changesSince({ sheet: { grid }, own, nominations }: CheckedWorkbook, report: Report): Changes | null {
  if (own.added.length > 0) return null;
  const text = (row: number, field: "id" | "detail") => cellAt(grid, row, own.columns[field]).text;
  const changes: Changes = { rows: [], fixed: 0, added: 0, open: 0 };
  let isFirst = true;
  for (const [index, { row, id }] of nominations.entries()) {
    const line = report.rows[index];
    if (line === undefined) continue;
    // A row that was copied, or that became another nomination, has no last check.
    const isKnown = text(row, "id").trim() === id;
    isFirst &&= !isKnown;
    const { fixed, added, open } = compare(isKnown ? text(row, "detail") : "", line.findings);
    changes.open += open;
    if (fixed.length === 0 && added.length === 0) continue;
    changes.fixed += fixed.length;
    changes.added += added.length;
    changes.rows.push({ row: line.row, id, nominee: line.nominee, fixed, added });
  }
  return isFirst ? null : changes;
}

function compare(before: string, findings: Report["rows"][number]["findings"]) {
  if (before === detailOf(findings)) return { fixed: [], added: [], open: findings.filter(isDue).length };
  const lines = detailLines(findings);
  const earlier = before.split("\n").filter((line) => line !== "");
  const isCut = earlier.at(-1)?.startsWith(MORE) === true;
  if (isCut) earlier.pop();
  const added = without(lines, earlier);
  // Lines that were cut off may already have been there.
  return {
    fixed: without(earlier, lines),
    added: isCut ? [] : added,
    open: lines.length - (isCut ? 0 : added.length),
  };
}

/** The lines that have no match among the others; lines that differ only in a value match. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  const take = (isFellow: (other: string) => boolean): boolean => {
    const index = left.findIndex(isFellow);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  const unlike = lines.filter((line) => !take((other) => other === line));
  return unlike.filter((line) => !take((other) => skeleton(other) === skeleton(line)));
}

function skeleton(line: string): string {
  return line.replace(/"[^"]*"/gu, '""').replace(/\d+/gu, "0");
}

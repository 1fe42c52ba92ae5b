import type { Finding } from "../findings/finding";
import { headingOf } from "../nominations/fields";
import { isDue, type Report } from "./report";
import type { CheckedWorkbook } from "../checkWorkbook";
import { cellAt } from "../cells/snapshot";

/** Excel allows 32,767 characters in a cell; people read a few lines. */
export const MAX_DETAIL_LENGTH = 480;

/** Beginning of the last line of a text that was cut, followed by the number of missing lines. */
const MORE = "… và ";

const texts = new WeakMap<readonly Finding[], string>();

/** The text of `Chi tiết kiểm tra`: a line for each finding that affects the outcome, whole lines only. */
export function detailOf(findings: readonly Finding[]): string {
  const known = texts.get(findings);
  if (known !== undefined) return known;
  const text = cutLines(detailLines(findings));
  texts.set(findings, text);
  return text;
}

/** Whole lines within the limit, then the number of lines left out. */
export function cutLines(lines: readonly string[]): string {
  let text = "";
  for (const [index, line] of lines.entries()) {
    const longer = text === "" ? line : `${text}\n${line}`;
    if (longer.length > MAX_DETAIL_LENGTH) {
      const more = `${MORE}${lines.length - index} mục khác`;
      return text === "" ? more : `${text}\n${more}`;
    }
    text = longer;
  }
  return text;
}

/** A line for each finding that affects the outcome. */
export function detailLines(findings: readonly Finding[]): string[] {
  return findings
    .filter(isDue)
    .map(({ field, message }) => `${field === null ? "" : headingOf(field)}: ${message.vi.replace(/\s*\n\s*/gu, " ")}`);
}

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
  const remaining = [...others];
  const take = (isMatch: (other: string) => boolean): boolean => {
    const index = remaining.findIndex(isMatch);
    if (index >= 0) remaining.splice(index, 1);
    return index >= 0;
  };
  const unlike = lines.filter((line) => !take((other) => other === line));
  return unlike.filter((line) => !take((other) => skeleton(other) === skeleton(line)));
}

function skeleton(line: string): string {
  return line.replace(/"[^"]*"/gu, '""').replace(/\d+/gu, "0");
}

import type { CheckedWorkbook } from "../checkWorkbook";
import { SHEETS, TABLES } from "../names";
import { LIST_COLUMNS } from "../decisions/columns";
import { planList, planNewList } from "../decisions/planList";
import { difference, type Edit } from "../cells/edits";
import type { Report } from "../report/report";
import { cellAt, sheetNamed, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { freeSheet } from "../sheets/sheetNames";
import { alertFormat, BLANK, headFormats, PAGE_WIDTHS, SHOWN_COLUMNS, type SummaryLine } from "./pageFormats";
import { isAlert, summaryHead } from "./summaryHead";
import type { Plan } from "../plan/plan";

/** The page above the Director's list, rewritten in place; [] when it is up to date. */
export function planSummary(snapshot: WorkbookSnapshot, checked: CheckedWorkbook, report: Report): Edit[] {
  const { list, plan } = checked;
  const head = summaryHead(checked, report);
  if (list === null) {
    const made = tableNamed(snapshot, TABLES.list);
    const { sheet, isNew } = made ? { sheet: made.sheet, isNew: false } : freeSheet(snapshot, SHEETS.summary);
    const lines = made ? fill(head, made.area.row) : head;
    return [
      ...(isNew ? [{ kind: "addSheet" as const, sheet }] : []),
      // The list comes first, because the sheet is recognized by it.
      ...planNewList(checked, report, sheet, lines.length, made?.area.rows ?? null),
      ...headValues(sheet, lines, () => ""),
      ...newPageEdits(sheet, lines.length, plan),
      ...headFormats(sheet, lines),
    ];
  }
  const { sheet, area } = list.table;
  const grid = sheetNamed(snapshot, sheet)?.cells ?? null;
  const pushed = Math.max(0, head.length - area.row);
  const lines = fill(head, area.row);
  const current = (row: number, column: number) => (row < area.row ? cellAt(grid, row, column).value : "");
  const isReshaped = pushed > 0 || lines.some((line, row) => isStructural(line) && differs(line, row, current));
  return [
    ...(pushed > 0 ? [{ kind: "insertRows" as const, sheet, row: area.row, count: pushed }] : []),
    ...headValues(sheet, lines, current),
    ...(isReshaped ? headFormats(sheet, lines) : alertFormats(sheet, lines, current)),
    ...planList(checked, report, list, pushed),
  ];
}

/** Fits the lines to the rows above the list: the last line is directly above it. */
function fill(head: readonly SummaryLine[], rows: number): SummaryLine[] {
  const blanks = Array.from({ length: Math.max(0, rows - head.length) }, () => BLANK);
  return [...head.slice(0, -1), ...blanks, ...head.slice(-1)];
}

type CurrentValue = (row: number, column: number) => unknown;

function headValues(sheet: string, lines: readonly SummaryLine[], current: CurrentValue) {
  return difference(
    sheet,
    0,
    0,
    lines.map(({ cells }) => cells),
    (row, column) => current(row, column) as string,
  );
}

/** An alert and the overview share a line, but not a format. */
function alertFormats(sheet: string, lines: readonly SummaryLine[], current: CurrentValue): Edit[] {
  return lines.flatMap((item, row) => {
    const { kind, cells } = item;
    if ((kind !== "alert" && kind !== "overview") || !differs(item, row, current)) return [];
    const isOrWasAlert = kind === "alert" || isAlert(String(current(row, 0)));
    return isOrWasAlert ? [alertFormat(sheet, row, kind, String(cells[0]))] : [];
  });
}

/** A line with a format that differs from its neighbours. */
function isStructural({ kind }: SummaryLine): boolean {
  return kind === "title" || kind === "heading";
}

function differs({ cells }: SummaryLine, row: number, current: CurrentValue): boolean {
  return cells.some((value, column) => value !== "" && value !== current(row, column));
}

/**
 * Only for a new page: widths, hidden columns, landscape A4, one page wide, the list's heading repeated. Whole columns
 * are printed, so that the list may grow. Nothing is frozen: Excel would freeze everything above the list too, half a
 * small screen.
 */
export function newPageEdits(sheet: string, headingRow: number, plan: Pick<Plan, "number" | "year">): Edit[] {
  return [
    { kind: "columnWidths", sheet, column: 0, widths: PAGE_WIDTHS },
    { kind: "hideColumns", sheet, column: SHOWN_COLUMNS, columns: LIST_COLUMNS.length - SHOWN_COLUMNS },
    {
      kind: "page",
      sheet,
      page: {
        orientation: "Landscape",
        titleRow: headingRow,
        printed: { column: 0, columns: SHOWN_COLUMNS },
        margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.0 },
        footer: { left: `${plan.number} – ${plan.year}`.replaceAll("&", "&&"), center: "Trang &P/&N" },
      },
    },
  ];
}

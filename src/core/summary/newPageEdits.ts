import type { Plan } from "../plan/plan";
import type { Edit } from "../report/edits";
import { PAGE_COLUMNS, PAGE_WIDTHS, SHOWN_COLUMNS } from "./pageColumns";

/**
 * Once: widths, hidden columns, and A4 across, one page wide, the list's heading repeated. Whole columns are printed, so
 * that the list may grow. Nothing is frozen: Excel would freeze all that stands above the list too, half a small screen.
 */
export function newPageEdits(sheet: string, headingRow: number, plan: Pick<Plan, "number" | "year">): Edit[] {
  return [
    { kind: "columnWidths", sheet, column: 0, widths: PAGE_WIDTHS },
    { kind: "hideColumns", sheet, column: SHOWN_COLUMNS, columns: PAGE_COLUMNS.length - SHOWN_COLUMNS },
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

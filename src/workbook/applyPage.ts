import type { Page } from "../core/report/edits";
import { columnLetters } from "../core/snapshot";

export function applyPage(layout: Excel.PageLayout, { orientation, titleRow, printed, margins, footer }: Page): void {
  layout.orientation = orientation;
  layout.paperSize = "A4";
  // 0 = as many pages as it takes.
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (margins !== undefined) {
    layout.centerHorizontally = true;
    layout.setPrintMargins("Centimeters", { ...margins, header: 0.8, footer: 0.8 });
  }
  if (titleRow !== undefined) layout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (printed !== undefined) {
    const last = printed.column + printed.columns - 1;
    layout.setPrintArea(`${columnLetters(printed.column)}:${columnLetters(last)}`);
  }
  const { defaultForAllPages } = layout.headersFooters;
  if (footer.left !== undefined) defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.centerFooter = footer.center;
}

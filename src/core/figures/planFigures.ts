import type { CheckedWorkbook } from "../checkWorkbook";
import type { Changes } from "../report/changesSince";
import { difference, type Edit } from "../report/edits";
import type { Report } from "../report/report";
import { cellAt, lastRow, sheetNamed, type Grid, type WorkbookSnapshot } from "../snapshot";
import type { LastChange } from "./changeFigures";
import { lineFormats, newFiguresEdits, unitFormats, unitHeadFormats } from "./figureFormats";
import { figureLines } from "./figureLines";
import { figuresChart } from "./figuresChart";
import { figuresLayout, type FiguresLayout } from "./figuresLayout";
import { figuresPlace } from "./figuresPlace";
import { figureValues, isDrawn, unitLines } from "./figureValues";
import { unitFigures } from "./unitFigures";
import { unitTableEdits } from "./unitTableEdits";

/** The sheet of figures, rewritten in place; nothing when it says already what it should. */
export function planFigures(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  report: Report,
  changes: Changes | null,
): Edit[] {
  const place = figuresPlace(snapshot, checked.sheet.layout.sheet);
  if (place === null) return [];
  const { sheet, table, isNew } = place;
  const grid = (table && sheetNamed(snapshot, sheet)?.cells) ?? null;
  const layout = figuresLayout(table);
  const units = unitFigures(checked, report);
  const { lines, chart } = figureLines(checked, report, changes, lastChangeOn(grid, layout));
  const { before, after, cleared, isMade } = unitTableEdits(place, layout, units.length);

  const firstLine = layout.headingRow - 1;
  const end = Math.max(firstLine + lines.length, grid === null ? 0 : lastRow(grid) + 1);
  const top = Math.max(0, layout.top);
  const values = difference(
    sheet,
    top,
    layout.left,
    figureValues(layout, unitLines(checked, units, cleared), lines, end),
    (row, column) => cellAt(grid, top + row, layout.left + column).value,
  );
  const row = Math.max(0, firstLine);
  const shown = lines.slice(row - firstLine);
  const isRedrawn = !isDrawn(grid, row, layout.right, shown, end - row);
  return [
    ...(isNew ? [{ kind: "addSheet" as const, sheet }] : []),
    ...before,
    ...values,
    ...after,
    ...(table === null ? newFiguresEdits(sheet, `${checked.plan.number} – ${checked.plan.year}`) : []),
    ...(isMade ? unitHeadFormats(sheet, layout) : []),
    ...(isMade ? unitFormats(sheet, layout.left, layout.headingRow + 1, units.length) : []),
    ...(isRedrawn ? lineFormats(sheet, layout, row, shown, end - row) : []),
    ...(isRedrawn ? [figuresChart(snapshot, sheet, layout, checked.counts.length, firstLine + chart)] : []),
  ];
}

/** What the sheet says of the last change. */
function lastChangeOn(grid: Grid | null, { right }: FiguresLayout): LastChange {
  return (label) => {
    if (grid === null) return null;
    for (let row = grid.row; row <= lastRow(grid); row++) {
      if (cellAt(grid, row, right).value !== label) continue;
      return [cellAt(grid, row, right + 1).value, cellAt(grid, row, right + 2).value];
    }
    return null;
  };
}

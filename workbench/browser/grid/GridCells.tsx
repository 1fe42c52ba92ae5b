import type { CSSProperties, JSX } from "react";
import type { Area, Cell, Sheet } from "../../host";
import { cellAddress } from "../../host/geometry/address";
import { containsCell, overlaps } from "../../host/geometry/area";
import { styleAt } from "../../host/styles";
import { cellText } from "../../host/values/cellText";
import { cellStyle } from "./cellStyle";
import type { Span } from "./axis";
import { boxOf, type PaneProps } from "./GridPane";
import { tableAt } from "./tableFormat";

/** How many empty cells a text can overflow. */
const MAX_OVERFLOW = 12;
const BLANK: Cell = { value: null };

/** The visible cells of a pane. */
export function GridCells({ sheet, layout, date1904, rows, columns }: PaneProps): JSX.Element {
  const shown = {
    row: rows.from,
    column: columns.from,
    rows: rows.to - rows.from + 1,
    columns: columns.to - columns.from + 1,
  };
  const merges = sheet.merges.filter((area) => overlaps(area, shown));
  const lines: JSX.Element[] = [];
  for (let row = rows.from; row <= rows.to; row += 1) {
    if (layout.rows.size(row) === 0) continue;
    const cells: JSX.Element[] = [];
    for (let column = firstOf(sheet, row, columns); column <= columns.to; column += 1) {
      const area = { row, column, rows: 1, columns: 1 };
      if (layout.columns.size(column) === 0 || merges.some((merge) => containsCell(merge, row, column))) continue;
      const cell = shownCell(sheet, row, column);
      if (cell) cells.push(<GridCell key={column} {...{ sheet, cell, area, date1904, layout, limit: columns.to }} />);
    }
    for (const merge of merges.filter((area) => Math.max(area.row, rows.from) === row)) {
      const cell = shownCell(sheet, merge.row, merge.column) ?? BLANK;
      cells.push(<GridCell key={`m${merge.column}`} {...{ sheet, cell, area: merge, date1904, layout, limit: 0 }} />);
    }
    if (cells.length > 0)
      lines.push(
        <div key={row} role="row" aria-rowindex={row + 1}>
          {cells}
        </div>,
      );
  }
  return <>{lines}</>;
}

/** A text that begins left of the visible part may overflow into it. */
function firstOf(sheet: Sheet, row: number, { from }: Span): number {
  if (from <= sheet.frozen.columns) return from;
  const least = Math.max(sheet.frozen.columns, from - MAX_OVERFLOW);
  for (let column = from - 1; column >= least; column -= 1)
    if ((sheet.rows[row]?.[column]?.value ?? null) !== null) return column;
  return from;
}

/** A cell with a value or a format; undefined if only gridlines are visible. */
function shownCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cell = sheet.rows[row]?.[column];
  if (cell && (cell.value !== null || cell.style)) return cell;
  return tableAt(sheet, row, column) || sheet.rowStyles[row] || sheet.columnStyles[column] ? BLANK : undefined;
}

interface CellProps extends Pick<PaneProps, "sheet" | "layout" | "date1904"> {
  cell: Cell;
  area: Area;
  /** The last column that a long text may overflow into. */
  limit: number;
}

function GridCell({ sheet, layout, date1904, cell, area, limit }: CellProps): JSX.Element {
  const { row, column } = area;
  const { top, left, width, height } = boxOf(layout, area);
  const css = cellStyle(sheet, row, column, cell);
  const isMerged = area.rows * area.columns > 1;
  const text = cellText(cell.value, styleAt(sheet, row, column), date1904);
  const reach = reachOf(sheet, area, cell, css, limit);
  const textWidth = layout.columns.start(column + area.columns + reach) - left;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      data-cell={cellAddress(row, column)}
      className={css.background === undefined ? "cell" : "cell filled"}
      style={{
        ...css,
        ...(isMerged && { background: css.background ?? "#fff" }),
        top: top - 1,
        left: left - 1,
        width: width + 1,
        height: height + 1,
        // Over the filled cells that its text reaches.
        ...(reach > 0 && { zIndex: 1 }),
      }}
    >
      {text !== "" && (
        <span className="cell-text" style={{ width: reach > 0 ? textWidth - 6 : undefined }}>
          {text}
        </span>
      )}
    </div>
  );
}

/** How many empty cells on the right a text overflows, or a text or number is centred across. */
function reachOf(sheet: Sheet, { row, column }: Area, cell: Cell, css: CSSProperties, limit: number): number {
  if (cell.value === null || css.whiteSpace !== "pre") return 0;
  if (isAcross(sheet, row, column)) return emptyAfter(sheet, row, column, limit, isAcross);
  if (typeof cell.value !== "string") return 0;
  return css.textAlign === "left" ? emptyAfter(sheet, row, column, limit, () => true) : 0;
}

const isAcross = (sheet: Sheet, row: number, column: number): boolean =>
  styleAt(sheet, row, column).horizontal === "CenterAcrossSelection";

function emptyAfter(
  sheet: Sheet,
  row: number,
  column: number,
  limit: number,
  counts: (sheet: Sheet, row: number, column: number) => boolean,
): number {
  let reach = 0;
  for (let next = column + 1; reach < MAX_OVERFLOW && next <= limit; next += 1, reach += 1)
    if ((sheet.rows[row]?.[next]?.value ?? null) !== null || !counts(sheet, row, next)) break;
  return reach;
}

import type { JSX } from "react";
import type { Area, Sheet } from "../../host";
import { intersect } from "../../host/geometry/area";
import { ChartBox } from "./ChartBox";
import { GridCells } from "./GridCells";
import type { SheetLayout } from "./sheetLayout";
import type { Span } from "./axis";

export interface PaneProps {
  sheet: Sheet;
  layout: SheetLayout;
  date1904: boolean;
  selection: Area;
  rows: Span;
  columns: Span;
}

/** One of the four parts of a sheet with frozen rows and columns; content is clipped at its edges. */
export function GridPane(props: PaneProps): JSX.Element | null {
  const { layout, rows, columns, sheet } = props;
  const isTop = rows.from < layout.rows.frozen;
  const isLeft = columns.from < layout.columns.frozen;
  if (rows.to < rows.from || columns.to < columns.from) return null;
  const top = isTop ? 0 : layout.rows.start(layout.rows.frozen);
  const left = isLeft ? 0 : layout.columns.start(layout.columns.frozen);
  const height = isTop ? layout.rows.start(layout.rows.frozen) : layout.rows.total - top;
  const width = isLeft ? layout.columns.start(layout.columns.frozen) : layout.columns.total - left;
  return (
    <div className="pane" role="rowgroup" style={{ top, left, width, height }}>
      <div className="pane-sheet" style={{ transform: `translate(${-left}px, ${-top}px)` }}>
        {sheet.showGridlines && <Lines {...props} />}
        <GridCells {...props} />
        {sheet.charts.map((chart) => (
          <ChartBox key={chart.id} chart={chart} sheet={sheet} layout={layout} />
        ))}
        <Selection {...props} />
      </div>
    </div>
  );
}

const indexes = ({ from, to }: Span): number[] => Array.from({ length: to - from + 1 }, (_, offset) => from + offset);

function Lines({ layout, rows, columns }: PaneProps): JSX.Element {
  const top = layout.rows.start(rows.from);
  const left = layout.columns.start(columns.from);
  const height = layout.rows.start(rows.to + 1) - top;
  const width = layout.columns.start(columns.to + 1) - left;
  return (
    <>
      {indexes(columns).map((column) => (
        <i
          key={`c${column}`}
          className="line"
          style={{ left: layout.columns.start(column + 1) - 1, top, width: 1, height }}
        />
      ))}
      {indexes(rows).map((row) => (
        <i key={`r${row}`} className="line" style={{ top: layout.rows.start(row + 1) - 1, left, height: 1, width }} />
      ))}
    </>
  );
}

function Selection({ layout, selection, rows, columns }: PaneProps): JSX.Element | null {
  const shown = intersect(selection, {
    row: rows.from,
    column: columns.from,
    rows: rows.to - rows.from + 1,
    columns: columns.to - columns.from + 1,
  });
  if (!shown) return null;
  const { top, left, width, height } = boxOf(layout, selection);
  return <div className="selection" style={{ top: top - 1, left: left - 1, width: width + 1, height: height + 1 }} />;
}

/** The position and size of an area in pixels. */
export function boxOf(
  { rows, columns }: SheetLayout,
  area: Area,
): { top: number; left: number; width: number; height: number } {
  const top = rows.start(area.row);
  const left = columns.start(area.column);
  return {
    top,
    left,
    width: columns.start(area.column + area.columns) - left,
    height: rows.start(area.row + area.rows) - top,
  };
}

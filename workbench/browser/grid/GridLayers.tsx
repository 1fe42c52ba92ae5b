import type { JSX } from "react";
import { frozenSpan } from "./axis";
import { GridPane, type PaneProps } from "./GridPane";
import { ColumnHeads, HEAD_HEIGHT, HEAD_WIDTH, RowHeads } from "./Headings";

/** Four panes with their headings, frozen ones on top. `rows` and `columns` are those scrolled into view. */
export function GridLayers(props: PaneProps): JSX.Element {
  const { layout, selection, rows, columns } = props;
  const [topRows, leftColumns] = [frozenSpan(layout.rows), frozenSpan(layout.columns)];
  const frozenHeight = layout.rows.start(layout.rows.frozen);
  const frozenWidth = layout.columns.start(layout.columns.frozen);
  return (
    <div style={{ width: HEAD_WIDTH + layout.columns.total, height: HEAD_HEIGHT + layout.rows.total }}>
      <div className="layer layer-corner">
        <div className="head corner" style={{ width: HEAD_WIDTH, height: HEAD_HEIGHT }} />
        <div className="shift-right">
          <ColumnHeads axis={layout.columns} span={leftColumns} selection={selection} />
        </div>
        <div className="shift-down">
          <RowHeads axis={layout.rows} span={topRows} selection={selection} />
        </div>
        <div className="shift-both">
          <GridPane {...props} rows={topRows} columns={leftColumns} />
          {frozenHeight > 0 && (
            <i className="freeze" style={{ top: frozenHeight - 1, width: frozenWidth, height: 1 }} />
          )}
          {frozenWidth > 0 && (
            <i className="freeze" style={{ left: frozenWidth - 1, width: 1, height: frozenHeight }} />
          )}
        </div>
      </div>
      <div className="layer layer-top">
        <div className="shift-right">
          <div className="head-strip" style={{ width: layout.columns.total, height: HEAD_HEIGHT }} />
          <ColumnHeads axis={layout.columns} span={columns} selection={selection} />
        </div>
        <div className="shift-both">
          <GridPane {...props} rows={topRows} columns={columns} />
          {frozenHeight > 0 && (
            <i className="freeze" style={{ top: frozenHeight - 1, width: layout.columns.total, height: 1 }} />
          )}
        </div>
      </div>
      <div className="layer layer-left">
        <div className="shift-down">
          <div className="head-strip" style={{ width: HEAD_WIDTH, height: layout.rows.total }} />
          <RowHeads axis={layout.rows} span={rows} selection={selection} />
        </div>
        <div className="shift-both">
          <GridPane {...props} rows={rows} columns={leftColumns} />
          {frozenWidth > 0 && (
            <i className="freeze" style={{ left: frozenWidth - 1, width: 1, height: layout.rows.total }} />
          )}
        </div>
      </div>
      <div className="layer-main shift-both">
        <GridPane {...props} rows={rows} columns={columns} />
      </div>
    </div>
  );
}

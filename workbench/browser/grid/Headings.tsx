import type { JSX } from "react";
import { columnLetters } from "../../host/geometry/address";
import type { Area } from "../../host";
import type { Axis, Span } from "./axis";

interface Props {
  axis: Axis;
  span: Span;
  selection: Area;
}

export const HEAD_WIDTH = 44;
export const HEAD_HEIGHT = 22;

export function ColumnHeads({ axis, span, selection }: Props): JSX.Element {
  return (
    <>
      {indexes(span, axis).map((column) => (
        <div
          key={column}
          aria-hidden
          className={isIn(column, selection.column, selection.columns) ? "head column-head chosen" : "head column-head"}
          style={{ left: axis.start(column), width: axis.size(column), height: HEAD_HEIGHT }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </>
  );
}

export function RowHeads({ axis, span, selection }: Props): JSX.Element {
  return (
    <>
      {indexes(span, axis).map((row) => (
        <div
          key={row}
          aria-hidden
          className={isIn(row, selection.row, selection.rows) ? "head row-head chosen" : "head row-head"}
          style={{ top: axis.start(row), height: axis.size(row), width: HEAD_WIDTH }}
        >
          {row + 1}
        </div>
      ))}
    </>
  );
}

const isIn = (index: number, first: number, count: number): boolean => index >= first && index < first + count;

/** Only headings with a size. */
const indexes = ({ from, to }: Span, axis: Axis): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset).filter(
    (index) => axis.size(index) > 0,
  );

import type { JSX } from "react";
import type { Sheet, Table } from "../../host";
import { criteriaOf } from "../../host/operations/filter";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./Headings";
import { type View, pointOf } from "./place";
import type { SheetLayout } from "./sheetLayout";

export interface FilterTarget {
  readonly table: Table;
  /** 0-based column of the table. */
  readonly column: number;
}

interface Props {
  sheet: Sheet;
  layout: SheetLayout;
  view: View;
  label(column: string): string;
  onOpen(target: FilterTarget): void;
}

const SIZE = 17;

/** The arrows in the headings of tables. */
export function FilterButtons({ sheet, layout, view, label, onOpen }: Props): JSX.Element {
  return (
    <>
      {sheet.tables
        .filter((table) => table.showHeaders && table.showFilterButton)
        .flatMap((table) => {
          const filtered = criteriaOf({ sheet, table });
          return table.columns.map((column, index) => {
            const place = { row: table.area.row, column: table.area.column + index };
            const { left, top } = pointOf(layout, view, place);
            const right = left + layout.columns.size(place.column) - SIZE - 2;
            const bottom = top + layout.rows.size(place.row) - SIZE - 2;
            if (!isInView(layout, view, place, right, bottom)) return null;
            return (
              <button
                key={`${table.id}-${column.id}`}
                type="button"
                tabIndex={-1}
                className={filtered.has(index) ? "filter-button filtered" : "filter-button"}
                style={{ left: right, top: bottom, width: SIZE, height: SIZE }}
                aria-label={label(column.name)}
                title={label(column.name)}
                onClick={() => onOpen({ table, column: index })}
              />
            );
          });
        })}
    </>
  );
}

/** The button moves with a heading that has scrolled under the frozen part. */
function isInView(
  { rows, columns }: SheetLayout,
  view: View,
  place: { row: number; column: number },
  left: number,
  top: number,
): boolean {
  const least = {
    left: HEAD_WIDTH + (place.column < columns.frozen ? 0 : columns.start(columns.frozen)),
    top: HEAD_HEIGHT + (place.row < rows.frozen ? 0 : rows.start(rows.frozen)),
  };
  const isHidden = columns.size(place.column) === 0 || rows.size(place.row) === 0;
  return (
    !isHidden &&
    left >= least.left &&
    top >= least.top &&
    left < HEAD_WIDTH + view.width - SIZE &&
    top < HEAD_HEIGHT + view.height - SIZE
  );
}

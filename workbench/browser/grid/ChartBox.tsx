import type { CSSProperties, JSX } from "react";
import type { Chart, Sheet } from "../../host";
import { parseQualified } from "../../host/geometry/address";
import { leftOf, topOf } from "../../host/geometry/sizes";
import type { Axis } from "./axis";
import type { SheetLayout } from "./sheetLayout";

/** A simplified chart: bars of its first column of numbers. */
export function ChartBox({ chart, sheet, layout }: { chart: Chart; sheet: Sheet; layout: SheetLayout }): JSX.Element {
  const bars = barsOf(chart, sheet);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const style = placeOf(chart, sheet, layout);
  return (
    <figure className="chart" style={style} aria-hidden>
      <figcaption>{chart.title ?? chart.name}</figcaption>
      <div className="chart-bars">
        {bars.map(({ label, values }, index) => (
          <div key={index} className="chart-group" title={`${label}: ${values.join(" / ")}`}>
            <div className="chart-columns">
              {values.map((value, series) => (
                <i key={series} data-series={series % 4} style={{ height: `${(100 * value) / most}%` }} />
              ))}
            </div>
            <span>{label}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}

/** A chart is anchored to cells, so it moves when the page fits a row to its text. */
function placeOf(chart: Chart, sheet: Sheet, { rows, columns }: SheetLayout): CSSProperties {
  const x = (points: number): number => pixelsAt(columns, (index) => leftOf(sheet, index), points);
  const y = (points: number): number => pixelsAt(rows, (index) => topOf(sheet, index), points);
  const [left, top] = [x(chart.left), y(chart.top)];
  return { left, top, width: x(chart.left + chart.width) - left, height: y(chart.top + chart.height) - top };
}

/** The corresponding position on the page, proportionally within the row or column. */
function pixelsAt(axis: Axis, pointsAt: (index: number) => number, points: number): number {
  let index = 0;
  while (index < axis.count - 1 && pointsAt(index + 1) <= points) index += 1;
  const size = pointsAt(index + 1) - pointsAt(index);
  return axis.start(index) + (size === 0 ? 0 : ((points - pointsAt(index)) / size) * axis.size(index));
}

interface Bar {
  label: string;
  values: number[];
  value: number;
}

/** One group for each row of the source below its headings. */
function barsOf(chart: Chart, sheet: Sheet): Bar[] {
  const area = parseQualified(chart.source)?.area;
  if (!area) return [];
  return Array.from({ length: Math.max(0, area.rows - 1) }, (_, row) => {
    const cells = Array.from(
      { length: area.columns },
      (__, c) => sheet.rows[area.row + 1 + row]?.[area.column + c]?.value,
    );
    const values = cells.slice(1).map((value) => (typeof value === "number" ? value : 0));
    return { label: String(cells[0] ?? ""), values, value: Math.max(0, ...values) };
  });
}

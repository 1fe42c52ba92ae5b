import type { CSSProperties, JSX } from "react";
import type { Chart, Sheet } from "../../host";
import { parseQualified } from "../../host/geometry/address";
import { PIXELS_PER_POINT } from "./sheetLayout";

/** A chart as simple bars of the first column of numbers that it shows; enough to see where it is and what it says. */
export function ChartBox({ chart, sheet }: { chart: Chart; sheet: Sheet }): JSX.Element {
  const bars = barsOf(chart, sheet);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const style: CSSProperties = {
    left: chart.left * PIXELS_PER_POINT,
    top: chart.top * PIXELS_PER_POINT,
    width: chart.width * PIXELS_PER_POINT,
    height: chart.height * PIXELS_PER_POINT,
  };
  return (
    <figure className="chart" style={style} aria-label={chart.title ?? chart.name}>
      <figcaption>{chart.title ?? chart.name}</figcaption>
      <div className="chart-bars">
        {bars.map(({ label, values }, at) => (
          <div key={at} className="chart-group" title={`${label}: ${values.join(" / ")}`}>
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

interface Bar {
  label: string;
  values: number[];
  value: number;
}

/** One group for each row of the source below its headings. */
function barsOf(chart: Chart, sheet: Sheet): Bar[] {
  const area = parseQualified(chart.source)?.area;
  if (!area) return [];
  return Array.from({ length: Math.max(0, area.rows - 1) }, (_, at) => {
    const cells = Array.from(
      { length: area.columns },
      (__, c) => sheet.rows[area.row + 1 + at]?.[area.column + c]?.value,
    );
    const values = cells.slice(1).map((value) => (typeof value === "number" ? value : 0));
    return { label: String(cells[0] ?? ""), values, value: Math.max(0, ...values) };
  });
}

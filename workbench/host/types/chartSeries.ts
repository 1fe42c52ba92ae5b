import { relyOn } from "../assumptions";
import { isA } from "../batch/arguments";
import { hostObject, type Argument, type HostObject, type Scalar, type TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { invalidArgument } from "../errors";
import { parseQualified, sheetAddress } from "../geometry/address";
import { findSheet, sheetOf } from "../lookup";
import type { Chart } from "../model";
import { readTexts } from "../operations/read";
import type { HostState } from "../state";
import { chartOf, partType, readPart, writePart, type ChartRef, type PartRef } from "./chartBag";
import { range } from "./range";

interface SeriesRef extends ChartRef {
  index: number;
}

const pathOf = ({ index }: SeriesRef): string => `series[${index}]`;

/** The first row and first column are names, the others one series each. */
function namesFromSource(chart: Chart, state: HostState): string[] {
  relyOn("chart-series");
  const place = parseQualified(chart.source);
  const sheet = place?.sheet === undefined ? undefined : findSheet(state, place.sheet);
  if (!place || !sheet) return [];
  const texts = readTexts(sheet, place.area, state.workbook.date1904, state.options.region) as string[][];
  const byRows = chart.seriesBy === "Rows" || (chart.seriesBy === "Auto" && place.area.columns > place.area.rows);
  const names = byRows ? texts.slice(1).map((line) => line[0] ?? "") : (texts[0] ?? []).slice(1);
  return names.map((name, index) => (name === "" ? `Series${index + 1}` : name));
}

const countOf = (self: ChartRef, state: HostState): number => {
  const chart = chartOf(self, state);
  return namesFromSource(chart, state).length + Number(chart.properties["series.added"] ?? 0);
};

const kept = (name: string): Scalar<SeriesRef> => ({
  get: (self, state) => readPart(self, `${pathOf(self)}.${name}`, state),
  set: (self, value, state) => writePart(self, `${pathOf(self)}.${name}`, value, state),
});

const KEPT =
  "ChartType HasDataLabels Filtered MarkerSize MarkerStyle ShowShadow MarkerBackgroundColor MarkerForegroundColor Smooth PlotOrder GapWidth DoughnutHoleSize AxisGroup Explosion FirstSliceAngle InvertIfNegative VaryByCategories ShowLeaderLines Overlap";

const sourceMethod =
  (key: string) =>
  (self: SeriesRef, args: { at(index: number): Argument }, state: HostState): void => {
    const source = args.at(0);
    if (!isA(source, range)) throw invalidArgument("expected a Range");
    writePart(self, `${pathOf(self)}.${key}`, sheetAddress(sheetOf(state, source.self).name, source.self.area), state);
  };

const partOf = (self: SeriesRef, name: string, type: string): HostObject =>
  hostObject(partType(type), { ...self, path: `${pathOf(self)}.${name}` } satisfies PartRef);

const points: TypeDefinition<SeriesRef> = {
  name: "ChartPointsCollection",
  methods: {
    GetItemAt: (self, args) => partOf(self, `points[${args.integer(0)}]`, "ChartPoint"),
  },
};

const series: TypeDefinition<SeriesRef> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: (self, state): Json =>
        readPart(self, `${pathOf(self)}.name`, state) ?? namesFromSource(chartOf(self, state), state)[self.index] ?? "",
      set: (self, value, state) => writePart(self, `${pathOf(self)}.name`, value, state),
    },
    ...Object.fromEntries(KEPT.split(" ").map((name) => [name, kept(name.charAt(0).toLowerCase() + name.slice(1))])),
  },
  objects: {
    DataLabels: (self) => partOf(self, "dataLabels", "ChartDataLabels"),
    Format: (self) => partOf(self, "format", "ChartSeriesFormat"),
    Points: (self) => hostObject(points, self),
  },
  methods: {
    SetValues: sourceMethod("values"),
  },
};

export const chartSeries: TypeDefinition<ChartRef> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: countOf } },
  items: (self, state) =>
    Array.from({ length: countOf(self, state) }, (_, index) => hostObject(series, { ...self, index })),
  methods: {
    Add: (self, args, state) => {
      const index = countOf(self, state);
      if (args.at(1) !== null && args.integer(1) !== index) throw invalidArgument("a series is added at the end");
      writePart(self, "series.added", Number(readPart(self, "series.added", state) ?? 0) + 1, state);
      const name = args.optionalText(0);
      if (name !== undefined) writePart(self, `series[${index}].name`, name, state);
      return hostObject(series, { ...self, index });
    },
  },
};

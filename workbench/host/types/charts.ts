import { asNumber, asText, isA } from "../batch/arguments";
import type { Arguments } from "../batch/arguments";
import { hostObject, type Scalar, type TypeDefinition } from "../batch/define";
import { HostError, invalidArgument } from "../errors";
import { EventType } from "../events/types";
import { sheetAddress } from "../geometry/address";
import { heightOf, leftOf, topOf, widthOf } from "../geometry/sizes";
import { bounding } from "../geometry/area";
import { sameName, sheetById, sheetOf } from "../lookup";
import type { Chart, Sheet } from "../model";
import { addChart, deleteChart } from "../operations/charts";
import { guardShared } from "../operations/guard";
import type { HostState } from "../state";
import { placeOf } from "./addresses";
import { chartOf, chartPart, readPart, writePart, type ChartRef } from "./chartBag";
import { chartSeries } from "./chartSeries";
import { eventMethods } from "./events";
import { range } from "./range";
import { worksheet } from "./worksheet";

const number = (key: "left" | "top" | "width" | "height"): Scalar<ChartRef> => ({
  get: (self, state) => chartOf(self, state)[key],
  set: (self, value, state) => {
    chartOf(self, state)[key] = asNumber(value);
  },
});

const kept = (name: string): Scalar<ChartRef> => ({
  get: (self, state) => readPart(self, name, state),
  set: (self, value, state) => writePart(self, name, value, state),
});

/** The range's address with its sheet, and the orientation of its series. */
function source(args: Arguments, index: number, state: HostState): Pick<Chart, "source" | "seriesBy"> {
  const given = args.at(index);
  if (!isA(given, range)) throw invalidArgument("expected a Range");
  return {
    source: sheetAddress(sheetOf(state, given.self).name, given.self.area),
    seriesBy: args.choice(index + 1, ["Auto", "Columns", "Rows"], "Auto"),
  };
}

const title: TypeDefinition<ChartRef> = {
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (self, state) => chartOf(self, state).title ?? null,
      set: (self, value, state) => {
        chartOf(self, state).title = asText(value);
      },
    },
    Visible: kept("title.visible"),
    Overlay: kept("title.overlay"),
    HorizontalAlignment: kept("title.horizontalAlignment"),
    VerticalAlignment: kept("title.verticalAlignment"),
    Position: kept("title.position"),
    Left: kept("title.left"),
    Top: kept("title.top"),
    TextOrientation: kept("title.textOrientation"),
    ShowShadow: kept("title.showShadow"),
  },
  objects: { Format: (self) => chartPart(self, "title.format", "ChartTitleFormat") },
};

function setPosition(self: ChartRef, args: Arguments, state: HostState): void {
  const sheet = sheetById(state, self.sheetId);
  const first = placeOf(state, args.at(0), sheet);
  const last = args.at(1) === null ? undefined : placeOf(state, args.at(1), sheet);
  if (first.sheet !== sheet || (last && last.sheet !== sheet)) throw invalidArgument("a cell of another sheet");
  const chart = chartOf(self, state);
  chart.left = leftOf(sheet, first.area.column);
  chart.top = topOf(sheet, first.area.row);
  if (!last) return;
  const area = bounding(first.area, last.area);
  chart.width = widthOf(sheet, area);
  chart.height = heightOf(sheet, area);
}

export const chart: TypeDefinition<ChartRef> = {
  name: "Chart",
  ids: ["Id"],
  scalars: {
    Id: { get: (self) => self.chartId },
    Name: {
      get: (self, state) => chartOf(self, state).name,
      set: (self, value, state) => {
        const name = asText(value);
        if (name === "") throw invalidArgument("a name");
        chartOf(self, state).name = name;
      },
    },
    ChartType: {
      get: (self, state) => chartOf(self, state).type,
      set: (self, value, state) => {
        chartOf(self, state).type = asText(value);
      },
    },
    Left: number("left"),
    Top: number("top"),
    Width: number("width"),
    Height: number("height"),
    Style: kept("style"),
  },
  objects: {
    Axes: (self) => chartPart(self, "axes", "ChartAxes"),
    DataLabels: (self) => chartPart(self, "dataLabels", "ChartDataLabels"),
    Format: (self) => chartPart(self, "format", "ChartAreaFormat"),
    Legend: (self) => chartPart(self, "legend", "ChartLegend"),
    PlotArea: (self) => chartPart(self, "plotArea", "ChartPlotArea"),
    Series: (self) => hostObject(chartSeries, self),
    Title: (self) => hostObject(title, self),
    Worksheet: (self, state) => hostObject(worksheet, sheetById(state, self.sheetId)),
  },
  methods: {
    ...eventMethods<ChartRef>(
      { ActivatedEvent: EventType.chartActivated, DeactivatedEvent: EventType.chartDeactivated },
      (self) => self.chartId,
    ),
    Delete: (self, _args, state) => deleteChart(state, sheetById(state, self.sheetId), chartOf(self, state)),
    SetData: (self, args, state) => {
      const chart = chartOf(self, state);
      Object.assign(chart, source(args, 0, state));
      // Its cells have changed, so the chart of the file no longer represents it.
      delete chart.file;
    },
    SetPosition: setPosition,
  },
};

const refOf = (sheet: Sheet, { id }: Chart): ChartRef => ({ sheetId: sheet.id, chartId: id });

export const chartCollection: TypeDefinition<Sheet> = {
  name: "ChartCollection",
  scalars: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((item) => hostObject(chart, refOf(sheet, item))),
  item: (sheet, key) => {
    const found = sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => sameName(name, key));
    return found ? hostObject(chart, refOf(sheet, found)) : null;
  },
  methods: {
    ...eventMethods<Sheet>(
      {
        AddedEvent: EventType.chartAdded,
        DeletedEvent: EventType.chartDeleted,
        ActivatedEvent: EventType.chartActivated,
        DeactivatedEvent: EventType.chartDeactivated,
      },
      (sheet) => sheet.id,
    ),
    Add: (sheet, args, state) => {
      guardShared(state);
      if (sheet.protection && sheet.protection.options["allowEditObjects"] !== true)
        throw new HostError("AccessDenied");
      return hostObject(chart, refOf(sheet, addChart(state, sheet, args.text(0), source(args, 1, state))));
    },
  },
};

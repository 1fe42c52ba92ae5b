import { sourceOf } from "../events/raise";
import { EventType } from "../events/types";
import { nextGuid } from "../ids";
import type { Chart, Sheet } from "../model";
import type { HostState } from "../state";
import { guardShared } from "./guard";

/** Points: the size of a chart that Excel inserts. */
const WIDTH = 360;
const HEIGHT = 216;

export function addChart(
  state: HostState,
  sheet: Sheet,
  type: string,
  data: Pick<Chart, "source" | "seriesBy">,
): Chart {
  const chart: Chart = {
    id: nextGuid(),
    name: freeName(sheet),
    type,
    ...data,
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    properties: {},
  };
  sheet.charts.push(chart);
  state.events.raise(EventType.chartAdded, sheet.id, {
    chartId: chart.id,
    worksheetId: sheet.id,
    source: sourceOf(state),
  });
  return chart;
}

function freeName(sheet: Sheet): string {
  for (let count = 1; ; count += 1)
    if (!sheet.charts.some(({ name }) => name === `Chart ${count}`)) return `Chart ${count}`;
}

export function deleteChart(state: HostState, sheet: Sheet, chart: Chart): void {
  guardShared(state);
  sheet.charts = sheet.charts.filter((item) => item !== chart);
  state.events.raise(EventType.chartDeleted, sheet.id, {
    chartId: chart.id,
    worksheetId: sheet.id,
    source: sourceOf(state),
  });
}

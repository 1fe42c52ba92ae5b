import type { Edit } from "../core/report/edits";
import { areaAddress } from "../core/areaAddress";

/**
 * Makes the chart, or points the one that is there to its data and place. No series is touched by itself: how many Excel
 * makes of the data is Excel's to decide, and a batch that fails for one that is not there would leave its writes half done.
 */
export function applyChart(
  sheet: Excel.Worksheet,
  { name, type, isNew, title, data, place }: Extract<Edit, { kind: "chart" }>,
): void {
  const source = sheet.getRange(areaAddress(data));
  source.untrack();
  const chart = isNew ? sheet.charts.add(type, source, "Columns") : sheet.charts.getItem(name);
  if (isNew) {
    chart.name = name;
    chart.title.text = title;
    chart.legend.position = "Bottom";
    chart.dataLabels.showValue = true;
    // No label on a bar that is not there.
    chart.dataLabels.numberFormat = "0;;";
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
  } else chart.setData(source, "Columns");
  const [first, last = first] = areaAddress(place).split(":");
  if (first !== undefined) chart.setPosition(first, last);
}

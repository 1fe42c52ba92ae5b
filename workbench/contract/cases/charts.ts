import { scripted } from "../case";
import type { Scratch } from "../scratch";

async function withChart({ write, run }: Scratch): Promise<void> {
  await write("A1", [
    ["Đơn vị", "Hợp lệ", "Không hợp lệ"],
    ["A", 1, 2],
    ["B", 3, 4],
    ["C", 5, 6],
  ]);
  await run((sheet) => void sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns"));
}

/** Charts of the sheet of figures. */
export const CHARTS = scripted({ source: "chart" }, [
  {
    id: "chart-series",
    title: "A chart has a series for each column, named by the first row",
    assumptions: ["chart-series"],
    source: "chartSeries",
    expected: ["Hợp lệ", "Không hợp lệ"],
    observe: async (scratch) => {
      await withChart(scratch);
      return scratch.run(async (sheet, context) => {
        const series = sheet.charts.getItemAt(0).series.load("items/name");
        await context.sync();
        return series.items.map(({ name }) => name);
      });
    },
  },
  {
    id: "chart-source-gone",
    title: "A chart whose cells were deleted still exists",
    assumptions: ["chart-source-gone"],
    source: "chart",
    expected: 1,
    observe: async (scratch) => {
      await withChart(scratch);
      return scratch.run(async (sheet, context) => {
        sheet.getRange("1:5").delete("Up");
        sheet.charts.load("count");
        await context.sync();
        return sheet.charts.count;
      });
    },
  },
  {
    id: "chart-defaults",
    title: "The highest value of an axis that was never set reads as it is drawn",
    assumptions: ["chart-defaults"],
    source: "chart",
    expected: "number",
    standIn: "object",
    observe: async (scratch) => {
      await withChart(scratch);
      return scratch.run(async (sheet, context) => {
        const { valueAxis } = sheet.charts.getItemAt(0).axes;
        valueAxis.load("maximum");
        await context.sync();
        return typeof valueAxis.maximum;
      });
    },
  },
  {
    id: "chart-title",
    title: "A chart's title reads as it was written",
    expected: "Đối chiếu",
    observe: async (scratch) => {
      await withChart(scratch);
      return scratch.run(async (sheet, context) => {
        const { title } = sheet.charts.getItemAt(0);
        title.text = "Đối chiếu";
        title.load("text");
        await context.sync();
        return title.text;
      });
    },
  },
  {
    id: "chart-parts",
    title: "A chart's legend, labels and axis read as they were written",
    needs: "1.7",
    expected: { legend: "Bottom", labels: true, axis: false, gridlines: false },
    observe: async (scratch) => {
      await withChart(scratch);
      return scratch.run(async (sheet, context) => {
        const { legend, dataLabels, axes } = sheet.charts.getItemAt(0);
        const { valueAxis } = axes;
        legend.position = "Bottom";
        dataLabels.showValue = true;
        valueAxis.majorGridlines.visible = false;
        valueAxis.visible = false;
        legend.load("position");
        dataLabels.load("showValue");
        valueAxis.load("visible");
        valueAxis.majorGridlines.load("visible");
        await context.sync();
        return {
          legend: legend.position,
          labels: dataLabels.showValue,
          axis: valueAxis.visible,
          gridlines: valueAxis.majorGridlines.visible,
        };
      });
    },
  },
  {
    id: "chart-position",
    title: "A chart is placed at its cells",
    expected: true,
    observe: async (scratch) => {
      await withChart(scratch);
      return scratch.run(async (sheet, context) => {
        const chart = sheet.charts.getItemAt(0);
        chart.setPosition("E6", "H12");
        chart.load("top, left");
        const above = sheet.getRange("A1:D5").load("height, width");
        await context.sync();
        return Math.abs(chart.top - above.height) < 2 && Math.abs(chart.left - above.width) < 2;
      });
    },
  },
]);

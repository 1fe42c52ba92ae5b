/** English Metric Units in a point: drawings count in them. */
export const EMU_PER_POINT = 12_700;

export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Kinds of chart that are read and written: office.js's name, the file's element, and what tells its variants apart. */
export const CHART_KINDS: readonly { type: string; element: string; direction?: "col" | "bar"; grouping?: string }[] = [
  { type: "ColumnClustered", element: "barChart", direction: "col", grouping: "clustered" },
  { type: "ColumnStacked", element: "barChart", direction: "col", grouping: "stacked" },
  { type: "ColumnStacked100", element: "barChart", direction: "col", grouping: "percentStacked" },
  { type: "BarClustered", element: "barChart", direction: "bar", grouping: "clustered" },
  { type: "BarStacked", element: "barChart", direction: "bar", grouping: "stacked" },
  { type: "BarStacked100", element: "barChart", direction: "bar", grouping: "percentStacked" },
  { type: "Line", element: "lineChart", grouping: "standard" },
  { type: "LineMarkers", element: "lineChart", grouping: "standard" },
  { type: "Area", element: "areaChart", grouping: "standard" },
  { type: "Pie", element: "pieChart" },
  { type: "Doughnut", element: "doughnutChart" },
];

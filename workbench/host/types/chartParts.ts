interface Part {
  /** Names on the wire. */
  scalars?: string;
  /** Navigation properties and the parts that they return. */
  objects?: Readonly<Record<string, string>>;
  /** `setSolidColor` and `clear`. */
  fillMethods?: true;
}

const FORMAT = { Border: "ChartBorder", Fill: "ChartFill", Font: "ChartFont" } as const;

/** The parts of a chart whose properties are only stored, with their members as declared by the library. */
export const CHART_PARTS: Readonly<Record<string, Part>> = {
  ChartAreaFormat: { scalars: "RoundedCorners ColorScheme", objects: FORMAT },
  ChartPlotArea: {
    scalars: "Left Top Width Height InsideLeft InsideTop InsideWidth InsideHeight Position",
    objects: { Format: "ChartPlotAreaFormat" },
  },
  ChartPlotAreaFormat: { objects: { Border: "ChartBorder", Fill: "ChartFill" } },
  ChartTitleFormat: { objects: FORMAT },
  ChartLegend: {
    scalars: "Visible Position Overlay Left Top Width Height ShowShadow",
    objects: { Format: "ChartLegendFormat" },
  },
  ChartLegendFormat: { objects: FORMAT },
  ChartAxes: { objects: { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis", SeriesAxis: "ChartAxis" } },
  ChartAxis: {
    scalars:
      "MajorUnit Maximum Minimum MinorUnit DisplayUnit ShowDisplayUnitLabel CategoryType AxisGroup ScaleType LogBase ReversePlotOrder Crosses Visible IsBetweenCategories " +
      "MajorTickMark MinorTickMark TickMarkSpacing TickLabelPosition TickLabelSpacing Alignment MultiLevel NumberFormat LinkNumberFormat Offset TextOrientation Position",
    objects: {
      Format: "ChartAxisFormat",
      MajorGridlines: "ChartGridlines",
      MinorGridlines: "ChartGridlines",
      Title: "ChartAxisTitle",
    },
  },
  ChartAxisFormat: { objects: { Fill: "ChartFill", Font: "ChartFont", Line: "ChartLineFormat" } },
  ChartAxisTitle: { scalars: "Text Visible TextOrientation", objects: { Format: "ChartAxisTitleFormat" } },
  ChartAxisTitleFormat: { objects: FORMAT },
  ChartGridlines: { scalars: "Visible", objects: { Format: "ChartGridlinesFormat" } },
  ChartGridlinesFormat: { objects: { Line: "ChartLineFormat" } },
  ChartDataLabels: {
    scalars:
      "Position ShowValue ShowSeriesName ShowCategoryName ShowLegendKey ShowPercentage ShowBubbleSize Separator NumberFormat LinkNumberFormat TextOrientation AutoText HorizontalAlignment VerticalAlignment",
    objects: { Format: "ChartDataLabelFormat" },
  },
  ChartDataLabelFormat: { objects: FORMAT },
  ChartSeriesFormat: { objects: { Fill: "ChartFill", Line: "ChartLineFormat" } },
  ChartPoint: {
    scalars: "HasDataLabel MarkerStyle MarkerSize MarkerBackgroundColor MarkerForegroundColor",
    objects: { Format: "ChartPointFormat" },
  },
  ChartPointFormat: { objects: { Border: "ChartBorder", Fill: "ChartFill" } },
  ChartBorder: { scalars: "Color LineStyle Weight" },
  ChartLineFormat: { scalars: "Color LineStyle Weight" },
  ChartFont: { scalars: "Bold Color Italic Name Size Underline" },
  ChartFill: { fillMethods: true },
};

import type { Chart } from "../../../host/model";
import { CHART_KINDS } from "../../read/charts";
import { encodeXml, tag } from "../../package/xml";
import { numberRef, textRef } from "./chartSeries";
import type { Series } from "./chartSeries";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export const isWritable = (type: string): boolean => CHART_KINDS.some((kind) => kind.type === type);

/**
 * A chart part. It includes the title, legend, data labels, colours of series, and the axes' titles,
 * gridlines, limits and number format. Unsupported types become clustered columns.
 */
export function chartXml(chart: Chart, series: readonly Series[]): string {
  const { properties: set, title } = chart;
  const showsTitle = title !== undefined && title !== "" && set["title.visible"] !== false;
  const legend = LEGEND_POSITIONS[String(set["legend.position"] ?? "Right")] ?? "r";
  const content = [
    showsTitle ? titleXml(title) : "",
    value("autoTitleDeleted", !showsTitle),
    tag("c:plotArea", {}, `<c:layout/>${plotXml(chart, series)}`),
    set["legend.visible"] === false ? "" : tag("c:legend", {}, value("legendPos", legend) + value("overlay", false)),
    value("plotVisOnly", true),
    value("dispBlanksAs", "gap"),
  ].join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("c:chartSpace", NAMESPACES, value("roundedCorners", false) + tag("c:chart", {}, content))}`;
}

const value = (name: string, val: string | number | boolean) => tag(`c:${name}`, { val });

const titleXml = (text: string) =>
  tag(
    "c:title",
    {},
    tag(
      "c:tx",
      {},
      tag("c:rich", {}, `<a:bodyPr/>${tag("a:p", {}, tag("a:r", {}, tag("a:t", {}, encodeXml(text))))}`),
    ) + value("overlay", false),
  );

function plotXml({ type, properties }: Chart, series: readonly Series[]): string {
  const { element, direction, grouping } = CHART_KINDS.find((kind) => kind.type === type) ??
    CHART_KINDS[0] ?? { element: "barChart" };
  const round = element === "pieChart" || element === "doughnutChart";
  const isBar = element === "barChart";
  const parts = [
    direction ? value("barDir", direction) : "",
    grouping ? value("grouping", grouping) : "",
    value("varyColors", round),
    ...series.map((item, index) => seriesXml(item, index, { type, properties })),
    isBar ? value("gapWidth", 150) : "",
    isBar && grouping !== "clustered" ? value("overlap", 100) : "",
    element === "lineChart" ? value("marker", type === "LineMarkers") : "",
    element === "pieChart" ? value("firstSliceAng", 0) : "",
    element === "doughnutChart" ? value("firstSliceAng", 0) + value("holeSize", 50) : "",
    round ? "" : value("axId", CATEGORY_AXIS) + value("axId", VALUE_AXIS),
  ];
  const axes = round
    ? ""
    : axisXml("category", direction === "bar", properties) + axisXml("value", direction === "bar", properties);
  return tag(`c:${element}`, {}, parts.join("")) + axes;
}

function seriesXml(
  { name, categories, values }: Series,
  index: number,
  { type, properties: set }: Pick<Chart, "type" | "properties">,
): string {
  const isBar = /^(?:Bar|Column)/.test(type);
  const isLine = type.startsWith("Line");
  const color = set[`series[${index}].format.fill.solidColor`];
  const labels = set["dataLabels.showValue"] === true || set[`series[${index}].hasDataLabels`] === true;
  return tag(
    "c:ser",
    {},
    [
      value("idx", index),
      value("order", index),
      tag("c:tx", {}, textRef(name)),
      typeof color === "string"
        ? tag("c:spPr", {}, tag("a:solidFill", {}, tag("a:srgbClr", { val: color.slice(1) })))
        : "",
      isBar ? value("invertIfNegative", false) : "",
      type === "Line" ? tag("c:marker", {}, value("symbol", "none")) : "",
      labels ? tag("c:dLbls", {}, labelFormat(set["dataLabels.numberFormat"]) + LABELS) : "",
      tag("c:cat", {}, textRef(categories)),
      tag("c:val", {}, numberRef(values)),
      isLine ? value("smooth", false) : "",
    ].join(""),
  );
}

const labelFormat = (format: unknown) =>
  typeof format === "string" ? tag("c:numFmt", { formatCode: format, sourceLinked: false }) : "";

const LABELS = [
  value("showLegendKey", false),
  value("showVal", true),
  value("showCatName", false),
  value("showSerName", false),
  value("showPercent", false),
  value("showBubbleSize", false),
].join("");

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

function axisXml(kind: "category" | "value", sideways: boolean, set: Chart["properties"]): string {
  const property = (name: string) => set[`axes.${kind}Axis.${name}`];
  const number = (name: string, element: string) =>
    typeof property(name) === "number" ? value(element, property(name) as number) : "";
  const title = property("title.text");
  const isValue = kind === "value";
  const format = property("numberFormat");
  return tag(
    isValue ? "c:valAx" : "c:catAx",
    {},
    [
      value("axId", isValue ? VALUE_AXIS : CATEGORY_AXIS),
      tag(
        "c:scaling",
        {},
        value("orientation", property("reversePlotOrder") === true ? "maxMin" : "minMax") +
          number("maximum", "max") +
          number("minimum", "min"),
      ),
      value("delete", property("visible") === false),
      value("axPos", isValue === sideways ? "b" : "l"),
      isValue && property("majorGridlines.visible") !== false ? "<c:majorGridlines/>" : "",
      typeof title === "string" && title !== "" ? titleXml(title) : "",
      typeof format === "string" ? tag("c:numFmt", { formatCode: format, sourceLinked: false }) : "",
      value("majorTickMark", "out"),
      value("minorTickMark", "none"),
      value("tickLblPos", "nextTo"),
      value("crossAx", isValue ? CATEGORY_AXIS : VALUE_AXIS),
      value("crosses", "autoZero"),
      isValue
        ? value("crossBetween", "between") + number("majorUnit", "majorUnit")
        : value("auto", true) + value("lblAlgn", "ctr") + value("lblOffset", 100),
    ].join(""),
  );
}

import { leftOf, topOf } from "../../host/geometry/sizes";
import type { Chart, Sheet, Area } from "../../host/model";
import type { Package } from "../package/open";
import { readRelationships, targetPart } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import { descendants, localName, parseXml, relationshipId } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { areaRef, parseArea } from "../package/refs";

/** The charts of a sheet's drawing. Pictures and shapes are not read but kept in the file. */
export function readCharts(sheet: Sheet, file: Package, ofSheet: readonly Relationship[]): Chart[] {
  const drawing = ofSheet.find(({ kind }) => kind === "drawing");
  if (!drawing) return [];
  const path = targetPart(file, drawing);
  const targets = new Map(readRelationships(file, path).map((relationship) => [relationship.id, relationship]));
  const charts: Chart[] = [];
  for (const { anchor, frame, relationship } of chartAnchors(parseXml(file.text(path), path))) {
    const target = targets.get(relationship);
    if (target?.kind !== "chart") continue;
    const part = targetPart(file, target);
    const root = parseXml(file.text(part), part);
    const number = charts.length + 1;
    const chart: Chart = {
      id: `{00000000-0008-0000-${sheet.id.slice(20, 24)}-${number.toString(16).toUpperCase().padStart(12, "0")}}`,
      name: descendants(frame, "cNvPr")[0]?.attributes["name"] ?? `Chart ${number}`,
      ...chartProperties(root),
      ...position(anchor, sheet),
      properties: {},
    };
    const references = chartReferences(root).map(({ text }) => text);
    charts.push({ ...chart, file: { relationship, as: shownAs(chart), references } });
  }
  return charts;
}

/** A chart without its source cells. */
export function shownAs({ file: _file, source: _source, ...shown }: Chart): string {
  return JSON.stringify(shown);
}

/** The anchors of a drawing that contain a chart, and the chart's relationship. */
export function chartAnchors(drawing: XmlElement): { anchor: XmlElement; frame: XmlElement; relationship: string }[] {
  return drawing.children.flatMap((anchor) => {
    const [frame] = descendants(anchor, "graphicFrame");
    const chart = frame && descendants(frame, "chart")[0];
    const relationship = chart && relationshipId(chart);
    return frame && relationship !== undefined ? [{ anchor, frame, relationship }] : [];
  });
}

/** Points. */
function position(anchor: XmlElement, sheet: Sheet): Pick<Chart, "left" | "top" | "width" | "height"> {
  const part = (name: string) => anchor.children.find((element) => localName(element) === name);
  const length = (element: XmlElement | undefined, name: string) =>
    Number(element?.attributes[name] ?? 0) / EMU_PER_POINT;
  const corner = (element: XmlElement | undefined) => {
    const count = (name: string) => Number(element?.children.find((item) => localName(item) === name)?.text ?? 0);
    return {
      x: leftOf(sheet, count("col")) + count("colOff") / EMU_PER_POINT,
      y: topOf(sheet, count("row")) + count("rowOff") / EMU_PER_POINT,
    };
  };
  const [from, to, extent, position] = [part("from"), part("to"), part("ext"), part("pos")];
  const start = from ? corner(from) : { x: length(position, "x"), y: length(position, "y") };
  const end = to ? corner(to) : { x: start.x + length(extent, "cx"), y: start.y + length(extent, "cy") };
  return { left: round(start.x), top: round(start.y), width: round(end.x - start.x), height: round(end.y - start.y) };
}

/** A thousandth of a point is more precise than a drawing's unit. */
const round = (points: number) => Math.round(points * 1000) / 1000;

/** The elements of a chart part with references: in series and titles, and in extensions of later versions of Excel. */
export const chartReferences = (root: XmlElement): XmlElement[] =>
  root.children.flatMap((item) =>
    /^(?:f|sqref)$/.test(localName(item)) && item.children.length === 0 ? [item] : chartReferences(item),
  );

/** The model's properties of a chart part: type, title and source cells ("" = not one block). */
export function chartProperties(root: XmlElement): Pick<Chart, "type" | "title" | "source" | "seriesBy"> {
  const [plotArea] = descendants(root, "plotArea");
  const plot = plotArea?.children.find((element) => /Chart$/.test(localName(element)));
  const chart = descendants(root, "chart").find((element) => element.children.length > 0);
  const title = chart?.children.find((element) => localName(element) === "title");
  const text = title && descendants(title, "t").map((run) => run.text).join(""); // prettier-ignore
  const series = plot ? descendants(plot, "ser") : [];
  return {
    type: plot ? chartType(plot) : "ColumnClustered",
    ...(text && { title: text }),
    ...source(series),
  };
}

function chartType(plot: XmlElement): string {
  const value = (name: string) => plot.children.find((element) => localName(element) === name)?.attributes["val"];
  const kind = CHART_KINDS.find(
    ({ element, direction, grouping }) =>
      element === localName(plot) &&
      (direction === undefined || direction === (value("barDir") ?? "col")) &&
      (grouping === undefined || grouping === (value("grouping") ?? grouping)),
  );
  if (kind?.type === "Line" && value("marker") === "1") return "LineMarkers";
  return (
    kind?.type ??
    localName(plot)
      .replace(/Chart$/, "")
      .replace(/^./, (letter) => letter.toUpperCase())
  );
}

function source(series: readonly XmlElement[]): Pick<Chart, "source" | "seriesBy"> {
  const refs = series.flatMap((item) => descendants(item, "f").map(({ text }) => text));
  const places = refs.map((ref) => {
    const mark = ref.lastIndexOf("!");
    return { sheet: ref.slice(0, mark), area: parseArea(ref.slice(mark + 1)) };
  });
  const sheet = places[0]?.sheet;
  const areas = places.flatMap(({ area }) => area ?? []);
  if (sheet === undefined || areas.length < places.length || places.some((place) => place.sheet !== sheet))
    return { source: "", seriesBy: "Auto" };
  const values = series[0] && descendants(series[0], "val")[0];
  const first = parseArea((values && descendants(values, "f")[0]?.text.split("!").at(-1)) ?? "");
  return {
    source: `${sheet}!${areaRef(bounding(areas))}`,
    seriesBy: first && first.columns > first.rows ? "Rows" : "Columns",
  };
}

function bounding(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** English Metric Units per point; drawings use them. */
export const EMU_PER_POINT = 12_700;

export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
export const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Supported types of charts: the name in office.js, the element in the file, and what distinguishes variants. */
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

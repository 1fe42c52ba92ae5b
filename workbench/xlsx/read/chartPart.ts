import type { Area, Chart } from "../../host/model";
import { CHART_KINDS } from "../package/drawings";
import { areaRef, parseArea } from "../package/refs";
import { descendants, localName, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** What the model shows of a chart part: its kind, title and the cells that its series come from ("" = not from one block). */
export function chartLook(xml: string, part: string): Pick<Chart, "type" | "title" | "source" | "seriesBy"> {
  const root = parseXml(xml, part);
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
  const refs = series.flatMap((each) => descendants(each, "f").map(({ text }) => text));
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

import { columnWidth, rowHeight } from "../../host/geometry/sizes";
import type { CarriedContents, Chart, Sheet } from "../../host/model";
import { CHART_TYPE, DRAWING_TYPE, EMU_PER_POINT } from "../package/drawings";
import { MAX_COLUMNS, MAX_ROWS } from "../package/refs";
import { relationshipsPath } from "../package/relationships";
import { parseXml, tag } from "../package/xml";
import { chartSeries } from "./chartSeries";
import { chartXml, isWritable } from "./chartXml";
import type { Parts } from "./packaging";
import { Relations } from "./relations";

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const CHART_NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/**
 * Puts the sheet's charts into its drawing, the carried one where it has one. Returns the `drawing` element when the
 * sheet gets its first drawing here, else "". `warnings` get a line for each chart that is not written as it is.
 */
export function writeDrawing(
  parts: Parts,
  sheet: Sheet,
  sheets: readonly Sheet[],
  relations: Relations,
  warnings: string[],
): string {
  const carried = sheet.carried?.relationships.find(({ type }) => type.endsWith("/drawing"))?.target.slice(1);
  if (sheet.charts.length === 0 && carried === undefined) return "";
  const path = carried ?? parts.unused("xl/drawings/drawing", ".xml");
  const drawing = carried === undefined ? tag("xdr:wsDr", NAMESPACES, " ") : opened(parts.get(path));
  const former = readLines(parts.get(relationshipsPath(path)), path);
  const own = new Relations(
    path,
    undefined,
    former.map(({ id }) => id),
  );
  const anchors = sheet.charts.flatMap((chart, index) => {
    const { file, ...shown } = chart;
    if (file && file.as === JSON.stringify(shown)) return file.anchor;
    const series = chartSeries(chart, sheets);
    if (!series) {
      warnings.push(
        `Sheet "${sheet.name}": the chart "${chart.title ?? chart.name}" has no block of cells as its source and is not written.`,
      );
      return [];
    }
    if (!isWritable(chart.type))
      warnings.push(
        `Sheet "${sheet.name}": the chart "${chart.title ?? chart.name}" (${chart.type}) is written as clustered columns.`,
      );
    const part = parts.unused("xl/charts/chart", ".xml");
    parts.declare(part, chartXml(chart, series), CHART_TYPE);
    return anchorXml(chart, sheet, own.add("chart", `/${part}`), index + 1);
  });
  const close = drawing.lastIndexOf("</");
  const finished = drawing.slice(0, close) + anchors.join("") + drawing.slice(close);
  parts.declare(path, finished, DRAWING_TYPE);
  // Relationships to charts that were deleted or written anew go.
  for (const line of former) if (!line.type.endsWith("/chart") || finished.includes(`"${line.id}"`)) own.keep(line);
  parts.set(relationshipsPath(path), own.xml());
  return carried === undefined ? tag("drawing", { "r:id": relations.add("drawing", `/${path}`) }) : "";
}

/** A drawing without anchors may be one empty tag. */
const opened = (xml: string) =>
  xml.replace(/<([\w:]+)([^<>]*)\/>\s*$/, (whole, name: string, rest: string) =>
    xml.includes("</") ? whole : `<${name}${rest}></${name}>`,
  );

function readLines(xml: string, part: string): CarriedContents["relationships"] {
  if (xml === "") return [];
  return parseXml(xml, part).children.map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
    id: Id,
    type: Type,
    target: Target,
    external: TargetMode === "External",
  }));
}

function anchorXml(chart: Chart, sheet: Sheet, relationship: string, number: number): string {
  const column = locate(chart.left, MAX_COLUMNS, (at) => (sheet.hiddenColumns.has(at) ? 0 : columnWidth(sheet, at)));
  const row = locate(chart.top, MAX_ROWS, (at) => (sheet.hiddenRows.has(at) ? 0 : rowHeight(sheet, at)));
  const count = (name: string, value: number) => `<xdr:${name}>${value}</xdr:${name}>`;
  const from =
    count("col", column.index) + count("colOff", column.offset) + count("row", row.index) + count("rowOff", row.offset);
  const frame =
    `<xdr:nvGraphicFramePr>${tag("xdr:cNvPr", { id: number + 1, name: chart.name })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    tag(
      "a:graphic",
      {},
      tag(
        "a:graphicData",
        { uri: CHART_NAMESPACES["xmlns:c"] },
        tag("c:chart", { ...CHART_NAMESPACES, "r:id": relationship }),
      ),
    );
  return tag(
    "xdr:oneCellAnchor",
    NAMESPACES,
    `<xdr:from>${from}</xdr:from>${tag("xdr:ext", { cx: emu(chart.width), cy: emu(chart.height) })}${tag("xdr:graphicFrame", { macro: "" }, frame)}<xdr:clientData/>`,
  );
}

const emu = (points: number) => Math.max(0, Math.round(points * EMU_PER_POINT));

/** The row or column that a distance in points falls into, and the rest of the way in EMU. */
function locate(points: number, count: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < count - 1 && rest >= size(index); index++) rest -= size(index);
  return { index, offset: emu(rest) };
}

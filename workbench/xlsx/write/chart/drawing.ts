import type { Chart, Sheet } from "../../../host/model";
import { append, applyEdits, contentEnd, removal } from "../../package/edits";
import type { Edit } from "../../package/edits";
import { CHART_TYPE, DRAWING_TYPE, chartReferences, chartAnchors, shownAs, EMU_PER_POINT } from "../../read/charts";
import { Relations, readRelationships, toStrict } from "../../package/relationships";
import { encodeXml, parseXml, tag } from "../../package/xml";
import type { SheetSource } from "../../source";
import { chartSeries } from "./chartSeries";
import { chartXml, isWritable } from "./chartXml";
import type { FileContext } from "../fileContext";
import { columnWidth, rowHeight } from "../../../host/geometry/sizes";
import { MAX_COLUMNS, MAX_ROWS } from "../../package/refs";

/**
 * Writes the sheet's charts into its drawing. Unchanged charts and everything else in
 * the drawing are kept. Returns the path of the drawing if it is new.
 */
export function writeDrawing(context: FileContext, sheet: Sheet, source: SheetSource | undefined): string | undefined {
  const before = source?.opened.charts ?? [];
  if (JSON.stringify(before) === JSON.stringify(sheet.charts)) return undefined;
  const own = source?.relationships.find(({ kind }) => kind === "drawing")?.path;
  const path = own ?? context.parts.unused("xl/drawings/drawing", ".xml");
  const xml =
    context.parts.text(path) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("xdr:wsDr", NAMESPACES)}`;
  const relations = new Relations(context.parts, path, context.isStrict);
  if (own !== undefined) moveReferences(context, own, before, sheet.charts);
  const gone = before.filter((chart) => !sheet.charts.some((item) => isOfFile(item, chart)));
  const added = sheet.charts.filter((chart) => !before.some((item) => isOfFile(chart, item)));
  if (gone.length + added.length === 0) return undefined;
  const root = parseXml(xml, path);
  const edits: Edit[] = removeCharts(context, path, gone, relations).flatMap((relationship) =>
    chartAnchors(root)
      .filter((item) => item.relationship === relationship)
      .map(({ anchor }) => removal(anchor)),
  );
  const anchors = added.map((chart, index) => addChart(context, sheet, chart, before.length + index + 1, relations));
  const changed = applyEdits(xml, [...edits, append(xml, root, anchors.join(""))]);
  context.parts.set(path, own === undefined && context.isStrict ? toStrict(changed) : changed);
  relations.save();
  if (own !== undefined) return undefined;
  context.contentTypes.add(path, DRAWING_TYPE);
  return path;
}

/** Whether a chart comes from the file and is unchanged, though its cells may have moved. */
const isOfFile = (chart: Chart, { file: opened }: Chart): boolean =>
  chart.file !== undefined && chart.file.relationship === opened?.relationship && chart.file.as === shownAs(chart);

/** Updates the cells in the file's charts. */
function moveReferences(context: FileContext, path: string, before: readonly Chart[], after: readonly Chart[]): void {
  for (const chart of after) {
    const opened = before.find((item) => isOfFile(chart, item));
    const references = chart.file?.references ?? [];
    if (!opened || references.every((reference, index) => reference === opened.file?.references[index])) continue;
    const part = partsOfCharts(context, path).get(chart.file?.relationship ?? "") ?? "";
    const xml = context.parts.text(part) ?? "";
    const edits = chartReferences(parseXml(xml, part)).map((element, index) => ({
      start: element.startTagEnd,
      end: Math.max(element.startTagEnd, contentEnd(xml, element)),
      text: encodeXml(references[index] ?? element.text),
    }));
    context.parts.set(part, applyEdits(xml, edits));
  }
}

/** The parts that a drawing's relationships lead to, by their ids. */
const partsOfCharts = ({ parts }: FileContext, drawing: string): Map<string, string | undefined> =>
  new Map(readRelationships(parts.file, drawing).map(({ id, path }) => [id, path]));

/** Removes the parts of charts; returns the relationships that referred to them. */
function removeCharts(context: FileContext, path: string, charts: readonly Chart[], relations: Relations): string[] {
  if (charts.length === 0) return [];
  const targets = partsOfCharts(context, path);
  return charts.flatMap(({ file }) => {
    if (!file) return [];
    relations.remove(file.relationship);
    const part = targets.get(file.relationship);
    if (part !== undefined) {
      context.parts.remove(part);
      context.contentTypes.remove(part);
    }
    return [file.relationship];
  });
}

/** Returns the anchor; "" if the chart can't be written. */
function addChart(context: FileContext, sheet: Sheet, chart: Chart, number: number, relations: Relations): string {
  const title = chart.title ?? chart.name;
  const series = chartSeries(chart, context.sheets);
  if (!series) {
    context.warnings.push({
      vi: `Trang "${sheet.name}": biểu đồ "${title}" không lấy số liệu từ một vùng ô nên không được ghi.`,
      en: `Sheet "${sheet.name}": the chart "${title}" has no block of cells as its source and is not written.`,
    });
    return "";
  }
  if (!isWritable(chart.type))
    context.warnings.push({
      vi: `Trang "${sheet.name}": biểu đồ "${title}" (${chart.type}) được ghi thành biểu đồ cột.`,
      en: `Sheet "${sheet.name}": the chart "${title}" (${chart.type}) is written as clustered columns.`,
    });
  const part = context.parts.unused("xl/charts/chart", ".xml");
  const xml = chartXml(chart, series);
  context.parts.set(part, context.isStrict ? toStrict(xml) : xml);
  context.contentTypes.add(part, CHART_TYPE);
  const anchor = anchorXml(chart, sheet, relations.add("chart", `/${part}`), number);
  return context.isStrict ? toStrict(anchor) : anchor;
}

export const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const CHART_NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** The place of a chart in a drawing. */
export function anchorXml(chart: Chart, sheet: Sheet, relationship: string, number: number): string {
  const column = locate(chart.left, MAX_COLUMNS, (index) =>
    sheet.hiddenColumns.has(index) ? 0 : columnWidth(sheet, index),
  );
  const row = locate(chart.top, MAX_ROWS, (index) => (sheet.hiddenRows.has(index) ? 0 : rowHeight(sheet, index)));
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

/** The row or column at a distance in points, and the rest of the distance in EMU. */
function locate(points: number, count: number, size: (index: number) => number): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < count - 1 && rest >= size(index); index++) rest -= size(index);
  return { index, offset: emu(rest) };
}

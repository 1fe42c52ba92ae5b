import type { Chart, Sheet } from "../../host/model";
import { append, applyEdits, removal } from "../package/edits";
import type { Edit } from "../package/edits";
import { CHART_TYPE, DRAWING_TYPE } from "../package/drawings";
import { Relations } from "../package/relations";
import { readRelationships } from "../package/relationships";
import { toStrict } from "../package/strict";
import { parseXml, tag } from "../package/xml";
import { chartAnchors } from "../read/charts";
import type { SheetSource } from "../source";
import { NAMESPACES, anchorXml } from "./chartAnchor";
import { chartSeries } from "./chartSeries";
import { chartXml, isWritable } from "./chartXml";
import type { FileContext } from "./fileContext";

/**
 * Puts the sheet's charts into its drawing. Charts that did not change stay as the file has them, and so does all else of
 * the drawing. Returns the path of the drawing when the sheet gets its first one here.
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
  const gone = before.filter((chart) => !sheet.charts.some((each) => isOfFile(each, chart)));
  const added = sheet.charts.filter((chart) => !before.some((each) => isOfFile(chart, each)));
  const root = parseXml(xml, path);
  const edits: Edit[] = removeCharts(context, path, gone, relations).flatMap((relationship) =>
    chartAnchors(root)
      .filter((each) => each.relationship === relationship)
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

/** Whether a chart is one of the file and still reads as it did. */
const isOfFile = (chart: Chart, opened: Chart): boolean => {
  const { file, ...shown } = chart;
  return file !== undefined && file.relationship === opened.file?.relationship && file.as === JSON.stringify(shown);
};

/** Takes the parts of charts away; returns the relationships that led to them. */
function removeCharts(context: FileContext, path: string, charts: readonly Chart[], relations: Relations): string[] {
  if (charts.length === 0) return [];
  const targets = new Map(readRelationships(context.parts.file, path).map(({ id, path: part }) => [id, part]));
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

/** Returns the anchor; "" when the chart can't be written. */
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

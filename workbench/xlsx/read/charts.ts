import { leftOf, topOf } from "../../host/geometry/sizes";
import type { CarriedContents, Chart, Sheet } from "../../host/model";
import { EMU_PER_POINT } from "../package/drawings";
import { relationshipsPath } from "../package/relationships";
import { descendants, localName, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { chartLook } from "./chartPart";

/**
 * The charts of a sheet's drawing. Each keeps its own XML (`file`); it is taken out of the carried drawing, where
 * pictures and shapes stay, and put back when the sheet is saved.
 */
export function readCharts(sheet: Sheet): Chart[] {
  const { carried } = sheet;
  const path = carried?.relationships.find(({ type }) => type.endsWith("/drawing"))?.target.slice(1);
  const drawing = path === undefined ? undefined : carried?.parts[path];
  if (!carried || path === undefined || !drawing) return [];
  const xml = new TextDecoder().decode(drawing.bytes);
  const targets = chartTargets(carried, path);
  const charts: Chart[] = [];
  let others = xml;
  for (const anchor of parseXml(xml, path).children) {
    const [frame] = descendants(anchor, "graphicFrame");
    const relationship = frame && descendants(frame, "chart")[0]?.attributes["r:id"];
    const part = relationship === undefined ? undefined : targets.get(relationship);
    if (!frame || relationship === undefined || part === undefined) continue;
    const own = xml.slice(anchor.start, anchor.end);
    const number = charts.length + 1;
    const chart: Chart = {
      id: `{00000000-0008-0000-${sheet.id.slice(20, 24)}-${number.toString(16).toUpperCase().padStart(12, "0")}}`,
      name: descendants(frame, "cNvPr")[0]?.attributes["name"] ?? `Chart ${number}`,
      ...chartLook(new TextDecoder().decode(carried.parts[part]?.bytes), part),
      ...position(anchor, sheet),
      properties: {},
    };
    charts.push({ ...chart, file: { anchor: own, relationship, as: JSON.stringify(chart) } });
    others = others.replace(own, "");
  }
  if (charts.length > 0) drawing.bytes = new TextEncoder().encode(others);
  return charts;
}

/** Parts of the drawing's charts by relationship id. */
function chartTargets({ parts }: CarriedContents, path: string): Map<string, string> {
  const relations = parts[relationshipsPath(path)];
  if (!relations) return new Map();
  const folder = path.slice(0, path.lastIndexOf("/"));
  return new Map(
    parseXml(new TextDecoder().decode(relations.bytes), path).children.flatMap(({ attributes }) => {
      const { Id = "", Target = "", Type = "" } = attributes;
      const part = Target.startsWith("/") ? Target.slice(1) : new URL(Target, `file:///${folder}/`).pathname.slice(1);
      return Type.endsWith("/chart") && parts[part] ? [[Id, part] as const] : [];
    }),
  );
}

/** Points. */
function position(anchor: XmlElement, sheet: Sheet): Pick<Chart, "left" | "top" | "width" | "height"> {
  const part = (name: string) => anchor.children.find((element) => localName(element) === name);
  const length = (element: XmlElement | undefined, name: string) =>
    Number(element?.attributes[name] ?? 0) / EMU_PER_POINT;
  const corner = (element: XmlElement | undefined) => {
    const count = (name: string) => Number(element?.children.find((each) => localName(each) === name)?.text ?? 0);
    return {
      x: leftOf(sheet, count("col")) + count("colOff") / EMU_PER_POINT,
      y: topOf(sheet, count("row")) + count("rowOff") / EMU_PER_POINT,
    };
  };
  const [from, to, extent, at] = [part("from"), part("to"), part("ext"), part("pos")];
  const start = from ? corner(from) : { x: length(at, "x"), y: length(at, "y") };
  const end = to ? corner(to) : { x: start.x + length(extent, "cx"), y: start.y + length(extent, "cy") };
  return { left: round(start.x), top: round(start.y), width: round(end.x - start.x), height: round(end.y - start.y) };
}

/** A thousandth of a point is finer than a drawing's own unit shows. */
const round = (points: number) => Math.round(points * 1000) / 1000;

import { leftOf, topOf } from "../../host/geometry/sizes";
import type { Chart, Sheet } from "../../host/model";
import { EMU_PER_POINT } from "../package/drawings";
import type { Package } from "../package/open";
import { readRelationships, targetPart } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import { descendants, localName, parseXml, relationshipId } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { chartLook } from "./chartPart";

/** The charts of a sheet's drawing. Pictures and shapes stay in the file. */
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
    const number = charts.length + 1;
    const chart: Chart = {
      id: `{00000000-0008-0000-${sheet.id.slice(20, 24)}-${number.toString(16).toUpperCase().padStart(12, "0")}}`,
      name: descendants(frame, "cNvPr")[0]?.attributes["name"] ?? `Chart ${number}`,
      ...chartLook(file.text(part), part),
      ...position(anchor, sheet),
      properties: {},
    };
    charts.push({ ...chart, file: { relationship, as: JSON.stringify(chart) } });
  }
  return charts;
}

/** The anchors of a drawing that hold a chart, and the relationship that leads to it. */
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

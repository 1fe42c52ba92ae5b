import type { ConditionalFormat } from "../../host/cellRules";
import { decodeText, children, flag, child, parseXml, tag } from "../package/xml";
import { parseAreas } from "../package/refs";
import type { XmlElement } from "../package/xml";

const NUMBERS = new Set(["priority", "rank", "stdDev"]);
const FLAGS = new Set(["stopIfTrue", "aboveAverage", "percent", "bottom", "equalAverage"]);

/**
 * One format per rule. `rule` has the attributes of the file's cfRule (numbers and booleans converted), `formulae`, its
 * format as `style`, and as XML `dxfXml` (the whole format) and `xml` (scales, bars, icons).
 */
export function readConditionalFormats(
  around: XmlElement,
  xml: string,
  differential: readonly string[],
): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const element of children(around, "conditionalFormatting")) {
    const areas = parseAreas(element.attributes["sqref"] ?? "");
    for (const rule of children(element, "cfRule")) {
      const id = `{CF-${formats.length + 1}}`;
      formats.push({ id, areas: areas.map((area) => ({ ...area })), rule: readRule(rule, differential, xml) });
    }
  }
  return formats;
}

function readRule(element: XmlElement, differential: readonly string[], xml: string): Record<string, unknown> {
  const rule: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name === "dxfId" || name.startsWith("xr")) continue;
    rule[name] = NUMBERS.has(name)
      ? Number(value)
      : FLAGS.has(name)
        ? flag(value)
        : name === "text"
          ? decodeText(value)
          : value;
  }
  const dxfXml = differential[Number(element.attributes["dxfId"] ?? -1)];
  const others = element.children.filter(({ name }) => name !== "formula");
  return {
    ...rule,
    formulae: children(element, "formula").map(({ text }) => text),
    ...(dxfXml !== undefined && { dxfXml, style: differentialStyle(dxfXml) }),
    ...(others.length > 0 && { xml: others.map(({ start, end }) => xml.slice(start, end)).join("") }),
  };
}

type Argb = { argb: string };

/** The displayed format of a rule; theme colours and borders are only in the XML. */
export interface DifferentialStyle {
  font?: { bold?: boolean; italic?: boolean; strike?: boolean; color?: Argb };
  fill?: { type: "pattern"; pattern: string; bgColor: Argb };
}

/** Reads a `dxf` element. */
export function differentialStyle(xml: string): DifferentialStyle {
  const dxf = parseXml(xml, "xl/styles.xml");
  const font = child(dxf, "font");
  const on = (name: string) => child(font, name) !== undefined && flag(child(font, name)?.attributes["val"], true);
  const color = argb(child(font, "color"));
  const background = argb(child(child(child(dxf, "fill"), "patternFill"), "bgColor"));
  const shown = {
    ...(on("b") && { bold: true }),
    ...(on("i") && { italic: true }),
    ...(on("strike") && { strike: true }),
    ...(color && { color }),
  };
  return {
    ...(Object.keys(shown).length > 0 && { font: shown }),
    ...(background && { fill: { type: "pattern", pattern: "solid", bgColor: background } as const }),
  };
}

const argb = (element: XmlElement | undefined): Argb | undefined => {
  const rgb = element?.attributes["rgb"];
  return rgb === undefined ? undefined : { argb: rgb };
};

/** Writes a `dxf` element from a rule's format: font, fill and border lines. */
export function differentialXml(style: Record<string, unknown>): string {
  const { font, fill } = style as DifferentialStyle;
  const borders = Object.entries((style["border"] ?? {}) as Record<string, { style?: string; color?: Argb }>);
  const order = ["left", "right", "top", "bottom"];
  const line = ([edge, { style: kind, color }]: (typeof borders)[number]) =>
    tag(edge, { style: kind }, color ? tag("color", { rgb: color.argb }) : "");
  const fontXml = font
    ? (font.bold ? "<b/>" : "") +
      (font.italic ? "<i/>" : "") +
      (font.strike ? "<strike/>" : "") +
      (font.color ? tag("color", { rgb: font.color.argb }) : "")
    : "";
  const edges = borders
    .filter(([edge]) => order.includes(edge))
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return `<dxf>${fontXml && tag("font", {}, fontXml)}${
    fill ? tag("fill", {}, tag("patternFill", {}, tag("bgColor", { rgb: fill.bgColor.argb }))) : ""
  }${edges.length > 0 ? tag("border", {}, edges.map(line).join("")) : ""}</dxf>`;
}

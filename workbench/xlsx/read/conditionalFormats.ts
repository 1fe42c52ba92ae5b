import type { ConditionalFormat } from "../../host/cellRules";
import { decodeText } from "../package/escapes";
import { parseAreas } from "../package/refs";
import { children, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { differentialStyle } from "./differential";

const NUMBERS = new Set(["priority", "rank", "stdDev"]);
const FLAGS = new Set(["stopIfTrue", "aboveAverage", "percent", "bottom", "equalAverage"]);

/**
 * One format per rule. `rule` holds the attributes of the file's cfRule (numbers and booleans as such), `formulae`, and
 * for its look `style`, and `dxfXml` (the whole format) and `xml` (scales, bars, icons) as they stand in the file.
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

import type { ConditionalFormat } from "../../host/cellRules";
import { encodeText } from "../package/escapes";
import { areasRef, cellRef } from "../package/refs";
import { encodeXml, tag } from "../package/xml";
import { differentialStyle, differentialXml } from "../read/differential";

const ATTRIBUTES = [
  "type", "priority", "stopIfTrue", "aboveAverage", "percent", "bottom", "operator", "text", "timePeriod", "rank", "stdDev", "equalAverage",
]; // prettier-ignore

/** The conditionalFormatting elements. Formats that rules need are added to `differential`; rules refer to them by index. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], differential: string[]): string {
  const groups = new Map<string, string[]>();
  for (const { areas, rule } of formats) {
    const sqref = areasRef(areas);
    if (sqref === "") continue;
    const xml = ruleXml(rule, areas[0] ? cellRef(areas[0].row, areas[0].column) : "A1", differential);
    groups.set(sqref, [...(groups.get(sqref) ?? []), xml]);
  }
  return [...groups].map(([sqref, rules]) => tag("conditionalFormatting", { sqref }, rules.join(""))).join("");
}

function ruleXml(rule: Record<string, unknown>, firstCell: string, differential: string[]): string {
  const attributes: Record<string, string | number | boolean | undefined> = {};
  for (const name of ATTRIBUTES) {
    const value = rule[name];
    if (typeof value === "string") attributes[name] = name === "text" ? encodeText(value) : value;
    else if (typeof value === "number" || typeof value === "boolean") attributes[name] = value;
  }
  attributes["dxfId"] = register(formatOf(rule), differential);
  const formulae = Array.isArray(rule["formulae"]) ? rule["formulae"].map(String) : [];
  const formulas =
    formulae.length === 0 && rule["type"] === "containsText"
      ? [containsText(String(rule["text"]), firstCell)]
      : formulae;
  const content =
    formulas.map((formula) => tag("formula", {}, encodeXml(formula.replace(/^=/, "")))).join("") + graphicXml(rule);
  return tag("cfRule", attributes, content);
}

/** The file's own format while the rule still shows the same; else what the rule shows now. */
function formatOf({ dxfXml, style }: Record<string, unknown>): string | undefined {
  const own = typeof dxfXml === "string" ? dxfXml : undefined;
  const shown = typeof style === "object" && style !== null ? (style as Record<string, unknown>) : undefined;
  if (own !== undefined && (!shown || JSON.stringify(differentialStyle(own)) === JSON.stringify(shown))) return own;
  return shown && Object.keys(shown).length > 0 ? differentialXml(shown) : undefined;
}

function register(xml: string | undefined, differential: string[]): number | undefined {
  if (xml === undefined) return undefined;
  const index = differential.indexOf(xml);
  return index >= 0 ? index : differential.push(xml) - 1;
}

const containsText = (text: string, cell: string) => `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${cell})))`;

/** Scales, bars and icons: as they stood in the file, or from the parts that ExcelJS names cfvo and color. */
function graphicXml({ type, xml, cfvo, color, iconSet }: Record<string, unknown>): string {
  if (typeof xml === "string") return xml;
  if (!Array.isArray(cfvo)) return "";
  const points = (cfvo as { type?: string; value?: unknown }[]).map((point) =>
    tag("cfvo", { type: point.type, val: point.value === undefined ? undefined : String(point.value) }),
  );
  const colors = (Array.isArray(color) ? color : color ? [color] : []) as { argb?: string }[];
  const content = points.join("") + colors.map(({ argb }) => tag("color", { rgb: argb })).join("");
  return tag(String(type), { iconSet: typeof iconSet === "string" ? iconSet : undefined }, content);
}

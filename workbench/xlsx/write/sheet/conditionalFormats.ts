import type { ConditionalFormat } from "../../../host/cellRules";
import { headOf, withAttributes, withPrefix } from "../../package/edits";
import { encodeText, children, encodeXml, tag } from "../../package/xml";
import { mergeXml } from "../../package/merge";
import { areasRef, cellRef } from "../../package/refs";
import type { XmlElement } from "../../package/xml";
import { differentialStyle, differentialXml } from "../../read/conditionalFormats";
import type { StyleTable } from "../styles";

const ATTRIBUTES = [
  "type", "priority", "stopIfTrue", "aboveAverage", "percent", "bottom", "operator", "text", "timePeriod", "rank", "stdDev", "equalAverage",
]; // prettier-ignore

/** Rules for the same cells, written as one element. */
interface Group {
  /** The element in the file with the rules. */
  head: string;
  sqref: string;
  rules: string[];
}

/** The place of a rule in the file. */
interface Origin {
  container: XmlElement;
  rule: XmlElement;
  before: ConditionalFormat;
}

/**
 * The conditionalFormatting elements of a sheet. Rules of the file are only rewritten where they changed. Formats of
 * rules are added to the styles.
 */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  styles: StyleTable,
  file?: { source: string; root: XmlElement; opened: readonly ConditionalFormat[]; prefix: string },
): string {
  const prefix = file?.prefix ?? "";
  const origins = file ? originsOf(file.root, file.opened) : new Map<string, Origin>();
  const groups: Group[] = [];
  for (const format of formats) {
    const sqref = areasRef(format.areas);
    if (sqref === "") continue;
    const origin = origins.get(format.id);
    const head = file && origin ? headOf(file.source, origin.container) : `<${prefix}conditionalFormatting sqref=""`;
    const after = ruleXml(format, styles);
    const xml =
      file && origin
        ? mergeXml(file.source, origin.rule, ruleXml(origin.before, styles), after)
        : withPrefix(after, prefix);
    const group = groups.find((item) => item.head === head && item.sqref === sqref);
    if (group) group.rules.push(xml);
    else groups.push({ head, sqref, rules: [xml] });
  }
  return groups
    .map(
      ({ head, sqref, rules }) =>
        `${withAttributes(head, { sqref })}>${rules.join("")}</${prefix}conditionalFormatting>`,
    )
    .join("");
}

/** The rules of the file by the ids that they got when it was read. */
function originsOf(root: XmlElement, opened: readonly ConditionalFormat[]): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  let index = 0;
  for (const container of children(root, "conditionalFormatting")) {
    for (const rule of children(container, "cfRule")) {
      const before = opened[index];
      if (before) origins.set(before.id, { container, rule, before });
      index += 1;
    }
  }
  return origins;
}

function ruleXml({ areas: [first], rule }: ConditionalFormat, styles: StyleTable): string {
  const firstCell = first ? cellRef(first.row, first.column) : "A1";
  const attributes: Record<string, string | number | boolean | undefined> = {};
  for (const name of ATTRIBUTES) {
    const value = rule[name];
    if (typeof value === "string") attributes[name] = name === "text" ? encodeText(value) : value;
    else if (typeof value === "number" || typeof value === "boolean") attributes[name] = value;
  }
  const format = formatOf(rule);
  attributes["dxfId"] = format === undefined ? undefined : styles.differentialOf(format);
  const formulae = Array.isArray(rule["formulae"]) ? rule["formulae"].map(String) : [];
  const formulas =
    formulae.length === 0 && rule["type"] === "containsText"
      ? [containsText(String(rule["text"]), firstCell)]
      : formulae;
  const content =
    formulas.map((formula) => tag("formula", {}, encodeXml(formula.replace(/^=/, "")))).join("") + graphicXml(rule);
  return tag("cfRule", attributes, content);
}

/** The file's format while the rule's format is unchanged; otherwise the format of the model. */
function formatOf({ dxfXml, style }: Record<string, unknown>): string | undefined {
  const own = typeof dxfXml === "string" ? dxfXml : undefined;
  const shown = typeof style === "object" && style !== null ? (style as Record<string, unknown>) : undefined;
  if (own !== undefined && (!shown || JSON.stringify(differentialStyle(own)) === JSON.stringify(shown))) return own;
  return shown && Object.keys(shown).length > 0 ? differentialXml(shown) : undefined;
}

const containsText = (text: string, cell: string) => `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${cell})))`;

/** Scales, bars and icons: from the file, or from the parts `cfvo` and `color`. */
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

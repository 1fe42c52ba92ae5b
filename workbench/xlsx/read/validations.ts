import type { DataValidation } from "../../host/cellRules";
import type { Area } from "../../host/model";
import { decodeText, child, children, flag, localName } from "../package/xml";
import { parseAreas } from "../package/refs";
import type { XmlElement } from "../package/xml";

/**
 * The data validations of a sheet, one per distinct rule. Excel 2010 and later write a list on another sheet into the
 * extension list.
 */
export function readValidations(around: XmlElement): DataValidation[] {
  const byRule = new Map<string, DataValidation>();
  const elements = [
    ...children(child(around, "dataValidations"), "dataValidation"),
    ...extendedValidations(around).flatMap(({ list }) => list.children),
  ];
  for (const element of elements) {
    const rule = readRule(element);
    const known = byRule.get(ruleKey(rule));
    if (known) known.areas.push(...rule.areas);
    else byRule.set(ruleKey(rule), rule);
  }
  return [...byRule.values()].map(({ areas, ...rule }) => ({ areas: distinct(areas), ...rule }));
}

/** The lists of validations in a sheet's extension list. */
export const extendedValidations = (around: XmlElement): { ext: XmlElement; list: XmlElement }[] =>
  children(child(around, "extLst"), "ext").flatMap((ext) =>
    ext.children.filter((list) => localName(list) === "dataValidations").map((list) => ({ ext, list })),
  );

/** Merges equal rules for different cells. */
export function ruleKey(given: DataValidation | XmlElement): string {
  const { areas: _areas, ...rule } = "attributes" in given ? readRule(given) : given;
  return JSON.stringify(rule);
}

/** Some writers repeat areas inside other areas. */
function distinct(areas: Area[]): Area[] {
  if (areas.length > 2000) return areas;
  return areas.filter(
    (area, index) =>
      !areas.some(
        (other, position) => position !== index && inside(area, other) && (position < index || !inside(other, area)),
      ),
  );
}

const inside = (a: Area, b: Area) =>
  a.row >= b.row &&
  a.column >= b.column &&
  a.row + a.rows <= b.row + b.rows &&
  a.column + a.columns <= b.column + b.columns;

function readRule(element: XmlElement): DataValidation {
  const { type, operator, errorStyle, errorTitle, error, promptTitle, prompt, sqref, imeMode, ...flags } =
    element.attributes;
  const part = (name: string) => element.children.find((item) => localName(item) === name);
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const formula = part(name);
    const text = formula?.children[0]?.text ?? formula?.text;
    return text !== undefined && text !== "" ? [text] : [];
  });
  const text = (key: "errorTitle" | "error" | "promptTitle" | "prompt", value: string | undefined) =>
    value !== undefined && value !== "" && { [key]: decodeText(value) };
  return {
    areas: parseAreas(sqref ?? part("sqref")?.text ?? ""),
    type: type === undefined || type === "none" ? "any" : (type as DataValidation["type"]),
    ...(operator !== undefined && { operator }),
    formulas,
    ...(flag(flags["allowBlank"]) && { allowBlank: true }),
    ...(flag(flags["showErrorMessage"]) && { showError: true }),
    ...(isErrorStyle(errorStyle) && { errorStyle }),
    ...text("errorTitle", errorTitle),
    ...text("error", error),
    ...(flag(flags["showInputMessage"]) && { showPrompt: true }),
    ...text("promptTitle", promptTitle),
    ...text("prompt", prompt),
    ...(flag(flags["showDropDown"]) && { hideDropDown: true }),
    ...(imeMode !== undefined && { rest: { imeMode } }),
  };
}

const isErrorStyle = (style: string | undefined): style is "stop" | "warning" | "information" =>
  style === "stop" || style === "warning" || style === "information";

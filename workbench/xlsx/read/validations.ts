import type { DataValidation } from "../../host/cellRules";
import type { Area } from "../../host/model";
import { decodeText } from "../package/escapes";
import { parseAreas } from "../package/refs";
import { child, children, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";

// ExcelJS 4.4.0 makes one object per cell of `sqref` (a million for a column) and turns dates into JS Dates.

/**
 * The data validations of a sheet, one per distinct rule, from its elements after `sheetData`. A list on another sheet
 * stands in the extension list when Excel 2010 or later wrote it.
 */
export function readValidations(tail: XmlElement): DataValidation[] {
  const byRule = new Map<string, DataValidation>();
  const extended = children(child(tail, "extLst"), "ext").flatMap((ext) => children(ext, "x14:dataValidations"));
  const rules = [
    ...children(child(tail, "dataValidations"), "dataValidation").map((rule) =>
      readRule(rule, "", rule.attributes["sqref"]),
    ),
    ...extended
      .flatMap((list) => children(list, "x14:dataValidation"))
      .map((rule) => readRule(rule, "x14:", child(rule, "xm:sqref")?.text)),
  ];
  for (const { areas, ...rule } of rules) {
    const key = JSON.stringify(rule);
    const known = byRule.get(key);
    if (known) known.areas.push(...areas);
    else byRule.set(key, { areas, ...rule });
  }
  return [...byRule.values()].map(({ areas, ...rule }) => ({ areas: distinct(areas), ...rule }));
}

/** ExcelJS's own writer gives areas inside other areas. */
function distinct(areas: Area[]): Area[] {
  if (areas.length > 2000) return areas;
  return areas.filter(
    (area, index) =>
      !areas.some((other, at) => at !== index && inside(area, other) && (at < index || !inside(other, area))),
  );
}

const inside = (a: Area, b: Area) =>
  a.row >= b.row &&
  a.column >= b.column &&
  a.row + a.rows <= b.row + b.rows &&
  a.column + a.columns <= b.column + b.columns;

function readRule(element: XmlElement, prefix: string, sqref = ""): DataValidation {
  const { type, operator, errorStyle, errorTitle, error, promptTitle, prompt, ...flags } = element.attributes;
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const formula = child(element, prefix + name);
    const text = formula && (prefix ? child(formula, "xm:f") : formula)?.text;
    return text !== undefined && text !== "" ? [text] : [];
  });
  const text = (key: "errorTitle" | "error" | "promptTitle" | "prompt", value: string | undefined) =>
    value !== undefined && value !== "" && { [key]: decodeText(value) };
  return {
    areas: parseAreas(sqref),
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
  };
}

const isErrorStyle = (style: string | undefined): style is "stop" | "warning" | "information" =>
  style === "stop" || style === "warning" || style === "information";

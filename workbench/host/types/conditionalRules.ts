import { asChoice, asInteger, asRecord, asText } from "../batch/arguments";
import type { Argument } from "../batch/define";
import type { Json } from "../batch/wire";
import { HostError, invalidArgument } from "../errors";
import { cellAddress } from "../geometry/address";
import type { Area } from "../model";

/** Converts rules between the form of the file's cfRule, which the workbook model uses, and that of office.js. */
export type CfRule = Record<string, unknown>;

const CELL_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

const TEXT_OPERATORS = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
};

/** `Excel.ConditionalFormatType` of a rule; all others are presets such as blanks and duplicates. */
export const typeName = (rule: CfRule): string => TYPE_NAMES[String(rule["type"])] ?? "PresetCriteria";

/** A new rule of a type, before its criteria are set. */
export function newRule(type: string): CfRule {
  switch (
    asChoice(type, [
      "Custom",
      "CellValue",
      "ContainsText",
      "DataBar",
      "ColorScale",
      "IconSet",
      "TopBottom",
      "PresetCriteria",
    ])
  ) {
    case "Custom":
      return { type: "expression", formulae: [] };
    case "CellValue":
      return { type: "cellIs", operator: "equal", formulae: [] };
    case "ContainsText":
      return { type: "containsText", operator: "containsText", text: "", formulae: [] };
    case "DataBar":
      return { type: "dataBar", cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" }, formulae: [] };
    case "ColorScale":
      return {
        type: "colorScale",
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFF7128" }, { argb: "FFFFEF9C" }],
        formulae: [],
      };
    case "TopBottom":
      return { type: "top10", rank: 10, percent: false, bottom: false, formulae: [] };
    default:
      throw new HostError(
        "NotImplemented",
        `ConditionalFormatCollection.add: ${type} is not implemented by this host.`,
      );
  }
}

const formula = (value: Argument): string => {
  if (typeof value === "number") return String(value);
  const text = asText(value);
  if (text.startsWith("=")) return text.slice(1);
  return Number.isFinite(Number(text)) && text !== "" ? text : `"${text.replaceAll('"', '""')}"`;
};

const formulasOf = (rule: CfRule): string[] => (Array.isArray(rule["formulae"]) ? rule["formulae"].map(String) : []);

export const customFormula = (rule: CfRule): string => `=${formulasOf(rule)[0] ?? ""}`;

export const withCustomFormula = (rule: CfRule, value: Argument): CfRule => ({
  ...rule,
  formulae: [asText(value).replace(/^=/, "")],
});

export function describeCellValue(rule: CfRule): Json {
  const operator = Object.entries(CELL_OPERATORS).find(([, item]) => item === rule["operator"])?.[0] ?? "EqualTo";
  const [first = "", second] = formulasOf(rule);
  return { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }), operator };
}

export function withCellValue(rule: CfRule, value: Argument): CfRule {
  const { formula1 = null, formula2 = null, operator = null } = asRecord(value);
  const name = CELL_OPERATORS[asChoice(operator, Object.keys(CELL_OPERATORS) as (keyof typeof CELL_OPERATORS)[])];
  const formulae = [formula(formula1), ...(formula2 === null || formula2 === "" ? [] : [formula(formula2)])];
  if (/between/i.test(name) && formulae.length < 2) throw invalidArgument("formula2");
  return { ...rule, operator: name, formulae };
}

export function describeText(rule: CfRule): Json {
  const operator = Object.entries(TEXT_OPERATORS).find(([, item]) => item === rule["type"])?.[0] ?? "Contains";
  return { operator, text: String(rule["text"] ?? "") };
}

/** The file also needs the rule as a formula for the first cell. */
export function withText(rule: CfRule, value: Argument, area: Area): CfRule {
  const { operator = null, text = null } = asRecord(value);
  const type = TEXT_OPERATORS[asChoice(operator, Object.keys(TEXT_OPERATORS) as (keyof typeof TEXT_OPERATORS)[])];
  const wanted = asText(text);
  const cell = cellAddress(area.row, area.column);
  const quoted = `"${wanted.replaceAll('"', '""')}"`;
  const formulae = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  return {
    ...rule,
    type,
    operator: type === "notContainsText" ? "notContains" : type,
    text: wanted,
    formulae: [formulae[type]],
  };
}

const TOP_TYPES = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

export function describeTop(rule: CfRule): Json {
  return {
    rank: Number(rule["rank"] ?? 10),
    type: `${rule["bottom"] === true ? "Bottom" : "Top"}${rule["percent"] === true ? "Percent" : "Items"}`,
  };
}

export function withTop(rule: CfRule, value: Argument): CfRule {
  const { rank = null, type = null } = asRecord(value);
  const kind = asChoice(type, TOP_TYPES);
  return { ...rule, rank: asInteger(rank), bottom: kind.startsWith("Bottom"), percent: kind.endsWith("Percent") };
}

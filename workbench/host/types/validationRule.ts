import { relyOn } from "../assumptions";
import { asBoolean, asChoice, asRecord, isA } from "../batch/arguments";
import type { Argument } from "../batch/define";
import type { Json } from "../batch/wire";
import { HostError, invalidArgument } from "../errors";
import { absoluteAddress, quoteSheet } from "../geometry/address";
import { sheetOf } from "../lookup";
import type { DataValidation } from "../cellRules";
import type { HostState } from "../state";
import { parseTypedDate } from "../values/typedDate";
import { range } from "./range";

export type RuleParts = Pick<DataValidation, "type" | "operator" | "formulas" | "hideDropDown">;

/** Keys of `Excel.DataValidationRule`, and their names in the file. */
const BASIC = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
} as const;

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** Longest list of words in a file. */
const MAX_LIST_LENGTH = 255;

/** Reads `Excel.DataValidationRule`, of which exactly one key is given. */
export function readRule(value: Argument, state: HostState): RuleParts {
  const given = Object.entries(asRecord(value)).filter(([, item]) => item !== null);
  const [kind = "", details = null] = given[0] ?? [];
  if (given.length !== 1) throw invalidArgument("a rule has exactly one kind");
  if (kind === "list") return readList(asRecord(details), state);
  if (kind === "custom") return { type: "custom", formulas: [withoutEquals(asRecord(details)["formula"] ?? null)] };
  const type = Object.hasOwn(BASIC, kind) ? BASIC[kind as keyof typeof BASIC] : undefined;
  if (!type) throw new HostError("InvalidArgument", `The validation rule ${kind} is not known.`);
  return readBasic(type, asRecord(details), state);
}

function readList(list: { [key: string]: Argument }, state: HostState): RuleParts {
  const source = list["source"] ?? null;
  const inCellDropDown = list["inCellDropDown"] ?? true;
  const formula = isA(source, range)
    ? `${quoteSheet(sheetOf(state, source.self).name)}!${absoluteAddress(source.self.area)}`
    : listFormula(source);
  return { type: "list", formulas: [formula], ...(asBoolean(inCellDropDown) ? {} : { hideDropDown: true }) };
}

function listFormula(source: Argument): string {
  if (typeof source !== "string" || source === "") throw invalidArgument("the source of a list");
  if (source.startsWith("=")) {
    if (/^=\s*INDIRECT\(/i.test(source)) relyOn("list-by-formula");
    return source.slice(1);
  }
  if (source.length > MAX_LIST_LENGTH) {
    relyOn("long-list");
    throw invalidArgument(`a list of ${source.length} characters`);
  }
  return `"${source.replaceAll('"', '""')}"`;
}

function readBasic(
  type: (typeof BASIC)[keyof typeof BASIC],
  details: { [key: string]: Argument },
  state: HostState,
): RuleParts {
  const operator =
    OPERATORS[asChoice(details["operator"] ?? null, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])];
  const needsTwo = operator === "between" || operator === "notBetween";
  const formulas = [details["formula1"] ?? null, ...(needsTwo ? [details["formula2"] ?? null] : [])].map((item) =>
    operand(type, item, state),
  );
  return { type, operator, formulas };
}

/** A number, a formula, a Range of one cell, or for dates a text in ISO 8601. */
function operand(type: string, value: Argument, state: HostState): string {
  if (typeof value === "number") return String(value);
  if (isA(value, range)) return `${quoteSheet(sheetOf(state, value.self).name)}!${absoluteAddress(value.self.area)}`;
  if (typeof value !== "string" || value === "") throw invalidArgument("an operand of the rule");
  if (value.startsWith("=")) return value.slice(1);
  const isDated = type === "date" || type === "time";
  const rules = { locale: state.options.locale, date1904: state.workbook.date1904, numberFormat: "General" };
  const date = isDated ? parseTypedDate(value.replace(/(\.\d+)?Z$/, ""), rules) : undefined;
  if (date) return String(date.value);
  if (value.trim() === "" || !Number.isFinite(Number(value))) throw invalidArgument(`the operand ${value}`);
  return value;
}

const withoutEquals = (value: Argument): string => {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument("a custom rule is a formula");
  return value.slice(1);
};

/** The rule in the form of office.js; null for cells without one. */
export function describeRule({ type, operator, formulas, hideDropDown }: RuleParts): Json {
  if (type === "any") return {};
  if (type === "list")
    return { list: { inCellDropDown: hideDropDown !== true, source: listSource(formulas[0] ?? "") } };
  if (type === "custom") return { custom: { formula: `=${formulas[0] ?? ""}` } };
  const key = Object.entries(BASIC).find(([, name]) => name === type)?.[0] ?? type;
  const name = Object.entries(OPERATORS).find(([, item]) => item === (operator ?? "between"))?.[0] ?? "Between";
  const [first = "", second] = formulas.map(shown);
  return { [key]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator: name } };
}

const listSource = (formula: string): string =>
  formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;

const shown = (formula: string): string | number =>
  formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

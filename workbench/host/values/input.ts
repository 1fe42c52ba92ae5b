import { relyOn } from "../assumptions";
import type { Cell } from "../model";
import { parseTypedDate } from "./typedDate";

/** The result of typing a text: a value, and a number format for a cell with format General. */
export interface Typed {
  value: Cell["value"];
  isError?: true;
  formula?: string;
  quotePrefix?: true;
  numberFormat?: string;
}

export interface InputRules {
  locale: "en-US" | "vi-VN";
  date1904: boolean;
  /** See `HostOptions`; absent = dropped. */
  apostrophes?: "dropped" | "kept-in-text-cells";
  /** The cell's format; "@" keeps every text unchanged. */
  numberFormat: string;
}

const ERROR_TEXTS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
/** First characters of inputs other than plain text; other texts need no parsing. */
const MAY_CONVERT = /^[\s\d=+\-.'#$(%tTfF@]/;

/** Parses a text as if it had been typed into the cell. */
export function readTyped(text: string, rules: InputRules): Typed {
  if (!MAY_CONVERT.test(text)) return { value: text };
  relyOn("typed-input");
  if (text.startsWith("'") && rules.numberFormat === "@") relyOn("apostrophe-in-text-cell");
  const isKept = rules.apostrophes === "kept-in-text-cells" && rules.numberFormat === "@";
  if (text.startsWith("'") && !isKept) return { value: text.slice(1), quotePrefix: true };
  if (rules.numberFormat === "@") return { value: text };
  const trimmed = text.trim();
  const number = readNumber(trimmed);
  if (number) return number;
  if (/^[=+-]./.test(trimmed)) return readFormula(trimmed);
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const upper = trimmed.toUpperCase();
  if (ERROR_TEXTS.has(upper)) return { value: upper, isError: true };
  return parseTypedDate(trimmed, rules) ?? { value: text };
}

function readFormula(text: string): Typed {
  return { value: null, formula: text.startsWith("=") ? text : `=${text}` };
}

function readNumber(text: string): Typed | undefined {
  const parenthesised = /^\((.+)\)$/.exec(text);
  const body = parenthesised?.[1] ?? text;
  const percent = /^(.+?)\s*%$/.exec(body) ?? /^%\s*(.+)$/.exec(body);
  const digits = percent?.[1] ?? body;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return undefined;
  const size = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(size)) return undefined;
  const value = parenthesised ? -size : size;
  if (percent)
    return { value: Number((value / 100).toPrecision(15)), numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  const grouped = digits.includes(",") ? { numberFormat: digits.includes(".") ? "#,##0.00" : "#,##0" } : {};
  const scientific = /e/i.test(digits) ? { numberFormat: "0.00E+00" } : {};
  return { value: Number(value.toPrecision(15)), ...grouped, ...scientific };
}

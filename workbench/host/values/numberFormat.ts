import { compileDate } from "./dateFormat";
import { compileNumber } from "./numberSection";
import { splitSections, tokenize, type Token } from "./formatTokens";

/** Formats a number; `date1904` is only used for dates. */
export type NumberRenderer = (value: number, date1904: boolean) => string;

interface Format {
  number: NumberRenderer;
  text: (value: string) => string;
  /** Texts are displayed unchanged by default. */
  isPlainForText: boolean;
  isDate: boolean;
}

const compiled = new Map<string, Format>();

/** Compiles an Excel number format (en-US codes), once per format. */
export function formatOf(code: string): Format {
  let format = compiled.get(code);
  if (!format) compiled.set(code, (format = compile(code)));
  return format;
}

const general: NumberRenderer = (value) => formatGeneral(value);

function compile(code: string): Format {
  if (/^general$/i.test(code) || code === "" || code === "@") {
    return { number: general, text: (value) => value, isPlainForText: true, isDate: false };
  }
  const sections = splitSections(code).map(tokenize);
  const textSection = sections.find((section) => section.some((token) => token.kind === "text"));
  const numberSections = sections.filter((section) => section !== textSection || sections.length === 1);
  const isPlainForText = textSection === undefined || (textSection.length === 1 && textSection[0]?.kind === "text");
  return {
    number: byCondition(numberSections.map(compileSection), numberSections),
    text: isPlainForText ? (value) => value : (value) => renderText(textSection, value),
    isPlainForText,
    isDate: (sections[0] ?? []).some((token) => token.kind === "date"),
  };
}

function compileSection(section: Token[]): NumberRenderer {
  if (section.some((token) => token.kind === "date")) return compileDate(section);
  if (section.some((token) => token.kind === "general")) {
    return (value) =>
      section.map((token) => (token.kind === "general" ? formatGeneral(Math.abs(value)) : literal(token))).join("");
  }
  if (section.some((token) => token.kind === "text")) return general;
  return compileNumber(section);
}

/** Sections for positive, negative and zero, unless conditions such as [>=100] are given. */
function byCondition(renderers: NumberRenderer[], sections: Token[][]): NumberRenderer {
  const conditions = sections.map((section) => section.find((token) => token.kind === "condition")?.text);
  const rendererOf = (index: number): NumberRenderer => renderers[index] ?? general;
  const signed =
    (index: number): NumberRenderer =>
    (value, date1904) =>
      (value < 0 ? "-" : "") + rendererOf(index)(Math.abs(value), date1904);
  if (conditions.some((condition) => condition !== undefined)) {
    return (value, date1904) => {
      const index = conditions.findIndex((condition, position) =>
        condition ? holds(condition, value) : position === sections.length - 1,
      );
      return index < 0 ? "#".repeat(8) : signed(index)(value, date1904);
    };
  }
  const isDate = sections[0]?.some((token) => token.kind === "date") === true;
  if (isDate || renderers.length === 0) return rendererOf(0);
  if (renderers.length === 1) {
    return (value, date1904) => {
      const shown = rendererOf(0)(Math.abs(value), date1904);
      // Excel drops the sign of a number that rounds to zero.
      return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
    };
  }
  return (value, date1904) => {
    if (value < 0) return rendererOf(1)(-value, date1904);
    return value === 0 && renderers.length > 2 ? rendererOf(2)(0, date1904) : rendererOf(0)(value, date1904);
  };
}

function holds(condition: string, value: number): boolean {
  const [, operator = "", limitText = "0"] = /^(<=|>=|<>|<|>|=)(.+)$/.exec(condition) ?? [];
  const limit = Number(limitText);
  const tests: Record<string, boolean> = {
    "<": value < limit,
    "<=": value <= limit,
    ">": value > limit,
    ">=": value >= limit,
    "=": value === limit,
    "<>": value !== limit,
  };
  return tests[operator] ?? false;
}

const literal = (token: Token): string => (token.kind === "literal" ? token.text : token.kind === "space" ? " " : "");

const renderText = (section: Token[], value: string): string =>
  section.map((token) => (token.kind === "text" ? value : literal(token))).join("");

/** A number in format General: at most 11 characters, otherwise fewer decimals or an exponent. */
export function formatGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return exponent(value);
  if (size < 1e-4) {
    const digits = trimZeros(value.toFixed(9));
    const scientific = exponent(value);
    return Number(digits) === value ? digits : scientific;
  }
  const integerDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return trimZeros(value.toFixed(Math.max(0, 10 - integerDigits)));
}

function exponent(value: number): string {
  if (value === 0) return "0";
  const [mantissa = "", power = "0"] = value.toExponential(5).split("e");
  const amount = Math.abs(Number(power));
  return `${trimZeros(mantissa)}E${Number(power) < 0 ? "-" : "+"}${String(amount).padStart(2, "0")}`;
}

const trimZeros = (digits: string): string =>
  (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits).replace(/^-0$/, "0");

import type { Token } from "./formatTokens";
import type { NumberRenderer } from "./numberFormat";

/** Formats digits with a section such as `#,##0.00 "đ"`, `0%`, `0.00E+00` or `# ?/?`; the caller adds the sign. */
export function compileNumber(section: Token[]): NumberRenderer {
  const tokens = section.filter((token) => token.kind !== "condition");
  if (!tokens.some((token) => token.kind === "digit")) return () => tokens.map(literal).join("");
  if (tokens.some((token) => token.kind === "fraction")) return (value) => renderFraction(tokens, value);
  if (tokens.some((token) => token.kind === "exponent")) return (value) => renderExponent(tokens, value);
  const layout = layoutOf(tokens);
  const scale = 100 ** tokens.filter((token) => token.kind === "percent").length / 1000 ** layout.thousandsScale;
  return (value) => fill(layout, roundTo(value * scale, layout.decimals.length));
}

interface Layout {
  before: string;
  after: string;
  /** Placeholders left of the decimal point, with literals between them. */
  whole: Token[];
  decimals: Token[];
  hasPoint: boolean;
  grouped: boolean;
  thousandsScale: number;
}

const literal = (token: Token): string =>
  token.kind === "literal" || token.kind === "percent" ? token.text : token.kind === "space" ? " " : "";

function layoutOf(tokens: Token[]): Layout {
  const isPlace = (token: Token): boolean => token.kind === "digit" || token.kind === "point";
  const first = tokens.findIndex(isPlace);
  const last = tokens.findLastIndex(isPlace);
  const body = tokens.slice(first, last + 1);
  const point = body.findIndex((token) => token.kind === "point");
  const whole = point < 0 ? body : body.slice(0, point);
  const tail = tokens.slice(last + 1);
  const trailingCommas = tail.findIndex((token) => token.kind !== "comma");
  return {
    before: tokens.slice(0, first).map(literal).join(""),
    after: tail.map(literal).join(""),
    whole: whole.filter((token) => token.kind !== "comma"),
    decimals: point < 0 ? [] : body.slice(point + 1).filter((token) => token.kind === "digit"),
    hasPoint: point >= 0,
    grouped: whole.some((token) => token.kind === "comma"),
    thousandsScale: trailingCommas < 0 ? tail.length : trailingCommas,
  };
}

/** Rounds half away from zero in the shortest decimal form, as Excel displays 1.005 as 1.01. */
function roundTo(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return "0";
  const nudged = Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`);
  return (Number.isFinite(nudged) ? nudged : value).toFixed(Math.min(decimals, 100));
}

function fill(layout: Layout, digits: string): string {
  const [whole = "0", fraction = ""] = digits.split(".");
  const decimals = fillDecimals(layout.decimals, fraction);
  return layout.before + fillWhole(layout, whole) + (layout.hasPoint ? "." : "") + decimals + layout.after;
}

function fillWhole({ whole, grouped }: Layout, digits: string): string {
  const places = whole.filter((token) => token.kind === "digit");
  let rest = digits === "0" ? "" : digits;
  let shown = "";
  let count = 0;
  const put = (character: string): void => {
    if (grouped && count > 0 && count % 3 === 0 && character !== " ") shown = `,${shown}`;
    shown = character + shown;
    count += 1;
  };
  for (const token of whole.toReversed()) {
    if (token.kind !== "digit") {
      shown = literal(token) + shown;
      continue;
    }
    if (rest !== "") {
      put(rest.slice(-1));
      rest = rest.slice(0, -1);
    } else if (token.text === "0") put("0");
    else if (token.text === "?") put(" ");
    // Additional digits go to the leftmost placeholder.
    if (token === places[0]) {
      for (; rest !== ""; rest = rest.slice(0, -1)) put(rest.slice(-1));
    }
  }
  return shown;
}

function fillDecimals(places: Token[], fraction: string): string {
  let shown = "";
  let isKept = false;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const digit = fraction[index] ?? "0";
    const place = places[index]?.text;
    isKept ||= digit !== "0" || place === "0";
    if (isKept) shown = digit + shown;
    else if (place === "?") shown = ` ${shown}`;
  }
  return shown;
}

function renderExponent(tokens: Token[], value: number): string {
  const position = tokens.findIndex((token) => token.kind === "exponent");
  const mantissa = layoutOf(tokens.slice(0, position));
  const powerDigits = tokens.slice(position + 1).filter((token) => token.kind === "digit").length;
  const wholePlaces = Math.max(1, mantissa.whole.filter((token) => token.kind === "digit").length);
  let power = value === 0 ? 0 : Math.floor(Math.log10(value) / wholePlaces + 1e-12) * wholePlaces;
  let digits = roundTo(value / 10 ** power, mantissa.decimals.length);
  if (Number(digits) >= 10 ** wholePlaces) {
    power += wholePlaces;
    digits = roundTo(value / 10 ** power, mantissa.decimals.length);
  }
  const sign = power < 0 ? "-" : tokens[position]?.text.endsWith("+") ? "+" : "";
  return `${fill(mantissa, digits)}E${sign}${String(Math.abs(power)).padStart(powerDigits, "0")}`;
}

/** "# ?/?" and "# ??/??": the nearest fraction whose denominator has as many digits as the format. */
function renderFraction(tokens: Token[], value: number): string {
  const position = tokens.findIndex((token) => token.kind === "fraction");
  const places = tokens.slice(position + 1).filter((token) => token.kind === "digit").length;
  const hasWhole =
    tokens.slice(0, position).filter((token) => token.kind === "digit").length > places ||
    tokens.slice(0, position).some((token) => token.text === " ");
  const whole = hasWhole ? Math.floor(value) : 0;
  const [top, bottom] = nearestFraction(value - whole, 10 ** places - 1);
  if (hasWhole && top === 0) return String(whole);
  if (hasWhole && top === bottom) return String(whole + 1);
  const fraction = `${String(top).padStart(places, " ")}/${String(bottom).padEnd(places, " ")}`;
  return hasWhole && whole > 0 ? `${whole} ${fraction}` : fraction;
}

function nearestFraction(value: number, limit: number): [top: number, bottom: number] {
  let best: [number, number] = [Math.round(value), 1];
  for (let bottom = 1; bottom <= limit; bottom += 1) {
    const top = Math.round(value * bottom);
    if (Math.abs(value - top / bottom) < Math.abs(value - best[0] / best[1]) - 1e-15) best = [top, bottom];
  }
  return best;
}

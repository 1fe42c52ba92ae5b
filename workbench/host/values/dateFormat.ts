import { relyOn } from "../assumptions";
import type { Token } from "./formatTokens";
import type { NumberRenderer } from "./numberFormat";
import { serialToParts, type DateParts } from "./serial";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** Wider than any column, as Excel displays a serial number that is not a date. */
const NO_DATE = "########";

/** Formats a date, a time or an elapsed time. */
export function compileDate(section: Token[]): NumberRenderer {
  const tokens = markMinutes(section);
  const isTwelveHours = tokens.some((token) => token.text === "am/pm" || token.text === "a/p");
  const hasNames = tokens.some(({ kind, text }) => kind === "date" && /^(?:m{3,}|d{3,})$/.test(text));
  const step = finestStep(tokens);
  const render = (value: number, date1904: boolean): string => {
    const parts = serialToParts(value, date1904, step);
    if (!parts) return NO_DATE;
    return tokens
      .map((token) => (token.kind === "date" ? part(token.text, parts, value, isTwelveHours) : plain(token)))
      .join("");
  };
  // Cached, since a column of dates has few different days.
  const days = [new Map<number, string>(), new Map<number, string>()] as const;
  return (value, date1904) => {
    if (hasNames) relyOn("date-names");
    if (!Number.isInteger(value)) return render(value, date1904);
    const known = days[date1904 ? 1 : 0];
    let shown = known.get(value);
    if (shown === undefined) {
      if (known.size >= MAX_CACHED_DAYS) known.clear();
      known.set(value, (shown = render(value, date1904)));
    }
    return shown;
  };
}

const MAX_CACHED_DAYS = 5_000;

const plain = (token: Token): string => (token.kind === "space" ? " " : token.kind === "condition" ? "" : token.text);

/** "m" after hours or before seconds means minutes and is renamed to "n". */
function markMinutes(section: Token[]): Token[] {
  const dates = section.filter((token) => token.kind === "date" && !token.text.includes("/"));
  return section.map((token) => {
    if (token.kind !== "date" || !/^m{1,2}$/.test(token.text)) return token;
    const position = dates.indexOf(token);
    const isMinutes = /^\[?h/.test(dates[position - 1]?.text ?? "") || /^\[?s/.test(dates[position + 1]?.text ?? "");
    return isMinutes ? { ...token, text: token.text.replaceAll("m", "n") } : token;
  });
}

/** Without seconds Excel truncates the time; fractions of a second are rounded to the displayed precision. */
function finestStep(tokens: Token[]): number {
  const fraction = Math.max(0, ...tokens.map((token) => /^s+\.(0+)$/.exec(token.text)?.[1]?.length ?? 0));
  return 1000 / 10 ** Math.min(fraction, 3);
}

/** English in every locale, like days. */
const monthName = ({ month }: DateParts): string => MONTHS[month - 1] ?? "";

const dayName = ({ weekday }: DateParts): string => DAYS[weekday] ?? "";

function part(code: string, date: DateParts, serial: number, isTwelveHours: boolean): string {
  const hours = isTwelveHours ? date.hours % 12 || 12 : date.hours;
  switch (code) {
    case "yy":
    case "y":
      return pad(date.year % 100, 2);
    case "d":
    case "dd":
      return pad(date.day, code.length);
    case "ddd":
      return dayName(date).slice(0, 3);
    case "m":
    case "mm":
      return pad(date.month, code.length);
    case "mmm":
      return monthName(date).slice(0, 3);
    case "mmmmm":
      return monthName(date).slice(0, 1);
    case "h":
    case "hh":
      return pad(hours, code.length);
    case "n":
    case "nn":
      return pad(date.minutes, code.length);
    case "am/pm":
      return date.hours < 12 ? "AM" : "PM";
    case "a/p":
      return date.hours < 12 ? "A" : "P";
    default:
      return longPart(code, date, serial);
  }
}

function longPart(code: string, date: DateParts, serial: number): string {
  const first = code.charAt(0);
  if (first === "[") return elapsed(code, serial);
  if (first === "y" || first === "e") return pad(date.year, 4);
  if (first === "d") return dayName(date);
  if (first === "m") return monthName(date);
  if (first === "s") return seconds(code, date);
  return first === "b" ? pad((date.year + 543) % (code.length > 2 ? 10_000 : 100), code.length > 2 ? 4 : 2) : "";
}

function seconds(code: string, date: DateParts): string {
  const [whole = "s", fraction = ""] = code.split(".");
  const shown = pad(date.seconds, Math.min(whole.length, 2));
  return fraction === ""
    ? shown
    : `${shown}.${pad(date.milliseconds, 3).padEnd(fraction.length, "0").slice(0, fraction.length)}`;
}

function elapsed(code: string, serial: number): string {
  const unit = { h: 24, m: 1440, s: 86_400 }[code.charAt(1)] ?? 1;
  return pad(Math.floor(serial * unit + 1e-7), code.length - 2);
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

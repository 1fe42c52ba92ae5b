import { relyOn } from "../assumptions";
import type { InputRules, Typed } from "./input";
import { partsToSerial } from "./serial";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(am|pm)?$/i;

/** The serial number of a typed date, time, or both; undefined for any other text. */
export function parseTypedDate(text: string, rules: InputRules): Typed | undefined {
  const [, dateText = "", timeText] = /^(\S+?)(?:[T\s]+(\d{1,2}:\d{2}.*))?$/.exec(text) ?? [];
  const time = readTime(timeText ?? text);
  if (!timeText && time !== undefined) return { value: time, numberFormat: /:\d{2}:/.test(text) ? "h:mm:ss" : "h:mm" };
  if (timeText && time === undefined) return undefined;
  const date = readNumericDate(dateText, rules) ?? readNamedDate(text, rules);
  if (!date) return undefined;
  relyOn("typed-dates");
  if (time === undefined) return date;
  const format = rules.locale === "vi-VN" ? "dd/mm/yyyy h:mm" : "m/d/yyyy h:mm";
  return { value: (date.value as number) + time, numberFormat: format };
}

function readTime(text: string): number | undefined {
  const [, hours = "", minutes = "", seconds = "0", half] = TIME.exec(text) ?? [];
  if (hours === "" || Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function readNumericDate(text: string, rules: InputRules): Typed | undefined {
  const parts = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const [, first = "", , second = "", third] = parts;
  if (first.length === 4)
    return third === undefined ? undefined : dated(Number(first), Number(second), Number(third), rules);
  if (third === undefined) return second.length === 4 ? monthOfYear(Number(first), Number(second), rules) : undefined;
  const isDayFirst = rules.locale === "vi-VN";
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return dated(fullYear(third), Number(month), Number(day), rules);
}

/** "5-Mar-2024", "5 Mar 2024", "Mar 5, 2024" */
function readNamedDate(text: string, rules: InputRules): Typed | undefined {
  const dayFirst = /^(\d{1,2})[-\s]([a-z]{3,9})[-\s,]+(\d{2,4})$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\s+(\d{1,2}),?\s+(\d{4})$/i.exec(text);
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || day === undefined || year === undefined) return undefined;
  const typed = dated(fullYear(year), month, Number(day), rules);
  return typed && { ...typed, numberFormat: "d-mmm-yy" };
}

function monthOfYear(month: number, year: number, rules: InputRules): Typed | undefined {
  const typed = dated(year, month, 1, rules);
  return typed && { ...typed, numberFormat: "mmm-yy" };
}

function dated(year: number, month: number, day: number, rules: InputRules): Typed | undefined {
  const value = partsToSerial(year, month, day, rules.date1904);
  return value === undefined
    ? undefined
    : { value, numberFormat: rules.locale === "vi-VN" ? "dd/mm/yyyy" : "m/d/yyyy" };
}

/** Two digits: 00–29 are in this century, 30–99 in the last one. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

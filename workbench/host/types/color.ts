import { asText } from "../batch/arguments";
import type { Argument } from "../batch/define";
import { invalidArgument } from "../errors";

/** The HTML names that Excel's documentation uses; others throw. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  darkred: "#8B0000",
  darkgreen: "#006400",
  darkblue: "#00008B",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  pink: "#FFC0CB",
  purple: "#800080",
  brown: "#A52A2A",
};

/** "#RRGGBB" from an HTML colour, in upper case like Excel. */
export function asColor(value: Argument): string {
  const text = asText(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw invalidArgument(`the colour ${text}`);
  return named;
}

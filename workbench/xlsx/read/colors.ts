import { child, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** Resolves a colour element to "#RRGGBB"; undefined for none and for "automatic". */
export type ColorReader = (color: XmlElement | undefined) => string | undefined;

/** Colours of a workbook: those of its theme, and of its palette if it redefines it. */
export function colorReader(themeXml: string | undefined, styleSheet: XmlElement | undefined): ColorReader {
  const theme = themeXml === undefined ? OFFICE_THEME : themeColors(themeXml);
  const custom = child(child(styleSheet, "colors"), "indexedColors")?.children.map(({ attributes }) =>
    rgb(attributes["rgb"]),
  );
  return (color) => {
    if (!color) return undefined;
    const { rgb: argb, theme: themeIndex, indexed, tint } = color.attributes;
    const base =
      argb !== undefined
        ? rgb(argb)
        : themeIndex !== undefined
          ? theme[Number(themeIndex)]
          : indexed !== undefined
            ? (custom?.[Number(indexed)] ?? paletteColor(Number(indexed)))
            : undefined;
    return base && tint !== undefined ? tinted(base, Number(tint)) : base;
  };
}

const rgb = (argb: string | undefined) =>
  argb && /^[0-9a-f]{6,8}$/i.test(argb) ? `#${argb.slice(-6).toUpperCase()}` : undefined;

/** In the order of the file's theme indexes, which swap each dark and light pair of the theme part. */
function themeColors(xml: string): (string | undefined)[] {
  const scheme = child(child(parseXml(xml, "xl/theme"), "themeElements"), "clrScheme");
  if (!scheme) return OFFICE_THEME;
  return [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink",
  ].map((name) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    return rgb(color?.["lastClr"] ?? color?.["val"]);
  });
}

/** ECMA-376 18.8.19: the tint changes the luminance towards white (positive) or black (negative). */
function tinted(color: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((index) => parseInt(color.slice(index, index + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const luminance = (max + min) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  const delta = max - min;
  const saturation = delta === 0 ? 0 : delta / (1 - Math.abs(2 * luminance - 1));
  const hue =
    delta === 0 ? 0 : max === r ? ((g - b) / delta + 6) % 6 : max === g ? (b - r) / delta + 2 : (r - g) / delta + 4;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (offset: number) => {
    const position = (hue + offset) % 6;
    return target - chroma / 2 + chroma * Math.min(1, Math.max(0, Math.abs(position - 3) - 1));
  };
  return `#${[channel(0), channel(4), channel(2)].map((value) => hex(Math.round(value * 255))).join("")}`;
}

const hex = (value: number) => value.toString(16).padStart(2, "0").toUpperCase();

const OFFICE_THEME: (string | undefined)[] = [
  "#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72",
]; // prettier-ignore

/** The default palette: 0–7 repeat 8–15; 64 and 65 are system colours, that is automatic. */
const PALETTE = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080",
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF",
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC",
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
]
  .join(" ")
  .split(" ");

function paletteColor(index: number): string | undefined {
  const color = PALETTE[index < 8 ? index : index - 8];
  return color && `#${color}`;
}

import type { BorderEdge, Font, Style } from "../../host/model";
import { child, children, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { ColorReader } from "./colors";
import { BUILT_IN_FORMATS } from "./numberFormats";

// ExcelJS 4.4.0 reads styles lossily: sizes as whole numbers (10.5 → 10), <b val="0"/> as bold, number formats without
// their backslashes, no quotePrefix, no default font. So `styles.xml` is read here.

/** The formats of a file's cells by index (`s` of a cell); undefined where a format says nothing beyond the default. */
export interface FileStyles {
  cells: (Style | undefined)[];
  /** Indexes of formats with the apostrophe. */
  quotePrefixed: Set<number>;
  defaultFont: Font | undefined;
  /** Formats of conditional formats and tables, by index, as XML. */
  differential: string[];
}

export function readStyles(sheet: XmlElement | undefined, xml: string, color: ColorReader): FileStyles {
  const formats = numberFormats(sheet);
  const fonts = children(child(sheet, "fonts"), "font").map((font) => readFont(font, color));
  const fills = children(child(sheet, "fills"), "fill").map((fill) => readFill(fill, color));
  const borders = children(child(sheet, "borders"), "border").map((border) => readBorders(border, color));
  const xfs = children(child(sheet, "cellXfs"), "xf");
  const cells = xfs.map((xf) => {
    const part = (name: string) => Number(xf.attributes[name] ?? 0);
    const numberFormat = formats(part("numFmtId"));
    const font = part("fontId") === Number(xfs[0]?.attributes["fontId"] ?? 0) ? undefined : fonts[part("fontId")];
    const fill = fills[part("fillId")];
    const border = borders[part("borderId")];
    const alignment = readAlignment(child(xf, "alignment"));
    const protection = child(xf, "protection")?.attributes;
    const rest = {
      ...font?.rest,
      ...fill?.rest,
      ...border?.rest,
      ...alignment.rest,
      ...(flag(protection?.["hidden"]) && { hidden: true }),
    };
    const style: Style = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(font && { font: font.font }),
      ...(fill?.fill !== undefined && { fill: fill.fill }),
      ...alignment.style,
      ...(border?.borders && { borders: border.borders }),
      ...(!flag(protection?.["locked"], true) && { locked: false }),
      ...(Object.keys(rest).length > 0 && { rest }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  });
  return {
    cells,
    quotePrefixed: new Set(xfs.flatMap((xf, index) => (flag(xf.attributes["quotePrefix"]) ? [index] : []))),
    defaultFont: fonts[Number(xfs[0]?.attributes["fontId"] ?? 0)]?.font,
    differential: children(child(sheet, "dxfs"), "dxf").map(({ start, end }) => xml.slice(start, end)),
  };
}

function numberFormats(sheet: XmlElement | undefined): (id: number) => string | undefined {
  const custom = new Map(
    children(child(sheet, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"],
    ]),
  );
  return (id) => {
    const code = custom.get(id) ?? BUILT_IN_FORMATS[id];
    return code === "General" ? undefined : code;
  };
}

/** Also the font of a `dxf`. */
function readFont(element: XmlElement, color: ColorReader): { font: Font; rest: Record<string, unknown> } {
  const value = (name: string) => child(element, name)?.attributes["val"];
  const on = (name: string) => child(element, name) !== undefined && flag(value(name), true);
  const name = value("name") ?? value("rFont");
  const underline = child(element, "u") && (value("u") ?? "single");
  const rgb = color(child(element, "color"));
  const font: Font = {
    ...(name !== undefined && { name }),
    ...(value("sz") !== undefined && { size: Number(value("sz")) }),
    ...(on("b") && { bold: true }),
    ...(on("i") && { italic: true }),
    ...(underline && underline !== "none" && { underline: underline.startsWith("double") ? "Double" : "Single" }),
    ...(on("strike") && { strikethrough: true }),
    ...(rgb !== undefined && { color: rgb }),
  };
  const beyond = {
    ...(value("family") !== undefined && { family: Number(value("family")) }),
    ...(value("charset") !== undefined && { charset: Number(value("charset")) }),
    ...(value("vertAlign") !== undefined && value("vertAlign") !== "baseline" && { vertAlign: value("vertAlign") }),
    ...(on("outline") && { outline: true }),
    ...(on("shadow") && { shadow: true }),
  };
  return { font, rest: Object.keys(beyond).length > 0 ? { font: beyond } : {} };
}

interface FillParts {
  fill?: string;
  rest?: Record<string, unknown>;
}

function readFill(element: XmlElement, color: ColorReader): FillParts {
  const pattern = child(element, "patternFill");
  const argb = (name: string) => {
    const rgb = color(child(pattern, name));
    return rgb !== undefined && { [name]: { argb: toArgb(rgb) } };
  };
  if (pattern) {
    const type = pattern.attributes["patternType"] ?? "none";
    if (type === "none") return {};
    const solid = color(child(pattern, "fgColor"));
    // "Automatic" in a solid fill is the window's colour.
    if (type === "solid") return { fill: solid ?? "#FFFFFF" };
    return { rest: { fill: { type: "pattern", pattern: type, ...argb("fgColor"), ...argb("bgColor") } } };
  }
  const gradient = child(element, "gradientFill");
  if (!gradient) return {};
  const { type, degree = "0", left = "0", right = left, top = "0", bottom = top } = gradient.attributes;
  const stops = children(gradient, "stop").map((stop) => ({
    position: Number(stop.attributes["position"]),
    color: { argb: toArgb(color(child(stop, "color")) ?? "#FFFFFF") },
  }));
  const shape =
    type === "path"
      ? {
          gradient: "path",
          center: { left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
        }
      : { gradient: "angle", degree: Number(degree) };
  return { rest: { fill: { type: "gradient", ...shape, stops } } };
}

const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];

function readBorders(
  element: XmlElement,
  color: ColorReader,
): { borders?: NonNullable<Style["borders"]>; rest: Record<string, unknown> } {
  const edge = (name: string) => {
    const line = child(element, name);
    const style = line?.attributes["style"];
    if (style === undefined || style === "none") return undefined;
    const rgb = color(child(line, "color"));
    return { style, ...(rgb !== undefined && { color: rgb }) };
  };
  const borders: Partial<Record<BorderEdge, { style: string; color?: string }>> = {};
  for (const name of EDGES) {
    const line = edge(name);
    if (line) borders[name] = line;
  }
  const diagonal = edge("diagonal");
  const { diagonalUp, diagonalDown } = element.attributes;
  return {
    ...(Object.keys(borders).length > 0 && { borders }),
    rest: diagonal
      ? {
          diagonal: {
            style: diagonal.style,
            ...(diagonal.color !== undefined && { color: { argb: toArgb(diagonal.color) } }),
            up: flag(diagonalUp),
            down: flag(diagonalDown),
          },
        }
      : {},
  };
}

export const HORIZONTAL: Readonly<Record<string, NonNullable<Style["horizontal"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  fill: "Fill",
  distributed: "Distributed",
  centerContinuous: "CenterAcrossSelection",
};
export const VERTICAL: Readonly<Record<string, NonNullable<Style["vertical"]>>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function readAlignment(element: XmlElement | undefined): { style: Partial<Style>; rest?: Record<string, unknown> } {
  if (!element) return { style: {} };
  const {
    horizontal = "",
    vertical = "",
    wrapText,
    indent,
    textRotation,
    shrinkToFit,
    readingOrder,
  } = element.attributes;
  const rotation = readRotation(Number(textRotation ?? 0));
  const rest = {
    ...(flag(shrinkToFit) && { shrinkToFit: true }),
    ...(readingOrder !== undefined && readingOrder !== "0" && { readingOrder: readingOrder === "2" ? "rtl" : "ltr" }),
  };
  return {
    style: {
      ...(HORIZONTAL[horizontal] && { horizontal: HORIZONTAL[horizontal] }),
      ...(VERTICAL[vertical] && { vertical: VERTICAL[vertical] }),
      ...(flag(wrapText) && { wrapText: true }),
      ...(Number(indent ?? 0) > 0 && { indent: Number(indent) }),
      ...(rotation !== 0 && { rotation }),
    },
    ...(Object.keys(rest).length > 0 && { rest: { alignment: rest } }),
  };
}

/** The file counts 91–180 for downward and 255 for stacked letters; office.js counts -1…-90 and 180. */
const readRotation = (rotation: number) => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);

export const toArgb = (rgb: string): string => `FF${rgb.slice(1).toUpperCase()}`;

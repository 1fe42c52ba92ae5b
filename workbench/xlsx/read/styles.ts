import { internStyle } from "../../host/styles";
import type { StyleRest } from "../../host/fileRest";
import type { BorderEdge, Font, Style } from "../../host/model";
import { withoutPrefix } from "../package/edits";
import { prefixOf, child, children, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { ColorReader } from "./colors";
import { BUILT_IN_FORMATS } from "./numberFormats";

/** The formats of cells by index (`s` of a cell); undefined for formats equal to the default. */
export interface FileStyles {
  cells: (Style | undefined)[];
  /** Indexes of formats with the apostrophe. */
  quotePrefixed: Set<number>;
  defaultFont: Font | undefined;
  /** Formats of conditional formats and tables, by index, as XML. */
  differential: string[];
}

export function readStyles(sheet: XmlElement, source: string, color: ColorReader): FileStyles {
  const cut = cutter(source);
  const formats = numberFormats(sheet);
  const fonts = children(child(sheet, "fonts"), "font").map((font) => readFont(font, cut, color));
  const fills = children(child(sheet, "fills"), "fill").map((fill) => readFill(fill, cut, color));
  const borders = children(child(sheet, "borders"), "border").map((border) => readBorders(border, cut, color));
  const xfs = children(child(sheet, "cellXfs"), "xf");
  const standardFont = Number(xfs[0]?.attributes["fontId"] ?? 0);
  const cells = xfs.map((xf) => {
    const part = (name: string) => Number(xf.attributes[name] ?? 0);
    const numberFormat = formats(part("numFmtId"));
    const font = part("fontId") === standardFont ? undefined : fonts[part("fontId")];
    const alignment = readAlignment(child(xf, "alignment"));
    const protection = child(xf, "protection")?.attributes;
    const rest: StyleRest = {
      ...font?.rest,
      ...fills[part("fillId")]?.rest,
      ...borders[part("borderId")]?.rest,
      ...alignment.rest,
      ...(flag(protection?.["hidden"]) && { hidden: true }),
      ...(part("xfId") > 0 && { namedStyle: part("xfId") }),
    };
    const style: Style = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(font && { font: font.font }),
      ...fills[part("fillId")]?.style,
      ...alignment.style,
      ...borders[part("borderId")]?.style,
      ...(!flag(protection?.["locked"], true) && { locked: false }),
      ...(Object.keys(rest).length > 0 && { rest }),
    };
    return Object.keys(style).length > 0 ? internStyle(style) : undefined;
  });
  return {
    cells,
    quotePrefixed: new Set(xfs.flatMap((xf, index) => (flag(xf.attributes["quotePrefix"]) ? [index] : []))),
    defaultFont: fonts[standardFont]?.font,
    differential: children(child(sheet, "dxfs"), "dxf").map(cut),
  };
}

/** Returns the XML of an element without the prefix of its part. */
export type Cutter = (element: XmlElement) => string;

export const cutter =
  (source: string): Cutter =>
  ({ start, end }) =>
    withoutPrefix(source.slice(start, end), prefixOf(source));

/** A part of a style: the fields of the model, and the rest as XML. */
export interface StylePart {
  style: Style;
  rest?: StyleRest;
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

/** Children of `font` with a field in `Font`; `scheme` would override a name that is set here. */
const FONT_FIELDS = new Set(["name", "sz", "b", "i", "u", "strike", "color", "scheme"]);

export function readFont(element: XmlElement, cut: Cutter, color: ColorReader): { font: Font; rest?: StyleRest } {
  const value = (name: string) => child(element, name)?.attributes["val"];
  const on = (name: string) => child(element, name) !== undefined && flag(value(name), true);
  const name = value("name");
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
  const beyond = element.children.filter((item) => !FONT_FIELDS.has(item.name));
  return {
    font,
    ...(beyond.length > 0 && { rest: { font: beyond.map(cut).join("") } }),
  };
}

export function readFill(element: XmlElement, cut: Cutter, color: ColorReader): StylePart {
  const [inside] = element.children;
  const type = inside?.name === "patternFill" ? (inside.attributes["patternType"] ?? "none") : undefined;
  if (!inside || type === "none") return { style: {} };
  // "Automatic" in a solid fill is the window's colour.
  if (type === "solid") return { style: { fill: color(child(inside, "fgColor")) ?? "#FFFFFF" } };
  return { style: {}, rest: { fill: cut(inside) } };
}

const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];

export function readBorders(element: XmlElement, cut: Cutter, color: ColorReader): StylePart {
  const isDrawn = (line: XmlElement | undefined) => (line?.attributes["style"] ?? "none") !== "none";
  const borders: Partial<Record<BorderEdge, { style: string; color?: string }>> = {};
  for (const name of EDGES) {
    // The strict format names the sides by the direction of writing.
    const line = child(element, name) ?? child(element, { left: "start", right: "end" }[String(name)] ?? name);
    if (!line || !isDrawn(line)) continue;
    const rgb = color(child(line, "color"));
    borders[name] = { style: line.attributes["style"] ?? "", ...(rgb !== undefined && { color: rgb }) };
  }
  const diagonal = child(element, "diagonal");
  const { diagonalUp, diagonalDown } = element.attributes;
  return {
    style: Object.keys(borders).length > 0 ? { borders } : {},
    ...(diagonal &&
      isDrawn(diagonal) && {
        rest: {
          diagonal: {
            xml: cut(diagonal),
            up: flag(diagonalUp),
            down: flag(diagonalDown),
          },
        },
      }),
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

function readAlignment(element: XmlElement | undefined): StylePart {
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
  const isOrdered = readingOrder !== undefined && readingOrder !== "0";
  const rest: StyleRest["alignment"] = {
    ...(flag(shrinkToFit) && { shrinkToFit: true }),
    ...(isOrdered && { readingOrder: readingOrder === "2" ? "rtl" : "ltr" }),
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

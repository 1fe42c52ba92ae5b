import type { Font, Style } from "../../host/model";
import { BUILT_IN_FORMATS } from "../read/numberFormats";
import { HORIZONTAL, VERTICAL, toArgb } from "../read/styles";

/** Ends the number format of a style with the apostrophe until `finishStyles` puts the attribute in its place. */
export const QUOTE_MARK = ";quotePrefix";

/** Calibri 11, as Excel's own new workbooks. */
export const STANDARD_FONT: Font = { name: "Calibri", size: 11, color: "#000000" };

/** Built-in formats whose code ExcelJS 4.4.0 spells otherwise than Excel shows it: it finds their ids by its own spelling. */
const EXCELJS_CODES: Readonly<Record<string, string>> = {
  "m/d/yyyy": "mm-dd-yy",
  "m/d/yyyy h:mm": 'm/d/yy "h":mm',
  [BUILT_IN_FORMATS[37] ?? ""]: "#,##0 ;(#,##0)",
  [BUILT_IN_FORMATS[38] ?? ""]: "#,##0 ;[Red](#,##0)",
};

/** Gives one ExcelJS style object per style and apostrophe, so that ExcelJS looks each up once. */
export type StyleWriter = (style: Style | undefined, quotePrefix?: boolean) => object;

export function styleWriter(defaultFont: Font = STANDARD_FONT): StyleWriter {
  const plain = new Map<Style, object>();
  const quoted = new Map<Style, object>();
  return (style = DEFAULT, quotePrefix = false) => {
    const known = quotePrefix ? quoted : plain;
    let written = known.get(style);
    if (!written) known.set(style, (written = writeStyle(style, quotePrefix, defaultFont)));
    return written;
  };
}

const DEFAULT: Style = Object.freeze({});

function writeStyle(style: Style, quotePrefix: boolean, defaultFont: Font): object {
  const { font: fontRest, fill: fillRest, diagonal, alignment: alignmentRest, hidden } = style.rest ?? {};
  const numFmt = quotePrefix ? (style.numberFormat ?? "General") + QUOTE_MARK : numberFormat(style.numberFormat);
  const font = (style.font ?? fontRest) && {
    ...(fontRest as object | undefined),
    ...writeFont({ ...base(defaultFont), ...style.font }),
  };
  const fill =
    style.fill === undefined ? fillRest : { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(style.fill) } };
  const border = writeBorders(style, diagonal);
  const alignment = writeAlignment(style, alignmentRest);
  return {
    ...(numFmt !== undefined && { numFmt }),
    ...(font !== undefined && { font }),
    ...(fill !== undefined && { fill }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...((style.locked === false || hidden === true) && {
      protection: { locked: style.locked !== false, hidden: hidden === true },
    }),
  };
}

const numberFormat = (code: string | undefined) => (code === undefined ? undefined : (EXCELJS_CODES[code] ?? code));

/** A font that names only what differs still needs a face and a size in the file. */
const base = ({ name, size }: Font): Font => ({
  ...(name !== undefined && { name }),
  ...(size !== undefined && { size }),
});

function writeFont({ color, underline, strikethrough, ...font }: Font): Record<string, unknown> {
  return {
    ...font,
    ...(underline && { underline: underline === "Double" ? "double" : "single" }),
    ...(strikethrough && { strike: true }),
    ...(color !== undefined && { color: { argb: toArgb(color) } }),
  };
}

function writeBorders({ borders }: Style, diagonal: unknown): object | undefined {
  const edges = Object.entries(borders ?? {}).map(([edge, { style, color }]) => [
    edge,
    { style, ...(color !== undefined && { color: { argb: toArgb(color) } }) },
  ]);
  if (edges.length === 0 && diagonal === undefined) return undefined;
  return { ...(Object.fromEntries(edges) as object), ...(diagonal !== undefined && { diagonal }) };
}

function writeAlignment(
  { horizontal, vertical, wrapText, indent, rotation }: Style,
  rest: unknown,
): object | undefined {
  const textRotation = rotation === 180 ? "vertical" : rotation;
  const inFile = (names: Readonly<Record<string, string>>, name: string | undefined) =>
    Object.entries(names).find(([, each]) => each === name)?.[0];
  const across = inFile(HORIZONTAL, horizontal);
  const down = inFile(VERTICAL, vertical);
  const alignment = {
    ...(rest as object | undefined),
    ...(across !== undefined && { horizontal: across }),
    ...(down !== undefined && { vertical: down === "center" ? "middle" : down }),
    ...(wrapText && { wrapText }),
    ...(indent && { indent }),
    ...(textRotation && { textRotation }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

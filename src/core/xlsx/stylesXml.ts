import type { Format } from "../cells/formats";
import { CELL_STYLES, type CellStyle } from "../sheets/sheetDesign";
import { MAIN, counted, element, file } from "./xml";

const NAMES = Object.keys(CELL_STYLES) as CellStyle[];
const BORDER = ["left", "right", "top", "bottom"];
/** The first id for custom number formats. */
const FIRST_FORMAT = 164;

/** The index of a style in the file; 0 = none. */
export const styleOf = (style: CellStyle): number => NAMES.indexOf(style) + 1;

/** The styles of the Office's sheets. */
export function stylesXml(): string {
  const formats = [...new Set(NAMES.flatMap((style) => CELL_STYLES[style].numberFormat ?? []))];
  return file(
    element("styleSheet", { xmlns: MAIN }, [
      counted(
        "numFmts",
        formats.map((formatCode, index) => element("numFmt", { numFmtId: FIRST_FORMAT + index, formatCode })),
      ),
      counted("fonts", [fontXml({}), ...NAMES.map((style) => fontXml(CELL_STYLES[style]))]),
      // Excel reserves the first two fills.
      counted("fills", [
        patternXml("none"),
        patternXml("gray125"),
        ...NAMES.map((style) => fillXml(CELL_STYLES[style])),
      ]),
      counted("borders", [
        element(
          "border",
          {},
          BORDER.map((side) => element(side)),
        ),
        borderXml(),
      ]),
      counted("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted("cellXfs", [
        element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
        ...NAMES.map((style, index) => formatXml(CELL_STYLES[style], index, formats)),
      ]),
      counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    ]),
  );
}

function fontXml({ font = "Calibri", size = 11, bold, italic }: Format): string {
  return element("font", {}, [
    ...(bold ? [element("b")] : []),
    ...(italic ? [element("i")] : []),
    element("sz", { val: size }),
    element("name", { val: font }),
  ]);
}

const patternXml = (patternType: string, content = "") =>
  element("fill", {}, element("patternFill", { patternType }, content));

function fillXml({ fill }: Format): string {
  if (fill === undefined) return patternXml("none");
  return patternXml("solid", element("fgColor", { rgb: `FF${fill.slice(1)}` }));
}

function borderXml(): string {
  const line = element("color", { rgb: "FFBFBFBF" });
  return element(
    "border",
    {},
    BORDER.map((side) => element(side, { style: "thin" }, line)),
  );
}

const HORIZONTAL = { Left: "left", Center: "center", Right: "right", CenterAcrossSelection: "centerContinuous" };

function formatXml({ align, vertical, wrap, border, numberFormat }: Format, index: number, formats: string[]): string {
  const alignment = element("alignment", {
    horizontal: align && HORIZONTAL[align],
    vertical: vertical?.toLowerCase(),
    wrapText: wrap ? 1 : undefined,
  });
  const ids = {
    numFmtId: numberFormat === undefined ? 0 : FIRST_FORMAT + formats.indexOf(numberFormat),
    fontId: index + 1,
    fillId: index + 2,
    borderId: border ? 1 : 0,
    xfId: 0,
  };
  const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
  return element("xf", { ...ids, ...applied }, alignment);
}

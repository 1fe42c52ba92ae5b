import { internStyle } from "../../host/styles";
import type { StyleRest } from "../../host/fileRest";
import type { Style, Font } from "../../host/model";
import { encodeXml, tag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { ColorReader } from "../read/colors";
import { BUILT_IN_FORMATS } from "../read/numberFormats";
import { HORIZONTAL, VERTICAL, cutter, readBorders, readFill, readFont, toArgb } from "../read/styles";
import type { FileStyles, StylePart } from "../read/styles";
import { StyleLists } from "./styleLists";

/** Calibri 11, the default of Excel's new workbooks. */
export const STANDARD_FONT: Font = { name: "Calibri", size: 11, color: "#000000" };

/** The children of `font` that come after the style of letters and before the size, and after the name. */
const BEFORE_SIZE = ["condense", "extend", "outline", "shadow", "vertAlign"];

/** The first number for custom number formats. */
const FIRST_CUSTOM_FORMAT = 164;

/** The first elements of each list in a styles part; Excel expects two fills. */
const FIRST: readonly [list: string, xml: readonly string[]][] = [
  ["fonts", [fontXml(STANDARD_FONT)]],
  ["fills", ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']],
  ["borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]],
  ["cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ["cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

/** Assigns numbers to the formats of a workbook. Formats of the file keep their number. */
export class StyleTable {
  private readonly lists: StyleLists;
  private readonly plain = new Map<Style | undefined, number>([[undefined, 0]]);
  private readonly quoted = new Map<Style | undefined, number>();
  private readonly known: Record<"fonts" | "fills" | "borders" | "formats", Map<string, number>>;
  private readonly differential: string[];

  constructor(
    source: string,
    part: string,
    private readonly file: FileStyles,
    color: ColorReader,
  ) {
    this.lists = new StyleLists(source, part);
    this.differential = [...file.differential];
    // Format 0 is for cells without a format.
    for (const [list, xml] of FIRST) if (this.lists.elements(list).length === 0) this.lists.prepare(list, xml);
    file.cells.forEach((style, number) => {
      const known = file.quotePrefixed.has(number) ? this.quoted : this.plain;
      if (!known.has(style)) known.set(style, number);
    });
    const cut = cutter(source);
    const index = (list: "fonts" | "fills" | "borders", read: (element: XmlElement) => unknown) => {
      const numbers = new Map<string, number>();
      this.lists.elements(list).forEach((element, number) => {
        const key = keyOf(read(element));
        if (!numbers.has(key)) numbers.set(key, number);
      });
      return numbers;
    };
    this.known = {
      fonts: index("fonts", (element) => readFont(element, cut, color)),
      fills: index("fills", (element) => readFill(element, cut, color)),
      borders: index("borders", (element) => readBorders(element, cut, color)),
      formats: new Map([
        ...Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)] as const),
        ...this.lists
          .elements("numFmts")
          .map(({ attributes }) => [attributes["formatCode"] ?? "", Number(attributes["numFmtId"])] as const),
      ]),
    };
  }

  /** The number of a format; `quotePrefix` is the apostrophe before a text. */
  numberOf(style: Style | undefined, quotePrefix = false): number {
    const known = quotePrefix ? this.quoted : this.plain;
    const number = known.get(style);
    if (number !== undefined) return number;
    // Equal formats may be different objects.
    const same = style && internStyle(style);
    const isPlain = !quotePrefix && same !== undefined && Object.keys(same).length === 0;
    const own = known.get(same) ?? (isPlain ? 0 : this.lists.add("cellXfs", this.xf(same ?? {}, quotePrefix)));
    known.set(style, own).set(same, own);
    return own;
  }

  /** The number of a rule's or a table's format, given as `dxf`. */
  differentialOf(xml: string): number {
    const known = this.differential.indexOf(xml);
    if (known >= 0) return known;
    this.differential.push(xml);
    return this.lists.add("dxfs", xml);
  }

  /** The part; undefined while nothing was added. */
  xml(): string | undefined {
    return this.lists.xml();
  }

  private xf(style: Style, quotePrefix: boolean): string {
    const { rest } = style;
    const format = this.format(style.numberFormat);
    const font = this.font(style);
    const fill = this.part("fills", { style: pick(style, "fill"), ...restWith(rest, "fill") }, () => fillXml(style));
    const border = this.part("borders", { style: pick(style, "borders"), ...restWith(rest, "diagonal") }, () =>
      borderXml(style),
    );
    const alignment = alignmentXml(style);
    const isProtected = style.locked === false || rest?.hidden === true;
    return tag(
      "xf",
      {
        numFmtId: format,
        fontId: font,
        fillId: fill,
        borderId: border,
        xfId: rest?.namedStyle ?? 0,
        quotePrefix: quotePrefix || undefined,
        applyNumberFormat: format > 0 || undefined,
        applyFont: style.font !== undefined || undefined,
        applyFill: fill > 0 || undefined,
        applyBorder: border > 0 || undefined,
        applyAlignment: alignment !== "" || undefined,
        applyProtection: isProtected || undefined,
      },
      alignment +
        (isProtected ? tag("protection", { locked: style.locked !== false, hidden: rest?.hidden || undefined }) : ""),
    );
  }

  private format(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    const known = this.known.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.known.formats.values()) + 1;
    this.lists.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    this.known.formats.set(code, id);
    return id;
  }

  private font({ font, rest }: Style): number {
    if (font === undefined && rest?.font === undefined)
      return Number(this.lists.elements("cellXfs")[0]?.attributes["fontId"] ?? 0);
    // In the file a font needs a name and a size, even if it only sets other properties.
    const own = this.known.fonts.get(keyOf({ font, ...restWith(rest, "font") }));
    if (own !== undefined) return own;
    const { name, size } = this.file.defaultFont ?? {};
    const whole = { ...(name !== undefined && { name }), ...(size !== undefined && { size }), ...font };
    const key = { font: whole, ...restWith(rest, "font") };
    return this.part("fonts", key, () => fontXml(whole, rest?.font));
  }

  private part(list: "fonts" | "fills" | "borders", part: object, xml: () => string): number {
    const known = this.known[list];
    const key = keyOf(part);
    let number = known.get(key);
    if (number === undefined) known.set(key, (number = this.lists.add(list, xml())));
    return number;
  }
}

const pick = (style: Style, name: "fill" | "borders"): Style =>
  style[name] === undefined ? {} : { [name]: style[name] };

const restWith = (rest: StyleRest | undefined, name: keyof StyleRest): Pick<StylePart, "rest"> =>
  rest?.[name] === undefined ? {} : { rest: { [name]: rest[name] } };

/** Equal keys for equal parts, whatever the order of their fields. */
const keyOf = (part: unknown): string =>
  JSON.stringify(part, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const fillXml = ({ fill, rest }: Style): string =>
  tag(
    "fill",
    {},
    fill === undefined
      ? (rest?.fill ?? '<patternFill patternType="none"/>')
      : tag("patternFill", { patternType: "solid" }, tag("fgColor", { rgb: toArgb(fill) }) + '<bgColor indexed="64"/>'),
  );

function borderXml({ borders, rest }: Style): string {
  const edge = (name: "left" | "right" | "top" | "bottom") => {
    const line = borders?.[name];
    return tag(
      name,
      { style: line?.style },
      line?.color === undefined ? "" : tag("color", { rgb: toArgb(line.color) }),
    );
  };
  const { diagonal } = rest ?? {};
  return tag(
    "border",
    { diagonalUp: diagonal?.up || undefined, diagonalDown: diagonal?.down || undefined },
    edge("left") + edge("right") + edge("top") + edge("bottom") + (diagonal?.xml ?? "<diagonal/>"),
  );
}

function alignmentXml({ horizontal, vertical, wrapText, indent, rotation, rest }: Style): string {
  const inFile = (names: Readonly<Record<string, string>>, name: string | undefined) =>
    Object.entries(names).find(([, item]) => item === name)?.[0];
  const { shrinkToFit, readingOrder } = rest?.alignment ?? {};
  const xml = tag("alignment", {
    horizontal: inFile(HORIZONTAL, horizontal),
    vertical: inFile(VERTICAL, vertical),
    textRotation: rotation ? rotationInFile(rotation) : undefined,
    wrapText: wrapText || undefined,
    indent: indent || undefined,
    shrinkToFit: shrinkToFit || undefined,
    readingOrder: readingOrder && (readingOrder === "rtl" ? 2 : 1),
  });
  return xml === "<alignment/>" ? "" : xml;
}

/** The file counts 91–180 for downward and 255 for stacked letters; office.js counts -1…-90 and 180. */
const rotationInFile = (rotation: number) => (rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation);

/** The element `font`; `rest` is XML of children without a field in `Font`. */
export function fontXml({ name = "Calibri", size = 11, color, ...font }: Font, rest = ""): string {
  const others = rest.match(/<([^\s/>]+)[^>]*?(?:\/>|>[^]*?<\/\1>)/g) ?? [];
  const isEarly = (xml: string) => BEFORE_SIZE.some((item) => new RegExp(`^<(?:[^\\s:/>]+:)?${item}\\b`).test(xml));
  const content = [
    font.bold ? "<b/>" : "",
    font.italic ? "<i/>" : "",
    font.strikethrough ? "<strike/>" : "",
    font.underline ? tag("u", { val: font.underline === "Double" ? "double" : "single" }) : "",
    ...others.filter(isEarly),
    tag("sz", { val: size }),
    color === undefined ? "" : tag("color", { rgb: toArgb(color) }),
    tag("name", { val: name }),
    ...others.filter((xml) => !isEarly(xml)),
  ];
  return tag("font", {}, content.join(""));
}

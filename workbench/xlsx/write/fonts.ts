import type { Font } from "../../host/model";
import { tag } from "../package/xml";
import { toArgb } from "../read/styles";

/** Calibri 11, as Excel's own new workbooks. */
export const STANDARD_FONT: Font = { name: "Calibri", size: 11, color: "#000000" };

/** The children of `font` that come after the letter's form and before its size, and after its name. */
const BEFORE_SIZE = ["condense", "extend", "outline", "shadow", "vertAlign"];

/** A `font`; `rest` is XML of children that `Font` has no field for. */
export function fontXml({ name = "Calibri", size = 11, color, ...font }: Font, rest = ""): string {
  const others = rest.match(/<([^\s/>]+)[^>]*?(?:\/>|>[^]*?<\/\1>)/g) ?? [];
  const isEarly = (xml: string) => BEFORE_SIZE.some((each) => new RegExp(`^<(?:[^\\s:/>]+:)?${each}\\b`).test(xml));
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

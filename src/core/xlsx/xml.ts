const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// eslint-disable-next-line no-control-regex -- XML can't hold them at all
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
/** Breaks and tabs as character references: XML normalises literal ones to line feeds, or to spaces in attributes. */
const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

export function escaped(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"\n\r\t]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Excel reads "_x0041_" as an escaped character. */
export const coded = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_");

/** An element; undefined attributes are left out. `content` is XML. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  content: string | readonly string[] = "",
): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inner = typeof content === "string" ? content : content.join("");
  return inner === "" ? `<${name}${list.join("")}/>` : `<${name}${list.join("")}>${inner}</${name}>`;
}

export const file = (root: string): string => HEAD + root;

/** A list with its count, as usual in this format. */
export const counted = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, items);

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

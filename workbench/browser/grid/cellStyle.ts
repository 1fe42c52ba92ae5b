import type { CSSProperties } from "react";
import type { BorderEdge, Cell, Sheet, Style } from "../../host";
import { DEFAULT_FONT, styleAt } from "../../host/styles";
import { conditionalStyle } from "../../host/operations/conditionalStyle";
import { tableAt, tableFormat } from "./tableFormat";

const VERTICAL = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
const HORIZONTAL: Readonly<Partial<Record<NonNullable<Style["horizontal"]>, CSSProperties["textAlign"]>>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "center",
  CenterAcrossSelection: "center",
};
const INDENT = 9;

/** The format of a cell: its own style over its table's, with conditional formats on top. */
export function cellStyle(sheet: Sheet, row: number, column: number, cell: Cell): CSSProperties {
  const style = styleAt(sheet, row, column);
  const table = tableAt(sheet, row, column);
  const fromTable = table ? tableFormat(table, row) : {};
  const rule = conditionalStyle(sheet, row, column, cell);
  const font = { ...DEFAULT_FONT, ...style.font };
  return {
    background: rule?.fill ?? style.fill ?? fromTable.fill,
    color:
      rule?.color ??
      style.font?.color ??
      (style.fill === undefined ? fromTable.color : undefined) ??
      (cell.hyperlink ? "#0563C1" : DEFAULT_FONT.color),
    ...fontOf(style),
    fontWeight: rule?.bold || font.bold || fromTable.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecoration: decorationOf(style, cell),
    textAlign: alignmentOf(style, cell),
    justifyContent: VERTICAL[style.vertical ?? "Bottom"],
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
    ...(style.indent && { paddingLeft: style.indent * INDENT }),
    ...bordersOf(style, fromTable.line),
  };
}

export function fontOf({ font }: Style): CSSProperties {
  const { name, size } = { ...DEFAULT_FONT, ...font };
  const like = /times|serif/i.test(name) ? `"Liberation Serif", serif` : `"Carlito", "Segoe UI", sans-serif`;
  return { fontFamily: `"${name}", ${like}`, fontSize: `${size}pt` };
}

function decorationOf({ font }: Style, { hyperlink }: Cell): string {
  const parts = [font?.underline || hyperlink ? "underline" : "", font?.strikethrough ? "line-through" : ""];
  return parts.join(" ").trim() || "none";
}

/** Numbers on the right, errors and booleans centred, the rest on the left. */
function alignmentOf({ horizontal }: Style, cell: Cell): CSSProperties["textAlign"] {
  const own = horizontal && HORIZONTAL[horizontal];
  if (own) return own;
  if (cell.isError || typeof cell.value === "boolean") return "center";
  return typeof cell.value === "number" ? "right" : "left";
}

const EDGES: readonly [BorderEdge, "borderTop" | "borderBottom" | "borderLeft" | "borderRight"][] = [
  ["top", "borderTop"],
  ["bottom", "borderBottom"],
  ["left", "borderLeft"],
  ["right", "borderRight"],
];

function bordersOf({ borders }: Style, line: string | undefined): CSSProperties {
  const css: CSSProperties = {};
  if (line !== undefined) css.borderBottom = `1px solid ${line}`;
  for (const [edge, property] of EDGES) {
    const border = borders?.[edge];
    if (border)
      css[property] =
        `${/medium|thick/i.test(border.style) ? 2 : 1}px ${lineStyle(border.style)} ${border.color ?? "#000"}`;
  }
  return css;
}

const lineStyle = (style: string): string =>
  /dash/i.test(style) ? "dashed" : /dot|hair/i.test(style) ? "dotted" : /double/i.test(style) ? "double" : "solid";

import {
  areaOf,
  type CellStyle,
  type DesignedCell,
  type InputDesign,
  type SheetDesign,
  type TableDesign,
} from "../sheets/sheetDesign";
import { FIRST_DAY, LAST_DAY } from "../calendar/day";
import { columnReference, type InputRule } from "../cells/formats";
import { areaAddress, address } from "../cells/snapshot";
import { MAIN, RELATIONSHIPS, coded, counted, element, escaped, file } from "./xml";
import { styleOf } from "./stylesXml";

/** A designed sheet as a part of the file. Its tables are the relationships rId1, rId2, … */
export function sheetXml(design: SheetDesign): string {
  const { widths, inputs, tables } = design;
  const columns = widths.map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  return file(
    element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, [
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
      element("sheetViews", {}, element("sheetView", { workbookViewId: 0 }, paneXml(design))),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      element("cols", {}, columns),
      rowsXml(design),
      ...(inputs.length === 0 ? [] : [counted("dataValidations", inputs.map(inputXml))]),
      element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
      element("pageSetup", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
      element("headerFooter", {}, element("oddFooter", {}, escaped("&CTrang &P/&N"))),
      counted(
        "tableParts",
        tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` })),
      ),
    ]),
  );
}

function paneXml({ frozen: { rows, columns } }: SheetDesign): string {
  if (rows + columns === 0) return "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: address(rows, columns),
    activePane: pane,
    state: "frozen",
  });
}

interface Styled {
  cell: DesignedCell;
  style: CellStyle;
}

/** All cells by row and column, including formatted blanks. */
function cellsOf({ lines, tables }: SheetDesign): Styled[][] {
  const rows: Styled[][] = [];
  const put = (row: number, column: number, styled: Styled) => {
    (rows[row] ??= [])[column] = styled;
  };
  for (const { row, column, columns, text, style } of lines) {
    for (let index = 0; index < columns; index++) put(row, column + index, { cell: index === 0 ? text : "", style });
  }
  for (const { row, column, headings, rows: body, styles } of tables) {
    headings.forEach((cell, c) => put(row, column + c, { cell, style: "heading" }));
    body.forEach((line, r) =>
      line.forEach((cell, c) => {
        const usual = styles[c] ?? "text";
        const style = typeof cell === "object" && usual !== "date" ? "leftDate" : usual;
        put(row + 1 + r, column + c, { cell, style });
      }),
    );
  }
  return rows;
}

function rowsXml(design: SheetDesign): string {
  const rows = cellsOf(design);
  const lines = Array.from(rows, (cells, row) => {
    if (cells === undefined) return "";
    const height = design.heights[row];
    const content = Array.from(cells, (styled, column) => (styled === undefined ? "" : cellXml(row, column, styled)));
    return element("row", { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 }, content);
  });
  return element("sheetData", {}, lines);
}

function cellXml(row: number, column: number, { cell, style }: Styled): string {
  const place = { r: address(row, column), s: styleOf(style) };
  if (cell === "") return element("c", place);
  if (typeof cell === "object") return element("c", place, element("v", {}, String(cell.day)));
  if (typeof cell === "number") return element("c", place, element("v", {}, String(cell)));
  if (typeof cell === "boolean") return element("c", { ...place, t: "b" }, element("v", {}, cell ? "1" : "0"));
  const text = element("t", { "xml:space": "preserve" }, escaped(coded(cell)));
  return element("c", { ...place, t: "inlineStr" }, element("is", {}, text));
}

/** Data validation that warns but accepts other values. */
function inputXml({ area, rule, prompt, alert }: InputDesign): string {
  const { formulas, ...attributes } = ruleXml(rule);
  return element(
    "dataValidation",
    {
      ...attributes,
      errorStyle: alert === undefined ? undefined : "information",
      allowBlank: 1,
      showInputMessage: prompt === undefined ? undefined : 1,
      showErrorMessage: alert === undefined ? undefined : 1,
      error: alert,
      promptTitle: prompt?.title,
      prompt: prompt?.text,
      sqref: areaAddress(area),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, escaped(String(formula)))),
  );
}

function ruleXml(rule: InputRule) {
  switch (rule.kind) {
    case "words":
      return { type: "list", formulas: [`"${rule.words.join(",")}"`] };
    case "column":
      return { type: "list", formulas: [columnReference(rule.table, rule.heading)] };
    case "date":
      return { type: "date", formulas: [FIRST_DAY, LAST_DAY] };
    case "text":
      return { type: "textLength", operator: "greaterThanOrEqual", formulas: [rule.minLength] };
  }
}

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** A designed table as a part of the file; `id` counts the tables of the workbook from 1. */
export function tableXml(table: TableDesign, id: number): string {
  const ref = areaAddress(areaOf(table));
  const columns = table.headings.map((name, index) => element("tableColumn", { id: index + 1, name: coded(name) }));
  return file(
    element("table", { xmlns: MAIN, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 }, [
      element("autoFilter", { ref }),
      counted("tableColumns", columns),
      element("tableStyleInfo", { name: "TableStyleLight15", showRowStripes: 1 }),
    ]),
  );
}

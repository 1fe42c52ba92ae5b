import { FIRST_DAY, LAST_DAY } from "../src/core/calendar/day";
import { columnReference, type InputRule } from "../src/core/cells/formats";
import { areaOf, type InputDesign, type SheetDesign, type TableDesign } from "../src/core/sheets/sheetDesign";
import type { DataValidation } from "../workbench/host/cellRules";
import type { Sheet } from "../workbench/host/model";
import { newSheet, put, putTable, type Value } from "./sheets";
import { STYLES } from "./styles";

/** Adds a designed sheet of the add-in to a workbook; `rows` replace the rows of a table. */
export function sheetOfDesign(
  design: SheetDesign,
  rows: Record<string, readonly (readonly Value[])[]> = {},
  more: readonly string[] = [],
): Sheet {
  const sheet = newSheet(design.sheet, design.widths);
  for (const { row, column, columns, text, style } of design.lines) {
    for (let index = 0; index < columns; index++)
      put(sheet, row, column + index, index === 0 ? text : null, STYLES[style]);
  }
  for (const table of design.tables) drawTable(sheet, table, rows[table.name], more);
  sheet.validations.push(...design.inputs.map(validationOf));
  for (const [row, height] of Object.entries(design.heights)) sheet.rowHeights[Number(row)] = height;
  sheet.frozen = design.frozen;
  sheet.pageLayout.printTitleRows = `$${design.titleRow + 1}:$${design.titleRow + 1}`;
  return sheet;
}

function drawTable(
  sheet: Sheet,
  design: TableDesign,
  rows: readonly (readonly Value[])[] = design.rows.map((line) => line.map((cell): Value => cell)),
  more: readonly string[],
): void {
  const { row, column } = areaOf(design);
  putTable(sheet, design.name, row, column, [...design.headings, ...more], rows, design.styles);
}

function validationOf({ area, rule, prompt, alert }: InputDesign): DataValidation {
  return {
    areas: [area],
    ...ruleOf(rule),
    allowBlank: true,
    showError: alert !== undefined,
    ...(alert !== undefined && { errorStyle: "information", error: alert }),
    ...(prompt !== undefined && { showPrompt: true, promptTitle: prompt.title, prompt: prompt.text }),
  };
}

function ruleOf(rule: InputRule): Pick<DataValidation, "type" | "operator" | "formulas"> {
  switch (rule.kind) {
    case "words":
      return { type: "list", formulas: [`"${rule.words.join(",")}"`] };
    case "column":
      return { type: "list", formulas: [columnReference(rule.table, rule.heading)] };
    case "date":
      return { type: "date", operator: "between", formulas: [String(FIRST_DAY), String(LAST_DAY)] };
    case "text":
      return { type: "textLength", operator: "greaterThanOrEqual", formulas: [String(rule.minLength)] };
  }
}

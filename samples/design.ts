import { areaOf, type ListDesign, type SheetDesign, type TableDesign } from "../src/core/sheets/sheetDesign";
import type { Sheet } from "../workbench/host/model";
import { columnLetters } from "../src/core/cells/snapshot";
import { dropDown, newSheet, put, putTable, type Value } from "./sheets";
import { STYLES } from "./styles";

/** Draws a sheet of the add-in's own design into a model; `rows` fill a table instead of the design's. */
export function sheetOfDesign(
  design: SheetDesign,
  rows: Record<string, readonly (readonly Value[])[]> = {},
  more: readonly string[] = [],
): Sheet {
  const sheet = newSheet(design.sheet, design.widths);
  for (const { row, column, columns, text, style } of design.lines) {
    for (let at = 0; at < columns; at++) put(sheet, row, column + at, at === 0 ? text : null, STYLES[style]);
  }
  for (const table of design.tables) drawTable(sheet, table, rows[table.name], more);
  for (const { area, choices } of design.lists) dropDown(sheet, area, sourceOf(choices));
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

function sourceOf(choices: ListDesign["choices"]): string {
  if (!("sheet" in choices)) return `"${choices.join(",")}"`;
  const { row, column, rows } = choices.area;
  const letters = columnLetters(column);
  return `'${choices.sheet}'!$${letters}$${row + 1}:$${letters}$${row + rows}`;
}

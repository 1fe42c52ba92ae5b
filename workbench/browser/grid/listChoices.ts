import type { Area, DataValidation, Sheet, Workbook } from "../../host";
import { parseQualified } from "../../host/geometry/address";
import { containsCell } from "../../host/geometry/area";
import { sameName } from "../../host/lookup";
import { styleAt } from "../../host/styles";
import { cellText } from "../../host/values/cellText";
import type { Place } from "./place";

/** The choices of a cell's drop-down; undefined if it has none. */
export function listChoices(workbook: Workbook, sheet: Sheet, place: Place): string[] | undefined {
  const validation = validationAt(sheet, place);
  if (validation?.type !== "list" || validation.hideDropDown) return undefined;
  const formula = validation.formulas[0] ?? "";
  if (formula.startsWith('"'))
    return formula
      .slice(1, -1)
      .split(",")
      .map((choice) => choice.trim());
  const found = cellsOf(workbook, sheet, formula);
  return found && textsOf(workbook, found.sheet, found.area);
}

export const validationAt = ({ validations }: Sheet, { row, column }: Place): DataValidation | undefined =>
  validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));

interface Found {
  sheet: Sheet;
  area: Area;
}

/** The source of a list: a range, a defined name, or a table's column, also within INDIRECT. */
function cellsOf(workbook: Workbook, own: Sheet, formula: string): Found | undefined {
  const [, indirect] = /^=?\s*INDIRECT\("(.+)"\)$/i.exec(formula) ?? [];
  const text = indirect ?? formula;
  const range = parseQualified(text);
  if (range) {
    const sheet =
      range.sheet === undefined ? own : workbook.sheets.find(({ name }) => sameName(name, range.sheet ?? ""));
    return sheet && { sheet, area: range.area };
  }
  const name = workbook.names.find((item) => sameName(item.name, text.replace(/^=/, "")));
  return name ? cellsOf(workbook, own, name.formula) : tableColumn(workbook, text);
}

function tableColumn(workbook: Workbook, text: string): Found | undefined {
  const [, tableName = "", columnName = ""] = /^=?([^[\]]+)\[([^[\]]+)\]$/.exec(text) ?? [];
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => sameName(name, tableName));
    const index = table?.columns.findIndex(({ name }) => sameName(name, columnName)) ?? -1;
    if (!table || index < 0) continue;
    const { row, column, rows } = table.area;
    const body = rows - Number(table.showHeaders) - Number(table.showTotals);
    return { sheet, area: { row: row + Number(table.showHeaders), column: column + index, rows: body, columns: 1 } };
  }
  return undefined;
}

function textsOf({ date1904 }: Workbook, sheet: Sheet, { row, column, rows, columns }: Area): string[] {
  const texts: string[] = [];
  for (let r = row; r < Math.min(row + rows, sheet.rows.length); r += 1)
    for (let c = column; c < column + columns; c += 1) {
      const text = cellText(sheet.rows[r]?.[c]?.value ?? null, styleAt(sheet, r, c), date1904);
      if (text !== "") texts.push(text);
    }
  return [...new Set(texts)];
}

import { HostError } from "../errors";
import { raiseChanged, raiseSheetEvent } from "../events/raise";
import { EventType } from "../events/types";
import { areaAddress } from "../geometry/address";
import { isOnSheet, lastColumn, lastRow, overlaps } from "../geometry/area";
import { translateFormula } from "../geometry/references";
import type { Area, Cell, Sheet } from "../model";
import type { HostState } from "../state";
import { styleAt } from "../styles";
import { copyRules } from "./copyRules";
import { guardStructure, guardValues } from "./guard";
import { syncHeaders } from "./tableHeaders";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  content: CopyWhat;
  skipBlanks: boolean;
  transpose: boolean;
}

/**
 * Copies cells; a destination that is a multiple of the source is filled with repetitions. Returns the written area.
 */
export function copyCells(
  state: HostState,
  from: { sheet: Sheet; area: Area },
  to: { sheet: Sheet; area: Area },
  options: CopyOptions,
): Area {
  const [rows, columns] = options.transpose ? [from.area.columns, from.area.rows] : [from.area.rows, from.area.columns];
  const target: Area = {
    ...to.area,
    rows: to.area.rows % rows === 0 ? to.area.rows : rows,
    columns: to.area.columns % columns === 0 ? to.area.columns : columns,
  };
  if (!isOnSheet(target)) throw new HostError("InvalidArgument");
  if (options.content === "Formats") guardStructure(to.sheet, "allowFormatCells");
  else guardValues(to.sheet, target);
  const copied = snapshot(from.sheet, from.area);
  for (let row = target.row; row <= lastRow(target); row += 1) {
    const cells = (to.sheet.rows[row] ??= []);
    for (let column = target.column; column <= lastColumn(target); column += 1) {
      const r = (row - target.row) % rows;
      const c = (column - target.column) % columns;
      const [sourceRow, sourceColumn] = options.transpose ? [c, r] : [r, c];
      const source = copied[sourceRow]?.[sourceColumn];
      if (!source) continue;
      const isBlank = source.value === null && source.formula === undefined;
      if (options.skipBlanks && isBlank) continue;
      const moved: [number, number] = [row - from.area.row - sourceRow, column - from.area.column - sourceColumn];
      const result = combine(cells[column], source, options.content, moved);
      if (result) cells[column] = result;
      else delete cells[column];
    }
  }
  if (options.content === "All" || options.content === "Formats")
    copyRules(from, { sheet: to.sheet, area: target }, options.content);
  if (options.content === "Formats") {
    raiseSheetEvent(state, EventType.worksheetFormatChanged, to.sheet.id, { address: areaAddress(target) });
    return target;
  }
  for (const table of to.sheet.tables) if (overlaps(table.area, target)) syncHeaders(state, to.sheet, table, target);
  raiseChanged(state, to.sheet, { area: target, changeType: "RangeEdited", shiftDirection: "None" });
  return target;
}

/** A copy of the source, since it may overlap the destination. */
function snapshot(sheet: Sheet, area: Area): Cell[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const cell = sheet.rows[area.row + r]?.[area.column + c] ?? { value: null };
      return { ...cell, style: styleAt(sheet, area.row + r, area.column + c) };
    }),
  );
}

function combine(
  old: Cell | undefined,
  source: Cell,
  part: CopyWhat,
  [rows, columns]: [number, number],
): Cell | undefined {
  const { style, formula, ...content } = source;
  const keptStyle = old?.style ? { style: old.style } : {};
  const newStyle = style ? { style } : {};
  if (part === "Formats") return { ...(old ?? { value: null }), ...newStyle };
  if (part === "Values") return content.value === null && !old?.style ? undefined : { ...content, ...keptStyle };
  const moved = formula === undefined ? {} : { formula: translateFormula(formula, rows, columns) };
  return { ...content, ...moved, ...(part === "Formulas" ? keptStyle : newStyle) };
}

import { containsCell } from "../geometry/area";
import type { ConditionalFormat } from "../cellRules";
import type { Cell, Sheet } from "../model";

export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
}

/** The look that rules of the kind "the cell equals" give a cell. Other kinds need a calculation, which nothing here does. */
export function conditionalLook(sheet: Sheet, row: number, column: number, cell: Cell): ConditionalLook | undefined {
  const rule = sheet.conditionalFormats.find(
    (format) => format.areas.some((area) => containsCell(area, row, column)) && equals(format, cell),
  )?.rule;
  if (!rule) return undefined;
  const style = (rule["style"] ?? {}) as {
    fill?: { bgColor?: { argb?: string }; fgColor?: { argb?: string } };
    font?: { color?: { argb?: string }; bold?: boolean };
  };
  const fill = style.fill?.bgColor?.argb ?? style.fill?.fgColor?.argb;
  const color = style.font?.color?.argb;
  return {
    ...(fill && { fill: `#${fill.slice(-6)}` }),
    ...(color && { color: `#${color.slice(-6)}` }),
    ...(style.font?.bold && { bold: true }),
  };
}

function equals({ rule }: ConditionalFormat, { value }: Cell): boolean {
  if (rule["type"] !== "cellIs" || rule["operator"] !== "equal" || !Array.isArray(rule["formulae"])) return false;
  const wanted = String(rule["formulae"][0] ?? "");
  if (!wanted.startsWith('"')) return value === Number(wanted);
  return String(value ?? "").toLowerCase() === wanted.slice(1, -1).replaceAll('""', '"').toLowerCase();
}

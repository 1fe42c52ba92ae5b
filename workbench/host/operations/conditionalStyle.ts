import { columnIndex } from "../geometry/address";
import { containsCell } from "../geometry/area";
import type { ConditionalFormat } from "../cellRules";
import type { Cell, Sheet } from "../model";

export interface ConditionalStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
}

/**
 * The format from rules of the kinds "the cell equals" and "a line of another cell begins with". Other kinds need
 * a calculation, which is not implemented.
 */
export function conditionalStyle(sheet: Sheet, row: number, column: number, cell: Cell): ConditionalStyle | undefined {
  const rule = sheet.conditionalFormats.find(
    (format) =>
      format.areas.some((area) => containsCell(area, row, column)) &&
      (equals(format, cell) || findsLines(format, sheet, row)),
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

const FIND = /(ISNUMBER|ISERROR)\(FIND\(CHAR\(10\)&"((?:[^"]|"")*)",CHAR\(10\)&\$([A-Z]+)(\d+)\)\)/g;

/** A formula that only combines, with AND, whether lines of a cell in the same row begin with a text or not. */
function findsLines({ rule, areas }: ConditionalFormat, sheet: Sheet, row: number): boolean {
  const [formula] = Array.isArray(rule["formulae"]) ? rule["formulae"].map(String) : [];
  if (rule["type"] !== "expression" || formula === undefined) return false;
  const parts = [...formula.matchAll(FIND)];
  if (parts.length === 0 || !/^AND\((?:LEN\("[^"]*"\)>0)?,*\)$/.test(formula.replace(FIND, ""))) return false;
  return parts.every(([, test, text = "", letters = "", firstRow]) => {
    const target = row - (areas[0]?.row ?? 0) + Number(firstRow) - 1;
    const value = sheet.rows[target]?.[columnIndex(letters)]?.value ?? "";
    return `\n${String(value)}`.includes(`\n${text.replaceAll('""', '"')}`) === (test === "ISNUMBER");
  });
}

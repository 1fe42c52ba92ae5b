import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "../package/refs";

// Texts, quoted sheet names and structured references first: what looks like a cell inside them is none.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/** A formula moved by whole rows and columns: relative references move, absolute ones stay, those off the sheet are #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (dollar: string, name: string) => {
    if (dollar) return dollar + name;
    const index = columnIndex(name) + columns;
    return index >= 0 && index < MAX_COLUMNS ? columnName(index) : undefined;
  };
  const row = (dollar: string, number: string) => {
    if (dollar) return dollar + number;
    const shifted = Number(number) + rows;
    return shifted >= 1 && shifted <= MAX_ROWS ? String(shifted) : undefined;
  };
  const join = (first: string | undefined, separator: string, second: string | undefined) =>
    first === undefined || second === undefined ? "#REF!" : first + separator + second;
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [$1 = "", name, $2 = "", number, $3 = "", left, $4 = "", right, $5 = "", top, $6 = "", bottom] = groups;
    if (name !== undefined && number !== undefined) return join(column($1, name), "", row($2, number));
    if (left !== undefined && right !== undefined) return join(column($3, left), ":", column($4, right));
    if (top !== undefined && bottom !== undefined) return join(row($5, top), ":", row($6, bottom));
    return whole;
  });
}

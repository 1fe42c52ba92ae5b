/** How cells are displayed. */
export interface Format {
  font?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** Points. */
  size?: number;
  /** "#RRGGBB" */
  color?: string;
  fill?: string;
  align?: "Left" | "Center" | "Right" | "CenterAcrossSelection";
  vertical?: "Top" | "Center";
  wrap?: boolean;
  /** "rows": around the area and between its rows only. */
  border?: boolean | "rows";
  /** Number format in English notation: dd/mm/yyyy. */
  numberFormat?: string;
}

/** A4, one page wide and as many pages long as needed. */
export interface Page {
  orientation: "Landscape" | "Portrait";
  /** The row that is repeated on each page. */
  titleRow?: number;
  /** Whole columns to print; absent = all used cells. */
  printed?: { column: number; columns: number };
  /** Margins in centimetres; absent = Excel's default. */
  margins?: { top: number; bottom: number; left: number; right: number };
  footer: { left?: string; center: string };
}

/** What should be typed into cells; blanks are always accepted. */
export type InputRule =
  /** One of these words, with a drop-down. */
  | { kind: "words"; words: readonly string[] }
  /** The values in a table's column, with a drop-down that follows the table. */
  | { kind: "column"; table: string; heading: string }
  | { kind: "date" }
  /** A text of at least this many characters. */
  | { kind: "text"; minLength: number };

/** Messages for input. Other values are accepted after a warning. */
export interface InputGuide {
  rule: InputRule;
  /** Shown while a cell is selected. */
  prompt?: { title: string; text: string };
  /** Shown after another value was typed. */
  alert?: string;
}

/** Excel's limit for a message. */
export const MAX_MESSAGE_LENGTH = 255;

/** A drop-down can refer to a table's column only with INDIRECT; it is evaluated when the drop-down opens. */
export function columnReference(table: string, heading: string): string {
  const column = heading.replace(/['#[\]@]/gu, (sign) => `'${sign}`);
  // Some characters are special unless the heading is in brackets.
  const reference = /^[\p{L}\p{N} ]+$/u.test(heading) ? `${table}[${column}]` : `${table}[[${column}]]`;
  return `INDIRECT("${reference.replaceAll('"', '""')}")`;
}

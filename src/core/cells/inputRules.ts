/** What is meant to be typed into cells, a blank aside. */
export type InputRule =
  /** One of these words, from a drop-down. */
  | { kind: "words"; words: readonly string[] }
  /** What stands in a table's column, however many rows it gets, from a drop-down. */
  | { kind: "column"; table: string; heading: string }
  | { kind: "date" }
  /** A text of so many characters at least. */
  | { kind: "text"; least: number };

/** What Excel says about cells. Something else may be typed all the same: Excel warns and accepts it. */
export interface InputGuide {
  rule: InputRule;
  /** Shown while such a cell is selected. */
  prompt?: { title: string; text: string };
  /** Shown when something else was typed. */
  alert?: string;
}

/** Excel's longest message. */
export const LONGEST_MESSAGE = 255;

/** A drop-down takes a table's column only through INDIRECT; it is looked up whenever the drop-down opens, so that it grows. */
export function columnReference(table: string, heading: string): string {
  const column = heading.replace(/['#[\]@]/gu, (sign) => `'${sign}`);
  // Signs have a meaning there unless the heading has brackets of its own.
  const reference = /^[\p{L}\p{N} ]+$/u.test(heading) ? `${table}[${column}]` : `${table}[[${column}]]`;
  return `INDIRECT("${reference.replaceAll('"', '""')}")`;
}

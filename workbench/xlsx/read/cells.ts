import { DEFAULT_STYLE } from "../../host/styles";
import type { CellRest } from "../../host/fileRest";
import type { Cell, Style } from "../../host/model";
import { XlsxError } from "../errors";
import { decodeText } from "../package/xml";
import { MAX_COLUMNS, MAX_ROWS, cellRef, parseArea, columnIndex, columnName } from "../package/refs";
import { textOf } from "./sharedStrings";
import type { SharedText } from "./sharedStrings";
import type { RawCell, RawFormula } from "./sheetPart";
import type { FileStyles } from "./styles";

/** What cells refer to in other parts of the file. */
export interface CellSources {
  styles: FileStyles;
  sharedStrings: readonly SharedText[];
  date1904: boolean;
}

/** A shared formula: it is stored in its first cell and used by others. */
export interface SharedFormula {
  formula: string;
  row: number;
  column: number;
  /** Pairs of row and column, the first cell included. */
  cells: number[];
}

/** Formulas whose results are not in the file, because the program that wrote it does not calculate. */
export interface Uncalculated {
  /** The first of them. */
  cell: string;
  count: number;
}

/** Makes the cells of one sheet, sparse, while its rows are read. */
export class CellReader {
  readonly rows: (Cell | undefined)[][] = [];
  readonly sharedFormulas = new Map<string, SharedFormula>();
  uncalculated: Uncalculated | null = null;

  /** `inherited` returns the format of a cell's row or column; `xml` is the sheet's. */
  constructor(
    private readonly sources: CellSources,
    private readonly xml: string,
    private readonly inherited: (row: number, column: number) => Style | undefined,
  ) {}

  read(row: number, raw: RawCell): void {
    const { column } = raw;
    if (row >= MAX_ROWS || column >= MAX_COLUMNS || column < 0)
      throw new XlsxError("unreadable", cellRef(row, Math.max(0, column)));
    const { styles } = this.sources;
    const style = styles.cells[raw.style] ?? (this.inherited(row, column) ? DEFAULT_STYLE : undefined);
    const content = this.content(raw);
    const formula = raw.formula && this.formula(raw.formula, row, column);
    const quotePrefix = styles.quotePrefixed.has(raw.style);
    // A result that is an empty text may be left out.
    if (formula !== undefined && content.value === null && raw.type !== "str") {
      this.uncalculated ??= { cell: cellRef(row, column), count: 0 };
      this.uncalculated.count += 1;
    }
    const rest = restOf(raw, content.value, formula, row);
    if (content.value === null && formula === undefined && !style && !quotePrefix && !rest) return;
    const cells = (this.rows[row] ??= []);
    // A shortcut for most cells, of which there can be very many.
    const isPlain =
      formula === undefined && !quotePrefix && !rest && content.richText === undefined && !content.isError;
    cells[column] = isPlain
      ? style
        ? { value: content.value, style }
        : content
      : {
          ...content,
          ...(formula !== undefined && { formula, ...arrayOf(raw.formula) }),
          ...(style && { style }),
          ...(quotePrefix && { quotePrefix: true }),
          ...(rest && { rest }),
        };
  }

  private content({ type, value, inline }: RawCell): Cell {
    if (type === "inlineStr" || (inline && value === undefined))
      return inline ? fromText(textOf(inline, this.xml)) : { value: null };
    if (value === undefined) return { value: null };
    switch (type) {
      case "s":
        return value.trim() === "" ? { value: null } : fromText(this.sources.sharedStrings[Number(value)] ?? "");
      case "str":
        return { value: decodeText(value) };
      case "b":
        return { value: /^\s*(?:1|true)\s*$/i.test(value) };
      case "e":
        return { value: value.trim(), isError: true };
      case "d":
        return { value: parseIsoSerial(value, this.sources.date1904) ?? decodeText(value) };
      default:
        return { value: numberOf(value) };
    }
  }

  /** With "=". */
  private formula(raw: RawFormula, row: number, column: number): string | undefined {
    const { text, attributes } = raw;
    const { t, si } = attributes;
    if (t !== "shared" || si === undefined) return text === "" ? undefined : `=${text}`;
    const known = this.sharedFormulas.get(si);
    if (text !== "") {
      // Excel writes a shared formula once; a repeated text belongs only to its own cell.
      if (known) known.cells.push(row, column);
      else this.sharedFormulas.set(si, { formula: text, row, column, cells: [row, column] });
      return `=${text}`;
    }
    known?.cells.push(row, column);
    return known && `=${shiftFormula(known.formula, row - known.row, column - known.column)}`;
  }
}

const fromText = (text: SharedText): Cell =>
  typeof text === "string" ? { value: text } : { value: text.map((run) => run.text).join(""), richText: text };

function numberOf(text: string): number | null {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(number) ? null : number;
}

function arrayOf(formula: RawFormula | undefined): Pick<Cell, "array"> {
  const { t, ref } = formula?.attributes ?? {};
  const area = t === "array" && ref !== undefined ? parseArea(ref) : undefined;
  return area ? { array: { rows: area.rows, columns: area.columns } } : {};
}

function restOf(
  { marks, formula: raw, others, column }: RawCell,
  value: Cell["value"],
  formula: string | undefined,
  row: number,
): CellRest | undefined {
  const isOwnForm = raw !== undefined && formula === undefined && raw.attributes["t"] !== "shared";
  if (marks === "" && others === "" && !isOwnForm) return undefined;
  return {
    validFor: { value, ...(formula !== undefined && { formula }) },
    attributes: marks,
    ...(isOwnForm && { formula: { xml: raw.xml, row, column } }),
    children: others,
  };
}

// Texts, quoted sheet names and structured references first, since they may contain what looks like a cell.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula moved by whole rows and columns: relative references change, absolute ones stay, those off the sheet are
 * #REF!.
 */
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

const DAY = 86_400_000;
/** Serial 0 of the 1900 calendar, for days from 1 March 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** "2022-04-28", "2022-04-28T13:30:00" or "13:30:00" → Excel's serial number; undefined for anything else. */
export function parseIsoSerial(iso: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(iso.trim());
  if (!match || !iso) return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  // The 1900 calendar has a 29 February 1900 (serial 60): earlier days are one less.
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}

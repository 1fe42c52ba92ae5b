import { DEFAULT_STYLE } from "../../host/styles";
import type { Cell, CellRest, Style } from "../../host/model";
import { XlsxError } from "../errors";
import { decodeText } from "../package/escapes";
import { encodeXml } from "../package/xml";
import { MAX_COLUMNS, MAX_ROWS, cellRef, parseArea } from "../package/refs";
import { parseIsoSerial } from "./isoDates";
import { shiftFormula } from "./sharedFormulas";
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

/** A formula that the file holds once, in its first cell, and the cells that repeat it. */
export interface SharedFormula {
  formula: string;
  row: number;
  column: number;
  /** Pairs of row and column, the first cell included. */
  cells: number[];
}

/** Makes the cells of one sheet, sparse, as their rows are read. */
export class CellReader {
  readonly rows: (Cell | undefined)[][] = [];
  readonly sharedFormulas = new Map<string, SharedFormula>();

  /** `inherited` gives the format of a cell's row or column; `xml` is the sheet's. */
  constructor(
    private readonly sources: CellSources,
    private readonly xml: string,
    private readonly inherited: (row: number, column: number) => Style | undefined,
  ) {}

  read(row: number, raw: RawCell): void {
    const { column, attributes } = raw;
    if (row >= MAX_ROWS || column >= MAX_COLUMNS || column < 0)
      throw new XlsxError("unreadable", attributes["r"] ?? cellRef(row, column));
    const { styles } = this.sources;
    const styleNumber = Number(attributes["s"] ?? 0);
    const style = styles.cells[styleNumber] ?? (this.inherited(row, column) ? DEFAULT_STYLE : undefined);
    const content = this.content(raw);
    const formula = raw.formula && this.formula(raw.formula, row, column);
    const quotePrefix = styles.quotePrefixed.has(styleNumber);
    const rest = restOf(raw, content.value, formula, row);
    if (content.value === null && formula === undefined && !style && !quotePrefix && !rest) return;
    const cells = (this.rows[row] ??= []);
    // Most cells are no more than this, and there can be very many.
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

  private content({ attributes: { t = "n" }, value, inline }: RawCell): Cell {
    if (t === "inlineStr" || (inline && value === undefined))
      return inline ? fromText(textOf(inline, this.xml)) : { value: null };
    if (value === undefined) return { value: null };
    switch (t) {
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
      // Excel writes a group's formula once; where it stands again, the later text is the cell's own.
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

const MODELLED = new Set(["r", "s", "t"]);

function restOf(
  { attributes, formula: raw, others, column }: RawCell,
  value: Cell["value"],
  formula: string | undefined,
  row: number,
): CellRest | undefined {
  let marks = "";
  for (const name in attributes) if (!MODELLED.has(name)) marks += ` ${name}="${encodeXml(attributes[name] ?? "")}"`;
  const isOwnForm = raw !== undefined && formula === undefined && raw.attributes["t"] !== "shared";
  if (marks === "" && others === "" && !isOwnForm) return undefined;
  return {
    of: { value, ...(formula !== undefined && { formula }) },
    attributes: marks,
    ...(isOwnForm && { formula: { xml: raw.xml, row, column } }),
    children: others,
  };
}

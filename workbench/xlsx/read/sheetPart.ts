import { XlsxError } from "../errors";
import { MAX_ROWS, columnIndex } from "../package/refs";
import { encodeXml, TreeBuilder } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** A cell of a sheet part. */
export interface RawCell {
  /** 0-based. */
  column: number;
  /** The number of its format. */
  style: number;
  /** The attribute `t`. */
  type: string;
  /** Other attributes, with a space before each. */
  marks: string;
  /** Text of `v`; undefined without one. */
  value: string | undefined;
  formula: RawFormula | undefined;
  inline: XmlElement | undefined;
  /** Other elements. */
  others: string;
}

export interface RawFormula {
  text: string;
  attributes: Record<string, string>;
  xml: string;
}

/** Positions of rows and cells in the text of the part, in its order. */
export interface RowLayout {
  /** 0-based. */
  row: number;
  start: number;
  startTagEnd: number;
  end: number;
  /** Triples: column, start, end. */
  cells: number[];
}

export interface SheetPart {
  /** Its children are all elements of the sheet; `sheetData` is empty. */
  root: XmlElement;
  rows: RowLayout[];
  /** Whether rows and cells ascend and all have their reference: then others can be inserted between them. */
  isRegular: boolean;
}

export interface SheetEvents {
  /** Called with the elements before the cells. */
  beforeRows?(root: XmlElement): void;
  row(row: number, attributes: Record<string, string>): void;
  cell(row: number, cell: RawCell): void;
}

export const blankCell = (column: number): RawCell => ({
  column,
  style: 0,
  type: "n",
  marks: "",
  value: undefined,
  formula: undefined,
  inline: undefined,
  others: "",
});

/** Depths of the elements of a sheet part. */
const ROOT = 1;
const PART = 2;
const ROW = 3;
const CELL = 4;
const INSIDE = 5;

const NO_ATTRIBUTES: Record<string, string> = {};

export class SheetReader {
  readonly part: SheetPart = {
    root: { name: "", attributes: {}, children: [], text: "", start: 0, startTagEnd: 0, end: 0 },
    rows: [],
    isRegular: true,
  };
  private depth = 0;
  /** An element around the data, or the element `is` within a cell. */
  private tree = new TreeBuilder();
  private data: XmlElement | undefined;
  private isInData = false;
  /** The depth of the element that is skipped with its content. */
  private skipped = 0;
  private layout: RowLayout = { row: -1, start: 0, startTagEnd: 0, end: 0, cells: [] };
  private cell = blankCell(-1);
  private lastColumn = -1;
  private isCellOpen = false;
  private cellStart = 0;
  private insideStart = 0;
  private inside = "";
  private insideAttributes = NO_ATTRIBUTES;
  private captured = "";

  constructor(
    private readonly xml: string,
    private readonly events: SheetEvents,
  ) {}

  open(name: string, attributes: Record<string, string>, start: number, end: number): void {
    this.depth += 1;
    if (this.skipped > 0) return;
    if (this.depth === ROOT) this.part.root = { ...this.part.root, name, attributes, start, startTagEnd: end };
    else if (this.depth === PART) this.openPart(name, attributes, start, end);
    else if (!this.isInData) this.tree.open(name, attributes, start, end);
    else if (this.depth === ROW && name === "row") this.openRow(attributes, start, end);
    else if (this.depth === CELL && name === "c") this.openCell(attributes, start);
    else if (this.depth === INSIDE && this.isCellOpen) this.openInside(name, attributes, start, end);
    else if (this.tree.isInside) this.tree.open(name, attributes, start, end);
    else this.skipped = this.depth;
  }

  text(text: string): void {
    if (this.skipped > 0) return;
    if (this.tree.isInside) this.tree.text(text);
    else if (this.depth === INSIDE) this.captured += text;
  }

  close(end: number): void {
    const depth = this.depth;
    this.depth -= 1;
    if (this.skipped > 0) {
      if (this.skipped !== depth) return;
      this.skipped = 0;
      if (depth === INSIDE) this.cell.others += this.xml.slice(this.insideStart, end);
      return;
    }
    if (depth === ROOT) this.part.root.end = end;
    else if (depth === PART) this.closePart(end);
    else if (!this.isInData || (depth > INSIDE && this.tree.isInside)) this.tree.close(end);
    else if (depth === INSIDE) this.closeInside(end);
    else if (depth === CELL) this.closeCell(end);
    else if (depth === ROW) this.layout.end = end;
  }

  /** Whether the parser is between two rows. */
  get isBetweenRows(): boolean {
    return this.isInData && this.depth === PART;
  }

  /** Whether the parser is between two cells of a row. */
  get isBetweenCells(): boolean {
    return this.isInData && this.depth === ROW;
  }

  /** Like `open` and `close`, for a row that the parser does not see. */
  openPlainRow(attributes: Record<string, string>, start: number, end: number): void {
    this.depth += 1;
    this.openRow(attributes, start, end);
  }

  closePlainRow(end: number): void {
    this.depth -= 1;
    this.layout.end = end;
  }

  /** A cell that the parser does not see. */
  plainCell(cell: RawCell, start: number, end: number): void {
    if (cell.column <= this.lastColumn) this.part.isRegular = false;
    this.cell = cell;
    this.cellStart = start;
    this.closeCell(end);
  }

  private openPart(name: string, attributes: Record<string, string>, start: number, end: number): void {
    this.tree = new TreeBuilder();
    this.tree.open(name, attributes, start, end);
    this.isInData = name === "sheetData";
    if (!this.isInData) return;
    this.tree.close(end);
    this.data = this.tree.root;
    this.events.beforeRows?.(this.part.root);
  }

  private closePart(end: number): void {
    this.tree.close(end);
    const element = this.isInData && this.data ? this.data : this.tree.root;
    element.end = end;
    this.part.root.children.push(element);
    this.isInData = false;
  }

  private openRow(attributes: Record<string, string>, start: number, startTagEnd: number): void {
    const given = Number(attributes["r"]);
    const isGiven = Number.isInteger(given) && given > 0;
    const row = isGiven ? given - 1 : this.layout.row + 1;
    if (!isGiven || row <= this.layout.row) this.part.isRegular = false;
    if (this.part.rows.length >= MAX_ROWS) throw new XlsxError("too-large");
    this.layout = { row, start, startTagEnd, end: startTagEnd, cells: [] };
    this.part.rows.push(this.layout);
    this.lastColumn = -1;
    this.events.row(row, attributes);
  }

  private openCell(attributes: Record<string, string>, start: number): void {
    const { r } = attributes;
    const column = r === undefined ? this.lastColumn + 1 : columnIndex(r.replace(/\d+$/, ""));
    if (r === undefined || column <= this.lastColumn) this.part.isRegular = false;
    this.cell = blankCell(column);
    for (const name in attributes) this.setAttribute(name, attributes[name] ?? "");
    this.cellStart = start;
    this.isCellOpen = true;
  }

  private setAttribute(name: string, value: string): void {
    if (name === "s") this.cell.style = Number(value);
    else if (name === "t") this.cell.type = value;
    else if (name !== "r") this.cell.marks += ` ${name}="${encodeXml(value)}"`;
  }

  private openInside(name: string, attributes: Record<string, string>, start: number, end: number): void {
    this.inside = name;
    this.insideStart = start;
    this.insideAttributes = attributes;
    this.captured = "";
    if (name === "is") {
      this.tree = new TreeBuilder();
      this.tree.open(name, attributes, start, end);
    } else if (name !== "v" && name !== "f") this.skipped = this.depth;
  }

  private closeInside(end: number): void {
    if (this.inside === "v") this.cell.value = this.captured;
    else if (this.inside === "f")
      this.cell.formula = {
        text: this.captured,
        attributes: this.insideAttributes,
        xml: this.xml.slice(this.insideStart, end),
      };
    else {
      this.tree.close(end);
      this.cell.inline = this.tree.root;
    }
  }

  private closeCell(end: number): void {
    this.isCellOpen = false;
    this.lastColumn = this.cell.column;
    this.layout.cells.push(this.cell.column, this.cellStart, end);
    this.events.cell(this.layout.row, this.cell);
  }
}

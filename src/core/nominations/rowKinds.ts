import { isBlankText, trim } from "../text/whitespace";
import { fold, strip } from "../text/fold";
import { firstLetter, mayBeginWith } from "../text/traits";
import { cellAt, plainTextAt, type Cell, type Grid } from "../cells/snapshot";
import { REQUIRED, ROW_FIELDS, knownHeadings, type FieldId } from "./fields";
import type { Layout } from "./layout";

/** Not what a reader would take for a value: blank text, a formula that returns "", an error. */
function isFilled(cell: Cell): boolean {
  if (cell.kind === "empty" || cell.kind === "error") return false;
  return cell.kind !== "text" || !isBlankText(cell.value as string);
}

/** Like `isFilled`, for the five columns that identify a nomination, where a formula's 0 is a leftover too. */
function hasContent(cell: Cell): boolean {
  return isFilled(cell) && !(cell.hasFormula && cell.value === 0);
}

/** Classifies the rows of one layout. */
export class RowReader {
  private readonly rowColumns: number[];
  private readonly required: number[];
  /** The headings of each required column, folded. */
  private readonly headings: ColumnHeadings[];
  private readonly inputs: { field: FieldId; column: number }[];
  private readonly ordinal: number | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
    private readonly isAward: (text: string) => boolean,
    private readonly isSubject: (text: string) => boolean,
  ) {
    const columns = (fields: readonly FieldId[]) =>
      fields.map((field) => layout.columnOf(field)).filter((column) => column !== undefined);
    this.rowColumns = columns(ROW_FIELDS);
    this.required = columns(REQUIRED);
    this.headings = headingsOf(grid, layout);
    this.inputs = layout.inputs();
    this.ordinal = layout.columnOf("ordinal");
  }

  isData(row: number): boolean {
    return this.rowColumns.some((column) => {
      // A shortcut, since the first cell is usually a text: this runs for every row.
      const text = plainTextAt(this.grid, row, column);
      return text === null ? hasContent(cellAt(this.grid, row, column)) : !isBlankText(text);
    });
  }

  /** How many of the four required cells are filled. */
  countRequired(row: number): number {
    return this.required.filter((column) => hasContent(cellAt(this.grid, row, column))).length;
  }

  fillsAwardOrSubject(row: number): boolean {
    return (["award", "subject"] as const).some((field) => {
      const column = this.layout.columnOf(field);
      return column !== undefined && hasContent(cellAt(this.grid, row, column));
    });
  }

  /** The headings repeated, as at the top of a printed page. */
  repeatsHeadings(row: number): boolean {
    let count = 0;
    for (const { column, texts, letters } of this.headings) {
      // A shortcut, since the first cell is usually a text that is no heading: this runs for every row.
      let text = plainTextAt(this.grid, row, column);
      if (text === null || isBlankText(text)) {
        const cell = cellAt(this.grid, row, column);
        if (!hasContent(cell)) continue;
        text = cell.text;
      }
      if (!mayBeginWith(letters, text) || !texts.has(fold(text))) return false;
      count++;
    }
    return count >= 2;
  }

  /** Column numbers below the headings: (1) (2) (3) … */
  numbersColumns(row: number): boolean {
    const filled = this.filledCells(row);
    return filled.length >= 2 && filled.every((cell) => WHOLE_NUMBER.test(cell.text.trim()));
  }

  /** "I. Khối văn phòng": the title of a section. */
  isSection(row: number): boolean {
    const filled = this.inputs.filter(({ column }) => this.isFilledAt(row, column));
    const others = filled.filter(({ field }) => field !== "ordinal");
    if (others.length > 1 || others.some(({ field }) => !(REQUIRED as readonly FieldId[]).includes(field)))
      return false;
    const ordinal = this.ordinal === undefined ? "" : this.textAt(row, this.ordinal);
    const text = others[0] === undefined ? ordinal : this.textAt(row, others[0].column);
    return isNumeral(ordinal) || BEGINS_WITH_NUMERAL.test(text.normalize("NFC"));
  }

  isTotal(row: number): boolean {
    const first = this.filledCells(row)[0];
    if (first === undefined || this.countRequired(row) > 1) return false;
    return TOTAL.test(fold(first.text)) || TOTAL_WITHOUT_MARKS.test(strip(first.text));
  }

  /** The first row of a signature block: the nominations end above it. */
  endsData(row: number): boolean {
    const first = this.filledCells(row)[0];
    if (first === undefined || !isSignature(first.text) || this.countRequired(row) > 2) return false;
    return !this.namesAwardOrSubject(row);
  }

  /** Has a number under STT. */
  isNumbered(row: number): boolean {
    return this.ordinal !== undefined && WHOLE_NUMBER.test(this.textAt(row, this.ordinal));
  }

  /** Has a known award or subject. */
  namesAwardOrSubject(row: number): boolean {
    return this.hasKnown("award", row, this.isAward) || this.hasKnown("subject", row, this.isSubject);
  }

  /** All of the list's columns are blank. */
  isBlank(row: number): boolean {
    return !this.filledColumns(row).some(
      (column) => column >= this.layout.firstColumn && column <= this.layout.lastColumn,
    );
  }

  /** Column of the row's first filled cell, apart from our own columns. */
  firstFilledColumn(row: number): number | undefined {
    return this.filledColumns(row)[0];
  }

  private hasKnown(field: FieldId, row: number, isKnown: (text: string) => boolean): boolean {
    const column = this.layout.columnOf(field);
    return column !== undefined && isKnown(this.textAt(row, column));
  }

  private textAt(row: number, column: number): string {
    const cell = cellAt(this.grid, row, column);
    return isFilled(cell) ? cell.text.trim() : "";
  }

  private filledColumns(row: number): number[] {
    const width = this.grid.values[row - this.grid.row]?.length ?? 0;
    const columns: number[] = [];
    for (let column = this.grid.column; column < this.grid.column + width; column++) {
      if (!this.layout.isOwn(column) && this.isFilledAt(row, column)) columns.push(column);
    }
    return columns;
  }

  private isFilledAt(row: number, column: number): boolean {
    const cell = cellAt(this.grid, row, column);
    return this.rowColumns.includes(column) ? hasContent(cell) : isFilled(cell);
  }

  private filledCells(row: number): Cell[] {
    return this.filledColumns(row).map((column) => cellAt(this.grid, row, column));
  }
}

interface ColumnHeadings {
  column: number;
  texts: ReadonlySet<string>;
  /** The first letters of the texts, for a fast test. */
  letters: ReadonlySet<number>;
}

/** As typed in each of the sheet's heading rows, and all known ones: a second list may use others. */
function headingsOf(grid: Grid, layout: Layout): ColumnHeadings[] {
  return REQUIRED.flatMap((field) => {
    const column = layout.columnOf(field);
    if (column === undefined) return [];
    const texts = new Set(knownHeadings(field).map(fold));
    for (let row = layout.headingRow; row < layout.firstDataRow; row++) texts.add(fold(cellAt(grid, row, column).text));
    return [{ column, texts, letters: new Set([...texts].map(firstLetter)) }];
  });
}

const WHOLE_NUMBER = /^(?:\d+|\(\s*\d+\s*\))$/u;
const ROMAN = "m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})";
const NUMERAL = new RegExp(`^(?:(?=[mdclxvi])${ROMAN}|\\p{L})[.)]?$`, "iu");
const BEGINS_WITH_NUMERAL = new RegExp(`^(?:(?=[mdclxvi])${ROMAN}|\\p{L})\\s*[.)]`, "iu");
const TOTAL = /^cộng(?!\p{L})/u;
const TOTAL_WITHOUT_MARKS = /^tong (?:cong|so)(?!\p{L})/u;

function isNumeral(text: string): boolean {
  return NUMERAL.test(text.normalize("NFC"));
}

const SIGNATURE = new RegExp(
  `^(?:${[
    "noi nhan",
    "nguoi lap",
    "nguoi de nghi",
    "nguoi tong hop",
    "giam doc",
    "pho giam doc",
    "truong phong",
    "pho truong phong",
    "chanh van phong",
    "thu truong",
    "chu tich",
    "xac nhan",
    "ky ten",
  ].join("|")})(?!\\p{L})`,
  "u",
);
/** "KT. GIÁM ĐỐC", "Q. Giám đốc": the abbreviation must be followed by a full stop or a space. */
const ON_BEHALF = /^(?:kt|tm|tl|tuq|q)[.\s]/iu;
const PLACE_AND_DATE = /,\s*ngay(?!\p{L}).*(?<!\p{L})thang(?!\p{L}).*(?<!\p{L})nam(?!\p{L})/u;

function isSignature(text: string): boolean {
  const plain = strip(text);
  return SIGNATURE.test(plain) || PLACE_AND_DATE.test(plain) || ON_BEHALF.test(trim(text));
}

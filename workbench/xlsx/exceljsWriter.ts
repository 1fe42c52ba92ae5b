import { partMethods } from "./exceljsParts";
import type { PartMethods, RawColumn, RawRow, Sink } from "./exceljsParts";

type Visit = (row: RawRow, index: number) => void;

/**
 * The rows of a sheet where ExcelJS wants an array of them, each made when its turn comes. ExcelJS walks a sheet twice, to
 * number its formats and texts and then to write; all rows of a long list at once would be most of what a save takes.
 */
export class RowSource {
  private number: Visit | null = null;

  /** @param rows ascending, as `rowOf` takes them */
  constructor(
    private readonly rows: readonly number[],
    private readonly rowOf: (row: number) => RawRow,
  ) {}

  /** ExcelJS's first walk: what it would do with each row is done when the row is made. */
  forEach(number: Visit): void {
    this.number = number;
  }

  /** Numbered rows, as many at once as make a piece of a file; at least one piece. */
  *pieces(): Generator<RawRow[]> {
    for (let at = 0; at === 0 || at < this.rows.length; at += ROWS_OF_PIECE) {
      const piece = this.rows.slice(at, at + ROWS_OF_PIECE).map(this.rowOf);
      for (const [index, row] of piece.entries()) this.number?.(row, at + index);
      yield piece;
    }
  }
}

const ROWS_OF_PIECE = 250;

/** What ExcelJS takes of a sheet. */
export interface SheetModel {
  id: number;
  name: string;
  cols: RawColumn[];
  rows: RowSource;
}

/** What is taken of ExcelJS's sheet part: its root's opening, `cols` or "", and elements `row`, some in each text. */
export interface SheetXml {
  opening: string;
  columns: string;
  rows: string[];
}

/** `Workbook.model` of ExcelJS's typings. */
interface Model {
  worksheets: SheetModel[];
  [property: string]: unknown;
}

/** Every part of a workbook as ExcelJS writes it, by path; its sheets apart. */
export async function writeParts(model: Model): Promise<{ parts: Map<string, string>; sheets: SheetXml[] }> {
  const methods = partMethods();
  const parts = new Map<string, string>();
  const sink: Sink = { append: (data, { name }) => void parts.set(name, String(data)) };
  methods.prepareModel(model, {});
  const sheets: SheetXml[] = [];
  for (const sheet of model.worksheets) sheets.push(await writeSheet(methods, sheet));
  // Which texts are shared is known only after the sheets.
  await methods.addContentTypes(sink, model);
  await methods.addOfficeRels(sink, model);
  await methods.addWorkbookRels(sink, model);
  await methods.addSharedStrings(sink, model);
  await methods.addThemes(sink, model);
  await methods.addStyles(sink, model);
  await methods.addApp(sink, model);
  await methods.addCore(sink, model);
  await methods.addWorkbook(sink, model);
  return { parts, sheets };
}

async function writeSheet(methods: PartMethods, sheet: SheetModel): Promise<SheetXml> {
  const pieces: string[] = [];
  const sink: Sink = { append: (data) => void pieces.push(String(data)) };
  for (const rows of sheet.rows.pieces()) await methods.addWorksheets(sink, { worksheets: [{ ...sheet, rows }] });
  const [first = ""] = pieces;
  const columns = inside(first, "cols");
  return {
    opening: first.slice(0, first.search(/<(?:cols|sheetData)\b/)),
    columns: columns === "" ? "" : `<cols>${columns}</cols>`,
    rows: pieces.map((piece) => inside(piece, "sheetData")),
  };
}

/** The contents of the one element of this name; "" when there is none. */
function inside(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`);
  return start < 0 ? "" : xml.slice(start + name.length + 2, xml.lastIndexOf(`</${name}>`));
}

import { partMethods } from "./exceljsParts";
import type { RawColumn, RichTextRun, Sink } from "./exceljsParts";

/** What ExcelJS takes of a sheet: its rows are written as text beside, which takes a third of the time and the memory. */
export interface SheetModel {
  id: number;
  name: string;
  cols: RawColumn[];
  rows: never[];
}

/** `Workbook.model` of ExcelJS's typings. */
interface Model {
  worksheets: SheetModel[];
  [property: string]: unknown;
}

/** What ExcelJS keeps of a model whose parts it prepared. */
interface Prepared {
  styles: { addStyleModel(style: object): number };
  sharedStrings: { add(value: string | { richText: RichTextRun[] }): number; model: { count: number } };
}

/** Gives the rows of a file the numbers by which they name formats and shared texts. */
export interface Numbering {
  /** One style object has one number. */
  ofStyle(style: object): number;
  ofText(text: string | { richText: RichTextRun[] }): number;
}

export interface PartsWriter {
  numbering: Numbering;
  /** Every part of the workbook as ExcelJS writes it, by path, once all is numbered. */
  parts(): Promise<Map<string, string>>;
}

export function partsWriter(model: Model): PartsWriter {
  const methods = partMethods();
  methods.prepareModel(model, {});
  const { styles, sharedStrings } = model as unknown as Prepared;
  const known = new Map<string, number>();
  // ExcelJS looks a text up by a property of an object, which costs as much as all else of a cell.
  const ofText = (text: string | { richText: RichTextRun[] }) => {
    const number = typeof text === "string" ? known.get(text) : undefined;
    if (number === undefined) return add(text);
    sharedStrings.model.count += 1;
    return number;
  };
  const add = (text: string | { richText: RichTextRun[] }) => {
    const number = sharedStrings.add(text);
    if (typeof text === "string") known.set(text, number);
    return number;
  };
  return {
    numbering: { ofStyle: (style) => styles.addStyleModel(style), ofText },
    parts: async () => {
      const parts = new Map<string, string>();
      const sink: Sink = { append: (data, { name }) => void parts.set(name, String(data)) };
      await methods.addContentTypes(sink, model);
      await methods.addOfficeRels(sink, model);
      await methods.addWorkbookRels(sink, model);
      await methods.addWorksheets(sink, model);
      await methods.addSharedStrings(sink, model);
      await methods.addThemes(sink, model);
      await methods.addStyles(sink, model);
      await methods.addApp(sink, model);
      await methods.addCore(sink, model);
      await methods.addWorkbook(sink, model);
      return parts;
    },
  };
}

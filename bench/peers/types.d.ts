/** The part of ExcelJS that benchmarks and tests use, since its types are only there once the peers are installed. */
declare module "exceljs" {
  namespace ExcelJS {
    type CellValue =
      | null
      | undefined
      | number
      | string
      | boolean
      | Date
      | { richText: { text: string }[] }
      | { text: string; hyperlink: string }
      | { formula: string; result?: CellValue };

    interface Cell {
      value: CellValue;
      note: string;
    }

    interface Row {
      font: { bold?: boolean };
      getCell(column: number): Cell;
    }

    interface Worksheet {
      readonly name: string;
      readonly rowCount: number;
      readonly columnCount: number;
      getRow(row: number): Row;
      getCell(row: number, column: number): Cell;
      getCell(address: string): Cell;
      addRow(values: readonly CellValue[]): Row;
      addTable(table: object): void;
      getTable(name: string): object | undefined;
      addImage(image: number, range: string): void;
      getImages(): object[];
    }

    class Workbook {
      readonly worksheets: Worksheet[];
      readonly xlsx: {
        readFile(path: string): Promise<Workbook>;
        writeFile(path: string): Promise<void>;
        load(bytes: Uint8Array): Promise<Workbook>;
        writeBuffer(): Promise<Uint8Array>;
      };
      addWorksheet(name: string): Worksheet;
      getWorksheet(name: string): Worksheet | undefined;
      addImage(image: { base64: string; extension: "png" }): number;
    }
  }
  export default ExcelJS;
}

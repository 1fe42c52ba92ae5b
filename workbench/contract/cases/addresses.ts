import { scripted } from "../case";

/** Addresses of ranges, and which cells count as used. */
export const ADDRESSES = scripted({ source: "range" }, [
  {
    id: "off-sheet",
    title: "A range beyond the sheet's edge is InvalidArgument",
    assumptions: ["off-sheet"],
    source: "errors",
    expected: "InvalidArgument",
    observe: ({ failure }) => failure((sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("address")),
  },
  {
    id: "address-of-other-sheet",
    title: "worksheet.getRange with another sheet's name is InvalidArgument",
    assumptions: ["address-of-other-sheet"],
    source: "worksheet",
    expected: "InvalidArgument",
    observe: async ({ run, failure, sheet: own }) => {
      const other = await run(async (_sheet, context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name).find((name) => name !== own) ?? "";
      });
      return failure((sheet) => void sheet.getRange(`'${other.replaceAll("'", "''")}'!A1`).load("address"));
    },
  },
  {
    id: "bounding-address",
    title: "getBoundingRect reads an address without a sheet's name as one on the range's own sheet",
    assumptions: ["bounding-address"],
    expected: { row: 0, column: 0, rows: 4, columns: 3 },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange("A1").getBoundingRect("C4").load("rowIndex,columnIndex,rowCount,columnCount");
        await context.sync();
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
        return { row, column, rows, columns };
      }),
  },
  {
    id: "too-many-cells",
    title: "The values of more than 5,000,000 cells are null, without an error",
    assumptions: ["too-many-cells"],
    source: "limits",
    expected: true,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange("A1:F1000000").load("values");
        await context.sync();
        return (range.values as unknown) === null;
      }),
  },
  {
    id: "whole-columns-are-null",
    title: "The values of whole columns are null",
    source: "unbounded",
    expected: true,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange("A:A").load("values");
        await context.sync();
        return (range.values as unknown) === null;
      }),
  },
  {
    id: "used-range-of-values",
    title: "getUsedRange(true) counts cells with values, without it formatted cells too",
    expected: { values: 3, all: 9 },
    observe: async ({ run, write }) => {
      await write("A1", [["a"], ["b"], ["c"]]);
      return run(async (sheet, context) => {
        sheet.getRange("A9").format.fill.color = "#FFFF00";
        const values = sheet.getUsedRange(true).load("rowCount");
        const all = sheet.getUsedRange().load("rowCount");
        await context.sync();
        return { values: values.rowCount, all: all.rowCount };
      });
    },
  },
  {
    id: "used-range-of-nothing",
    title: "getUsedRangeOrNullObject of a blank sheet is a null object",
    source: "worksheet",
    needs: "1.4",
    expected: true,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true).load("address");
        await context.sync();
        return used.isNullObject;
      }),
  },
  {
    id: "used-range-of-blank-range",
    title: "Range.getUsedRange of blank cells is ItemNotFound",
    expected: "ItemNotFound",
    observe: ({ failure }) => failure((sheet) => void sheet.getRange("A1:B2").getUsedRange(true).load("address")),
  },
  {
    id: "address-names-sheet",
    title: "A range's address begins with its sheet's name, quoted where it must be",
    expected: true,
    observe: ({ run, sheet: name }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange("B2:C3").load("address");
        await context.sync();
        return range.address === `'${name}'!B2:C3`;
      }),
  },
  {
    id: "ranges-by-place",
    title: "Rows, columns and cells of a range count from 0, within the range",
    needs: "1.7",
    expected: ["C4", "B3:D3", "B5:D5", "B3:B5", "D3:D5", "B3:E5"],
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRangeByIndexes(2, 1, 3, 3);
        const ranges = [
          range.getCell(1, 1),
          range.getRow(0),
          range.getLastRow(),
          range.getColumn(0),
          range.getLastColumn(),
          range.getResizedRange(0, 1),
        ];
        for (const item of ranges) item.load("address");
        await context.sync();
        return ranges.map(({ address }) => address.split("!").at(-1) ?? "");
      }),
  },
]);

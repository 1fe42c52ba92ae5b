import { scripted } from "../case";

const YELLOW = "#FFFF00";

/** Number formats and displayed text. */
export const FORMATS = scripted({ source: "range" }, [
  {
    id: "number-format-is-english",
    title: "numberFormat reads as it was written, whatever the language, and dates are serial numbers",
    source: "rangeDates",
    expected: { format: [["dd/mm/yyyy"]], value: [[44682]] },
    observe: async ({ run, write, read }) => {
      await write("A1", [[44682]]);
      await run((sheet) => void (sheet.getRange("A1").numberFormat = [["dd/mm/yyyy"]]));
      return { format: await read("A1", "numberFormat"), value: await read("A1", "values") };
    },
  },
  {
    id: "text-of-dates",
    title: "text shows a date in its format",
    source: "rangeDates",
    expected: [["01/05/2022"]],
    observe: async ({ run, write, read }) => {
      await write("A1", [[44682]]);
      await run((sheet) => void (sheet.getRange("A1").numberFormat = [['dd"/"mm"/"yyyy']]));
      return read("A1", "text");
    },
  },
  {
    id: "regional-text",
    title: "text has the region's decimal separator, and its short date if the format is m/d/yyyy",
    assumptions: ["regional-text"],
    source: "application",
    needs: "1.11",
    expected: { isDecimalRegional: true, isDateRegional: true },
    observe: ({ run, note }) =>
      run(async (sheet, context) => {
        const { cultureInfo } = context.workbook.application;
        cultureInfo.datetimeFormat.load("shortDatePattern");
        cultureInfo.numberFormat.load("numberDecimalSeparator");
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["0.0", "m/d/yyyy"]];
        range.values = [[1.5, 44682]];
        range.load("text");
        await context.sync();
        const [number = "", date = ""] = range.text[0] ?? [];
        note(`text: ${number}, ${date}; short date: ${cultureInfo.datetimeFormat.shortDatePattern}`);
        const isDayFirst = /^d/i.test(cultureInfo.datetimeFormat.shortDatePattern);
        return {
          isDecimalRegional: number === `1${cultureInfo.numberFormat.numberDecimalSeparator}5`,
          isDateRegional: /^0?1\D/.test(date) === isDayFirst,
        };
      }),
  },
  {
    id: "date-names",
    title: "Names of days and months are English",
    assumptions: ["date-names"],
    source: "rangeDates",
    expected: [["Sun May"]],
    observe: async ({ run, write, read }) => {
      await write("A1", [[44682]]);
      await run((sheet) => void (sheet.getRange("A1").numberFormat = [["ddd mmm"]]));
      return read("A1", "text");
    },
  },
  {
    id: "text-ignores-width",
    title: "text is never #### for a narrow column",
    expected: [["123456789"]],
    observe: async ({ run, write, read }) => {
      await write("A1", [[123456789]]);
      await run((sheet) => void (sheet.getRange("A:A").format.columnWidth = 10));
      return read("A1", "text");
    },
  },
  {
    id: "autofit-follows-text",
    title: "A fitted column is wider for a longer text",
    assumptions: ["autofit"],
    needs: "1.2",
    expected: true,
    observe: async ({ run, write, note }) => {
      await write("A1", [["ngắn", "một văn bản dài hơn nhiều so với ô bên trái"]]);
      return run(async (sheet, context) => {
        sheet.getRange("A:B").format.autofitColumns();
        const short = sheet.getRange("A1").format.load("columnWidth");
        const long = sheet.getRange("B1").format.load("columnWidth");
        await context.sync();
        note(`widths: ${short.columnWidth}, ${long.columnWidth}`);
        return long.columnWidth > 2 * short.columnWidth;
      });
    },
  },
  {
    id: "copied-formats",
    title: "copyFrom with Formats copies fills, rules and merged cells, and no data validation",
    assumptions: ["copied-formats"],
    needs: "1.9",
    expected: { fill: YELLOW, rules: 1, covered: "", validation: "None" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const source = sheet.getRange("A1:B1");
        source.format.fill.color = YELLOW;
        source.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=5", operator: "EqualTo" };
        source.dataValidation.rule = { list: { inCellDropDown: true, source: "Có,Không" } };
        source.merge(false);
        const target = sheet.getRange("A5:B5");
        target.copyFrom(source, "Formats");
        const count = target.conditionalFormats.getCount();
        target.format.fill.load("color");
        target.dataValidation.load("type");
        sheet.getRange("A5:B5").values = [["a", "b"]];
        const covered = sheet.getRange("B5").load("values");
        await context.sync();
        return {
          fill: target.format.fill.color.toUpperCase(),
          rules: count.value,
          covered: String(covered.values[0]?.[0]),
          validation: target.dataValidation.type,
        };
      }),
  },
  {
    id: "clear-formats-keeps-values",
    title: 'clear("Formats") keeps values and removes formats',
    expected: { value: "a", format: "General" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [["a"]];
        range.numberFormat = [["0.00"]];
        range.clear("Formats");
        range.load("values,numberFormat");
        await context.sync();
        return { value: String(range.values[0]?.[0]), format: String(range.numberFormat[0]?.[0]) };
      }),
  },
  {
    id: "mixed-format-is-null",
    title: "A format that differs within a range reads as null",
    source: "nullValues",
    expected: null,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange("A1").format.font.bold = true;
        const { font } = sheet.getRange("A1:B1").format;
        font.load("bold");
        await context.sync();
        return font.bold;
      }),
  },
  {
    id: "covered-cells",
    title: "Values written to the covered cells of a merged area are dropped",
    assumptions: ["covered-cells"],
    needs: "1.2",
    expected: [["a", "", "c"]],
    observe: async ({ run, write, read }) => {
      await run((sheet) => sheet.getRange("A1:B1").merge(false));
      await write("A1", [["a", "b", "c"]]);
      return read("A1:C1", "values");
    },
  },
  {
    id: "used-counts-merged",
    title: "The used range that includes formats covers merged cells without a value",
    assumptions: ["used-counts-merged"],
    needs: "1.2",
    expected: ["A1", "A1:E6"],
    observe: async ({ run, write }) => {
      await write("A1", [["a"]]);
      return run(async (sheet, context) => {
        sheet.getRange("D5:E6").merge(false);
        const used = [true, false].map((valuesOnly) => sheet.getUsedRange(valuesOnly).load("address"));
        await context.sync();
        return used.map(({ address }) => address.split("!").at(-1) ?? "");
      });
    },
  },
  {
    id: "merge-keeps-first",
    title: "Merging keeps the first cell's value and empties the others",
    needs: "1.2",
    expected: [["a", ""]],
    observe: async ({ run, write, read }) => {
      await write("A1", [["a", "b"]]);
      await run((sheet) => {
        sheet.getRange("A1:B1").merge(false);
        sheet.getRange("A1:B1").unmerge();
      });
      return read("A1:B1", "values");
    },
  },
  {
    id: "merged-areas",
    title: "getMergedAreasOrNullObject returns whole merged areas",
    needs: "1.13",
    expected: [{ row: 1, rows: 2, columns: 3 }],
    observe: ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange("B2:D3").merge(false);
        const merged = sheet.getRange("A1:B9").getMergedAreasOrNullObject();
        merged.load("areas/items/rowIndex, areas/items/rowCount, areas/items/columnCount");
        await context.sync();
        return merged.areas.items.map(({ rowIndex: row, rowCount: rows, columnCount: columns }) => ({
          row,
          rows,
          columns,
        }));
      }),
  },
  {
    id: "many-merged-areas",
    title: "getMergedAreasOrNullObject of more than 512 areas is GeneralException",
    assumptions: ["many-merged-areas"],
    needs: "1.13",
    expected: "GeneralException",
    observe: async ({ run, failure }) => {
      await run((sheet) => sheet.getRange("A1:B513").merge(true));
      return failure((sheet) => void sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("address"));
    },
  },
  {
    id: "inserted-cells-format",
    title: "Inserted rows take the format of the row above",
    assumptions: ["insert-format"],
    source: "insert",
    expected: YELLOW,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange("A1").format.fill.color = YELLOW;
        sheet.getRange("2:2").insert("Down");
        const { fill } = sheet.getRange("A2").format;
        fill.load("color");
        await context.sync();
        return fill.color.toUpperCase();
      }),
  },
]);

import { scripted } from "../case";

const MAX_LENGTH_TEXT = 32_767;

/** Values that cells accept and return. */
export const VALUES = scripted({ source: "range" }, [
  {
    id: "null-leaves-cell",
    title: "null in an array leaves its cell as it is",
    source: "nullValues",
    expected: [["a", "c"]],
    observe: async ({ write, read }) => {
      await write("A1", [["a", "b"]]);
      await write("A1", [[null, "c"]]);
      return read("A1:B1", "values");
    },
  },
  {
    id: "empty-text-clears",
    title: '"" empties a cell',
    source: "nullValues",
    expected: [["Empty"]],
    observe: async ({ write, read }) => {
      await write("A1", [["a"]]);
      await write("A1", [[""]]);
      return read("A1", "valueTypes");
    },
  },
  {
    id: "empty-reads-as-text",
    title: 'An empty cell reads as ""',
    source: "nullValues",
    expected: [["", ""]],
    observe: ({ read }) => read("A1:B1", "values"),
  },
  {
    id: "apostrophe-makes-text",
    title: "A leading apostrophe makes anything text, and is not part of it",
    source: "quotePrefix",
    expected: { values: [["=1+1", "007", "12/5", "TRUE", "+84"]], types: [Array(5).fill("String")] },
    observe: async ({ write, read }) => {
      await write("A1", [["'=1+1", "'007", "'12/5", "'TRUE", "'+84"]]);
      return { values: await read("A1:E1", "values"), types: await read("A1:E1", "valueTypes") };
    },
  },
  {
    id: "apostrophe-in-text-cell",
    title: "An apostrophe before a text is dropped in a cell formatted as text too",
    assumptions: ["apostrophe-in-text-cell"],
    expected: [["007"]],
    observe: async ({ run, write, read }) => {
      await run((sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]));
      await write("A1", [["'007"]]);
      return read("A1", "values");
    },
  },
  {
    id: "text-cell-keeps-text",
    title: "A cell formatted as text keeps what would be a number, a date or a formula",
    source: "quotePrefix",
    expected: [["007", "1/2/2022", "=1+1"]],
    observe: async ({ run, write, read }) => {
      await run((sheet) => void (sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]]));
      await write("A1", [["007", "1/2/2022", "=1+1"]]);
      return read("A1:C1", "values");
    },
  },
  {
    id: "typed-input",
    title: "A text is read as if typed: numbers, percentages, booleans, errors, negatives in brackets",
    assumptions: ["typed-input"],
    expected: [[12, 1234, 0.05, true, "#N/A", -5, "abc"]],
    observe: async ({ write, read }) => {
      await write("A1", [["12", "1,234", "5%", "TRUE", "#N/A", "(5)", "abc"]]);
      return read("A1:G1", "values");
    },
  },
  {
    id: "signs-make-formulas",
    title: "A text that begins with =, + or - becomes a formula",
    assumptions: ["typed-input"],
    expected: [["=A9", "=+A9", "=-A9"]],
    observe: async ({ write, read }) => {
      await write("A1", [["=A9", "+A9", "-A9"]]);
      return read("A1:C1", "formulas");
    },
  },
  {
    id: "typed-dates",
    title: "Dates in a text: month first or ISO, in every locale; others stay texts",
    assumptions: ["typed-dates"],
    expected: [[44563, "19/8/2025", 44625, 47120, 10960]],
    observe: async ({ write, read }) => {
      await write("A1", [["1/2/2022", "19/8/2025", "2022-03-05", "1/2/29", "1/2/30"]]);
      return read("A1:E1", "values");
    },
  },
  {
    id: "number-into-text-cell",
    title: "A number written to a cell formatted as text becomes a text",
    assumptions: ["number-into-text"],
    expected: { values: [["5"]], types: [["String"]] },
    observe: async ({ run, write, read }) => {
      await run((sheet) => void (sheet.getRange("A1").numberFormat = [["@"]]));
      await write("A1", [[5]]);
      return { values: await read("A1", "values"), types: await read("A1", "valueTypes") };
    },
  },
  {
    id: "single-value-fills",
    title: "One value, or an array of one, fills a larger range",
    assumptions: ["one-value-fan-out"],
    source: "unbounded",
    expected: [
      ["x", "x"],
      ["y", "y"],
    ],
    observe: async ({ run, read }) => {
      await run((sheet) => {
        sheet.getRange("A1:B1").values = "x" as unknown as unknown[][];
        sheet.getRange("A2:B2").values = [["y"]];
      });
      return read("A1:B2", "values");
    },
  },
  {
    id: "array-of-other-size",
    title: "An array of another size than its range is InvalidArgument",
    source: "errors",
    expected: "InvalidArgument",
    observe: ({ failure }) => failure((sheet) => void (sheet.getRange("A1:C2").values = [["a", "b"]])),
  },
  {
    id: "value-types",
    title: "valueTypes distinguishes texts, numbers, booleans, errors and empty cells",
    expected: [["String", "Double", "Boolean", "Error", "Empty"]],
    observe: async ({ write, read }) => {
      await write("A1", [["a", 1, true, "#N/A"]]);
      return read("A1:E1", "valueTypes");
    },
  },
  {
    id: "errors-read-as-text",
    title: "A cell that holds an error reads as the error's text",
    expected: [["#N/A", "#DIV/0!"]],
    observe: async ({ write, read }) => {
      await write("A1", [["#N/A", "#DIV/0!"]]);
      return read("A1:B1", "values");
    },
  },
  {
    id: "longest-text",
    title: "A cell accepts 32,767 characters and refuses one more",
    source: "documentSpecs",
    expected: { longest: MAX_LENGTH_TEXT, longer: "InvalidArgument" },
    observe: async ({ run, failure, write }) => {
      await write("A1", [["ế".repeat(MAX_LENGTH_TEXT)]]);
      const longest = await run(async (sheet, context) => {
        const range = sheet.getRange("A1").load("values");
        await context.sync();
        return String(range.values[0]?.[0]).length;
      });
      return { longest, longer: await failure((sheet) => void (sheet.getRange("A2").values = [["a".repeat(32_768)]])) };
    },
  },
  {
    id: "unicode-stays",
    title: "Decomposed letters, spaces at the ends and no-break spaces stay as they were written",
    expected: [["Đê\u0300 nghi\u0323", "  a  b ", "a\u00a0b"]],
    observe: async ({ write, read }) => {
      await write("A1", [["Đê\u0300 nghi\u0323", "  a  b ", "a\u00a0b"]]);
      return read("A1:C1", "values");
    },
  },
  {
    id: "line-feed-wraps",
    title: "A text with a line feed turns on the wrapping of its cell",
    assumptions: ["line-feed-wraps"],
    expected: true,
    observe: async ({ run, write }) => {
      await write("A1", [["a\nb"]]);
      return run(async (sheet, context) => {
        const { format } = sheet.getRange("A1");
        format.load("wrapText");
        await context.sync();
        return format.wrapText;
      });
    },
  },
  {
    id: "formulas-take-values",
    title: "Anything written to formulas that is no formula is stored as a value",
    assumptions: ["formulas-set"],
    expected: [["abc", 5, 12]],
    observe: async ({ run, read }) => {
      await run((sheet) => void (sheet.getRange("A1:C1").formulas = [["abc", 5, "12"]]));
      return read("A1:C1", "values");
    },
  },
  {
    id: "formulas-calculate",
    title: "A new formula has its result at once",
    assumptions: ["formula-results"],
    expected: [[2]],
    standIn: [[""]],
    observe: async ({ write, read }) => {
      await write("A1", [["=1+1"]]);
      return read("A1", "values");
    },
  },
  {
    id: "local-formulas",
    title: "formulasLocal is the formula in English except for its separators",
    assumptions: ["local-formulas"],
    needs: "1.1",
    expected: [["=SUM(A2,B2)"]],
    observe: async ({ write, read, note }) => {
      await write("A1", [["=SUM(A2,B2)"]]);
      const shown = (await read("A1", "formulasLocal")) as string[][];
      note(`formulasLocal: ${shown[0]?.[0]}`);
      return shown.map((line) => line.map((formula) => formula.replaceAll(";", ",")));
    },
  },
  {
    id: "same-batch-reads-writes",
    title: "A batch reads its own earlier writes",
    source: "model",
    expected: [["before", "after"]],
    observe: async ({ write, run }) => {
      await write("A1", [["before"]]);
      return run(async (sheet, context) => {
        const before = sheet.getRange("A1").load("values");
        sheet.getRange("A1").values = [["after"]];
        const after = sheet.getRange("A1").load("values");
        await context.sync();
        return [[String(before.values[0]?.[0]), String(after.values[0]?.[0])]];
      });
    },
  },
]);

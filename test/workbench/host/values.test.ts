import { editsBy } from "../../../workbench/host/edits";
import { failure, session, valuesOf, type Value } from "./support";

/** What is written to a cell, and `values`, `text`, `valueTypes` and `numberFormat` afterwards. */
const WRITES: [written: Value, value: unknown, text: string, type: string, format?: string][] = [
  ["Nguyễn Văn An", "Nguyễn Văn An", "Nguyễn Văn An", "String"],
  ["12", 12, "12", "Double"],
  ["-1,234.5", -1234.5, "-1,234.50", "Double", "#,##0.00"],
  ["1,234", 1234, "1,234", "Double", "#,##0"],
  ["1e3", 1000, "1.00E+03", "Double", "0.00E+00"],
  ["50%", 0.5, "50%", "Double", "0%"],
  ["007", 7, "7", "Double"],
  ["(5)", -5, "-5", "Double"],
  ["TRUE", true, "TRUE", "Boolean"],
  ["false", false, "FALSE", "Boolean"],
  ["1/2/2022", 44563, "1/2/2022", "Double", "m/d/yyyy"],
  ["2022-02-01", 44593, "2/1/2022", "Double", "m/d/yyyy"],
  ["13/2/2022", "13/2/2022", "13/2/2022", "String"],
  ["10:30", 0.4375, "10:30", "Double", "h:mm"],
  ["#N/A", "#N/A", "#N/A", "Error"],
  ["#hashtag", "#hashtag", "#hashtag", "String"],
  ["'=1+1", "=1+1", "=1+1", "String"],
  ["'007", "007", "007", "String"],
  ["1.2.3", "1.2.3", "1.2.3", "String"],
  ["-", "-", "-", "String"],
  [3.14, 3.14, "3.14", "Double"],
  [true, true, "TRUE", "Boolean"],
  ["", "", "", "Empty"],
];

test.each(WRITES)("writing %j reads %j, shows %j, is %s", async (written, value, text, type, format = "General") => {
  const { run } = session();
  await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("B2");
    cell.values = [[written]];
    cell.load("values,text,valueTypes,numberFormat");
    await context.sync();
    expect([cell.values, cell.text, cell.valueTypes, cell.numberFormat]).toEqual([
      [[value]],
      [[text]],
      [[type]],
      [[format]],
    ]);
  });
});

test.each([
  ["1/2/2022", 44593, "01/02/2022"],
  ["31/12/2024", 45657, "31/12/2024"],
  ["2024-12-31 06:00", 45657.25, "31/12/2024 6:00"],
])("%s that a person types in vi-VN is %d, shown as %s", async (written, value, text) => {
  const { run, host } = session(undefined, { locale: "vi-VN" });
  editsBy(host, "user").setCell("Sheet1", "A1", written);
  await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values,text");
    await context.sync();
    expect([cell.values, cell.text]).toEqual([[[value]], [[text]]]);
  });
});

test.each(["=A1+1", "+A1", "-A1", "=SUM(A1:A9)"])(
  "%s written to values is a formula without a result",
  async (written) => {
    const { run, sheet } = session();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B1");
      cell.values = [[written]];
      cell.load("values,formulas,valueTypes");
      await context.sync();
      const formula = written.startsWith("=") ? written : `=${written}`;
      expect([cell.formulas, cell.values, cell.valueTypes]).toEqual([[[formula]], [[""]], [["String"]]]);
    });
    expect(sheet().rows[0]?.[1]?.value).toBeNull();
  },
);

test("an unchanged formula keeps its cached result", async () => {
  const { run, sheet } = session({ S: [[1]] });
  sheet().rows[0] = [{ value: 42, formula: "=6*7" }];
  await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.formulas = [["=6*7"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[42]]);
  });
});

test("a cell formatted as text keeps every text, and makes numbers text", async () => {
  const { run } = session();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["007", "=1+1", 5]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["007", "=1+1", "5"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
  });
});

test("null leaves a cell alone, an empty text clears it and keeps its format", async () => {
  const opened = session({ S: [["a", "b", "c"]] });
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
    range.format.fill.color = "#ff0000";
    range.values = [[null, "", "z"]];
    await context.sync();
  });
  expect(await valuesOf(opened, "A1:C1")).toEqual([["a", "", "z"]]);
  expect(opened.sheet().rows[0]?.[1]).toEqual({ value: null, style: { fill: "#FF0000" } });
});

test.each<[string, Value | Value[][]]>([
  ["one value", "x"],
  ["an array of one", [["x"]]],
])("%s fills the range", async (_name, value) => {
  const opened = session();
  await opened.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").values = value as never;
    await context.sync();
  });
  expect(await valuesOf(opened, "A1:B2")).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test.each<[string, Value[][]]>([
  ["too few rows", [["a", "b"]]],
  [
    "too many columns",
    [
      ["a", "b", "c"],
      ["a", "b", "c"],
    ],
  ],
  [
    "a longer text than Excel takes",
    [
      ["x".repeat(32_768), ""],
      ["", ""],
    ],
  ],
])("%s is InvalidArgument at Range.values", async (_name, values) => {
  const { run } = session();
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = values;
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

test("32,767 characters are accepted", async () => {
  const opened = session();
  await opened.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["x".repeat(32_767)]];
    await context.sync();
  });
  expect(String((await valuesOf(opened, "A1"))[0]?.[0])).toHaveLength(32_767);
});

test("whole columns return null and accept no arrays", async () => {
  const { run } = session({ S: [["a"]] });
  await run(async (context) => {
    const column = context.workbook.worksheets
      .getFirst()
      .getRange("A:A")
      .load("values,address,rowCount,isEntireColumn");
    await context.sync();
    expect([column.values, column.address, column.rowCount, column.isEntireColumn]).toEqual([
      null,
      "S!A:A",
      1_048_576,
      true,
    ]);
  });
});

test("values of covered cells of a merged area are dropped", async () => {
  const opened = session();
  await opened.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.merge();
    range.values = [
      ["a", "b"],
      ["c", "d"],
    ];
    await context.sync();
  });
  expect(await valuesOf(opened, "A1:B2")).toEqual([
    ["a", ""],
    ["", ""],
  ]);
});

test("a date system of 1904 changes the text, not the serial", async () => {
  const opened = session({ S: [[1]] });
  opened.host.workbook.date1904 = true;
  await opened.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.numberFormat = [["dd/mm/yyyy"]];
    cell.load("values,text");
    await context.sync();
    expect([cell.values, cell.text]).toEqual([[[1]], [["02/01/1904"]]]);
  });
});

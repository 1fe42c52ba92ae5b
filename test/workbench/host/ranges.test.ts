import type { Area } from "../../../workbench/host/model";
import { failure, session, valuesOf } from "./support";

const GRID = {
  S: [
    ["a", "b", "c"],
    [1, 2, 3],
    [4, 5, 6],
  ],
};

const PATHS: [name: string, path: (range: Excel.Range) => Excel.Range, address: string][] = [
  ["getCell", (range) => range.getCell(1, 2), "S!D3"],
  ["getRow", (range) => range.getRow(1), "S!B3:D3"],
  ["getColumn", (range) => range.getColumn(0), "S!B2:B4"],
  ["getLastCell", (range) => range.getLastCell(), "S!D4"],
  ["getLastRow", (range) => range.getLastRow(), "S!B4:D4"],
  ["getLastColumn", (range) => range.getLastColumn(), "S!D2:D4"],
  ["getEntireRow", (range) => range.getEntireRow(), "S!2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "S!B:D"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "S!A3:C5"],
  ["getResizedRange", (range) => range.getResizedRange(-1, 2), "S!B2:F3"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "S!B2"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "S!E2:F4"],
  ["getColumnsAfter within", (range) => range.getColumnsAfter(-1), "S!D2:D4"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(), "S!A2:A4"],
  ["getRowsBelow", (range) => range.getRowsBelow(), "S!B5:D5"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "S!B1:D1"],
  ["getBoundingRect", (range) => range.getBoundingRect("F9"), "S!B2:F9"],
  ["getIntersection", (range) => range.getIntersection("A1:C3"), "S!B2:C3"],
];

test.each(PATHS)("%s", async (_name, path, address) => {
  const { run } = session(GRID);
  await run(async (context) => {
    const range = path(context.workbook.worksheets.getFirst().getRange("B2:D4")).load("address");
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["an address that is none", (sheet) => void sheet.getRange("Á1")],
  ["above the sheet", (sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["beyond the sheet", (sheet) => void sheet.getRange("XFD1").getColumnsAfter(1)],
  ["no rows", (sheet) => void sheet.getRangeByIndexes(0, 0, 0, 1)],
  ["another sheet's address", (sheet) => void sheet.getRange("Hai!A1")],
])("%s is InvalidArgument", async (_name, act) => {
  const { run } = session({ Một: [], Hai: [] });
  const error = await failure(
    run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("no intersection is a null object, or ItemNotFound", async () => {
  const { run } = session(GRID);
  await run(async (context) => {
    const none = context.workbook.worksheets.getFirst().getRange("A1").getIntersectionOrNullObject("B2");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getIntersection("B2");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("load takes any combination, in any form", async () => {
  const { run } = session(GRID);
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.load(["values", "worksheet/name", "format/fill/color"]);
    await context.sync();
    expect([range.values, range.worksheet.name, range.format.fill.color]).toEqual([
      [
        ["a", "b"],
        [1, 2],
      ],
      "S",
      "#FFFFFF",
    ]);
    range.load({ $all: true, format: { $all: true, font: { bold: true } } });
    await context.sync();
    expect([range.text, range.format.wrapText, range.format.font.bold]).toEqual([
      [
        ["a", "b"],
        ["1", "2"],
      ],
      false,
      false,
    ]);
    range.load();
    await context.sync();
    expect(range.toJSON()).toMatchObject({ address: "S!A1:B2", cellCount: 4, rowHidden: false, top: 0, width: 96 });
  });
});

test("an unknown property fails with its type and name", async () => {
  const { run } = session(GRID);
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").load("values, linkedDataTypeState");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Range.linkedDataTypeState" } });
});

test("actions before a failure are kept, later ones do not run", async () => {
  const opened = session(GRID);
  await failure(
    opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["written"]];
      sheet.getRange("A2").values = [["x".repeat(40_000)]];
      sheet.getRange("A3").values = [["not written"]];
      await context.sync();
    }),
  );
  expect(await valuesOf(opened, "A1:A3")).toEqual([["written"], [1], [4]]);
});

test("formats are kept per cell and read null where cells differ", async () => {
  const { run, sheet } = session(GRID);
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const { format } = first.getRange("A1:B1");
    format.font.bold = true;
    format.font.color = "#FF0000";
    format.font.underline = "Single";
    format.fill.color = "yellow";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.rowHeight = 30;
    format.columnWidth = 105;
    format.borders.getItem("EdgeBottom").style = "Double";
    format.borders.getItem("EdgeBottom").color = "#0000FF";
    format.borders.getItem("InsideVertical").style = "Continuous";
    const mixed = first.getRange("A1:C1").load("format/fill/color, format/font/bold");
    await context.sync();
    expect([mixed.format.fill.color, mixed.format.font.bold]).toEqual([null, null]);
    format.fill.clear();
    await context.sync();
  });
  expect(sheet().rows[0]?.[0]?.style).toEqual({
    font: { bold: true, color: "#FF0000", underline: "Single" },
    horizontal: "Center",
    vertical: "Top",
    wrapText: true,
    indent: 2,
    borders: { bottom: { style: "double", color: "#0000FF" }, right: { style: "thin" } },
  });
  expect(sheet().rows[0]?.[0]?.style?.font).toEqual(sheet().rows[0]?.[1]?.style?.font);
  expect([sheet().rowHeights[0], sheet().columnWidths[1]]).toEqual([30, 20]);
});

test("whole columns keep their format as columns", async () => {
  const { run, sheet } = session(GRID);
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("B:B").numberFormat = "0.00" as never;
    first.getRange("2:2").format.font.bold = true;
    const cell = first.getRange("B2:B3").load("text");
    await context.sync();
    expect(cell.text).toEqual([["2.00"], ["5.00"]]);
  });
  expect(sheet().columnStyles[1]).toEqual({ numberFormat: "0.00" });
  expect(sheet().rowStyles[1]).toEqual({ font: { bold: true } });
  expect(sheet().rows[1]?.[1]?.style).toEqual({ numberFormat: "0.00", font: { bold: true } });
});

test("number formats take null for cells to leave alone", async () => {
  const { run } = session(GRID);
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A2:B2");
    range.numberFormat = [["0.0", "0.00"]];
    range.numberFormat = [[null, "0%"]] as never;
    range.load("numberFormat,text");
    await context.sync();
    expect([range.numberFormat, range.text]).toEqual([[["0.0", "0%"]], [["1.0", "200%"]]]);
  });
});

test("merged areas are found, and unmerged", async () => {
  const { run, sheet } = session(GRID);
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1:B1").merge();
    first.getRange("A2:B3").merge(true);
    const merged = first.getUsedRange().getMergedAreasOrNullObject().load("address, areaCount, areas/items/address");
    const none = first.getRange("F1:G9").getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["S!A1:B1", "S!A2:B2", "S!A3:B3"]);
    expect([merged.address, none.isNullObject]).toEqual(["S!A1:B1,S!A2:B2,S!A3:B3", true]);
    first.getRange("A2").unmerge();
    await context.sync();
  });
  expect(sheet().merges).toHaveLength(2);
});

test("hidden rows and columns: set, read, and skipped by the visible view", async () => {
  const { run } = session(GRID);
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("2:2").rowHidden = true;
    first.getRange("B:B").columnHidden = true;
    const range = first.getRange("A1:C3").load("rowHidden,hidden");
    const view = range.getVisibleView().load("values,rowCount,cellAddresses");
    const row = first.getRange("A2:C2").load("rowHidden,hidden");
    const visible = range.getSpecialCellsOrNullObject("Visible").load("address");
    await context.sync();
    expect([range.rowHidden, row.rowHidden, row.hidden]).toEqual([null, true, true]);
    expect([view.values, view.rowCount]).toEqual([
      [
        ["a", "c"],
        [4, 6],
      ],
      2,
    ]);
    expect(visible.address).toBe("S!A1,S!C1,S!A3,S!C3");
  });
});

test("special cells: blanks, constants by type, formulas", async () => {
  const { run, sheet } = session({
    S: [
      ["a", null, 1],
      [null, true, "b"],
    ],
  });
  sheet().rows[1]![0] = { value: 3, formula: "=1+2" };
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C2");
    const specialCells = (type: Excel.SpecialCellType, kind?: Excel.SpecialCellValueType) =>
      range.getSpecialCellsOrNullObject(type, kind).load("address");
    const found = [
      specialCells("Blanks" as never),
      specialCells("Constants" as never, "Text" as never),
      specialCells("Constants" as never, "LogicalNumbers" as never),
      specialCells("Formulas" as never),
    ];
    const none = specialCells("Formulas" as never, "Errors" as never);
    await context.sync();
    expect(found.map(({ address }) => address)).toEqual(["S!B1", "S!A1,S!C2", "S!C1,S!B2", "S!A2"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("find: whole text or part, case, backwards, none", async () => {
  const { run } = session({
    S: [
      ["An", "an bình"],
      ["Bình An", 12],
    ],
  });
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    const find = (text: string, criteria: Excel.SearchCriteria) =>
      range.findOrNullObject(text, criteria).load("address");
    const found = [
      find("AN", {}),
      find("an", { matchCase: true }),
      find("an", { searchDirection: "Backwards" }),
      find("12", { completeMatch: true }),
    ];
    const none = find("bình", { completeMatch: true });
    await context.sync();
    expect(found.map(({ address }) => address)).toEqual(["S!B1", "S!B1", "S!A1", "S!B2"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("find: wildcards, whole sheet from one cell, hidden cells, long texts", async () => {
  const { run, sheet } = session({
    S: [
      ["a*b", "axb"],
      ["axb", "a~b"],
    ],
  });
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const find = (address: string, text: string) =>
      first.getRange(address).findOrNullObject(text, { completeMatch: true, matchCase: true }).load("address");
    const found = [
      find("A1:B2", "a*b"),
      find("A1:B2", "a~*b"),
      find("A1:A2", "a?b"),
      find("A1:B2", "a~~b"),
      find("A1", "axb"),
    ];
    await context.sync();
    expect(found.map(({ address }) => address)).toEqual(["S!B1", "S!A1", "S!A2", "S!B2", "S!B1"]);
    sheet().hiddenRows.add(0);
    const hidden = find("A1:B1", "axb");
    await context.sync();
    expect(hidden.isNullObject).toBe(true);
  });
  const long = run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").findOrNullObject("a".repeat(256), {}).load("address");
    await context.sync();
  });
  await expect(long).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("clears contents, formats, or all", async () => {
  const { run, sheet } = session(GRID);
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1:C3").format.font.bold = true;
    first.getRange("A1").clear("Contents");
    first.getRange("B1").clear("Formats");
    first.getRange("C1").clear();
    await context.sync();
  });
  expect(sheet().rows[0]).toEqual([{ value: null, style: { font: { bold: true } } }, { value: "b" }]);
});

test("copies all, values, or formats; relative formulas move along", async () => {
  const { run, sheet } = session({ S: [[1, 2]] });
  sheet().rows[1] = [{ value: 3, formula: "=A1+$B$1", style: { fill: "#FF0000" } }];
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("B2").copyFrom("A2");
    first.getRange("C2").copyFrom(first.getRange("A2"), "Values");
    first.getRange("D2:D3").copyFrom("A2", "Formats");
    await context.sync();
  });
  expect(sheet().rows[1]?.slice(1)).toEqual([
    { value: 3, formula: "=B1+$B$1", style: { fill: "#FF0000" } },
    { value: 3 },
    { value: null, style: { fill: "#FF0000" } },
  ]);
  expect(sheet().rows[2]?.[3]?.style).toEqual({ fill: "#FF0000" });
});

describe("what is copied with cells", () => {
  const A: Area = { row: 0, column: 0, rows: 3, columns: 1 };
  const copied = async (content: "All" | "Formats", tables: string[] = []) => {
    const { run, sheet } = session({ S: [["a"], ["b"], ["c"]] });
    Object.assign(sheet(), {
      merges: [{ ...A, row: 1, rows: 2 }],
      conditionalFormats: [{ id: "{C1}", areas: [A], rule: {} }],
      validations: [{ areas: [{ ...A, columns: 2 }], type: "list", formulas: ['"a,b"'] }],
    });
    await run(async ({ workbook }) => {
      const first = workbook.worksheets.getFirst();
      for (const table of tables) first.tables.add(table, true);
      first.getRange("C1:D3").copyFrom("A1:A3", content);
    });
    return sheet();
  };
  const areaIn = (column: number, columns = 1): Area => ({ ...A, column, columns });

  test("with formats: conditional formats and merged cells, no drop-downs", async () => {
    const { merges, conditionalFormats, validations } = await copied("Formats");
    expect(merges).toEqual([0, 2, 3].map((column) => ({ row: 1, column, rows: 2, columns: 1 })));
    expect(conditionalFormats.map(({ areas }) => areas)).toEqual([[areaIn(0), areaIn(2), areaIn(3)]]);
    expect(validations.map(({ areas }) => areas)).toEqual([[areaIn(0, 2)]]);
  });

  test("with everything: drop-downs too", async () => {
    const { validations } = await copied("All");
    expect(validations.map(({ areas }) => areas)).toEqual([[areaIn(0, 2), areaIn(2), areaIn(3)]]);
  });

  test("a table gets no merged cells", async () => {
    expect((await copied("Formats", ["C1:D3"])).merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }]);
  });
});

test("links: to the web and into the workbook", async () => {
  const { run, sheet } = session(GRID);
  await run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.hyperlink = { documentReference: "S!B2", screenTip: "tới B2" };
    context.workbook.worksheets.getFirst().getRange("D1").hyperlink = {
      address: "https://example.com/",
      textToDisplay: "trang",
    };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink).toEqual({ documentReference: "S!B2", screenTip: "tới B2", textToDisplay: "a" });
  });
  expect(sheet().rows[0]?.[3]).toMatchObject({ value: "trang", hyperlink: { target: "https://example.com/" } });
});

test("sorts rows by several keys, blanks last, equal rows in order", async () => {
  const opened = session({
    S: [
      ["name", "n"],
      ["b", 2],
      [null, 9],
      ["a", 2],
      ["c", 1],
      ["A", 1],
    ],
  });
  await opened.run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .getRange("A1:B6")
      .sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
    await context.sync();
  });
  expect(await valuesOf(opened, "A1:B6")).toEqual([
    ["name", "n"],
    ["a", 2],
    ["A", 1],
    ["b", 2],
    ["c", 1],
    ["", 9],
  ]);
});

test("several areas by address", async () => {
  const { run } = session(GRID);
  await run(async (context) => {
    const areas = context.workbook.worksheets
      .getFirst()
      .getRanges("A1,B2:C3")
      .load("address,areaCount,cellCount,areas/items/values");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["S!A1,S!B2:C3", 2, 5]);
    expect(areas.areas.items[1]?.values).toEqual([
      [2, 3],
      [5, 6],
    ]);
  });
});

import { VI_VN } from "../../../workbench/host/options";
import { failure, session, valuesOf, type Session } from "./support";

/** What Excel refuses, and its responses to requests that are too large. */

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const run = (opened: Session, batch: Batch) =>
  opened.run(async (context) => {
    batch(context, context.workbook.worksheets.getFirst());
    await context.sync();
  });

const codeAndPlace = async (opened: Session, batch: Batch) => {
  const error = await failure(run(opened, batch));
  return [error.code, error.debugInfo.errorLocation];
};

const addsSheet: Batch = ({ workbook }) => workbook.worksheets.add("New");
const deletesSheet: Batch = ({ workbook }) => workbook.worksheets.getItem("B").delete();

describe("a workbook with a protected structure", () => {
  const opened = () => {
    const made = session({ A: [["x"]], B: [["y"]] });
    made.host.workbook.structureProtection = { password: true };
    return made;
  };

  test.each<[string, Batch, string]>([
    ["adds no sheet", addsSheet, "WorksheetCollection.add"],
    ["deletes none", deletesSheet, "Worksheet.delete"],
    ["renames none", (_, sheet) => (sheet.name = "C"), "Worksheet.name"],
    ["hides none", (_, sheet) => (sheet.visibility = "Hidden"), "Worksheet.visibility"],
    ["moves none", (_, sheet) => (sheet.position = 1), "Worksheet.position"],
  ])("%s", async (_, batch, place) => {
    expect(await codeAndPlace(opened(), batch)).toEqual(["AccessDenied", place]);
  });

  test("accepts values, reports its protection, and can be unprotected with its password", async () => {
    const made = opened();
    await run(made, (_, sheet) => (sheet.getRange("A1").values = [["z"]]));
    expect(await valuesOf(made, "A1")).toEqual([["z"]]);
    const found = await made.run(async ({ workbook }) => {
      workbook.protection.load("protected");
      await workbook.context.sync();
      return workbook.protection.protected;
    });
    expect(found).toBe(true);
    expect(await codeAndPlace(made, ({ workbook }) => workbook.protection.unprotect())).toEqual([
      "AccessDenied",
      "WorkbookProtection.unprotect",
    ]);
    await run(made, ({ workbook }) => workbook.protection.unprotect("secret"));
    await run(made, addsSheet);
    expect(made.host.workbook.sheets).toHaveLength(3);
  });
});

describe("a workbook shared in the legacy way", () => {
  const opened = () => {
    const made = session({ A: [["x", "y"]], B: [["y"]] });
    made.host.workbook.isLegacyShared = true;
    return made;
  };

  test.each<[string, Batch, string]>([
    ["table", (_, sheet) => sheet.tables.add("A1:B1", true), "TableCollection.add"],
    ["merged cell", (_, sheet) => sheet.getRange("A1:B1").merge(), "Range.merge"],
    ["chart", (_, sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B1")), "ChartCollection.add"],
    [
      "conditional format",
      (_, sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      "ConditionalFormatCollection.add",
    ],
    [
      "drop-down",
      (_, sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
      "DataValidation.rule",
    ],
    ["link", (_, sheet) => (sheet.getRange("A1").hyperlink = { address: "https://x" }), "Range.hyperlink"],
    ["protection", (_, sheet) => sheet.protection.protect(), "WorksheetProtection.protect"],
    ["block of cells", (_, sheet) => sheet.getRange("A1:A2").insert("Down"), "Range.insert"],
    ["deleted sheet", deletesSheet, "Worksheet.delete"],
  ])("accepts no %s", async (_, batch, place) => {
    expect(await codeAndPlace(opened(), batch)).toEqual(["InvalidOperation", place]);
  });

  test("accepts values, formats, whole rows and new sheets", async () => {
    const made = opened();
    await run(made, (context, sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A1").values = [["new"]];
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      addsSheet(context, sheet);
    });
    expect(await valuesOf(made, "A1:A2")).toEqual([["new"], ["x"]]);
  });
});

test.each<[string, Batch, string]>([
  ["new sheets", addsSheet, "WorksheetCollection.add"],
  ["deleted sheets", deletesSheet, "Worksheet.delete"],
  ["activated sheets", (_, sheet) => sheet.activate(), "Worksheet.activate"],
  ["selected cells", (_, sheet) => sheet.getRange("A1").select(), "Range.select"],
  ["frozen rows", (_, sheet) => sheet.freezePanes.freezeRows(1), "WorksheetFreezePanes.freezeRows"],
  ["grid lines", (_, sheet) => (sheet.showGridlines = false), "Worksheet.gridlines"],
])("while another workbook has the focus there are no %s", async (_, batch, place) => {
  const opened = session({ A: [["x"]], B: [["y"]] }, { focus: "elsewhere" });
  expect(await codeAndPlace(opened, batch)).toEqual(["GeneralException", place]);
  await run(opened, (__, sheet) => (sheet.getRange("A1").values = [["written"]]));
  expect(await valuesOf(opened, "A1")).toEqual([["written"]]);
});

test("more than 5,000,000 cells are answered with null, without an error", async () => {
  const opened = session({ A: [["x"]] });
  const [below, above] = await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = ["A1:A10", "A1:Z200000"].map((address) =>
      sheet.getRange(address).load("values, formulas, text, valueTypes, numberFormat, rowCount"),
    );
    await context.sync();
    return ranges;
  });
  expect(below?.values).toHaveLength(10);
  expect(above).toMatchObject({ values: null, formulas: null, text: null, valueTypes: null, rowCount: 200_000 });
});

test.each([
  [512, null],
  [513, "GeneralException"],
])("%d merged areas: %s", async (count, code) => {
  const opened = session({ A: [["x"]] });
  opened.sheet().merges = Array.from({ length: count }, (_, row) => ({ row, column: 0, rows: 1, columns: 2 }));
  const request = run(opened, (_, sheet) => sheet.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount"));
  if (code === null) await expect(request).resolves.toBeUndefined();
  else await expect(request).rejects.toMatchObject({ code });
});

test("texts depend on the user's region, values are the same for everybody", async () => {
  const opened = session({ A: [[44669, 1234.5, 1234.5, 0.5, "1.5"]] }, { region: VI_VN });
  const styles = ["m/d/yyyy", "#,##0.00", undefined, "0%", undefined];
  opened.sheet().rows[0]?.forEach((cell, index, cells) => {
    const numberFormat = styles[index];
    if (cell && numberFormat !== undefined) cells[index] = { ...cell, style: { numberFormat } };
  });
  const range = await opened.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange("A1:E1").load("text, values");
    await context.sync();
    return cells;
  });
  expect(range.text).toEqual([["18/04/2022", "1.234,50", "1234,5", "50%", "1.5"]]);
  expect(range.values).toEqual([[44669, 1234.5, 1234.5, 0.5, "1.5"]]);
});

test.each([
  ["dropped", "=x"],
  ["kept-in-text-cells", "'=x"],
] as const)("apostrophes before a text in a cell formatted as text are %s", async (apostrophes, read) => {
  const opened = session({ A: [["", ""]] }, { apostrophes });
  await run(opened, (_, sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1:B1").values = [["'=x", "'=x"]];
  });
  expect(await valuesOf(opened, "A1:B1")).toEqual([[read, "=x"]]);
});

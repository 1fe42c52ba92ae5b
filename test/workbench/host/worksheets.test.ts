import { failure, session } from "./support";

const THREE = { Một: [["a"]], Hai: [], Ba: [] };

test("lists sheets with what was asked, in one request", async () => {
  const { run, host } = session(THREE);
  await run(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/name, items/visibility, items/id, items/position, items/tables/items/name",
    );
    await context.sync();
    expect(sheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
      ["Một", "Visible", 0],
      ["Hai", "Visible", 1],
      ["Ba", "Visible", 2],
    ]);
    expect(sheets.items[0]?.tables.items).toEqual([]);
  });
  expect(host.counters.syncs).toBe(1);
});

test("finds a sheet by name in any case, by id, or not at all", async () => {
  const { run } = session(THREE);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItem("MỘT").load("name,id");
    const missing = worksheets.getItemOrNullObject("Bốn");
    const below = missing.getRange("A1");
    below.load("values");
    await context.sync();
    expect(found.name).toBe("Một");
    expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
    const again = worksheets.getItem(found.id).load("name");
    await context.sync();
    expect(again.name).toBe("Một");
  });
});

test("a missing sheet is ItemNotFound at WorksheetCollection.getItem", async () => {
  const { run } = session(THREE);
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("Bốn").getRange("A1").load("values");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

test("an added sheet is addressed in the next sync too", async () => {
  const { run, host } = session();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tổng hợp");
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    sheet.tabColor = "#112233";
    sheet.showGridlines = false;
    sheet.load("name,position,showGridlines,tabColor");
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ name: "Tổng hợp", position: 1, showGridlines: false, tabColor: "#112233" });
  });
  expect(host.workbook.sheets[1]?.rows[0]?.[0]?.value).toBe("x");
});

test("a sheet without a name is named by Excel", async () => {
  const { run } = session({ Sheet2: [] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("name");
    await context.sync();
    expect(sheet.name).toBe("Sheet3");
  });
});

test.each([
  ["a:b", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["[a]", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["HAI", "ItemAlreadyExists"],
])("the sheet name %j is refused with %s", async (name, code) => {
  const { run } = session(THREE);
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("Một").name = name;
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("renaming a sheet renames it in formulas and defined names", async () => {
  const { run, host } = session({ "Kế hoạch": [], Sheet2: [] });
  host.workbook.names.push({ name: "vùng", formula: "'Kế hoạch'!$A$1:$B$2" });
  host.workbook.sheets[1]!.rows[0] = [{ value: 1, formula: "='Kế hoạch'!A1&\"'Kế hoạch'!\"" }];
  await run(async (context) => {
    context.workbook.worksheets.getFirst().name = "Plan";
    await context.sync();
  });
  expect(host.workbook.names[0]?.formula).toBe("Plan!$A$1:$B$2");
  expect(host.workbook.sheets[1]?.rows[0]?.[0]?.formula).toBe("=Plan!A1&\"'Kế hoạch'!\"");
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const { run } = session();
  for (const act of [
    (sheet: Excel.Worksheet) => sheet.delete(),
    (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden"),
  ]) {
    const error = await failure(
      run(async (context) => {
        act(context.workbook.worksheets.getFirst());
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  }
});

test("moves, hides, activates, deletes, and walks the sheets", async () => {
  const { run, host } = session(THREE);
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Ba").position = 0;
    worksheets.getItem("Hai").visibility = "Hidden";
    const next = worksheets.getItem("Ba").getNextOrNullObject(true).load("name");
    const none = worksheets.getItem("Ba").getPreviousOrNullObject();
    const last = worksheets.getLast(true).load("name");
    const count = worksheets.getCount(true);
    worksheets.getItem("Một").activate();
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([next.name, none.isNullObject, last.name, count.value, active.name]).toEqual(["Một", true, "Một", 2, "Một"]);
    worksheets.getItem("Hai").delete();
    await context.sync();
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Ba", "Một"]);
});

test("used ranges: values only, formatted cells too, none", async () => {
  const { run } = session({
    S: [
      [null, null],
      [null, "x"],
    ],
    Blank: [],
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("D5").format.font.bold = true;
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const all = sheet.getUsedRange().load("address");
    const blank = context.workbook.worksheets.getItem("Blank");
    const none = blank.getUsedRangeOrNullObject(true);
    const first = blank.getUsedRange().load("address");
    const within = sheet.getRange("A1:C1").getUsedRangeOrNullObject(true);
    await context.sync();
    expect([values.address, all.address, none.isNullObject, first.address, within.isNullObject]).toEqual([
      "S!B2",
      "S!B2:D5",
      true,
      "Blank!A1",
      true,
    ]);
  });
});

test("freezes rows, columns, both, and nothing", async () => {
  const { run, sheet } = session();
  const seen: unknown[] = [];
  await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getFirst();
    for (const freeze of [
      () => freezePanes.freezeRows(5),
      () => freezePanes.freezeColumns(2),
      () => freezePanes.freezeAt("A1:B5"),
      () => freezePanes.unfreeze(),
    ]) {
      freeze();
      const location = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      seen.push([sheet().frozen, location.isNullObject ? null : location.address]);
    }
  });
  expect(seen).toEqual([
    [{ rows: 5, columns: 0 }, "Sheet1!1:5"],
    [{ rows: 0, columns: 2 }, "Sheet1!A:B"],
    [{ rows: 5, columns: 2 }, "Sheet1!A1:B5"],
    [{ rows: 0, columns: 0 }, null],
  ]);
});

test("page layout is kept in points and read back", async () => {
  const { run, sheet } = session();
  await run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:F20");
    pageLayout.setPrintTitleRows("$5:$6");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    pageLayout.load("orientation,leftMargin,zoom");
    await context.sync();
    expect(titles.address).toBe("Sheet1!5:6");
    expect(pageLayout.leftMargin).toBeCloseTo(36);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
  });
  expect(sheet().pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "$A$1:$F$20",
    printTitleRows: "$5:$6",
    centerHorizontally: true,
    headersFooters: { centerFooter: "Trang &P/&N" },
  });
});

test("a protected sheet takes values in unlocked cells only", async () => {
  const { run, sheet } = session();
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("B:B").format.protection.locked = false;
    first.protection.protect({ allowFormatCells: true, selectionMode: "Unlocked" });
    first.getRange("B2").values = [["x"]];
    first.protection.load("protected,options");
    await context.sync();
    expect(first.protection.protected).toBe(true);
    expect(first.protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: false,
      selectionMode: "Unlocked",
    });
  });
  expect(sheet().rows[1]?.[1]?.value).toBe("x");
  for (const act of [
    (first: Excel.Worksheet) => void (first.getRange("A1").values = [["x"]]),
    (first: Excel.Worksheet) => first.getRange("A1:B2").clear(),
    (first: Excel.Worksheet) => void first.getRange("1:1").insert("Down"),
    (first: Excel.Worksheet) => first.getRange("B1:B3").sort.apply([{ key: 0 }]),
    (first: Excel.Worksheet) => void first.tables.add("D1:E2", true),
  ]) {
    const error = await failure(
      run(async (context) => {
        act(context.workbook.worksheets.getFirst());
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
  }
});

test("workbook: name, properties, calculation mode, selection", async () => {
  const { run, host } = session();
  await run(async (context) => {
    const { workbook } = context;
    workbook.load("name,readOnly");
    workbook.properties.title = "Thi đua";
    workbook.application.calculationMode = "Manual";
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.calculate("Full");
    workbook.application.load("calculationMode");
    workbook.worksheets.getFirst().getRange("C3:D4").select();
    const selected = workbook.getSelectedRange().load("address");
    const active = workbook.getActiveCell().load("address");
    await context.sync();
    expect([workbook.name, workbook.readOnly, workbook.application.calculationMode]).toEqual([
      "test.xlsx",
      false,
      "Manual",
    ]);
    expect([selected.address, active.address]).toEqual(["Sheet1!C3:D4", "Sheet1!C3"]);
  });
  expect(host.workbook.properties.title).toBe("Thi đua");
});

test("defined names point to ranges of their sheets", async () => {
  const { run } = session({ "Kế hoạch": [["x"]] });
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("vùng", worksheets.getFirst().getRange("A1:B2"));
    names.add("hằng", "=5");
    const item = names.getItemOrNullObject("VÙNG").load("formula,type");
    const range = item.getRange().load("address");
    const none = names.getItemOrNullObject("khác");
    const constant = names.getItem("hằng").getRangeOrNullObject();
    const byName = worksheets.getFirst().getRange("vùng").load("address");
    names.load("items/name");
    await context.sync();
    expect([item.formula, item.type, range.address]).toEqual(["='Kế hoạch'!$A$1:$B$2", "Range", "'Kế hoạch'!A1:B2"]);
    expect([none.isNullObject, constant.isNullObject, byName.address]).toEqual([true, true, "'Kế hoạch'!A1:B2"]);
    expect(names.items.map(({ name }) => name)).toEqual(["vùng", "hằng"]);
  });
});

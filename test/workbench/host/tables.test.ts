import { failure, session, valuesOf, type Session } from "./support";

const GRID = {
  S: [
    ["Tên", "Điểm"],
    ["An", 1],
    ["Bình", 2],
  ],
  Khác: [
    ["x", "y"],
    [1, 2],
  ],
};

/** A workbook with the table `T` on A1:B3 of the first sheet. */
async function withTable(): Promise<Session> {
  const opened = session(GRID);
  await opened.run(async (context) => {
    context.workbook.tables.add("S!A1:B3", true).name = "T";
    await context.sync();
  });
  return opened;
}

test("tables are listed with their sheets", async () => {
  const { run } = await withTable();
  await run(async (context) => {
    context.workbook.worksheets.getItem("Khác").tables.add("A1:B2", true);
    const tables = context.workbook.tables.load("count, items/name, items/worksheet/name");
    await context.sync();
    expect(tables.count).toBe(2);
    expect(tables.items.map((table) => [table.name, table.worksheet.name])).toEqual([
      ["T", "S"],
      ["Table1", "Khác"],
    ]);
  });
});

test("the parts of a table", async () => {
  const { run } = await withTable();
  await run(async (context) => {
    const table = context.workbook.tables.getItem("t");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load("address"),
    );
    const columns = table.columns.load("items/name, items/index, items/values, count");
    const body = table.columns.getItem("điểm").getDataBodyRange().load("values");
    const none = table.columns.getItemOrNullObject("Khác");
    const rows = table.rows.load("count");
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual(["S!A1:B3", "S!A1:B1", "S!A2:B3"]);
    expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Tên", 0],
      ["Điểm", 1],
    ]);
    expect([columns.items[1]?.values, body.values]).toEqual([
      [["Điểm"], [1], [2]],
      [[1], [2]],
    ]);
    expect([none.isNullObject, rows.count, columns.count]).toEqual([true, 2, 2]);
  });
});

test("a sheet's collection knows its own tables only", async () => {
  const { run } = await withTable();
  await run(async (context) => {
    const other = context.workbook.worksheets.getItem("Khác").tables.getItemOrNullObject("T");
    const none = context.workbook.tables.getItemOrNullObject("U");
    const body = none.getDataBodyRange();
    await context.sync();
    expect([other.isNullObject, none.isNullObject, body.isNullObject]).toEqual([true, true, true]);
  });
});

test("without headers the data moves down under Excel's default names", async () => {
  const opened = session({
    S: [
      [1, 2],
      [3, 4],
    ],
  });
  await opened.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add("A1:B2", false);
    await context.sync();
  });
  expect(await valuesOf(opened, "A1:B3")).toEqual([
    ["Column1", "Column2"],
    [1, 2],
    [3, 4],
  ]);
});

test("headers become texts, blanks and duplicates get other names", async () => {
  const opened = session({
    S: [
      [2024, null, "Tên", "tên"],
      [1, 2, 3, 4],
    ],
  });
  await opened.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("A1:D2", true);
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["2024", "Column1", "Tên", "tên2"]);
  });
  expect(await valuesOf(opened, "A1:D1")).toEqual([["2024", "Column1", "Tên", "tên2"]]);
});

test("writing a header cell renames its column", async () => {
  const { run, sheet } = await withTable();
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1:B1").values = [["Họ tên", 5]];
    first.getRange("B1").values = [[""]];
    await context.sync();
  });
  expect(sheet().tables[0]?.columns.map(({ name }) => name)).toEqual(["Họ tên", "Column1"]);
});

test.each([
  ["overlapping a table", "B2:C4", "InvalidArgument"],
  ["over merged cells", "D1:E2", "InvalidOperation"],
])("a table %s is refused", async (_name, address, code) => {
  const { run } = await withTable();
  const error = await failure(
    run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.getRange("D1:E1").merge();
      first.tables.add(address, true);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test.each([
  ["1a", "InvalidArgument"],
  ["a b", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["U", "InvalidArgument"],
])("the table name %j is refused with %s", async (name, code) => {
  const { run } = await withTable();
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getItem("Khác").tables.add("A1:B2", true).name = "U";
      context.workbook.tables.getItem("T").name = name;
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("resizes to more rows and columns, by address or range", async () => {
  const { run, sheet } = await withTable();
  await run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    table.resize("A1:C5");
    await context.sync();
    table.resize(context.workbook.worksheets.getFirst().getRange("A1:B2"));
    await context.sync();
  });
  expect(sheet().tables[0]).toMatchObject({
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    columns: [{ name: "Tên" }, { name: "Điểm" }],
  });
  const error = await failure(
    run(async (context) => {
      context.workbook.tables.getItem("T").resize("A2:B5");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("adds columns with values, at the end and in between", async () => {
  const opened = await withTable();
  await opened.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("T");
    columns.add(undefined, [["Trạng thái"], ["đủ"], ["thiếu"]]);
    columns.add(1, undefined, "Giữa");
    const added = columns.add(-1, [["a"], ["b"]] as never, "Cuối").load("name,index");
    await context.sync();
    expect([added.name, added.index]).toEqual(["Cuối", 4]);
  });
  expect(await valuesOf(opened, "A1:E3")).toEqual([
    ["Tên", "Giữa", "Điểm", "Trạng thái", "Cuối"],
    ["An", "", 1, "đủ", "a"],
    ["Bình", "", 2, "thiếu", "b"],
  ]);
});

test("deletes a column, renames one, writes one", async () => {
  const opened = await withTable();
  await opened.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("T");
    columns.getItem("Điểm").name = "Số";
    columns.getItem("Số").values = [["Số"], [7], [8]];
    columns.getItemAt(0).delete();
    await context.sync();
  });
  expect(await valuesOf(opened, "A1:B3")).toEqual([
    ["Số", ""],
    [7, ""],
    [8, ""],
  ]);
});

test("adds rows at the end and in between; cells below move", async () => {
  const opened = session({ S: [["h"], ["a"], ["b"], [null], ["below"]] });
  await opened.run(async (context) => {
    const { rows } = context.workbook.worksheets.getFirst().tables.add("A1:A3", true);
    rows.add(undefined, [["c"], ["d"]]);
    rows.add(0, [["first"]]);
    await context.sync();
  });
  expect((await valuesOf(opened, "A1:A8")).flat()).toEqual(["h", "first", "a", "b", "c", "d", "", "below"]);
});

test("the blank row of an empty table takes the first row added", async () => {
  const opened = session({ S: [["h"]] });
  await opened.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("A1:A1", true);
    table.rows.add(undefined, [["a"]]);
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("S!A1:A2");
  });
});

test("deletes rows; the last one is emptied only", async () => {
  const opened = await withTable();
  await opened.run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    table.rows.getItemAt(0).delete();
    await context.sync();
    table.rows.getItemAt(0).delete();
    table.rows.load("count");
    await context.sync();
    expect(table.rows.count).toBe(1);
  });
  expect(await valuesOf(opened, "A1:B3")).toEqual([
    ["Tên", "Điểm"],
    ["", ""],
    ["", ""],
  ]);
});

test("sorts its data, and shows only filtered rows", async () => {
  const opened = await withTable();
  await opened.run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    table.sort.apply([{ key: 1, ascending: false }]);
    table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["An"] });
    table.autoFilter.load("isDataFiltered,enabled");
    await context.sync();
    expect([table.autoFilter.isDataFiltered, table.autoFilter.enabled]).toEqual([true, true]);
    expect([...opened.sheet().hiddenRows]).toEqual([1]);
    table.clearFilters();
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect([table.autoFilter.isDataFiltered, opened.sheet().hiddenRows.size]).toEqual([false, 0]);
  });
  expect(await valuesOf(opened, "A2:A3")).toEqual([["Bình"], ["An"]]);
});

test("header and totals rows can be shown or not; style and flags are kept", async () => {
  const { run, sheet } = await withTable();
  await run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    table.showTotals = true;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    const totals = table.getTotalRowRange().load("address");
    await context.sync();
    expect(totals.address).toBe("S!A4:B4");
    table.showTotals = false;
    table.showHeaders = false;
    await context.sync();
    table.showHeaders = true;
    await context.sync();
  });
  expect(sheet().tables[0]).toMatchObject({
    area: { row: 0, rows: 3 },
    style: "TableStyleLight1",
    showBandedRows: false,
    showFilterButton: false,
  });
});

test("converted to a range, cells stay; deleted, they go", async () => {
  const opened = await withTable();
  await opened.run(async (context) => {
    const range = context.workbook.tables.getItem("T").convertToRange().load("address");
    await context.sync();
    expect(range.address).toBe("S!A1:B3");
    context.workbook.worksheets.getItem("Khác").tables.add("A1:B2", true).delete();
    await context.sync();
  });
  expect([opened.sheet("S").tables, opened.sheet("Khác").tables]).toEqual([[], []]);
  expect((await valuesOf(opened, "A1:B1", "Khác")).flat()).toEqual(["", ""]);
});

test("a value written below a table does not make it grow", async () => {
  const { run, sheet } = await withTable();
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A4").values = [["x"]];
    await context.sync();
  });
  expect(sheet().tables[0]?.area.rows).toBe(3);
});

test("tables that a range touches", async () => {
  const { run } = await withTable();
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const touching = first.getRange("B3:D9").getTables().load("items/name");
    const whole = first.getRange("B3:D9").getTables(true).load("items/name");
    await context.sync();
    expect([touching.items.length, whole.items.length]).toEqual([1, 0]);
  });
});

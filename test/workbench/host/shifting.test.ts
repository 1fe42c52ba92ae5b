import { failure, session, valuesOf, type Session } from "./support";

/** Runs one change on a first sheet with A1:C6 filled and with one object of each kind. */
async function after(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<Session> {
  const opened = session({ S: Array.from({ length: 6 }, (_, row) => [`a${row + 1}`, row + 1, null]), Other: [[1]] });
  const { host, run, sheet } = opened;
  const first = sheet("S");
  host.workbook.names.push({ name: "vùng", formula: "S!$A$3:$B$4" });
  host.workbook.sheets[1]!.rows[0] = [{ value: 0, formula: '=SUM(S!B3:B4)+B3&"B3"' }];
  first.rows[5]![2] = { value: 0, formula: "=B3+$B$6" };
  first.merges.push({ row: 7, column: 0, rows: 1, columns: 2 });
  first.validations.push({
    areas: [{ row: 2, column: 1, rows: 2, columns: 1 }],
    type: "list",
    formulas: ["$A$3:$A$4"],
  });
  first.rowHeights[3] = 40;
  first.hiddenRows.add(4);
  first.frozen = { rows: 2, columns: 0 };
  first.pageLayout.printArea = "$A$1:$C$6";
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getFirst();
    worksheet.charts.add("ColumnClustered", worksheet.getRange("A3:B4"));
    worksheet.getRange("B3:B4").conditionalFormats.add("Custom").custom.rule.formula = "=$B3>1";
    await context.sync();
    act(worksheet, context);
    await context.sync();
  });
  return opened;
}

test("inserting a row moves everything below it, and extends areas around it", async () => {
  const { host, sheet } = await after((first) => void first.getRange("4:4").insert("Down"));
  const s = sheet("S");
  expect(s.rows.map((cells) => cells?.[0]?.value)).toEqual(
    ["a1", "a2", "a3", undefined, "a4", "a5", "a6", undefined].slice(0, s.rows.length),
  );
  expect(host.workbook.names[0]?.formula).toBe("S!$A$3:$B$5");
  expect(host.workbook.sheets[1]?.rows[0]?.[0]?.formula).toBe('=SUM(S!B3:B5)+B3&"B3"');
  expect(s.rows[6]?.[2]?.formula).toBe("=B3+$B$7");
  expect(s.merges).toEqual([{ row: 8, column: 0, rows: 1, columns: 2 }]);
  expect(s.validations[0]).toMatchObject({
    areas: [{ row: 2, column: 1, rows: 3, columns: 1 }],
    formulas: ["$A$3:$A$5"],
  });
  expect(s.conditionalFormats[0]?.areas).toEqual([{ row: 2, column: 1, rows: 3, columns: 1 }]);
  expect(s.charts[0]?.source).toBe("S!A3:B5");
  expect([s.rowHeights[3], s.rowHeights[4], [...s.hiddenRows], s.frozen.rows]).toEqual([undefined, 40, [5], 2]);
  expect(s.pageLayout.printArea).toBe("$A$1:$C$7");
});

test("deleting rows adjusts references, or breaks them", async () => {
  const { host, sheet } = await after((first) => first.getRange("3:4").delete("Up"));
  const s = sheet("S");
  expect(s.rows.map((cells) => cells?.[0]?.value)).toEqual(["a1", "a2", "a5", "a6"]);
  expect(host.workbook.names[0]?.formula).toBe("S!#REF!");
  expect(s.rows[3]?.[2]?.formula).toBe("=#REF!+$B$4");
  expect([s.validations, s.conditionalFormats]).toEqual([[], []]);
  expect(s.charts[0]?.source).toBe("S!A3:B4");
  expect([...s.hiddenRows]).toEqual([2]);
});

test("inserting a column moves what is right of it", async () => {
  const { host, sheet } = await after((first) => void first.getRange("B:B").insert("Right"));
  expect(host.workbook.names[0]?.formula).toBe("S!$A$3:$C$4");
  expect(sheet("S").rows[0]?.map((cell) => cell?.value)).toEqual(["a1", undefined, 1]);
  expect(sheet("S").rows[5]?.[3]?.formula).toBe("=C3+$C$6");
});

test("cells inserted in one column leave the others where they are", async () => {
  const opened = await after((first) => void first.getRange("A2:A3").insert("Down"));
  expect(await valuesOf(opened, "A1:B4")).toEqual([
    ["a1", 1],
    ["", 2],
    ["", 3],
    ["a2", 4],
  ]);
  expect(opened.host.workbook.names[0]?.formula).toBe("S!$A$3:$B$4");
});

test("cells deleted to the left", async () => {
  const opened = await after((first) => first.getRange("A1").delete("Left"));
  expect(await valuesOf(opened, "A1:B2")).toEqual([
    [1, ""],
    ["a2", 2],
  ]);
});

test("rows inserted take the format of the row above", async () => {
  const { sheet } = await after((first) => {
    first.getRange("A3:B3").format.font.bold = true;
    first.getRange("4:4").insert("Down");
  });
  expect(sheet("S").rows[3]?.[1]).toEqual({ value: null, style: { font: { bold: true } } });
});

test("tracked ranges follow their cells, and fail once these are deleted", async () => {
  const { run } = session({ S: [["a"], ["b"], ["c"]] });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const kept = sheet.getRange("A3");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    kept.load("address,values");
    await context.sync();
    expect([kept.address, kept.values]).toEqual(["S!A5", [["c"]]]);
    sheet.getRange("5:5").delete("Up");
    await context.sync();
    kept.load("address");
    expect((await failure(context.sync())).code).toBe("InvalidReference");
  });
});

test("insert returns the blank cells where the range was", async () => {
  const { run } = session({ S: [["a"]] });
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    const blank = range.insert("Down").load("address,values");
    range.load("address,values");
    await context.sync();
    expect([blank.address, blank.values, range.address, range.values]).toEqual(["S!A1", [[""]], "S!A2", [["a"]]]);
  });
});

describe("a table", () => {
  const withTable = async (act: (sheet: Excel.Worksheet) => void): Promise<Session> => {
    const opened = session({ S: [[], ["x", "y", "z"], [1, 2, 3], [4, 5, 6], [], ["below"]] });
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add("A2:C4", true);
      act(sheet);
      await context.sync();
    });
    return opened;
  };

  test.each<[string, (sheet: Excel.Worksheet) => void, object, string[]]>([
    [
      "moves with a row inserted above",
      (sheet) => void sheet.getRange("1:1").insert("Down"),
      { row: 2, rows: 3 },
      ["x", "y", "z"],
    ],
    [
      "grows with a row inserted within",
      (sheet) => void sheet.getRange("4:4").insert("Down"),
      { row: 1, rows: 4 },
      ["x", "y", "z"],
    ],
    ["shrinks with a row deleted", (sheet) => sheet.getRange("4:4").delete("Up"), { row: 1, rows: 2 }, ["x", "y", "z"]],
    [
      "keeps a row when all data is deleted",
      (sheet) => sheet.getRange("3:4").delete("Up"),
      { row: 1, rows: 2 },
      ["x", "y", "z"],
    ],
    [
      "takes a column in",
      (sheet) => void sheet.getRange("B:B").insert("Right"),
      { column: 0, columns: 4 },
      ["x", "Column1", "y", "z"],
    ],
    [
      "moves with a column before it",
      (sheet) => void sheet.getRange("A:A").insert("Right"),
      { column: 1, columns: 3 },
      ["x", "y", "z"],
    ],
    ["loses a column", (sheet) => sheet.getRange("B:B").delete("Left"), { column: 0, columns: 2 }, ["x", "z"]],
  ])("%s", async (_name, act, area, names) => {
    const { sheet } = await withTable(act);
    expect(sheet().tables[0]?.area).toMatchObject(area);
    expect(sheet().tables[0]?.columns.map(({ name }) => name)).toEqual(names);
  });

  test("is gone with all its rows", async () => {
    const { sheet } = await withTable((first) => first.getRange("2:4").delete("Up"));
    expect(sheet().tables).toEqual([]);
  });

  test("that lost all its data gets a blank row, and no cells from below", async () => {
    const opened = session({ S: [["h"], ["a"], ["b"], ["below"]] });
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add("A1:A3", true);
      sheet.getRange("2:3").delete("Up");
      await context.sync();
    });
    expect(await valuesOf(opened, "A1:A3")).toEqual([["h"], [""], ["below"]]);
    expect(opened.sheet().tables[0]?.area.rows).toBe(2);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a part of its columns", (sheet) => void sheet.getRange("A3:B3").insert("Down")],
    ["its header row alone", (sheet) => sheet.getRange("2:2").delete("Up")],
  ])("cannot be shifted by %s", async (_name, act) => {
    expect((await failure(withTable(act))).code).toBe("InvalidOperation");
  });
});

test("filled cells are not pushed off the sheet", async () => {
  const { run } = session();
  const error = await failure(
    run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1048576").values = [["last"]];
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    }),
  );
  expect(error.code).toBe("NonBlankCellOffSheet");
});

test("columns are inserted in 10,000 filled rows quickly", async () => {
  const { run, sheet } = session({ S: Array.from({ length: 10_000 }, (_, row) => [row, row + 1]) });
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A:A").insert("Right");
    context.workbook.worksheets.getFirst().getRange("1:100").insert("Down");
    await context.sync();
  });
  expect(sheet().rows[10_099]?.[2]?.value).toBe(10_000);
});

test("cells inserted in some rows leave a table in other rows as it is", async () => {
  const { run, sheet } = session({ S: [["x", "y"], ["1", "2"], [], ["a", "b", "c"], ["3", "4", "5"]] });
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.tables.add("A4:C5", true).name = "T";
    first.getRange("B1:B2").insert("Right");
    await context.sync();
  });
  expect(sheet().tables[0]?.area).toEqual({ row: 3, column: 0, rows: 2, columns: 3 });
  expect(sheet().rows[3]?.map((cell) => cell?.value)).toEqual(["a", "b", "c"]);
  expect(sheet().rows[0]?.[2]?.value).toBe("y");
});

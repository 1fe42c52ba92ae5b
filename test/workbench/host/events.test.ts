import { editsBy } from "../../../workbench/host/edits";
import { failure, session, type Session } from "./support";

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Registers handlers, runs an action, and returns the events. */
async function eventsDuring<E>(
  opened: Session,
  register: (context: Excel.RequestContext, handler: (event: E) => Promise<void>) => void,
  act: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<E[]> {
  const events: E[] = [];
  await opened.run(async (context) => {
    register(context, async (event) => void events.push(event));
    await context.sync();
    await act(context);
    await context.sync();
  });
  await settle();
  return events;
}

const onSheet = (context: Excel.RequestContext, handler: (event: Excel.WorksheetChangedEventArgs) => Promise<void>) =>
  void context.workbook.worksheets.getFirst().onChanged.add(handler);

test("a write of the add-in raises an event with its details", async () => {
  const events = await eventsDuring(session({ S: [["old"]] }), onSheet, (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["new"]];
  });
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    address: "A1",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
    details: { valueBefore: "old", valueAfter: "new", valueTypeBefore: "String", valueTypeAfter: "String" },
  });
});

test("the cells of an event are reached through it, even after they moved", async () => {
  const opened = session({ S: [["a"]] });
  const [event] = await eventsDuring(opened, onSheet, (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["b"]];
  });
  editsBy(opened.host, "user").insertRows("S", 0);
  await opened.run(async (context) => {
    const range = event!.getRange(context).load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["S!A2", [["b"]]]);
  });
});

test.each(["user", "coauthor"] as const)("an edit by a %s raises an event with that source", async (who) => {
  const opened = session({ S: [["a"]] });
  const events = await eventsDuring(opened, onSheet, () => editsBy(opened.host, who).setCell("S", "B2", "x"));
  expect(events[0]).toMatchObject({
    address: "B2",
    source: who === "user" ? "Local" : "Remote",
    triggerSource: "Unknown",
  });
});

test("events of inserted and deleted rows have their direction", async () => {
  const opened = session({ S: [["a"], ["b"]] });
  const events = await eventsDuring(opened, onSheet, () => {
    editsBy(opened.host, "coauthor").insertRows("S", 1, 2);
    editsBy(opened.host, "coauthor").deleteRows("S", 0);
  });
  expect(
    events.map(({ address, changeType, changeDirectionState }) => [address, changeType, changeDirectionState]),
  ).toEqual([
    ["2:3", "RowInserted", { deleteShiftDirection: undefined, insertShiftDirection: "Down" }],
    ["1:1", "RowDeleted", { deleteShiftDirection: "Up", insertShiftDirection: undefined }],
  ]);
});

test("the collection's events cover all sheets: changed, added, deleted", async () => {
  const seen: string[] = [];
  const opened = session({ S: [], T: [] });
  await opened.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ worksheetId }) => void seen.push(`changed ${worksheetId}`));
    worksheets.onAdded.add(async ({ type }) => void seen.push(type));
    worksheets.onDeleted.add(async ({ type }) => void seen.push(type));
    await context.sync();
    worksheets.getItem("T").getRange("A1").values = [[1]];
    worksheets.add("U");
    worksheets.getItem("S").delete();
    await context.sync();
  });
  await settle();
  expect(seen).toEqual(["changed {S2}", "WorksheetAdded", "WorksheetDeleted"]);
});

test("events of tables have their part of a change", async () => {
  const opened = session({ S: [["h"], ["a"], ["b"]] });
  const events: Excel.TableChangedEventArgs[] = [];
  await opened.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("A1:A3", true);
    table.onChanged.add(async (event) => void events.push(event));
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A3:B9").values = "x" as never;
    context.workbook.worksheets.getFirst().getRange("D1").values = "x" as never;
    await context.sync();
  });
  await settle();
  expect(events.map(({ address }) => address)).toEqual(["A3"]);
});

test("a removed handler gets no events, and no handler does while events are off", async () => {
  const opened = session();
  const events: unknown[] = [];
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const registered = sheet.onChanged.add(async (event) => void events.push(event));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
    registered.remove();
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
  });
  await settle();
  expect(events).toEqual([]);
});

test("other events: format, name, rows hidden, sorted, protected, selected", async () => {
  const opened = session({ S: [[2], [1]] });
  const seen: unknown[] = [];
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onFormatChanged.add(async ({ address }) => void seen.push(["format", address]));
    sheet.onRowHiddenChanged.add(async ({ address, changeType }) => void seen.push([changeType, address]));
    sheet.onRowSorted.add(async ({ address }) => void seen.push(["sorted", address]));
    sheet.onProtectionChanged.add(async ({ isProtected }) => void seen.push(["protected", isProtected]));
    sheet.onSelectionChanged.add(async ({ address }) => void seen.push(["selected", address]));
    await context.sync();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
    sheet.getRange("A2").select();
    sheet.protection.protect();
    await context.sync();
  });
  await settle();
  expect(seen).toEqual([
    ["format", "A1"],
    ["Hidden", "2:2"],
    ["sorted", "A1:A2"],
    ["selected", "A2"],
    ["protected", true],
  ]);
});

describe("a user's edits", () => {
  test("a row typed below a table belongs to it", () => {
    const opened = session({ S: [["h"], ["a"]] });
    opened.sheet().tables.push({
      id: "1",
      name: "T",
      area: { row: 0, column: 0, rows: 2, columns: 1 },
      showHeaders: true,
      showTotals: false,
      style: "",
      showBandedRows: true,
      showFilterButton: true,
      columns: [{ id: "1", name: "h" }],
    });
    const edits = editsBy(opened.host, "user");
    edits.setCell("S", "A3", "b");
    expect(opened.sheet().tables[0]?.area.rows).toBe(3);
    edits.sortRows("S", "A2:A3", [{ key: 0, ascending: false }]);
    expect(opened.sheet().rows.map((cells) => cells?.[0]?.value)).toEqual(["h", "b", "a"]);
    edits.filterTable("T", 0, ["a"]);
    expect([...opened.sheet().hiddenRows]).toEqual([1]);
    edits.filterTable("T", 0, undefined);
    edits.renameSheet("S", "Sheet");
    edits.addSheet("Mới");
    edits.deleteSheet("Sheet");
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(["Mới"]);
  });

  test("rows and columns: inserted, deleted, hidden, cleared", () => {
    const opened = session({
      S: [
        [1, 2],
        [3, 4],
      ],
    });
    const edits = editsBy(opened.host, "coauthor");
    edits.insertColumns("S", 1);
    edits.deleteColumns("S", 0);
    edits.setCells("S", "A1:B1", [["x", null]]);
    edits.hideColumns("S", 3, 2, true);
    edits.hideRows("S", 1, 1, true);
    edits.clear("S", "B2");
    edits.select("S", "B2");
    expect(opened.sheet().rows[0]?.map((cell) => cell?.value)).toEqual(["x", 2]);
    expect([[...opened.sheet().hiddenColumns], [...opened.sheet().hiddenRows], opened.sheet().rows[1]?.[1]]).toEqual([
      [3, 4],
      [1],
      undefined,
    ]);
    expect(opened.host.state.selection.area).toMatchObject({ row: 1, column: 1 });
  });

  test("are refused like those of an add-in", async () => {
    const opened = session({ S: [] });
    expect(() => editsBy(opened.host, "user").setCell("Không", "A1", "x")).toThrow("doesn't exist");
    expect(() => editsBy(opened.host, "user").setCell("S", "?", "x")).toThrow("invalid");
    opened.sheet().protection = { options: {} };
    expect(() => editsBy(opened.host, "user").setCell("S", "A1", "x")).toThrow("cannot perform");
    expect(
      (
        await failure(
          opened.run(async (context) => {
            context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
            await context.sync();
          }),
        )
      ).code,
    ).toBe("AccessDenied");
  });
});

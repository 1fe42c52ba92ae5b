import { createHost } from "../../../workbench/host";
import { installOffice } from "../../../workbench/node/office";
import { failure, session, workbookOf } from "../host/support";

describe("office.js in Node", () => {
  test("writes and reads back through Excel.run", async () => {
    const { run } = session({ "Tổng hợp": [] });
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("tổng hợp").getRange("B2:C3");
      range.values = [
        ["a", 1],
        [true, "12"],
      ];
      range.load("values, text, valueTypes, address, formulas, numberFormat");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "'Tổng hợp'!B2:C3",
      values: [
        ["a", 1],
        [true, 12],
      ],
      text: [
        ["a", "1"],
        ["TRUE", "12"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["Boolean", "Double"],
      ],
    });
  });

  test("a range stays valid across syncs and is released at the end", async () => {
    const { run, host } = session();
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.counters).toMatchObject({ syncs: 3, cleanUps: 1 });
    expect(host.state.ranges.keptCount).toBe(0);
  });

  test("10,000 rows are written in one request", async () => {
    const { run, host, sheet } = session();
    const values = Array.from({ length: 10_000 }, (_, row) => [row, `dòng ${row}`, "x"]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:C10000").values = values;
      await context.sync();
    });
    expect(host.counters.syncs).toBe(1);
    expect(sheet().rows).toHaveLength(10_000);
    expect(sheet().rows[9_999]?.[1]?.value).toBe("dòng 9999");
  });

  test("globals are installed and removed again", async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, "Excel");
    const uninstall = installOffice(createHost(workbookOf()));
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    uninstall();
    expect(Object.getOwnPropertyDescriptor(globalThis, "Excel")).toEqual(before);
  });

  test("a member above the API level is refused by office.js itself", async () => {
    const { run } = session({}, { apiLevel: "1.2" });
    const error = await failure(
      run(async (context) => context.workbook.worksheets.add("x").getRange("A1").conditionalFormats.clearAll()),
    );
    expect(error).toMatchObject({ code: "ApiNotFound" });
  });

  test("a member that the host does not know fails with its type and name", async () => {
    const { run } = session();
    const error = await failure(
      run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:A3").autoFill("A1:A9");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Range.autoFill");
    expect(error.debugInfo.errorLocation).toBe("Range.autoFill");
  });
});

import { failure, session, valuesOf } from "./support";
import fc from "../../support/fastCheck";
import { runs } from "../../support/lane";
import { exceeds } from "../../../workbench/host/batch/exceeds";

test("a request over the limit is refused without being read", async () => {
  const opened = session(undefined, { requestLimitBytes: 2_000 });
  const error = await failure(
    opened.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["ế".repeat(1_000)]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(await valuesOf(opened, "A1")).toEqual([[""]]);
});

test("a response over the limit fails, but its batch has written", async () => {
  const opened = session({ S: [["ế".repeat(2_000)]] }, { responseLimitBytes: 5_000 });
  const error = await failure(
    opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").values = [["written"]];
      sheet.getRange("A1").load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await valuesOf(opened, "B1")).toEqual([["written"]]);
});

test("bytes are counted as UTF-8, both ways", async () => {
  const { run, host } = session({ S: [["ế"]] });
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
  });
  const before = host.counters.responseBytes;
  host.execute(JSON.stringify({ Actions: [], ObjectPaths: {} }));
  expect(host.counters.responseBytes - before).toBe('{"Results":[],"TraceIds":[]}'.length);
  expect(host.counters.requestBytes).toBeGreaterThan(200);
});

test("10,000 by 25 cells are read whole in one batch", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 25 }, (__, column) => (column % 2 ? `Nguyễn ${row}` : row + column / 4)),
  );
  const { run, host } = session({ S: rows }, { responseLimitBytes: 1e8 });
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange().load("values,formulas,text,valueTypes");
    await context.sync();
    expect(range.text[9_999]?.[24]).toBe("10005");
  });
  expect(host.counters.syncs).toBe(1);
});

test("members that this host does not implement fail with an error", async () => {
  const answer = session().host.execute(
    JSON.stringify({
      Actions: [{ Id: 1, ActionType: 4, Name: "Colour", ObjectPathId: 1, ArgumentInfo: { Arguments: ["x"] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    }),
  );
  expect(answer).toEqual({ json: expect.stringContaining("Workbook.colour") });
});

test.each([6, 8, 9])("actions of type %d fail as not implemented", (type) => {
  const answer = session().host.execute(
    JSON.stringify({
      Actions: [{ Id: 1, ActionType: type, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    }),
  );
  expect(answer).toEqual({ json: expect.stringContaining("NotImplemented") });
});

test("the add-in's service is known, others are not", () => {
  const requestService = (name: string) =>
    session().host.execute(
      JSON.stringify({
        Actions: [{ Id: 1, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: name } },
      }),
      "WacPartition",
    );
  expect(requestService("Microsoft.InternalService.AddinInternalService")).toEqual({
    json: '{"Results":[{"ActionId":1,"Value":null}],"TraceIds":[]}',
  });
  expect(requestService("Microsoft.Other")).toEqual({ json: expect.stringContaining("ApiNotFound") });
});

test("retrieve returns the same as load", async () => {
  const { host } = session({ S: [["a"]] });
  const answer = host.execute(
    JSON.stringify({
      Actions: [{ Id: 1, ActionType: 7, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ParentObjectPathId: 1, ObjectPathType: 4, Name: "Worksheets" },
      },
    }),
  );
  expect(answer).toEqual({
    json: '{"Results":[{"ActionId":1,"Value":{"items":[{"id":"{S1}","name":"S"}]}}],"TraceIds":[]}',
  });
});

describe("whether a response exceeds its limit", () => {
  const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

  test("is never true for a value that fits", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(exceeds(value, bytesOf(value))).toBe(false);
      }),
      { numRuns: runs(200, 2_000) },
    );
    expect(exceeds({ a: undefined, b: [] }, bytesOf({ b: [] }))).toBe(false);
  });

  test.each<[string, unknown]>([
    ["a long text", "x".repeat(1_000)],
    ["many short ones", Array<string>(400).fill("")],
    ["many numbers", Array<number>(600).fill(7)],
    ["rows of cells", Array<string[]>(40).fill(Array<string>(10).fill(""))],
    ["many properties", Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, index]))],
  ])("is true for %s", (_name, value) => {
    expect(bytesOf(value)).toBeGreaterThan(1_000);
    expect(exceeds(value, 1_000)).toBe(true);
    expect(exceeds(value, bytesOf(value))).toBe(false);
  });
});

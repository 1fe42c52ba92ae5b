import { openWorkbook, reopen, type OpenWorkbook } from "../../../../workbench/browser/session/openWorkbook";
import { loadOffice } from "../../../../workbench/node/office";
import { workbookOf } from "../../host/support";
import { workbookFile } from "../../../../src/core/xlsx/workbookFile";
import { unitSheet } from "../../../../src/core/sheets/unitSheet";
import { loadCreated } from "../../../../workbench/browser/session/workbookFiles";

let book: OpenWorkbook;
beforeEach(() => {
  book = openWorkbook(workbookOf({ S: [["a", 1]] }), { apiLevel: "1.20" });
});

const run = (batch: (context: Excel.RequestContext) => void): Promise<void> =>
  loadOffice(book.host).Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
const cell = (column = 0) => book.host.workbook.sheets[0]?.rows[0]?.[column]?.value;
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

it("undoes and redoes what a user does, step by step", () => {
  book.edit((edits) => edits.setCell("S", "A1", "b"));
  book.edit((edits) => edits.deleteRows("S", 0));
  book.undo();
  expect(cell()).toBe("b");
  book.undo();
  expect([cell(), book.host.state.undo.steps > 0]).toEqual(["a", false]);
  book.redo();
  expect(cell()).toBe("b");
  book.edit((edits) => edits.setCell("S", "A1", "c"));
  expect(book.host.state.undo.canRedo).toBe(false);
});

it("undoes a batch of the add-in that wrote, and skips those that only read or selected", async () => {
  await run((context) => {
    first(context).getRange("A1").load("values");
    first(context).getRange("B1").select();
  });
  expect(book.host.state.undo.steps > 0).toBe(false);
  await run((context) => {
    first(context).getRange("A1:B1").values = [["x", "y"]];
  });
  book.undo();
  expect([cell(0), cell(1)]).toEqual(["a", 1]);
});

it("keeps a step for an edit that failed halfway, and none for one that changed nothing", () => {
  book.edit((edits) => edits.setCell("S", "A1", "a"));
  expect(book.host.state.undo.steps > 0).toBe(false);
  expect(() =>
    book.edit((edits) => {
      edits.setCell("S", "A1", "b");
      throw new Error("no");
    }),
  ).toThrow("no");
  book.undo();
  expect(cell()).toBe("a");
});

it("logs every batch except clean-ups: its requests, bytes as the host counts them, errors", async () => {
  await run((context) => {
    const range = first(context).getRange("A1");
    range.load("values");
    range.values = [["x"]];
  });
  await run((context) => void context.workbook.worksheets.getItem("Không có").load("name")).catch(() => undefined);
  const entries = book.batches.entries();
  const { requestBytes, responseBytes } = book.host.counters;
  expect(entries.filter(({ isBackground }) => !isBackground).map(({ summary, error }) => [summary, error])).toEqual([
    [expect.stringMatching(/^load 1, set 1/), null],
    [expect.any(String), expect.stringMatching(/^ItemNotFound WorksheetCollection\.getItem/)],
  ]);
  expect(entries.reduce((sum, { sentBytes }) => sum + sentBytes, 0)).toBe(requestBytes);
  expect(entries.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0)).toBe(responseBytes);
  book.batches.clear();
  expect(book.batches.entries()).toEqual([]);
});

it("notifies its listeners of edits, selections and batches", async () => {
  const listener = jest.fn();
  const stop = book.subscribe(listener);
  book.edit((edits) => edits.setCell("S", "A1", "b"));
  book.act((edits) => edits.select("S", "B1"));
  expect(listener).toHaveBeenCalledTimes(2);
  expect(book.contents()).toBe(1);
  await run((context) => first(context).getRange("A1").load("values"));
  const calls = listener.mock.calls.length;
  expect(calls).toBeGreaterThan(2);
  expect(book.version()).toBe(calls);
  expect(book.contents()).toBe(1);
  stop();
  book.refresh();
  expect(listener).toHaveBeenCalledTimes(calls);
});

it("opens again in another Excel with the same contents, independent of the first", () => {
  const again = reopen(book, { apiLevel: "1.13" });
  again.edit((edits) => edits.setCell("S", "A1", "khác"));
  expect(again.host.options.apiLevel).toBe("1.13");
  expect(cell()).toBe("a");
});

test("a file that the add-in opens as a new workbook is read like any other", async () => {
  const base64 = Buffer.from(workbookFile([unitSheet([["Văn phòng Sở", "", "", ""]])])).toString("base64");
  const { workbook } = await loadCreated(base64, "so-moi.xlsx");
  expect(workbook.name).toBe("so-moi.xlsx");
  expect(workbook.sheets[0]?.tables[0]?.name).toBe("DonVi");
});

import type { Change } from "../../../src/core/cells/change";
import { searchPattern, shownTexts } from "../../../src/excel/write/changes";
import { commit } from "../../../src/excel/write/commit";
import { open, type Opened, plain } from "../../support/flow";

const change = (sheet: string, row: number, from: Change["from"][number][number], to: string | number): Change => ({
  kind: "cells",
  sheet,
  row,
  column: 0,
  from: [[from]],
  values: [[to]],
});
const opened = (): Opened => open(plain({ A: [["text"], [12], [""], ["a*b"]] }));
const valueAt = (book: Opened, row: number) => book.sheet("A").rows[row]?.[0]?.value ?? "";
const write = (book: Opened, ...changes: Change[]) => book.inExcel(() => commit(changes));

describe("the text to search for", () => {
  test("is the text itself, with its wildcards escaped", () => {
    expect(searchPattern("An")).toBe("An");
    expect(searchPattern("a*b?c~d")).toBe("a~*b~?c~~d");
    expect(searchPattern("x".repeat(255))).toBe("x".repeat(255));
  });

  test("is the beginning of a long text, without half a character", () => {
    expect(searchPattern("x".repeat(256))).toBe(`${"x".repeat(254)}*`);
    expect(searchPattern(`${"x".repeat(253)}*${"y".repeat(9)}`)).toBe(`${"x".repeat(253)}*`);
    expect(searchPattern(`${"x".repeat(252)}*${"y".repeat(9)}`)).toBe(`${"x".repeat(252)}~**`);
    expect(searchPattern(`${"x".repeat(253)}😀${"y".repeat(9)}`)).toBe(`${"x".repeat(253)}*`);
  });
});

describe("a change at the moment of the write", () => {
  test.each<[string, string]>([
    ["another text", "other"],
    ["the text in capitals", "TEXT"],
    ["the text and more", "text and more"],
  ])("%s stays", async (_name, typed) => {
    const book = opened();
    book.beforeBatch(1, () => book.edits.setCell("A", "A1", typed));
    const { answer, syncs } = await write(book, change("A", 0, "text", "new"));
    // Excel did not find the text, so nothing was written and nothing is rolled back.
    expect(syncs).toBe(2);
    expect(answer).toMatchObject({ cells: 0, skipped: [{ reason: "changed" }] });
    expect(valueAt(book, 0)).toBe(typed);
  });

  test.each<[string, number, number | string]>([
    ["a number", 1, 12],
    ["a blank", 2, ""],
  ])("what replaced %s is restored", async (_name, row, from) => {
    const book = opened();
    book.beforeBatch(1, () => book.edits.setCell("A", `A${row + 1}`, "typed"));
    const { answer, syncs } = await write(book, change("A", row, from, "new"));
    expect(syncs).toBe(3);
    expect(answer).toMatchObject({ cells: 0, skipped: [{ reason: "changed" }] });
    expect(valueAt(book, row)).toBe("typed");
  });
});

test("numbers, blanks and texts with wildcards are replaced", async () => {
  const book = opened();
  const { answer } = await write(book, change("A", 1, 12, 13), change("A", 2, "", "new"), change("A", 3, "a*b", "c"));
  expect(answer).toMatchObject({ cells: 3, skipped: [] });
  expect([1, 2, 3].map((row) => valueAt(book, row))).toEqual([13, "new", "c"]);
});

test("changes of a deleted sheet are skipped, others are made", async () => {
  const book = opened();
  const { answer } = await write(book, change("Gone", 0, "text", "new"), change("A", 0, "text", "new"));
  expect(answer).toMatchObject({ cells: 1, skipped: [{ sheet: "Gone", reason: "changed" }] });
});

test("a read-only workbook is detected before anything is written", async () => {
  const book = opened();
  book.workbook.readOnly = true;
  await expect(write(book, change("A", 0, "text", "new"))).rejects.toMatchObject({ failure: "read-only" });
});

test("changes and other edits are written together", async () => {
  const book = opened();
  const own = { kind: "cells" as const, sheet: "A", row: 5, column: 0, values: [["own"]] };
  const { answer } = await book.inExcel(() => commit([own, change("A", 0, "x", "new"), change("A", 3, "a*b", "c")]));
  expect(answer).toMatchObject({ cells: 2, skipped: [{ row: 0 }] });
  expect([valueAt(book, 5), valueAt(book, 0), valueAt(book, 3)]).toEqual(["own", "text", "c"]);
});

test("the displayed texts of changed cells", async () => {
  const book = opened();
  book.sheet("A").rows[1] = [{ value: 44_593, style: { numberFormat: "dd/mm/yyyy" } }];
  const changes = [change("A", 1, 44_593, ""), change("Gone", 0, "", ""), change("A", 0, "text", "")];
  const { answer } = await book.inExcel(() => shownTexts(changes));
  expect(answer).toEqual(["01/02/2022", "", "text"]);
  expect((await book.inExcel(() => shownTexts([]))).syncs).toBe(0);
});

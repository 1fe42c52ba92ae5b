import type { CellsEdit, Edit } from "../../../src/core/cells/edits";
import type { PlacePrecondition } from "../../../src/core/cells/preconditions";
import { type Part, writeParts } from "../../../src/excel/write/writeParts";
import { open, type Opened, plain } from "../../support/flow";

type Task = Parameters<typeof writeParts>[0];

const cells = (sheet: string, row: number, text: string): CellsEdit => ({
  kind: "cells",
  sheet,
  row,
  column: 0,
  values: [[text]],
});
const bold = (sheet: string, row: number): Edit => {
  const area = { row, column: 0, rows: 1, columns: 1 };
  return { kind: "format", sheet, area, format: { bold: true } };
};
const usedOf = (sheet: string, rows: number): PlacePrecondition => ({
  kind: "place",
  sheet,
  table: null,
  area: { row: 0, column: 0, rows, columns: 1 },
});

const PARTS: Part[] = [
  { part: "list", edits: [bold("A", 3), cells("A", 3, "list")] },
  { part: "page", edits: [{ kind: "addSheet", sheet: "C" }, cells("C", 0, "page"), bold("C", 0)] },
  { part: "figures", edits: [cells("B", 1, "figures")] },
];

const opened = (): Opened => open(plain({ A: [["a"], ["b"]], B: [["c"]] }));

const write = (book: Opened, task: Partial<Task>) =>
  book.inExcel(() =>
    writeParts(
      {
        parts: PARTS,
        snapshot: { sheets: [], tables: [], tableNames: [] },
        preconditionsOf: () => [],
        shared: { sheet: "A", isTable: false, headingRow: 0 },
        isSeparate: false,
        isFirstTry: true,
        ...task,
      },
      {},
    ),
  );

const textAt = (book: Opened, sheet: string, row: number) => book.sheet(sheet).rows[row]?.[0]?.value ?? null;
const isBold = (book: Opened, sheet: string, row: number) =>
  book.sheet(sheet).rows[row]?.[0]?.style?.font?.bold === true;

describe("together", () => {
  test("all parts are one request", async () => {
    const book = opened();
    const { answer, syncs } = await write(book, {});
    expect(syncs).toBe(1);
    expect(answer).toMatchObject({ end: "complete", cells: 3, refused: [], unconfirmed: [] });
    expect([textAt(book, "A", 3), textAt(book, "C", 0), textAt(book, "B", 1)]).toEqual(["list", "page", "figures"]);
    expect([isBold(book, "A", 3), isBold(book, "C", 0)]).toEqual([true, true]);
    expect(answer.inverse).toEqual([{ ...cells("A", 3, ""), from: [["list"]] }]);
  });

  test("if Excel refuses it, the parts are planned again separately", async () => {
    const book = opened();
    book.workbook.structureProtection = {};
    const { answer } = await write(book, {});
    expect(answer).toMatchObject({ end: "refused", cells: 0, refused: [], inverse: [], places: null });
  });

  test("other failures are thrown", async () => {
    const book = opened();
    book.failAt(0, "ServiceNotAvailable");
    await expect(write(book, {})).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  });

  test("a name that was taken meanwhile is a conflict at the first try, and a failure at the next", async () => {
    const book = opened();
    book.edits.addSheet("C");
    expect((await write(book, {})).answer.end).toBe("conflict");
    await expect(write(book, { isFirstTry: false })).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

describe("separately", () => {
  test("each part is a request of its own, and their formats are the last one", async () => {
    const book = opened();
    const { answer, syncs } = await write(book, { isSeparate: true });
    expect(syncs).toBe(4);
    expect(answer).toMatchObject({ end: "complete", cells: 3, refused: [] });
    expect([isBold(book, "A", 3), isBold(book, "C", 0)]).toEqual([true, true]);
  });

  test("a part that Excel refuses does not affect others, and its formats are left out", async () => {
    const book = opened();
    book.workbook.structureProtection = {};
    const { answer, syncs } = await write(book, { isSeparate: true });
    expect(answer).toMatchObject({
      end: "complete",
      cells: 2,
      refused: [{ part: "page", failure: "structure-protected", subject: null, code: "AccessDenied" }],
    });
    // The list, the page, the figures, the formats.
    expect(syncs).toBeGreaterThanOrEqual(4);
    expect([textAt(book, "A", 3), textAt(book, "B", 1), isBold(book, "A", 3)]).toEqual(["list", "figures", true]);
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(["A", "B"]);
  });

  test("refused formats are reported as such, and what was written stays", async () => {
    const book = opened();
    const locked = bold("C", 0);
    const { answer } = await write(book, {
      isSeparate: true,
      parts: [{ part: "figures", edits: [cells("B", 1, "x"), locked] }],
    });
    expect(answer).toMatchObject({ end: "complete", cells: 1, refused: [{ part: "styles", failure: "vanished" }] });
    expect(textAt(book, "B", 1)).toBe("x");
  });

  test("a part depends on what the parts before it have written", async () => {
    const book = opened();
    const parts = [
      { part: "first", edits: [cells("A", 4, "x")] },
      { part: "second", edits: [cells("A", 5, "y")] },
    ];
    const { answer } = await write(book, { isSeparate: true, parts, preconditionsOf: () => [usedOf("A", 2)] });
    expect(answer).toMatchObject({ end: "complete", cells: 2 });
    expect(answer.inverse.map(({ row }) => row)).toEqual([5, 4]);
    expect(answer.places).toEqual([usedOf("A", 6)]);
  });

  test("a conflict ends it; what was written before stays, with its inverse", async () => {
    const book = opened();
    const parts = [
      { part: "first", edits: [cells("A", 1, "x")] },
      { part: "second", edits: [cells("B", 1, "y")] },
    ];
    book.beforeBatch(1, () => book.edits.insertRows("A", 0, 1));
    const { answer } = await write(book, { isSeparate: true, parts, preconditionsOf: () => [usedOf("A", 2)] });
    expect(answer).toMatchObject({ end: "conflict", cells: 1, refused: [] });
    expect(answer.inverse).toEqual([{ ...cells("A", 1, "b"), from: [["x"]] }]);
    expect(textAt(book, "B", 1)).toBeNull();
  });

  test("other failures are thrown", async () => {
    const book = opened();
    book.failAt(1, "ServiceNotAvailable");
    await expect(write(book, { isSeparate: true })).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  });
});

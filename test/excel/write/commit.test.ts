import type { Change } from "../../../src/core/cells/change";
import type { CellsEdit, Edit } from "../../../src/core/cells/edits";
import type { Precondition } from "../../../src/core/cells/preconditions";
import type { Grid } from "../../../src/core/cells/snapshot";
import { commit, type CommitOptions } from "../../../src/excel/write/commit";
import type { RunControl } from "../../../src/excel/runControl";
import { open, type Opened, plain } from "../../support/flow";

const cells = (row: number, column: number, ...values: CellsEdit["values"]): CellsEdit => ({
  kind: "cells",
  sheet: "A",
  row,
  column,
  values,
});
const change = (row: number, from: string, to: string): Change => ({ ...cells(row, 0, [to]), from: [[from]] });

const ROWS = [
  ["head", "more"],
  ["a", "b"],
  ["c", "d"],
];
const opened = (): Opened => open(plain({ A: ROWS }));
const write = (book: Opened, edits: readonly Edit[], terms?: CommitOptions, control?: RunControl) =>
  book.inExcel(() => commit(edits, terms, control));
const valuesOf = (book: Opened) => book.sheet("A").rows.map((row) => row.map((cell) => cell?.value));

const grid: Grid = { row: 0, column: 0, values: ROWS, formulas: ROWS, text: ROWS, types: [] };
const area = { row: 0, column: 0, rows: 3, columns: 2 };
const PLACE: Precondition = { kind: "place", sheet: "A", table: null, area };
const HOLDS: Precondition = { kind: "cells", sheet: "A", area, current: grid, ignored: [1], whenLong: "written-rows" };
const SHARED = { sheet: "A", isTable: false, headingRow: 0 };

describe("preconditions", () => {
  test("hold: the edits are written and confirmed, with an inverse", async () => {
    const book = opened();
    const terms = { preconditions: [PLACE, HOLDS], shared: SHARED };
    const { answer, syncs } = await write(book, [cells(1, 1, ["x"], [null]), cells(2, 1, ["=y"])], terms);
    expect(syncs).toBe(1);
    expect(answer).toMatchObject({ end: "complete", cells: 2, unconfirmed: [], skipped: [], replaced: [] });
    expect(answer.places).toEqual([PLACE]);
    expect(valuesOf(book).slice(1)).toEqual([
      ["a", "x"],
      ["c", "=y"],
    ]);
    await write(book, answer.inverse);
    expect(valuesOf(book)).toEqual(ROWS);
  });

  test("rows were inserted meanwhile: nothing is written", async () => {
    const book = opened();
    book.edits.insertRows("A", 0, 1);
    const { answer } = await write(book, [cells(1, 1, ["x"])], { preconditions: [PLACE] });
    expect(answer).toMatchObject({ end: "conflict", cells: 0, places: null, replaced: [] });
    expect(valuesOf(book)[2]).toEqual(["a", "b"]);
  });

  test("another cell has changed: what was written into a plain range is rolled back, a formula too", async () => {
    const book = opened();
    book.edits.setCell("A", "A2", "other");
    book.edits.setCell("A", "B3", "=1+2");
    const edits = [cells(1, 1, ["x"], ["y"])];
    const { answer, syncs } = await write(book, edits, { preconditions: [PLACE, HOLDS], shared: SHARED });
    expect(syncs).toBe(2);
    expect(answer).toMatchObject({ end: "conflict", cells: 0, inverse: [] });
    expect(valuesOf(book)[1]).toEqual(["other", "b"]);
    expect(book.sheet("A").rows[2]?.[1]?.formula).toBe("=1+2");
    const [replaced] = answer.replaced;
    expect(replaced).toMatchObject({ edit: edits[0], inverse: { values: [["b"], [{ formula: "=1+2" }]] } });
    expect([replaced?.valueAt(1, 0), replaced?.valueAt(9, 0)]).toEqual(["other", undefined]);
  });

  test("the rollback of another table is left to the caller, who knows its rows", async () => {
    const book = opened();
    book.edits.setCell("A", "A2", "other");
    const terms = { preconditions: [HOLDS], shared: { ...SHARED, isTable: true } };
    const { answer, syncs } = await write(book, [cells(1, 1, ["x"])], terms);
    expect([answer.end, syncs]).toEqual(["conflict", 1]);
    expect(valuesOf(book)[1]).toEqual(["other", "x"]);
    expect(answer.replaced[0]?.before).toEqual([["b"]]);
  });

  test("a cell that may differ is no conflict, and the heading of a table is not rolled back", async () => {
    const book = opened();
    book.edits.setCell("A", "B3", "mine");
    const terms = { preconditions: [HOLDS], shared: { ...SHARED, isTable: true } };
    const { answer } = await write(book, [cells(0, 1, ["new"]), cells(1, 1, ["x"])], terms);
    expect(answer.end).toBe("complete");
    expect(answer.inverse.map(({ row }) => row)).toEqual([1]);
  });

  test("an empty sheet that was filled meanwhile is a conflict", async () => {
    const terms: CommitOptions = { preconditions: [{ kind: "empty", sheet: "B" }] };
    const empty = open(plain({ A: ROWS, B: [] }));
    expect((await write(empty, [cells(0, 0, ["x"])], terms)).answer.end).toBe("complete");
    const full = open(plain({ A: ROWS, B: [["x"]] }));
    expect((await write(full, [cells(0, 0, ["x"])], terms)).answer.end).toBe("conflict");
  });
});

describe("cells that other people fill", () => {
  test("are compared first: nothing is written if all have changed", async () => {
    const book = opened();
    const { answer, syncs } = await write(book, [change(1, "x", "y")]);
    expect(syncs).toBe(1);
    expect(answer).toMatchObject({ end: "complete", cells: 0, inverse: [] });
    expect(answer.skipped).toEqual([{ sheet: "A", row: 1, column: 0, reason: "changed" }]);
  });

  test("are compared one by one", async () => {
    const book = opened();
    const { answer, syncs } = await write(book, [change(1, "a", "A"), change(2, "x", "y")]);
    expect(syncs).toBe(2);
    expect(answer).toMatchObject({
      end: "complete",
      cells: 1,
      unconfirmed: [],
      skipped: [{ row: 2, reason: "changed" }],
    });
    expect(answer.inverse).toEqual([change(1, "A", "a")]);
    expect(valuesOf(book).map(([first]) => first)).toEqual(["head", "A", "c"]);
  });

  test("several at once: what somebody types at the same moment is rolled back, the others stay", async () => {
    const book = opened();
    book.beforeBatch(1, () => book.edits.setCell("A", "A3", "typed"));
    const both: Change = { ...cells(1, 0, ["A"], ["C"]), from: [["a"], ["c"]] };
    const { answer, syncs } = await write(book, [both]);
    expect(syncs).toBe(3);
    expect(answer).toMatchObject({ cells: 1, skipped: [{ row: 2, reason: "changed" }] });
    expect(answer.inverse).toEqual([{ ...cells(1, 0, ["a"], [null]), from: [["A"], [null]] }]);
    expect(valuesOf(book).map(([first]) => first)).toEqual(["head", "A", "typed"]);
  });

  test("a text in a hidden row, which Excel does not find, is written by its address", async () => {
    const book = opened();
    book.sheet("A").hiddenRows.add(1);
    const { answer, syncs } = await write(book, [change(1, "a", "A"), change(2, "c", "C")]);
    expect(syncs).toBe(3);
    expect(answer).toMatchObject({ cells: 2, skipped: [] });
    expect(answer.inverse.map(({ row }) => row).sort()).toEqual([1, 2]);
    expect(valuesOf(book).map(([first]) => first)).toEqual(["head", "A", "C"]);
  });

  test("beside one that somebody changed in the same moment", async () => {
    const book = opened();
    book.sheet("A").hiddenRows.add(1);
    book.beforeBatch(1, () => book.edits.setCell("A", "A3", "typed"));
    const { answer } = await write(book, [change(1, "a", "A"), change(2, "c", "C")]);
    expect(answer).toMatchObject({ cells: 1, skipped: [{ row: 2, reason: "changed" }] });
    expect(valuesOf(book).map(([first]) => first)).toEqual(["head", "A", "typed"]);
  });

  test("a text that moved to another row is neither followed nor overwritten", async () => {
    const book = opened();
    book.beforeBatch(1, () => book.edits.insertRows("A", 1, 1));
    const { answer } = await write(book, [change(1, "a", "A")]);
    expect(answer).toMatchObject({ cells: 0, skipped: [{ row: 1, reason: "changed" }] });
    expect(valuesOf(book)[2]).toEqual(["a", "b"]);
  });

  test("a number is written with its format, and both can be reverted", async () => {
    const book = opened();
    book.edits.setCell("A", "A2", "'1/2/2022");
    const date: Change = { ...change(1, "1/2/2022", ""), values: [[44_593]], formats: [["dd/mm/yyyy"]] };
    const { answer } = await write(book, [date]);
    expect(book.sheet("A").rows[1]?.[0]).toMatchObject({ value: 44_593, style: { numberFormat: "dd/mm/yyyy" } });
    expect(answer.inverse[0]).toMatchObject({ formats: [["General"]], values: [["1/2/2022"]], from: [[44_593]] });
  });
});

describe("cancelled", () => {
  test("before anything is written: changes are named as left undone", async () => {
    const book = opened();
    const edits = [change(1, "a", "A"), cells(2, 1, ["x"])];
    const { answer, syncs } = await write(book, edits, {}, { signal: AbortSignal.abort() });
    expect(syncs).toBe(0);
    expect(answer).toMatchObject({ end: "cancelled", cells: 0, places: null });
    expect(answer.skipped).toEqual([{ sheet: "A", row: 1, column: 0, reason: "stopped" }]);
  });

  test("between the read and the write of changes", async () => {
    const book = opened();
    const aborter = new AbortController();
    book.host.onBatch(({ moment }) => moment === "after" && aborter.abort());
    const { answer, syncs } = await write(book, [change(1, "a", "A")], {}, { signal: aborter.signal });
    expect(syncs).toBe(1);
    expect(answer).toMatchObject({ end: "cancelled", skipped: [{ reason: "stopped" }] });
    expect(valuesOf(book)).toEqual(ROWS);
  });
});

describe("too much for one request", () => {
  /** Above 4 MB. */
  const long = Array.from({ length: 140 }, () => ["x".repeat(32_000)]);
  const large = (sheet: string): CellsEdit => ({ ...cells(0, 0, ...long), sheet });
  const afterFirst = (book: Opened): RunControl => {
    const aborter = new AbortController();
    book.host.onBatch(({ moment }) => moment === "after" && aborter.abort());
    return { signal: aborter.signal };
  };

  test("is several requests, with progress, and one inverse for all", async () => {
    const book = opened();
    const seen: (number | null)[] = [];
    const onProgress: RunControl["onProgress"] = ({ phase, done }) => phase === "writing" && seen.push(done);
    const { answer, syncs } = await write(book, [large("A")], { shared: SHARED }, { onProgress });
    expect(syncs).toBeGreaterThan(1);
    expect(answer).toMatchObject({ end: "complete", cells: 140 });
    expect(seen).toEqual(Array.from({ length: syncs }, (_, index) => index / syncs));
    expect(answer.inverse.map(({ row }) => row)).toEqual(
      [...answer.inverse.map(({ row }) => row)].sort((a, b) => b - a),
    );
    expect(answer.inverse.flatMap(({ values }) => values)).toHaveLength(140);
  });

  test("is one undo step nevertheless, if Excel supports that", async () => {
    const book = open(plain({ A: ROWS }), { apiLevel: "1.20", undo: "kept" });
    const { syncs } = await write(book, [large("A")]);
    expect([syncs > 1, book.host.state.undo.steps]).toEqual([true, 1]);
  });

  test.each([
    [true, ["A", "New"]],
    [false, ["A"]],
  ])("of a new sheet is removed as a whole unless the next run continues it (%s)", async (isResumed, sheets) => {
    const book = opened();
    book.failAt(1);
    const edits: Edit[] = [{ kind: "addSheet", sheet: "New" }, large("New")];
    await expect(write(book, edits, { isResumed })).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  });

  test("is cancelled between two of them", async () => {
    const book = opened();
    const { answer, syncs } = await write(book, [large("A")], {}, afterFirst(book));
    expect([answer.end, syncs]).toEqual(["cancelled", 1]);
    expect(answer.cells).toBeGreaterThan(0);
    expect(answer.cells).toBeLessThan(140);
  });

  test.each([true, false])("a new sheet is cancelled only if the next run continues it (%s)", async (isResumed) => {
    const book = opened();
    const edits: Edit[] = [{ kind: "addSheet", sheet: "New" }, large("New")];
    const { answer } = await write(book, edits, { isResumed }, afterFirst(book));
    expect(answer.end).toBe(isResumed ? "cancelled" : "complete");
  });

  test.each([
    ["New", "complete"],
    ["Other", "cancelled"],
  ])("nor is a sheet that waits for its table (of the sheet %s)", async (sheet, end) => {
    const book = opened();
    book.edits.addSheet("New");
    book.edits.addSheet("Other");
    const table: Edit = { kind: "addTable", sheet, name: "T", area: { row: 200, column: 0, rows: 2, columns: 1 } };
    const { answer } = await write(book, [large("New"), table], { isResumed: true }, afterFirst(book));
    expect(answer.end).toBe(end);
  });
});

describe("rolled back", () => {
  const terms = { preconditions: [PLACE, HOLDS], shared: SHARED };
  const conflicting = (): Opened => {
    const book = opened();
    book.edits.setCell("A", "A2", "other");
    return book;
  };

  test("only the cells among other people's cells", async () => {
    const book = conflicting();
    book.edits.addSheet("Own");
    await write(book, [cells(1, 1, ["x"]), { ...cells(0, 0, ["own"]), sheet: "Own" }], terms);
    expect(valuesOf(book)[1]).toEqual(["other", "b"]);
    expect(book.sheet("Own").rows[0]?.[0]?.value).toBe("own");
  });

  test("the last written first", async () => {
    const book = conflicting();
    await write(book, [cells(1, 1, ["x"]), cells(1, 1, ["y"])], terms);
    expect(valuesOf(book)[1]).toEqual(["other", "b"]);
  });

  test("not if rows were inserted once more", async () => {
    const book = conflicting();
    book.beforeBatch(1, () => book.edits.insertRows("A", 1, 1));
    const { answer } = await write(book, [cells(1, 1, ["x"])], terms);
    expect(answer.end).toBe("conflict");
    expect(valuesOf(book)[1]?.filter((value) => (value ?? null) !== null)).toEqual([]);
    expect(valuesOf(book)[2]).toEqual(["other", "x"]);
  });

  test.each([
    [2, "b"],
    [3, "x"],
  ])("again where Excel fails %d times", async (times, left) => {
    const book = conflicting();
    const { syncs } = book.host.counters;
    book.host.options.faults = Array.from({ length: times }, (_, index) => ({
      sync: syncs + 1 + index,
      at: "request" as const,
      code: "ServiceNotAvailable" as const,
    }));
    const outcome = await write(book, [cells(1, 1, ["x"])], terms).then(
      ({ answer }) => answer.end,
      (error: { code: string }) => error.code,
    );
    expect(outcome).toBe(times === 3 ? "ServiceNotAvailable" : "conflict");
    expect(valuesOf(book)[1]).toEqual(["other", left]);
  });
});

describe("something new", () => {
  const NEW: Edit[] = [
    { kind: "show", sheet: "New" },
    { kind: "addSheet", sheet: "New" },
    { ...cells(0, 0, ["H"], ["v"]), sheet: "New" },
    { kind: "addTable", sheet: "New", name: "T", area: { row: 0, column: 0, rows: 2, columns: 1 } },
  ];

  test("is created and shown in one request", async () => {
    const book = opened();
    const { answer, syncs } = await write(book, NEW);
    expect([answer.end, answer.cells, syncs]).toEqual(["complete", 2, 1]);
    expect(book.table("T").sheet.name).toBe("New");
    expect(book.workbook.activeSheetId).toBe(book.sheet("New").id);
  });

  test("whose name is taken is a conflict if it may be tried again, otherwise a failure", async () => {
    const book = opened();
    book.edits.addSheet("New");
    expect((await write(book, NEW, { retriesNames: true })).answer.end).toBe("conflict");
    await expect(write(book, NEW)).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    // Somebody's sheet stays.
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(["A", "New"]);
  });

  test.each([
    [false, ["A"]],
    [true, ["A", "New"]],
  ])("is removed if Excel fails afterwards, unless the next run continues it (%s)", async (isResumed, sheets) => {
    const book = opened();
    const edits: Edit[] = [...NEW, { kind: "unmark", sheet: "Gone", id: "1" }];
    const { answer } = await write(book, edits, { isResumed });
    expect(answer.end).toBe("conflict");
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  });
});

test("a mark that somebody removed at the same moment is a conflict, another failure is not", async () => {
  const book = opened();
  expect((await write(book, [{ kind: "unmark", sheet: "A", id: "none" }])).answer.end).toBe("conflict");
  await expect(write(book, [{ kind: "dropTable", sheet: "A", name: "none" }])).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

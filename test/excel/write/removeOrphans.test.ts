import type { Edit } from "../../../src/core/cells/edits";
import { commit } from "../../../src/excel/write/commit";
import { removeOrphans } from "../../../src/excel/write/removeOrphans";
import { open, type Opened, plain } from "../../support/flow";

const TABLE = { kind: "addTable" as const, name: "List", area: { row: 0, column: 0, rows: 2, columns: 2 } };
const CELLS = { kind: "cells" as const, row: 0, column: 0, values: [["H", null], ["a"]] };
const NEW: Edit[] = [
  { kind: "addSheet", sheet: "New" },
  { ...CELLS, sheet: "New" },
  { ...TABLE, sheet: "New" },
];
const ON_A: Edit[] = [
  { ...CELLS, sheet: "A" },
  { ...TABLE, sheet: "A" },
];

const DELETES = { isSheetTaken: false, keepsTables: false };
const remove = (book: Opened, edits: readonly Edit[], options = DELETES) =>
  book.inExcel(() => removeOrphans(edits, options));
const addTable = (book: Opened, sheet: string, name: string, column = 0, columns = 2) =>
  book.inExcel(() => commit([{ kind: "addTable", sheet, name, area: { row: 0, column, rows: 2, columns } }]));
const namesOf = (book: Opened) => book.workbook.sheets.map(({ name }) => name);
const half = (rows: string[][]) => open(plain({ A: [["other"]], New: rows }));

describe("a new sheet", () => {
  test.each([
    ["nothing", []],
    ["a part of what was written", [["H"]]],
    ["all of it, with a heading that Excel gave", [["H", "Cột 1"], ["a"]]],
  ])("with %s is deleted", async (_name, rows) => {
    const book = half(rows);
    await remove(book, NEW);
    expect(namesOf(book)).toEqual(["A"]);
  });

  test.each([
    ["another text in a cell of ours", [["mine"]]],
    ["a text in another cell", [["H"], ["a"], ["mine"]]],
    ["a text like Excel's headings below them", [["H"], ["a", "Column1"]]],
  ])("with %s stays", async (_name, rows) => {
    const book = half(rows);
    await remove(book, NEW);
    expect(namesOf(book)).toEqual(["A", "New"]);
  });

  test("that is empty and has a name that was taken is somebody else's", async () => {
    const book = half([]);
    await remove(book, NEW, { ...DELETES, isSheetTaken: true });
    expect(namesOf(book)).toEqual(["A", "New"]);
  });

  test.each([
    [true, ["A", "New"]],
    [false, ["A"]],
  ])("that has its table stays if the next run continues it (%s)", async (keepsTables, expected) => {
    const book = half([["H", "Column1"], ["a"]]);
    await addTable(book, "New", "List");
    await remove(book, NEW, { ...DELETES, keepsTables });
    expect(namesOf(book)).toEqual(expected);
  });

  test("that was not created is ignored", async () => {
    const book = open(plain({ A: [["other"]] }));
    const { syncs } = await remove(book, NEW);
    expect(namesOf(book)).toEqual(["A"]);
    expect(syncs).toBeGreaterThan(0);
    expect((await remove(book, [{ ...CELLS, sheet: "A" }])).syncs).toBe(0);
  });
});

describe("a table on an existing sheet", () => {
  const withCells = (rows: string[][]) => open(plain({ A: rows, B: [["other"]] }));

  test("that has no name yet is converted to a range, and its cells are cleared", async () => {
    const book = withCells([["H", "Column1", "mine"], ["a"]]);
    await addTable(book, "A", "Table1");
    await remove(book, ON_A);
    expect(book.sheet("A").tables).toEqual([]);
    expect([...book.cells().entries()].filter(([, value]) => value !== "")).toHaveLength(2);
    expect(book.sheet("A").rows[0]?.[2]?.value).toBe("mine");
  });

  test("that was not created yet leaves no cells", async () => {
    const book = withCells([["H"], ["a"]]);
    await remove(book, ON_A);
    expect(
      book
        .sheet("A")
        .rows.flat()
        .filter((cell) => (cell?.value ?? null) !== null),
    ).toEqual([]);
  });

  test("that has its name stays, and so do other people's cells", async () => {
    const named = withCells([["H", "Column1"], ["a"]]);
    await addTable(named, "A", "List");
    await remove(named, ON_A);
    expect(named.sheet("A").tables).toHaveLength(1);
    expect(named.sheet("A").rows[0]?.[0]?.value).toBe("H");
    const others = withCells([["mine"], ["a"]]);
    await remove(others, ON_A);
    expect(others.sheet("A").rows[0]?.[0]?.value).toBe("mine");
  });

  test("beside another one: that stays", async () => {
    const book = withCells([
      ["H", "", "X"],
      ["a", "", "x"],
    ]);
    await addTable(book, "A", "Other", 2, 1);
    await remove(book, ON_A);
    expect(book.sheet("A").tables.map(({ name }) => name)).toEqual(["Other"]);
    expect(book.sheet("A").rows[1]?.[2]?.value).toBe("x");
  });
});

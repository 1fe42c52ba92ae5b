import type { CellsEdit, Edit } from "../../../src/core/cells/edits";
import type { BlankPrecondition, CellsPrecondition, PlacePrecondition } from "../../../src/core/cells/preconditions";
import type { Grid } from "../../../src/core/cells/snapshot";
import { commit, type CommitOptions } from "../../../src/excel/write/commit";
import { open, type Opened, plain } from "../../support/flow";

const ROWS = [
  ["Id", "Text"],
  ["HS-1", "a"],
  ["", "b"],
  ["", "c"],
];

/** A table below two blank rows and right of a blank column, and a plain list. */
async function opened(): Promise<Opened> {
  const book = open(plain({ T: [["title"], [], ...ROWS.map((row) => ["", ...row])], P: ROWS }));
  const area = { row: 2, column: 1, rows: 4, columns: 2 };
  await book.inExcel(() => commit([{ kind: "addTable", sheet: "T", name: "List", area }]));
  return book;
}

const TABLE: PlacePrecondition = {
  kind: "place",
  sheet: "T",
  table: "List",
  area: { row: 2, column: 1, rows: 4, columns: 2 },
};
const USED: PlacePrecondition = {
  kind: "place",
  sheet: "P",
  table: null,
  area: { row: 0, column: 0, rows: 4, columns: 2 },
};
const cells = (sheet: string, row: number, column: number, text: string): CellsEdit => ({
  kind: "cells",
  sheet,
  row,
  column,
  values: [[text]],
});
const through = (heading: string, offset: number, text: string): CellsEdit => ({
  ...cells("T", 3 + offset, heading === "Id" ? 1 : 2, text),
  through: { table: "List", heading, offset },
});
const write = async (book: Opened, edits: readonly Edit[], terms: CommitOptions) =>
  (await book.inExcel(() => commit(edits, terms))).answer;

describe("places", () => {
  test.each<[string, (book: Opened) => void]>([
    ["nothing moved", () => undefined],
    ["cells changed inside", ({ edits }) => edits.setCell("T", "B4", "x")],
  ])("%s: written", async (_name, move) => {
    const book = await opened();
    move(book);
    expect((await write(book, [through("Text", 0, "new")], { preconditions: [TABLE] })).end).toBe("complete");
  });

  test.each<[string, (book: Opened) => void]>([
    ["rows came above the table", ({ edits }) => edits.insertRows("T", 0, 1)],
    ["a row came inside the table", ({ edits }) => edits.insertRows("T", 4, 1)],
    ["a row of the table went", ({ edits }) => edits.deleteRows("T", 4, 1)],
    ["a column came left of the table", ({ edits }) => edits.insertColumns("T", 0, 1)],
    ["a column came inside the table", ({ edits }) => edits.insertColumns("T", 2, 1)],
  ])("%s: nothing is written", async (_name, move) => {
    const book = await opened();
    move(book);
    const before = book.cells();
    expect((await write(book, [through("Text", 0, "new")], { preconditions: [TABLE] })).end).toBe("conflict");
    expect(book.changesSince(before)).toEqual([]);
  });

  test.each<[string, (book: Opened) => void]>([
    ["a row came below", ({ edits }) => edits.setCell("P", "A5", "x")],
    ["a column came at the right", ({ edits }) => edits.setCell("P", "C1", "x")],
  ])("of a plain list: %s", async (_name, move) => {
    const book = await opened();
    const terms = { preconditions: [USED] };
    expect((await write(book, [cells("P", 1, 1, "new")], terms)).end).toBe("complete");
    move(book);
    expect((await write(book, [cells("P", 1, 1, "newer")], terms)).end).toBe("conflict");
    expect(book.sheet("P").rows[1]?.[1]?.value).toBe("new");
  });

  test("the result has the current places, of new tables too", async () => {
    const book = await opened();
    const edits: Edit[] = [
      { kind: "insertRows", sheet: "T", row: 0, count: 2 },
      cells("P", 0, 4, "H"),
      { kind: "addTable", sheet: "P", name: "New", area: { row: 0, column: 4, rows: 2, columns: 1 } },
    ];
    const { places } = await write(book, edits, { preconditions: [TABLE, USED] });
    expect(places).toEqual([
      { ...TABLE, area: { ...TABLE.area, row: 4 } },
      { ...USED, area: { ...USED.area, columns: 5 } },
      { kind: "place", sheet: "P", table: "New", area: { row: 0, column: 4, rows: 2, columns: 1 } },
    ]);
  });
});

describe("blank cells", () => {
  const BLANK: BlankPrecondition = {
    kind: "blank",
    sheet: "T",
    table: "List",
    heading: "Id",
    offset: 1,
    shows: { heading: "Text", text: "b" },
  };

  test("are filled while they are blank", async () => {
    const book = await opened();
    expect((await write(book, [through("Id", 1, "HS-2")], { preconditions: [BLANK] })).end).toBe("complete");
    expect(book.sheet("T").rows[4]?.[1]?.value).toBe("HS-2");
    expect((await write(book, [through("Id", 1, "HS-3")], { preconditions: [BLANK] })).end).toBe("conflict");
    expect(book.sheet("T").rows[4]?.[1]?.value).toBe("HS-2");
  });

  test("of another row are not filled", async () => {
    const book = await opened();
    const other = { ...BLANK, shows: { heading: "Text", text: "B" } };
    expect((await write(book, [through("Id", 1, "HS-2")], { preconditions: [other] })).end).toBe("conflict");
  });

  test.each<[string, CellsEdit]>([
    ["another row", through("Id", 0, "HS-9")],
    ["another column", through("Text", 1, "new")],
    ["no table", cells("T", 4, 1, "HS-9")],
  ])("do not matter where %s is written", async (_name, edit) => {
    const book = await opened();
    book.edits.setCell("T", "B5", "filled");
    expect((await write(book, [edit], { preconditions: [BLANK] })).end).toBe("complete");
  });

  test("are compared by row if several rows are written at once", async () => {
    const book = await opened();
    book.edits.setCell("T", "B5", "filled");
    const edit = { ...through("Id", 0, "HS-9"), values: [["HS-9"], [null], ["HS-3"]] };
    expect((await write(book, [edit], { preconditions: [BLANK] })).end).toBe("complete");
    const both = { ...edit, values: [["HS-9"], ["HS-2"]] };
    expect((await write(book, [both], { preconditions: [BLANK] })).end).toBe("conflict");
  });
});

describe("what is read again", () => {
  const grid: Grid = { row: 0, column: 0, values: ROWS, formulas: ROWS, text: ROWS, types: [] };
  const HOLDS: CellsPrecondition = {
    kind: "cells",
    sheet: "P",
    area: USED.area,
    current: grid,
    ignored: [],
    whenLong: "written-rows",
  };
  /** As in a later batch, after earlier ones have written. */
  const later = { placesBefore: [] };

  test("is everything at first, and later only the written rows", async () => {
    const book = await opened();
    book.edits.setCell("P", "B4", "other");
    const edit = cells("P", 1, 1, "new");
    expect((await write(book, [edit], { preconditions: [HOLDS] })).end).toBe("conflict");
    book.edits.setCell("P", "B2", "a");
    expect((await write(book, [edit], { preconditions: [HOLDS], ...later })).end).toBe("complete");
    expect((await write(book, [cells("P", 3, 1, "x")], { preconditions: [HOLDS], ...later })).end).toBe("conflict");
  });

  test("is each run of written rows", async () => {
    const book = await opened();
    const edits = [cells("P", 1, 1, "x"), cells("P", 3, 1, "y"), cells("T", 2, 0, "z")];
    book.edits.setCell("P", "A3", "between");
    expect((await write(book, edits, { preconditions: [HOLDS], ...later })).end).toBe("complete");
  });

  test("columns that are compared because everything is too much are compared only at first", async () => {
    const book = await opened();
    book.edits.setCell("P", "B2", "other");
    const preconditions = [{ ...HOLDS, whenLong: [0] }];
    expect((await write(book, [cells("P", 1, 1, "x")], { preconditions, ...later })).end).toBe("complete");
  });

  describe("of a table by its columns, wherever they are", () => {
    const lines = [[], [], ...ROWS.map((row) => ["", ...row])];
    const stable = {
      ...HOLDS,
      sheet: "T",
      area: TABLE.area,
      current: { ...grid, values: lines, formulas: lines, text: lines },
      whenLong: [],
      stable: {
        table: "List",
        columns: [
          { heading: "Id", column: 1 },
          { heading: "Text", column: 2 },
        ],
      },
    } satisfies CellsPrecondition;
    const fill = { preconditions: [stable], ...later };

    test("nothing changed, or a blank id was filled in", async () => {
      const book = await opened();
      expect((await write(book, [through("Id", 1, "HS-2")], fill)).end).toBe("complete");
      expect((await write(book, [through("Id", 2, "HS-3")], fill)).end).toBe("complete");
    });

    test.each(["B4", "C4", "C6"])("%s changed", async (place) => {
      const book = await opened();
      book.edits.setCell("T", place, "other");
      expect((await write(book, [through("Id", 1, "HS-2")], fill)).end).toBe("conflict");
      // Other cells are written: the table does not matter.
      expect((await write(book, [cells("P", 1, 1, "x")], fill)).end).toBe("complete");
    });
  });
});

describe("what is read back", () => {
  test("follows rows that later steps insert, and the last of two writes", async () => {
    const book = await opened();
    const edits: Edit[] = [
      cells("P", 2, 0, "first"),
      cells("P", 2, 1, "x"),
      { kind: "insertRows", sheet: "P", row: 1, count: 3 },
      cells("P", 5, 0, "second"),
      { kind: "insertRows", sheet: "T", row: 0, count: 1 },
    ];
    expect(await write(book, edits, {})).toMatchObject({ end: "complete", unconfirmed: [] });
    expect(book.sheet("P").rows[5]?.[0]?.value).toBe("second");
  });

  test("reports cells that did not take their value", async () => {
    const book = await opened();
    book.edits.mergeCells("P", "B2:B3");
    const edit = { ...cells("P", 1, 1, "x"), values: [["x"], ["y"], ["z"]] };
    const { unconfirmed, cells: count } = await write(book, [edit], {});
    expect(unconfirmed).toEqual([{ sheet: "P", cell: "B3" }]);
    expect(count).toBe(3);
  });

  test("compares formulas if one is restored", async () => {
    const book = await opened();
    const edit: CellsEdit = { ...cells("P", 1, 1, ""), values: [[{ formula: "=1+2" }]] };
    expect((await write(book, [edit], {})).unconfirmed).toEqual([]);
    expect(book.sheet("P").rows[1]?.[1]?.formula).toBe("=1+2");
    book.edits.mergeCells("P", "A2:B2");
    expect((await write(book, [edit], {})).unconfirmed).toEqual([{ sheet: "P", cell: "B2" }]);
  });
});

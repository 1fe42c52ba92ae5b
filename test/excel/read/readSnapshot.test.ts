import type { FirstRead, MergesBySheet, SecondRead, SheetArea } from "../../../src/core/cells/reads";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/cells/snapshot";
import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import type { Progress, RunControl } from "../../../src/excel/runControl";
import { newSheet, newWorkbook, put, putTable, type Value } from "../../../samples/sheets";
import type { HostOptions } from "../../../workbench/host";
import { open, type Opened } from "../../support/flow";

const HEADINGS = ["Name", "Day", "Note"];
const ROWS: Value[][] = [
  ["An", { date: "03/02/2022" }, "x"],
  ["Bình", { date: "04/02/2022" }, 5],
];

/** A list on "List" with a note beside it, a small table on "Plan", and an empty sheet. */
function workbook(rows: readonly Value[][] = ROWS, options?: HostOptions): Opened {
  const list = newSheet("List", []);
  put(list, 0, 0, "A title");
  putTable(list, "T", 2, 1, HEADINGS, rows);
  const plan = newSheet("Plan", []);
  putTable(plan, "P", 0, 0, ["Key", "Value"], [["year", 2022]]);
  put(plan, 5, 0, "below");
  return open(newWorkbook("a.xlsx", [list, plan, newSheet("Empty", [])]), options);
}

const NOTHING: FirstRead = { tables: {}, wholeSheets: [], shownColumns: [], charts: {}, names: [], maybeEmpty: [] };
const LIST: FirstRead = {
  ...NOTHING,
  tables: { T: "place", P: "all", Gone: "all" },
  wholeSheets: [{ table: "T", depth: "without-text" }],
  shownColumns: ["Day"],
};
const SECOND: SecondRead = { sheets: [], tables: [], knownMerges: new Map(), mayLackMerges: false };

interface Plan {
  first?: Partial<FirstRead>;
  second?: Partial<SecondRead>;
  merges?: readonly SheetArea[];
}

const read = (book: Opened, { first, second, merges = [] }: Plan = {}, control: RunControl = {}) =>
  book.inExcel(() =>
    readSnapshot(
      {
        first: { ...LIST, ...first },
        moreToRead: () => (second === undefined ? null : { ...SECOND, ...second }),
        mergesToRead: () => merges,
      },
      control,
    ),
  );

const sheetIn = ({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

describe("the first read", () => {
  test("reads the names of all sheets and tables and the requested cells, in one round trip", async () => {
    const { answer, syncs } = await read(workbook());
    expect(syncs).toBe(1);
    expect(answer).toMatchObject({ readOnly: false, sheets: [{ name: "List" }, { name: "Plan" }, { name: "Empty" }] });
    expect(answer).not.toHaveProperty("structureProtected");
    expect(answer).not.toHaveProperty("namesTaken");
    expect(answer.tableNames).toEqual([
      { name: "T", sheet: "List" },
      { name: "P", sheet: "Plan" },
    ]);
    expect(answer.sheets.map(({ cells }) => cells === undefined)).toEqual([false, true, true]);
  });

  test("a table has its own cells, or those of its sheet if the whole sheet is read", async () => {
    const { answer } = await read(workbook());
    const [list, plan] = answer.tables;
    expect(list).toMatchObject({ name: "T", sheet: "List", area: { row: 2, column: 1, rows: 3, columns: 3 } });
    expect(list).toMatchObject({ hasHeaders: true, hasTotals: false });
    expect(list?.cells).toBe(sheetIn(answer, "List").cells);
    expect(plan?.cells).toEqual({
      row: 0,
      column: 0,
      values: [
        ["Key", "Value"],
        ["year", 2022],
      ],
      formulas: [
        ["Key", "Value"],
        ["year", 2022],
      ],
      text: [
        ["Key", "Value"],
        ["year", "2022"],
      ],
      types: [
        ["String", "String"],
        ["String", "Double"],
      ],
    });
    expect(answer.tables).toHaveLength(2);
  });

  test("displayed text is read for the requested columns only", async () => {
    const { answer } = await read(workbook([["An", { date: "03/02/2022" }, { date: "04/02/2022" }]]));
    const { cells, shownColumns } = sheetIn(answer, "List");
    expect(shownColumns).toEqual([2]);
    expect(cells?.text[3]).toEqual(["", "An", "03/02/2022", "44596"]);
    expect(cells?.text[0]).toEqual(["A title", "", "", ""]);
    expect(cells?.types[3]).toEqual(["Empty", "String", "Double", "Double"]);
  });

  test("a column that is missing is not shown", async () => {
    const { answer } = await read(workbook(), { first: { shownColumns: ["Day", "Gone"] } });
    expect(sheetIn(answer, "List").shownColumns).toEqual([2]);
  });

  test("values only: neither formulas nor types", async () => {
    const book = workbook([["An", 1, { formula: "=1+1", result: 2 }]]);
    const { answer } = await read(book, { first: { wholeSheets: [{ table: "T", depth: "values-only" }] } });
    const { cells } = sheetIn(answer, "List");
    expect(cells?.values[3]).toEqual(["", "An", 1, 2]);
    expect([cells?.formulas, cells?.types]).toEqual([[], []]);
    const whole = await read(book, { first: { wholeSheets: [{ table: "T", depth: "values" }] } });
    expect(sheetIn(whole.answer, "List").cells?.formulas[3]).toEqual(["", "An", 1, "=1+1"]);
    expect(sheetIn(whole.answer, "List").cells?.types).toEqual([]);
  });

  test("of several tables on one sheet the first decides how much is read", async () => {
    const book = workbook();
    putTable(book.sheet("List"), "Other", 10, 1, ["More"], [[{ formula: "=1+1", result: 2 }]]);
    const wholeSheets: FirstRead["wholeSheets"] = [
      { table: "T", depth: "without-text" },
      { table: "Other", depth: "values-only" },
    ];
    const { answer } = await read(book, { first: { wholeSheets } });
    expect(sheetIn(answer, "List").cells?.formulas[11]).toEqual(["", "=1+1", "", ""]);
  });

  test.each([
    ["below", 4 + 1_900, 1, true],
    ["far below", 4 + 2_100, 1, false],
    ["on the right", 3, 3 + 45, true],
    ["far on the right", 3, 3 + 55, false],
  ])("a filled cell %s of the list", async (_place, row, column, isRead) => {
    const book = workbook();
    put(book.sheet("List"), row, column, "distant");
    const { answer } = await read(book);
    const { cells } = sheetIn(answer, "List");
    expect(cells?.values[row]?.[column]).toBe(isRead ? "distant" : undefined);
    expect(cells?.values[3]?.[1]).toBe("An");
  });

  test("hidden rows, hidden and protected sheets, a protected structure, a read-only workbook", async () => {
    const book = workbook();
    const { answer } = await read(book);
    expect(sheetIn(answer, "List")).toMatchObject({ hasHiddenRows: false, visible: true });
    expect(sheetIn(answer, "List")).not.toHaveProperty("isProtected");
    book.edits.hideRows("List", 3, 1, true);
    book.edits.protectSheet("Plan", true);
    book.sheet("Empty").visibility = "Hidden";
    Object.assign(book.workbook, { readOnly: true, structureProtection: {} });
    const { answer: later } = await read(book);
    expect(sheetIn(later, "List").hasHiddenRows).toBe(true);
    expect(sheetIn(later, "Plan").isProtected).toBe(true);
    expect(sheetIn(later, "Empty").visible).toBe(false);
    expect(later).toMatchObject({ readOnly: true, structureProtected: true });
  });

  test("an empty sheet among those that may be empty has no cells; others are not read", async () => {
    const { answer } = await read(workbook(), { first: { maybeEmpty: ["Empty", "Plan", "Gone"] } });
    expect(sheetIn(answer, "Empty").cells).toBeNull();
    expect(sheetIn(answer, "Plan").cells).toBeUndefined();
  });

  test("charts beside a table, and names that are taken", async () => {
    const book = workbook();
    const chart = { type: "ColumnClustered", title: "", source: "'Plan'!A1:B2", seriesBy: "Columns", properties: {} };
    book.sheet("Plan").charts = [{ ...chart, id: "1", name: "Ours", left: 0, top: 0, width: 9, height: 9 }] as never;
    book.workbook.names = [{ name: "XetDuyet", formula: "=Plan!$A$1" }] as never;
    const first = { charts: { P: "Ours", T: "Ours", Gone: "Ours" }, names: ["XetDuyet", "SoLieu"] };
    const { answer } = await read(book, { first });
    expect(answer.sheets.map(({ charts }) => charts)).toEqual([undefined, ["Ours"], undefined]);
    expect(answer.namesTaken).toEqual(["XetDuyet"]);
  });

  test("a workbook without the list", async () => {
    const { answer } = await read(workbook(), { first: { wholeSheets: [{ table: "Gone", depth: "without-text" }] } });
    expect(answer.sheets.map(({ cells }) => cells)).toEqual([undefined, undefined, undefined]);
    expect(answer.tables.map(({ name }) => name)).toEqual(["P"]);
  });
});

describe("the second read", () => {
  const merged = (options?: HostOptions): Opened => {
    const book = workbook(ROWS, options);
    book.edits.mergeCells("Plan", "A6:B7");
    book.edits.hideRows("Plan", 5, 1, true);
    return book;
  };
  const AREA = { row: 5, column: 0, rows: 2, columns: 2 };
  const second = { sheets: ["Plan", "Empty"], tables: ["P"] };

  test("reads whole sheets and their merged areas, and tables with the cells of their sheet", async () => {
    const { answer, syncs } = await read(merged(), { second });
    expect(syncs).toBe(2);
    const plan = sheetIn(answer, "Plan");
    expect(plan).toMatchObject({ merges: [AREA], hasHiddenRows: true });
    expect(plan).not.toHaveProperty("isReadInPart");
    expect(plan.cells?.text).toEqual([
      ["Key", "Value"],
      ["year", "2022"],
      ["", ""],
      ["", ""],
      ["", ""],
      ["below", ""],
    ]);
    expect(sheetIn(answer, "Empty")).toMatchObject({ cells: null, merges: [], hasHiddenRows: false });
    expect(answer.tables.map(({ name }) => name)).toEqual(["T", "P"]);
    expect(answer.tables[1]?.cells).toBe(plan.cells);
    expect(sheetIn(answer, "List").shownColumns).toEqual([2]);
  });

  test("a sheet that is read whole has the text of all its columns", async () => {
    const { answer } = await read(workbook(), { second: { sheets: ["List"], tables: ["T"] } });
    expect(sheetIn(answer, "List")).not.toHaveProperty("shownColumns");
    expect(sheetIn(answer, "List").cells?.text[3]?.[3]).toBe("x");
  });

  test("a sheet or table that was deleted meanwhile is left out", async () => {
    const book = merged();
    book.beforeBatch(1, () => book.edits.deleteSheet("Plan"));
    const { answer } = await read(book, { second: { sheets: ["Plan", "List"], tables: ["P", "T"] } });
    expect(sheetIn(answer, "Plan").cells).toBeUndefined();
    expect(answer.tables.map(({ name }) => name)).toEqual(["T"]);
  });

  test("known merged areas are not read again", async () => {
    const known = [{ row: 9, column: 9, rows: 2, columns: 1 }];
    const knownMerges: MergesBySheet = new Map([["Plan", known]]);
    const book = merged({ missing: ["Range.getMergedAreasOrNullObject"] });
    const { answer, syncs } = await read(book, { second: { ...second, sheets: ["Plan"], knownMerges } });
    expect(syncs).toBe(2);
    expect(sheetIn(answer, "Plan").merges).toEqual(known);
  });

  test("on a desktop merged areas are read only where they are needed", async () => {
    const book = merged({ platform: "desktop" });
    const needless = await read(book, { second: { ...second, mayLackMerges: true } });
    expect(sheetIn(needless.answer, "Plan")).not.toHaveProperty("merges");
    const needed = await read(book, { second });
    expect(sheetIn(needed.answer, "Plan").merges).toEqual([AREA]);
    const onTheWeb = await read(merged(), { second: { ...second, mayLackMerges: true } });
    expect(sheetIn(onTheWeb.answer, "Plan").merges).toEqual([AREA]);
  });

  test("if Excel lists too many merged areas to return them, those of some cells are read, each once", async () => {
    const book = merged();
    for (let row = 10; row < 523; row++) book.sheet("Plan").merges.push({ row, column: 0, rows: 1, columns: 2 });
    const area = (row: number, rows: number) => ({ sheet: "Plan", area: { row, column: 0, rows, columns: 2 } });
    const { answer, syncs } = await read(book, { second, merges: [area(0, 6), area(6, 4), area(11, 1)] });
    expect(syncs).toBe(4);
    expect(sheetIn(answer, "Plan").merges).toEqual([AREA, { row: 11, column: 0, rows: 1, columns: 2 }]);
    expect(sheetIn(answer, "Empty").merges).toEqual([]);
    expect(sheetIn(answer, "Plan")).not.toHaveProperty("areMergesUnknown");
  });

  test("if Excel refuses those too, they are unknown", async () => {
    const book = merged({ missing: ["Range.getMergedAreasOrNullObject"] });
    const area = { sheet: "Plan", area: AREA };
    const { answer } = await read(book, { second, merges: [area] });
    expect(sheetIn(answer, "Plan").areMergesUnknown).toBe(true);
    expect(sheetIn(answer, "List")).not.toHaveProperty("areMergesUnknown");
  });

  test("a failure that is no refusal ends the read", async () => {
    const book = merged();
    book.failAt(1);
    await expect(read(book, { second })).rejects.toMatchObject({ failure: "busy" });
  });
});

describe("sheets that are too large for one response", () => {
  const LONG = Array.from({ length: 60 }, (_, index): Value[] => [
    `Name ${index} ${"ố".repeat(index % 7 === 0 ? 900 : 200)}`,
    { day: 44_600 + index },
    index % 2 === 0 ? { formula: "=1+1", result: 2 } : "x",
  ]);

  test("are read in blocks, with the same cells", async () => {
    const book = workbook(LONG);
    const whole = await read(book);
    const progress: Progress[] = [];
    const control: RunControl = { maxResponseBytes: 9_000, onProgress: (step) => progress.push(step) };
    const { answer, syncs } = await read(book, {}, control);
    expect(answer).toEqual(whole.answer);
    expect(syncs).toBeGreaterThan(5);
    const done = progress.map((step) => step.done);
    expect(progress.every(({ phase }) => phase === "reading")).toBe(true);
    expect(done.slice(0, 2)).toEqual([null, 0]);
    expect(done.slice(1)).toEqual([...done.slice(1)].sort((a, b) => Number(a) - Number(b)));
    expect(Number(done.at(-1))).toBeLessThan(1);
  });

  test("are read in blocks after a refusal, and again if the estimate was too low", async () => {
    const rows = Array.from({ length: 400 }, (_, index): Value[] => [`Name ${index}`, 1, "x"]);
    rows[300] = ["long", 1, "ố".repeat(3_000)];
    const whole = await read(workbook(rows));
    const { answer, syncs } = await read(workbook(rows, { responseLimitBytes: 30_000 }));
    expect(syncs).toBe(7);
    expect(answer).toEqual(whole.answer);
  });

  test("a single row that is too long for a response fails", async () => {
    const rows: Value[][] = [["long", 1, "ố".repeat(9_000)]];
    await expect(read(workbook(rows, { responseLimitBytes: 16_000 }))).rejects.toMatchObject({ failure: "too-large" });
  });

  test("are read in blocks by the second read too", async () => {
    const book = workbook(LONG);
    book.edits.mergeCells("List", "A1:B1");
    const second = { sheets: ["List", "Plan", "Empty"], tables: ["T"] };
    const whole = await read(book, { second });
    const { answer, syncs } = await read(book, { second }, { maxResponseBytes: 9_000 });
    expect(answer).toEqual(whole.answer);
    expect(syncs).toBeGreaterThan(9);
  });

  test("are read up to the blank rows that end them", async () => {
    const near = workbook(LONG);
    put(near.sheet("Plan"), 900, 0, "near");
    put(near.sheet("Plan"), 2_100, 300, "far");
    const second = { sheets: ["Plan"] };
    const { answer } = await read(near, { second }, { maxResponseBytes: 20_000 });
    const { cells, isReadInPart } = sheetIn(answer, "Plan");
    expect([cells?.values.length, cells?.values[0]?.length, isReadInPart]).toEqual([901, 2, true]);
    expect(cells?.values[900]?.[0]).toBe("near");
  });

  test("more rows than a list has can't be read", async () => {
    const book = workbook();
    const { rows } = book.sheet("Plan");
    for (let row = 1_900; row < 251_000; row += 900) rows[row] = [{ value: "x" }];
    const second = { sheets: ["Plan"] };
    await expect(read(book, { second }, { maxResponseBytes: 9_000 })).rejects.toMatchObject({
      failure: "too-large",
      code: "TooManyRows",
    });
  });
});

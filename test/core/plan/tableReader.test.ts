import { columnBody, readTable } from "../../../src/core/plan/tableReader";
import type { TableSnapshot } from "../../../src/core/cells/snapshot";
import { workbook, type TableSpec } from "../../support/workbook";

const ROWS = [
  ["Mã", "Tên"],
  ["a", "A"],
  [" ", "…"],
  ["b", ""],
];

function table(more: Partial<TableSpec> = {}): TableSnapshot {
  const tables = [{ name: "Bang", address: "C2", rows: ROWS, ...more }];
  const cells = [[], [null, null, null, null, "Ngoài"], [null, null, null, null, "z"]];
  const found = workbook({ name: "Trang", cells, tables }).tables[0];
  if (found === undefined) throw new Error("The test has no table.");
  return found;
}

const read = (more?: Partial<TableSpec>, optional: string[] = []) => {
  const { rows, ...rest } = readTable(table(more), ["Tên", "Mã"], optional);
  return { ...rest, rows: rows.map((row) => [row("Mã")?.text ?? null, row("Tên")?.text ?? null]) };
};

test("rows with something in a known column, by heading", () => {
  expect(read()).toMatchObject({
    place: { sheet: "Trang", cell: "C2", value: "Mã" },
    missing: [],
    duplicated: [],
    rows: [
      ["a", "A"],
      ["b", ""],
    ],
  });
});

test("the totals row is not read", () => {
  expect(read({ totals: true }).rows).toEqual([["a", "A"]]);
});

test("without headings every required column is missing", () => {
  expect(read({ headers: false }).missing).toEqual(["Tên", "Mã"]);
});

test("a column outside the table is none of its own", () => {
  const found = readTable(table(), ["Mã"], ["Ngoài"]);
  expect([found.has("Mã"), found.has("Ngoài")]).toEqual([true, false]);
  expect(found.rows[0]?.("Ngoài")).toBeNull();
  expect(columnBody(table(), "Ngoài")).toBeNull();
});

test("duplicated headings are reported, with the later place", () => {
  const { duplicated } = readTable(
    table({
      rows: [
        ["Mã", "Tên", "MÃ"],
        ["a", "A", "x"],
      ],
    }),
    ["Mã"],
    ["Tên"],
  );
  expect(duplicated.map(({ heading, place }) => [heading, place.cell])).toEqual([["Mã", "E2"]]);
});

test("the body of a column", () => {
  expect(columnBody(table(), "tên")).toEqual({ row: 2, column: 3, rows: 3, columns: 1 });
  expect(columnBody(table({ totals: true }), "Tên")).toMatchObject({ rows: 2 });
  expect(columnBody(table({ headers: false }), "Tên")).toBeNull();
  expect(columnBody(table(), "Khác")).toBeNull();
});

import type { Precondition } from "../../src/core/cells/preconditions";
import { costsOf, isLong } from "../../src/excel/costs";
import { workbook } from "../support/workbook";

const LINE = ["a".repeat(10), "b".repeat(100)];
const rows = (count: number) => Array.from({ length: count }, () => LINE);
const snapshot = workbook({ name: "S", cells: rows(4) });

function cells(count: number, whenLong: "written-rows" | number[]): Extract<Precondition, { kind: "cells" }> {
  const values = rows(count);
  const current = { row: 0, column: 0, values, formulas: [], text: values, types: [] };
  const area = { row: 0, column: 0, rows: count, columns: 2 };
  return { kind: "cells", sheet: "S", area, current, ignored: [], whenLong };
}

test("everything that the first batch reads again counts; of a long list only the columns that identify its rows", () => {
  const short = costsOf([cells(10, "written-rows")], snapshot).always;
  expect(short).toBeGreaterThan(10 * 110);
  expect(short).toBeLessThan(10 * 130);
  expect(isLong(cells(10, "written-rows"))).toBe(false);
  expect(isLong(cells(20_000, "written-rows"))).toBe(true);
  expect(costsOf([cells(20_000, "written-rows")], snapshot).always).toBe(0);
  const keys = costsOf([cells(20_000, [0])], snapshot).always;
  expect(keys).toBeGreaterThan(20_000 * 10);
  expect(keys).toBeLessThan(20_000 * 20);
});

test("a list that is read row by row counts its written rows, and the current content everywhere", () => {
  const costs = costsOf([cells(4, "written-rows"), { kind: "empty", sheet: "T" }], snapshot);
  expect(costs.sheet).toBe("S");
  expect(costs.inputsOf(2)).toBeGreaterThan(110);
  expect(costs.current("S", 0, 1, 1)).toBeGreaterThan(100);
  expect(costs.current("T", 0, 1, 1)).toBeLessThan(10);
});

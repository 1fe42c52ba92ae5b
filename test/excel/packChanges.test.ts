import type { Change } from "../../src/core/cells/change";
import { packChanges } from "../../src/excel/applyChanges";

const change = (rows: number, text = "a", more: Partial<Change> = {}): Change => ({
  sheet: "A",
  row: 5,
  column: 2,
  from: Array.from({ length: rows }, (_, index) => [`từ ${index}`]),
  to: Array.from({ length: rows }, () => [text]),
  ...more,
});

const sizes = (changes: readonly Change[]) => packChanges(changes).map((pack) => pack.map(({ to }) => to.length));

test("few changes go at once, as they are", () => {
  const changes = [change(1), change(3)];
  expect(packChanges(changes)).toEqual([changes]);
  expect(packChanges([])).toEqual([]);
});

test("one of many rows is cut, each part with its own rows", () => {
  const formats = Array.from({ length: 2_001 }, (_, index) => [index === 2_000 ? "@" : null]);
  const [parts = []] = packChanges([change(2_001, "a", { formats })]);
  expect(parts.map(({ row, from, to }) => [row, from.length, to.length])).toEqual([
    [5, 1_000, 1_000],
    [1_005, 1_000, 1_000],
    [2_005, 1, 1],
  ]);
  expect(parts.map(({ from }) => from[0])).toEqual([["từ 0"], ["từ 1000"], ["từ 2000"]]);
  expect(parts[2]?.formats).toEqual([["@"]]);
  expect(packChanges([change(1_001)])[0]?.[1]).not.toHaveProperty("formats");
  expect(sizes([change(1_000)])).toEqual([[1_000]]);
});

test("what one request can't hold goes with the next", () => {
  const large = (letters: number) => change(1, "x".repeat(letters));
  expect(sizes([large(3_000_000), large(1_500_000), large(10)])).toEqual([[1], [1, 1]]);
  expect(sizes([large(1_900_000), large(1_900_000)])).toEqual([[1, 1]]);
  const current = change(1, "a", { from: [["x".repeat(1_500_000)]] });
  expect(sizes([current, current])).toEqual([[1], [1]]);
  expect(sizes(Array.from({ length: 1_350 }, () => change(1)))).toEqual([expect.anything(), expect.anything()]);
});

test("a formula that is put back takes its room, a cell that is left alone almost none", () => {
  const formula = change(1, "a", { to: [[{ formula: "x".repeat(3_000_000) }]] });
  expect(sizes([formula, formula])).toEqual([[1], [1]]);
  const alone = change(1, "a", { to: [[null]] });
  expect(sizes([alone, alone])).toEqual([[1, 1]]);
});

import { type Change, joinInverses, separateSkipped, writesNothing } from "../../../src/core/cells/change";
import { countCells } from "../../../src/core/cells/edits";

const change = (from: Change["from"], to: Change["values"], formats?: Change["formats"]): Change => ({
  kind: "cells",
  sheet: "A",
  row: 4,
  column: 1,
  from,
  values: to,
  ...(formats === undefined ? {} : { formats }),
});
const current = (...values: (string | number)[]) => ({ values: [values], formulas: [values] });

test("a cell that holds what is expected is written", () => {
  const { change: left, skipped } = separateSkipped(change([["cũ"]], [["mới"]]), current("cũ"));
  expect(left.values).toEqual([["mới"]]);
  expect(skipped).toEqual([]);
});

test.each([
  ["another text", "khác", "khác", "changed"],
  ["the same text in another Unicode form", "cu\u0303", "cu\u0303", "changed"],
  ["a blank", "", "", "changed"],
  ["a formula with that very result", "cũ", '="cũ"', "formula"],
])("%s is skipped, and its format with it", (_name, value, formula, reason) => {
  const requested = change([["cũ"]], [[44679]], [["dd/mm/yyyy"]]);
  const { change: left, skipped } = separateSkipped(requested, { values: [[value]], formulas: [[formula]] });
  expect(skipped).toEqual([{ sheet: "A", row: 4, column: 1, reason }]);
  expect(left.values).toEqual([[null]]);
  expect(left.formats).toEqual([[null]]);
  expect(writesNothing(left)).toBe(true);
});

test("a text that begins with = is no formula", () => {
  expect(separateSkipped(change([["=1+1"]], [["mới"]]), current("=1+1")).skipped).toEqual([]);
});

test("a number equals the text of its digits, as quoted in a report", () => {
  expect(separateSkipped(change([["12"]], [["Phòng 12"]]), current(12)).skipped).toEqual([]);
});

test("cells are handled one by one; unchanged ones are not checked", () => {
  const requested = change([["a", "b", null]], [["A", "B", "C"]]);
  const { change: left, skipped } = separateSkipped(requested, current("a", "x", "gì cũng được"));
  expect(left.values).toEqual([["A", null, "C"]]);
  expect(skipped.map(({ column }) => column)).toEqual([2]);
  expect(separateSkipped(change([["a"]], [[null]]), current("x")).skipped).toEqual([]);
});

test("changes count like other edits, formulas included", () => {
  expect(countCells([change([["a", "b"]], [["A", null]]), change([["a"]], [[{ formula: "=1" }]])])).toBe(2);
});

test("a cell with the new content already is neither written nor skipped, nor is its format", () => {
  const requested = change([["a", "b", "c"]], [["A", "B", "C"]], [["0", "0", "0"]]);
  const { change: left, skipped } = separateSkipped(requested, current("A", "b", "x"));
  expect(left.values).toEqual([[null, "B", null]]);
  expect(left.formats).toEqual([[null, "0", null]]);
  expect(skipped.map(({ column }) => column)).toEqual([3]);
});

test.each([
  ["the formula that should come back", 3, "=1+2", []],
  ["another one with the same result", 3, "=2+1", ["formula"]],
  ["its result alone", 3, 3, ["changed"]],
])("a cell that holds %s", (_name, value, formula, reasons) => {
  const requested = change([["x"]], [[{ formula: "=1+2" }]]);
  const { change: left, skipped } = separateSkipped(requested, { values: [[value]], formulas: [[formula]] });
  expect(writesNothing(left)).toBe(true);
  expect(skipped.map(({ reason }) => reason)).toEqual(reasons);
});

test("the text of a formula is no formula", () => {
  const { skipped } = separateSkipped(change([["x"]], [["=1+2"]]), { values: [[3]], formulas: [["=1+2"]] });
  expect(skipped.map(({ reason }) => reason)).toEqual(["formula"]);
});

const columnChange = (sheet: string, row: number, from: string[], to: string[]): Change => ({
  kind: "cells",
  sheet,
  row,
  column: 0,
  from: from.map((value) => [value]),
  values: to.map((value) => [value]),
});

const joined = (later: Change, earlier: Change) => joinInverses([later], [earlier]);

test("batches that proceed down a sheet are reverted one after the other, the last first", () => {
  const upper = columnChange("A", 0, ["new", "new"], ["old", "old"]);
  const lower = columnChange("A", 2, ["new"], ["old"]);
  expect(joined(lower, upper)).toEqual([lower, upper]);
});

test("the same rows of another sheet are other cells", () => {
  const item = columnChange("A", 0, ["new"], ["old"]);
  const other = columnChange("B", 0, ["new"], ["old"]);
  expect(joined(item, other)).toEqual([item, other]);
});

test("a cell that both runs wrote goes from the later value to the one before the earlier run", () => {
  const earlier = columnChange("A", 0, ["second", "second"], ["first", "first"]);
  const later = columnChange("A", 1, ["third"], ["second"]);
  expect(joined(later, earlier)).toEqual([
    { ...later, values: [[null]] },
    { ...earlier, from: [["second"], ["third"]] },
  ]);
});

test("rows around those of an earlier batch are not changed", () => {
  const above = columnChange("A", 0, ["new", "new"], ["old", "old"]);
  const below = columnChange("A", 4, ["new"], ["old"]);
  const between = columnChange("A", 2, ["new", "new"], ["old", "old"]);
  const changes = joinInverses([below, above], [between]);
  expect(changes.map((item) => [above, below, between].indexOf(item))).toEqual([1, 0, 2]);
});

test("a later run that begins above and ends below an earlier one has written its cells too", () => {
  const earlier = columnChange("A", 1, ["second"], ["first"]);
  const later = columnChange("A", 0, ["third", "third", "third"], ["", "second", ""]);
  expect(joined(later, earlier)).toEqual([
    { ...later, values: [[""], [null], [""]] },
    { ...earlier, from: [["third"]] },
  ]);
});

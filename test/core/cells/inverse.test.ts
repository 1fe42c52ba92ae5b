import { type Change, joinInverses } from "../../../src/core/cells/change";

const change = (sheet: string, row: number, from: string[], to: string[]): Change => ({
  kind: "cells",
  sheet,
  row,
  column: 0,
  from: from.map((value) => [value]),
  values: to.map((value) => [value]),
});

const joined = (later: Change, earlier: Change) => joinInverses([later], [earlier]);

test("batches that proceed down a sheet are reverted one after the other, the last first", () => {
  const upper = change("A", 0, ["new", "new"], ["old", "old"]);
  const lower = change("A", 2, ["new"], ["old"]);
  expect(joined(lower, upper)).toEqual([lower, upper]);
});

test("the same rows of another sheet are other cells", () => {
  const item = change("A", 0, ["new"], ["old"]);
  const other = change("B", 0, ["new"], ["old"]);
  expect(joined(item, other)).toEqual([item, other]);
});

test("a cell that both runs wrote goes from the later value to the one before the earlier run", () => {
  const earlier = change("A", 0, ["second", "second"], ["first", "first"]);
  const later = change("A", 1, ["third"], ["second"]);
  expect(joined(later, earlier)).toEqual([
    { ...later, values: [[null]] },
    { ...earlier, from: [["second"], ["third"]] },
  ]);
});

test("rows around those of an earlier batch are not changed", () => {
  const above = change("A", 0, ["new", "new"], ["old", "old"]);
  const below = change("A", 4, ["new"], ["old"]);
  const between = change("A", 2, ["new", "new"], ["old", "old"]);
  const changes = joinInverses([below, above], [between]);
  expect(changes.map((item) => [above, below, between].indexOf(item))).toEqual([1, 0, 2]);
});

test("a later run that begins above and ends below an earlier one has written its cells too", () => {
  const earlier = change("A", 1, ["second"], ["first"]);
  const later = change("A", 0, ["third", "third", "third"], ["", "second", ""]);
  expect(joined(later, earlier)).toEqual([
    { ...later, values: [[""], [null], [""]] },
    { ...earlier, from: [["third"]] },
  ]);
});

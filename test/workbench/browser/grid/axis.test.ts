import { frozenSpan, makeAxis, scrolledSpan } from "../../../../workbench/browser/grid/axis";

/** Ten rows of 20 pixels, the fourth hidden, two frozen. */
const axis = makeAxis(10, 2, (index) => (index === 3 ? 0 : 20));

it("adds up sizes", () => {
  expect([axis.start(0), axis.start(3), axis.start(4), axis.start(10), axis.total]).toEqual([0, 60, 60, 180, 180]);
  expect([axis.size(2), axis.size(3)]).toEqual([20, 0]);
});

it.each([
  [0, 0],
  [19, 0],
  [20, 1],
  [59, 2],
  [60, 4],
  [179, 9],
  [5000, 9],
])("at %d pixels there is %d: hidden ones are skipped, and the last one continues to the end", (pixels, index) => {
  expect(axis.at(pixels)).toBe(index);
});

it("never goes beyond its end", () => {
  expect(axis.start(500)).toBe(180);
  expect(makeAxis(3, 9, () => 1).frozen).toBe(3);
});

it.each([
  { scroll: 0, length: 100, span: { from: 2, to: 6 } },
  { scroll: 40, length: 100, span: { from: 5, to: 8 } },
  { scroll: 80, length: 100, span: { from: 7, to: 9 } },
])("scrolled by $scroll, a window of $length shows $span.from to $span.to", ({ scroll, length, span }) => {
  expect(scrolledSpan(axis, scroll, length)).toEqual(span);
});

it("always contains the frozen rows, if any", () => {
  expect(frozenSpan(axis)).toEqual({ from: 0, to: 1 });
  const { from, to } = frozenSpan(makeAxis(5, 0, () => 10));
  expect(to).toBeLessThan(from);
});

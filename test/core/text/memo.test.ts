import { memoize } from "../../../src/core/text/memo";

const LIMIT = 4_096;

/** A memoized length, and the texts for which it was computed. */
function counting() {
  const computed: string[] = [];
  const lengthOf = memoize((text) => {
    computed.push(text);
    return text.length;
  });
  return { computed, lengthOf };
}

test("a result is computed once per text", () => {
  const { computed, lengthOf } = counting();
  expect(["a", "bb", "a", "bb"].map(lengthOf)).toEqual([1, 2, 1, 2]);
  expect(computed).toEqual(["a", "bb"]);
});

test("at the limit everything is forgotten, but not before", () => {
  const { computed, lengthOf } = counting();
  for (let text = 1; text <= LIMIT; text++) lengthOf(String(text));
  lengthOf("1");
  expect(computed).toHaveLength(LIMIT);
  lengthOf("one more");
  lengthOf("1");
  expect(computed.slice(LIMIT)).toEqual(["one more", "1"]);
});

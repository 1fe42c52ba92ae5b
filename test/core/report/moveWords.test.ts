import fc from "fast-check";
import { moveWords, type StandingRow } from "../../../src/core/report/moveWords";

const rows = (text: string): StandingRow[] =>
  text.split(" ").map((id) => ({ id: id.toLowerCase(), holdsHisWords: id !== id.toLowerCase() }));
const ids = (text: string): string[] => text.split(" ");

/** Rows with words are in capitals. */
test.each([
  ["nothing moves", "A b C", "a b c", []],
  ["only rows without words move", "a B c", "c b a", []],
  ["a new row at the top: from the bottom up", "A B c", "x a b", ["2 wanted", "1 wanted"]],
  ["a row less at the top: from the top down", "x A B", "a b", ["0 wanted", "1 wanted"]],
  [
    "two change places: one is set aside on a row that holds no words",
    "A B c",
    "b a c",
    ["2 = 0", "0 wanted", "1 wanted"],
  ],
  ["a row that is gone is no one's to keep here", "A B", "b", ["0 wanted"]],
  ["nowhere to set anything aside", "A B", "b a", []],
])("%s", (_what, standing, wanted, expected) => {
  const early = moveWords(rows(standing), ids(wanted));
  expect(early.map((one) => (one.from === "wanted" ? `${one.row} wanted` : `${one.row} = ${one.source}`))).toEqual(
    expected,
  );
});

test("of two rows with one id the upper is the one that moves", () => {
  expect(moveWords(rows("A A b"), ids("b a"))).toEqual([{ row: 1, from: "wanted" }]);
});

test("after every step each id with words is somewhere in the list, for any lists", () => {
  const list = fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(list, list, fc.infiniteStream(fc.boolean()), (standing, wanted, words) => {
      const before = standing.map((id) => ({ id: String(id), holdsHisWords: words.next().value === true }));
      const after = wanted.map(String);
      const now: (string | undefined)[] = before.map(({ id }) => id);
      const kept = before.filter(({ id, holdsHisWords }) => holdsHisWords && after.includes(id)).map(({ id }) => id);
      const early = moveWords(before, after);
      const spoken = before.flatMap(({ id, holdsHisWords }, row) => (holdsHisWords && kept.includes(id) ? [row] : []));
      const used = new Set([...spoken, ...kept.map((id) => after.indexOf(id))]);
      const hasRoom = used.size < Math.max(before.length, after.length);
      for (const one of early) {
        now[one.row] = one.from === "wanted" ? after[one.row] : now[one.source];
        for (const id of kept) expect(now).toContain(id);
      }
      // Unless there was no room to set a row aside, every word is at its new place before the rest is written.
      if (hasRoom) for (const id of kept) expect(now[after.indexOf(id)]).toBe(id);
    }),
    { numRuns: 2_000 },
  );
});

import { countLetters } from "../../../src/core/text/filledText";
import { listRows, quote, cutText } from "../../../src/core/text/formatText";

test.each([
  ["Lê An", 4],
  ["Nguyễn".normalize("NFD"), 6],
  ["đĐ 12 !?", 2],
  ["", 0],
])("%j has %i letters", (text, count) => {
  expect(countLetters(text)).toBe(count);
});

test("a quoted value is on one line and cut at 80 characters", () => {
  expect(quote(" a\n b ")).toBe("a b");
  expect(quote("x".repeat(80))).toBe("x".repeat(80));
  expect(Array.from(quote("😀".repeat(81)))).toHaveLength(80);
  expect(quote("😀".repeat(80))).toBe("😀".repeat(80));
  expect(quote("😀".repeat(50))).toBe("😀".repeat(50));
  expect(quote("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
});

test("after five rows the others are counted", () => {
  expect(listRows([2, 3], 2)).toEqual({ vi: "2, 3", en: "rows 2, 3" });
  expect(listRows([2, 3, 4, 5, 6], 5).vi).toBe("2, 3, 4, 5, 6");
  expect(listRows([2, 3, 4, 5, 6, 7, 8], 8).vi).toBe("2, 3, 4, 5, 6 và 3 dòng khác");
  expect(listRows([2], 3).vi).toBe("2 và 2 dòng khác");
  expect(listRows([2, 3, 4, 5, 6], 8)).toEqual({
    vi: "2, 3, 4, 5, 6 và 3 dòng khác",
    en: "rows 2, 3, 4, 5, 6 and 3 more",
  });
});

test.each([
  ["Sở Nội vụ", 20, "Sở Nội vụ"],
  ["Sở Nội vụ", 4, "Sở N"],
  ["ab🏅cd", 3, "ab"],
  ["ab🏅cd", 4, "ab🏅"],
  ["so\u031b\u0309 tu", 3, "s"],
  ["so\u031b\u0309 tu", 4, "so\u031b\u0309"],
  ["a👩\u200d🏫", 4, "a"],
  ["🏅", 1, ""],
])("%j cut to %d units is %j", (text, longest, expected) => {
  expect(cutText(text, longest)).toBe(expected);
});

import { cutText } from "../../../src/core/text/formatText";

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

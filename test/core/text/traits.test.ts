import * as traits from "../../../src/core/text/traits";
import { beginsFilled, traitsOf, withoutEdges } from "../../../src/core/text/traits";

const NAMES = [
  "INVISIBLES",
  "ODD_SPACES",
  "DASHES",
  "INTRICATE",
  "LATE_TONES",
  "LATIN_SIGNS",
  "UNICODE_LETTERS",
  "CAPITALS",
  "SMALL_LETTERS",
] as const;

const seen = (text: string) => NAMES.filter((name) => (traitsOf(text).traits & traits[name]) !== 0).join(" ");

test.each([
  ["", ""],
  ["12 3", ""],
  ["a b", "SMALL_LETTERS"],
  ["ZA", "CAPITALS"],
  ["Za", "CAPITALS SMALL_LETTERS"],
  ["1  2", "ODD_SPACES"],
  [" 1 2 ", ""],
  ["1\n2", "ODD_SPACES"],
  ["1\u00a02", "ODD_SPACES"],
  ["1\u20032", "ODD_SPACES INTRICATE"],
  ["1-2", "DASHES"],
  ["1–2", "DASHES"],
  ["1\u00ad2", "INVISIBLES LATIN_SIGNS"],
  ["1\u200b2", "INVISIBLES INTRICATE"],
  ["a\u0300", "INTRICATE SMALL_LETTERS"],
  ["😀", "INTRICATE"],
  ["hoà", "LATE_TONES LATIN_SIGNS SMALL_LETTERS"],
  ["HOÀ", "LATE_TONES LATIN_SIGNS CAPITALS"],
  ["huỷ", "LATE_TONES UNICODE_LETTERS SMALL_LETTERS"],
  ["hòa", "LATIN_SIGNS SMALL_LETTERS"],
  ["hà", "LATIN_SIGNS SMALL_LETTERS"],
  ["o à", "LATIN_SIGNS SMALL_LETTERS"],
  ["hôm", "LATIN_SIGNS SMALL_LETTERS"],
  ["đ", "UNICODE_LETTERS SMALL_LETTERS"],
  ["§", "LATIN_SIGNS"],
])("%j shows %j", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("letters are counted, and nothing else", () => {
  expect(traitsOf("Tổ 1, ấp Đá-Bạc.").letters).toBe(9);
});

test.each([
  ["“A.b”", "A.b"],
  ["‼ A ‼", "A"],
  ["A", "A"],
  ["‡‡", ""],
  ["(a", "a"],
  ["a)", "a"],
])("%j without its edges is %j", (text, inner) => {
  expect(withoutEdges(text)).toBe(inner);
});

test.each([
  ["a", true],
  ["0", true],
  ["?", true],
  [" a", false],
  ["\u2009a", false],
  ["\u200ba", false],
  ["-1", false],
  ["\u2015", false],
  [".a", false],
  ["…", false],
])("%j begins filled: %p", (text, filled) => {
  expect(beginsFilled(text)).toBe(filled);
});

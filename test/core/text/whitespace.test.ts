import { isBlankText, trim } from "../../../src/core/text/whitespace";

test.each([
  "",
  " ",
  "\u00a0",
  "\u3000\u2009\u202f",
  "\u200b\u200c\u200d\u2060\ufeff",
  "\n\r\t\u0085",
  "-",
  " – ",
  "—",
  "−",
  ".",
  "…",
  "....",
  "\u00a0…\u200b",
  "--",
  "- -",
  "-.",
  "___",
  "/",
  "//",
  "\\",
])("%j is blank", (text) => {
  expect(isBlankText(text)).toBe(true);
});

test.each(["0", "a", "-a", "_a", "/a", "?", "x", "đ", "Không", "- 1", ". a"])("%j is a value", (text) => {
  expect(isBlankText(text)).toBe(false);
});

test("trims every kind of space and nothing inside", () => {
  expect(trim("\ufeff\u00a0a \u200bb\u3000\n")).toBe("a \u200bb");
});

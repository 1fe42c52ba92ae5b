import { STAGE_NAMES, SUBJECT_NAMES } from "../../src/core/plan/plan";
import { OUTCOMES, OUTCOME_NAMES } from "../../src/core/report/outcome";
import { en } from "../../src/locales/en";
import { formatCount, languageOf } from "../../src/locales/language";
import { vi } from "../../src/locales/vi";

it("calls things in Vietnamese as the workbook calls them, outcomes worst first", () => {
  expect(vi.outcomes).toEqual(OUTCOME_NAMES);
  expect(Object.keys(vi.outcomes)).toEqual(OUTCOMES);
  expect(vi.stages).toEqual(STAGE_NAMES);
  expect(vi.subjects).toEqual(SUBJECT_NAMES);
});

/** Every sentence, by its path; functions are called with sample facts. */
function sentences(texts: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
      const at = `${path}/${name}`;
      if (typeof value === "function") return [[at, String(value("7", "8", "9"))]];
      return typeof value === "object" && value !== null ? [...sentences(value, at)] : [[at, String(value)]];
    }),
  );
}

it("has every sentence in both languages, none empty, none left in Vietnamese", () => {
  const vietnamese = sentences(vi);
  const english = sentences(en);
  expect([...english.keys()]).toEqual([...vietnamese.keys()]);
  for (const [at, sentence] of english) {
    expect(sentence.trim()).not.toBe("");
    if (!/\/quotas\/of$/.test(at)) expect([at, sentence]).not.toEqual([at, vietnamese.get(at)]);
  }
});

it.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["en", "en"],
  ["fr-FR", "vi"],
  [undefined, "vi"],
] as const)("speaks to an interface in %s in %s", (display, language) => {
  expect(languageOf(display)).toBe(language);
});

it("groups digits as each language does", () => {
  expect([formatCount(12345, "vi"), formatCount(12345, "en")]).toEqual(["12.345", "12,345"]);
});

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { STAGE_NAMES, SUBJECT_NAMES } from "../../src/core/plan/plan";
import { OUTCOMES, OUTCOME_NAMES } from "../../src/core/findings/outcome";
import { formatCount, languageOf, placeName } from "../../src/locales/language";
import { vi } from "../../src/locales/vi";
import { faultsOfWording } from "../support/wording";

it("uses the workbook's terms in Vietnamese, outcomes worst first", () => {
  expect(vi.outcomes).toEqual(OUTCOME_NAMES);
  expect(Object.keys(vi.outcomes)).toEqual(OUTCOMES);
  expect(vi.stages).toEqual(STAGE_NAMES);
  expect(vi.subjects).toEqual(SUBJECT_NAMES);
});

/** Every sentence, by its path; functions are called with sample facts. */
function sentences(texts: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
      const fullPath = `${path}/${name}`;
      if (typeof value === "function") return [[fullPath, String(value("7", "8", "9"))]];
      return typeof value === "object" && value !== null
        ? [...sentences(value, fullPath)]
        : [[fullPath, String(value)]];
    }),
  );
}

const load = createRequire(__filename);
const LOCALES = join(__dirname, "../../src/locales");

/** The texts of all files, by their names without the language, such as "Director" for `viDirector`. */
function textsIn(language: "vi" | "en"): Record<string, object> {
  const exported = readdirSync(LOCALES).map((file) => load(join(LOCALES, file)) as object);
  const texts = exported
    .flatMap((members) => Object.entries(members))
    .filter(([name, value]) => new RegExp(`^${language}(?![a-z])`).test(name) && typeof value === "object")
    .map(([name, value]) => [name.slice(language.length), value as object] as const);
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

it("has every sentence in both languages, none empty, none left in Vietnamese", () => {
  const vietnamese = sentences(textsIn("vi"));
  const english = sentences(textsIn("en"));
  expect(vietnamese.size).toBeGreaterThan(200);
  expect([...english.keys()]).toEqual([...vietnamese.keys()]);
  for (const [path, sentence] of english) {
    expect(sentence.trim()).not.toBe("");
    if (!/\/(quotas\/ratio|Chooser\/column)$/.test(path))
      expect([path, sentence]).not.toEqual([path, vietnamese.get(path)]);
  }
});

it.each(["vi", "en"] as const)("uses the official wording, without programmers' terms (%s)", (language) => {
  expect([...sentences(textsIn(language)).values()].flatMap((line) => faultsOfWording(line, language))).toEqual([]);
});

it.each([
  ["vi", "Chưa có ngày. Ví dụ đúng: 30/11/2022."],
  ["vi", "Ngày này sai. Hãy xem lại."],
  ["vi", "Sửa ô 'Kế hoạch'!B10."],
  ["vi", "Số liệu và giấy tờ"],
  ["en", "A correct example: Có."],
  ["en", "Mend 3 cells"],
  ["en", "Change Kế hoạch!B10."],
] as const)("detects unsuitable words (%s: %s)", (language, sentence) => {
  expect(faultsOfWording(sentence, language)).toHaveLength(1);
});

it.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["en", "en"],
  ["fr-FR", "vi"],
  [undefined, "vi"],
] as const)("for an interface in %s the language is %s", (display, language) => {
  expect(languageOf(display)).toBe(language);
});

it("groups digits as each language does", () => {
  expect([formatCount(12345, "vi"), formatCount(12345, "en")]).toEqual(["12.345", "12,345"]);
});

test.each([
  ["E7", "ô E7"],
  ["E7:F9", "ô E7:F9"],
  ["10:10", "dòng 10"],
  ["10:12", "dòng 10:12"],
  ["1:10", "dòng 1:10"],
  ["AB:AB", "cột AB"],
  ["C:D", "cột C:D"],
])("%s is called %s", (address, name) => {
  expect(placeName(address, "ô", "dòng", "cột")).toBe(name);
});

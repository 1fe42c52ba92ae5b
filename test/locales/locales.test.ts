import { STAGE_NAMES, SUBJECT_NAMES } from "../../src/core/plan/plan";
import { OUTCOMES, OUTCOME_NAMES } from "../../src/core/findings/outcome";
import { en } from "../../src/locales/en";
import { enChooser, viChooser } from "../../src/locales/chooser";
import { enDirector, viDirector } from "../../src/locales/director";
import { enGuidance, viGuidance } from "../../src/locales/guidance";
import { enPrepare, viPrepare } from "../../src/locales/prepare";
import { enResult } from "../../src/locales/enResult";
import { formatCount, languageOf, placeName } from "../../src/locales/language";
import { vi } from "../../src/locales/vi";
import { viResult } from "../../src/locales/viResult";
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

it("has every sentence in both languages, none empty, none left in Vietnamese", () => {
  const vietnamese = sentences({
    ...vi,
    chooser: viChooser,
    director: viDirector,
    result: viResult,
    guidance: viGuidance,
    prepare: viPrepare,
  });
  const english = sentences({
    ...en,
    chooser: enChooser,
    director: enDirector,
    result: enResult,
    guidance: enGuidance,
    prepare: enPrepare,
  });
  expect([...english.keys()]).toEqual([...vietnamese.keys()]);
  for (const [path, sentence] of english) {
    expect(sentence.trim()).not.toBe("");
    if (!/\/(quotas\/ratio|chooser\/column)$/.test(path))
      expect([path, sentence]).not.toEqual([path, vietnamese.get(path)]);
  }
});

it.each([
  ["vi", { vi, viChooser, viDirector, viResult, viGuidance, viPrepare }],
  ["en", { en, enChooser, enDirector, enResult, enGuidance, enPrepare }],
] as const)("uses the official wording, without programmers' terms (%s)", (language, texts) => {
  expect([...sentences(texts).values()].flatMap((sentence) => faultsOfWording(sentence, language))).toEqual([]);
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

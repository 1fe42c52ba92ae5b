import { toTcvn3, toVni } from "../../../samples/oldEncodings";
import { readLegacyFont } from "../../../src/core/text/legacyFont";
import { ENGLISH, FRENCH, NAMES, UNITS, VIETNAMESE } from "../../support/plainTexts";

const found = (texts: readonly string[]) => texts.filter((text) => readLegacyFont(text) !== null);
const asIs = (text: string) => text;
const decomposed = (text: string) => text.normalize("NFD");
/** â, ê, ô, ă, ơ, ư stay one letter; only the tone is a separate character, as some keyboards type it. */
const partlyComposed = (text: string) =>
  [...text.normalize("NFC")]
    .map((letter) => {
      const [base = "", ...marks] = [...letter.normalize("NFD")];
      const tones = marks.filter((mark) => "\u0300\u0301\u0303\u0309\u0323".includes(mark));
      return `${base}${marks.filter((mark) => !tones.includes(mark)).join("")}`.normalize("NFC") + tones.join("");
    })
    .join("");
const capitals = (text: string) => text.toUpperCase();
const withoutMarks = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");

const LISTS = { names: NAMES, units: UNITS, sentences: VIETNAMESE };

describe("typed in an old encoding: how many are detected", () => {
  test.each([
    ["names", "TCVN3", toTcvn3, 75, 250],
    ["names", "VNI", toVni, 162, 250],
    ["units", "TCVN3", toTcvn3, 17, 25],
    ["units", "VNI", toVni, 21, 25],
    ["sentences", "TCVN3", toTcvn3, 25, 25],
    ["sentences", "VNI", toVni, 25, 25],
  ] as const)("%s in %s", (list, _, convert, seen, total) => {
    const texts = LISTS[list].map(convert);
    expect([found(texts).length, texts.length]).toEqual([seen, total]);
  });

  test("capitals of VNI", () => {
    expect(found(NAMES.map(toVni).map(capitals))).toHaveLength(162);
  });
});

test.each([
  // TCVN3 keeps capitals with a tone in its font, so that a capital Ủ is lost.
  ["TCVN3", toTcvn3, 117, ["Ủy ban nhân dân xã Hòa Điền"]],
  ["VNI", toVni, 208, []],
] as const)("detected texts in %s are converted correctly", (encoding, convert, count, wrong) => {
  const texts = [...NAMES, ...UNITS, ...VIETNAMESE].map((text) => ({ text, reading: readLegacyFont(convert(text)) }));
  const seen = texts.filter(({ reading }) => reading !== null);
  expect(seen).toHaveLength(count);
  expect(seen.every(({ reading }) => reading?.encoding === encoding)).toBe(true);
  expect(seen.filter(({ text, reading }) => reading?.text !== text).map(({ text }) => text)).toEqual(wrong);
});

describe("typed correctly: false alarms", () => {
  test.each([
    ["in Unicode", asIs],
    ["in capitals", capitals],
    ["decomposed", decomposed],
    ["partly composed", partlyComposed],
    ["without marks", withoutMarks],
  ])("none in Vietnamese %s", (_, write) => {
    const texts = [...NAMES, ...UNITS, ...VIETNAMESE].map(write);
    expect([found(texts).length, texts.length]).toEqual([0, 300]);
  });

  test("one in English, of Spanish names", () => {
    expect([found(ENGLISH).length, ENGLISH.length]).toEqual([1, 20]);
    expect(found(ENGLISH)).toEqual([expect.stringMatching(/^Señor Núñez/u)]);
  });

  test("in French, where two words like où, coût, naïf meet", () => {
    const alarms = found(FRENCH);
    expect([alarms.length, FRENCH.length]).toEqual([7, 20]);
    for (const text of alarms) expect(text.match(/[ao][ïùûô]/giu)?.length).toBeGreaterThanOrEqual(2);
  });
});

import { findWrongLetters } from "../../../src/core/text/lookAlikes";
import { fold, headingKey } from "../../../src/core/text/fold";

test.each([
  ["Icelandic eth", "Ðặng Văn ðức", "Đặng Văn đức"],
  ["eth, decomposed", "Ðặng".normalize("NFD"), "Đặng"],
  ["Cyrillic а, о, е, с", "Trần Vаn Hоа, Lе Nam Cаoс", "Trần Van Hoa, Le Nam Caoc"],
  ["a Cyrillic vowel with Latin marks", "Nguy\u0435\u0302\u0303n", "Nguyễn"],
  ["Greek capitals", "ΝGUYỄΝ VĂΝ ΑN", "NGUYỄN VĂN AN"],
  ["a small Greek ν is a v, a capital one an n", "νăn, Νăm", "văn, Năm"],
  ["an accented Greek vowel", "Hόa", "Hóa"],
  ["a code all in Cyrillic", "СА-ТТ", "CA-TT"],
])("fold reads %s as the letters that are meant", (_, text, meant) => {
  expect(fold(text)).toBe(fold(meant));
  expect(fold(fold(text))).toBe(fold(text));
});

test.each(["Ðơn vị", "Ðối tượng", "Тên tập thể, cá nhân"])("heading %s", (text) => {
  expect(headingKey(text)).toBe(headingKey(text.replace("Ð", "Đ").replace("Т", "T")));
});

test.each([
  ["Ðặng Thị Hoa", "Ð", "Đ", "Đặng Thị Hoa"],
  ["Nguyễn ðức Ðại", "ð", "đ", "Nguyễn đức Đại"],
  ["Phòng Cоng nghệ", "о", "o", "Phòng Cong nghệ"],
  ["Lê Ðình".normalize("NFD"), "Ð", "Đ", `${"Lê".normalize("NFD")} Đình`],
  ["Hόa", "\u03bf", "o", "Hóa"],
])("%s: %s stands for %s", (text, letter, meant, to) => {
  expect(findWrongLetters(text)).toEqual({ letter, meant, to });
});

test.each([
  ["Latin only", "Đặng Văn Đức, Zoë, François"],
  ["a word that is Cyrillic", "Анна"],
  ["a word all of look-alikes: which alphabet is meant is not known", "Lê СА"],
  ["a letter without a similar Latin one", "Viện Яnh"],
  ["signs", "µ Ω – “a”"],
])("nothing is wrong in %s", (_, text) => {
  expect(findWrongLetters(text)).toBeNull();
});

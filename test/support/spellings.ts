import fc from "./fastCheck";

/** Vietnamese texts as different people and machines write them. */
const PIECES = [
  ..."aàảãạăằẵâầeèêếệiìoòôốơởuùủưừyýỷđĐNguyễnHòaHoàThủyThuỷKhoẻ".split(""),
  ..." \u00a0\u200b\ufeff\u00ad\u0300\u0301\u0303\u0309\u0323\u0302\u031b-–—.,;:()\"'“”/\n\t0189".split(""),
  "hoà",
  "hòa",
  "thuỷ",
  "İ",
  "ß",
  "ﬁ",
  "Ω",
  "😀",
];

export const vietnamese: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
);

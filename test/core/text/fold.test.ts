import fc from "../../support/fastCheck";
import { INVISIBLE } from "../../../src/core/text/traits";
import { fold, headingKey, strip } from "../../../src/core/text/fold";
import { vietnamese } from "../../support/spellings";

const INVISIBLES = new RegExp(`[${INVISIBLE}]`, "gu");

/** No language heaps marks on a letter that NFC can't put into one. */
function isWriting(text: string): boolean {
  return !/\p{L}\p{M}/u.test(text.replace(INVISIBLES, "").normalize("NFC"));
}

describe("fold", () => {
  test.each([
    ["Unicode form", "Nguyễn Thị Thủy", "Nguyễn Thị Thủy".normalize("NFD")],
    ["partly composed", "Nguyễn", "Nguyê\u0303n"],
    ["case", "ĐỖ ĐỨC", "đỗ đức"],
    ["spaces of every kind", "Lê An", " Lê\u00a0\u2003\n An\t"],
    ["zero-width, BOM and soft hyphen", "Lê An", "\ufeffL\u200bê\u00ad \u200dAn\u2060"],
    ["dashes, with and without spaces", "Xã A - B", "xã a–b"],
    ["a minus and a non-breaking hyphen", "A−B", "a\u2011b"],
    ["edge punctuation", "“Lê An.”", "(lê an);"],
    ["oa", "hòa hóa hỏa hõa họa", "hoà hoá hoả hoã hoạ"],
    ["oe", "khòe khóe khỏe khõe khọe", "khoè khoé khoẻ khoẽ khoẹ"],
    ["uy", "thùy thúy thủy thũy thụy", "thuỳ thuý thuỷ thuỹ thuỵ"],
    ["tone and capitals, decomposed", "THUỶ", "thủy".normalize("NFD")],
    ["before punctuation", "Hoà-Bình", "hòa – bình"],
  ])("makes equal: %s", (_, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ["đ and d", "Đức", "Dức"],
    ["tones", "Hòa", "Hóa"],
    ["marks", "Ân", "An"],
    ["words run together", "Lê An", "LêAn"],
    ["a stop inside", "P.CNTT", "PCNTT"],
    ["oan and uyn keep their one way of writing", "hoàn", "hòan"],
  ])("keeps apart: %s", (_, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test("is idempotent", () => {
    fc.assert(fc.property(vietnamese.filter(isWriting), (text) => fold(fold(text)) === fold(text)));
  });

  test("ignores the Unicode form", () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize("NFD")) === fold(text.normalize("NFC"))));
  });

  test("leaves no space at the edges, no double space, nothing invisible", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).not.toMatch(/^\s|\s$|\s\s|[\u00a0\u200b\ufeff\u00ad]/u);
      }),
    );
  });
});

describe("strip", () => {
  test.each([
    ["Đường Hoà Bình", "duong hoa binh"],
    ["ĐƠN VỊ".normalize("NFD"), "don vi"],
    ["  ", ""],
  ])("%j is %j", (text, plain) => {
    expect(strip(text)).toBe(plain);
  });

  test("ignores what fold ignores", () => {
    fc.assert(fc.property(vietnamese, (text) => strip(fold(text)) === strip(text)));
  });
});

describe("headingKey", () => {
  test.each([
    ["Tên tập thể, cá nhân", "tentapthecanhan"],
    ["TÊN TẬP THỂ,\nCÁ NHÂN (ghi đầy đủ)".normalize("NFD"), "tentapthecanhan"],
    ["Phòng/đơn vị", "phongdonvi"],
    ["  STT: ", "stt"],
    ["(1)", ""],
    ["Ngày (dd/mm) nộp (bản giấy)", "ngaynop"],
    ["—", ""],
  ])("%j is %j", (text, key) => {
    expect(headingKey(text)).toBe(key);
  });
});

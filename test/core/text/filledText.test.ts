import fc from "../../support/fastCheck";
import { countLetters, FilledText, readRepeated, readYesNo } from "../../../src/core/text/filledText";
import { fold, strip } from "../../../src/core/text/fold";
import { vietnamese } from "../../support/spellings";

const skeleton = (text: string) => new FilledText(text).skeleton;
const anyText = fc.oneof(vietnamese, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

test("folds on demand as fold does, and counts the letters that a reader sees", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const filled = new FilledText(text);
      expect(filled.folded).toBe(fold(text));
      expect(filled.folded).toBe(fold(text));
      expect(filled.letters).toBe(countLetters(text));
    }),
  );
});

test("texts that strip makes equal have the same skeleton", () => {
  fc.assert(fc.property(anyText, (text) => skeleton(strip(text)) === skeleton(text)));
  fc.assert(fc.property(anyText, (text) => skeleton(text.normalize("NFD")) === skeleton(text.normalize("NFC"))));
});

test.each([
  ["marks", "Nguyễn Văn Hoà", "nguyen van hoa"],
  ["Unicode form", "Đỗ Thị Thủy", "Đỗ Thị Thủy".normalize("NFD")],
  ["spaces, dashes and stops", "Phòng A - B.", " phòng\u00a0A–B"],
  ["invisible characters", "Lê An", "Lê\u200b An\ufeff"],
])("one skeleton whatever the %s", (_, a, b) => {
  expect(skeleton(a)).toBe(skeleton(b));
});

test("different names have different skeletons", () => {
  const names = ["Lê An", "Lê Ân Đ", "Lê Anh", "An Lê", "Tổ 1", "Tổ 2", "Tổ 12", "Tổ 21"];
  expect(new Set(names.map(skeleton)).size).toBe(names.length);
});

test("a repeated text is processed once", () => {
  expect(readRepeated("Cá nhân")).toBe(readRepeated("Cá nhân"));
  expect(readRepeated("Cá nhân").folded).toBe("cá nhân");
});

test.each([
  "Có",
  "CÓ".normalize("NFD"),
  "x",
  "X",
  "v",
  "✓",
  "✓\ufe0f",
  "1",
  "TRUE",
  "true",
  "Rồi",
  "ĐÃ  CÓ",
  " đã có. ",
])("%j is yes", (text) => {
  expect(readYesNo(text)).toBe("yes");
});

test.each([
  "Không",
  "KHÔNG".normalize("NFD"),
  "Không có",
  "Không bị kỷ luật",
  "Ko",
  "ko có",
  "Chưa",
  "chưa\u00a0có",
  "Chưa nộp",
  "Chưa họp",
  "Thiếu",
  "Thiếu báo cáo",
  "Sẽ nộp sau",
  "Đang bổ sung",
  "Đang làm.",
  "Ðang làm",
  "0",
  "FALSE",
  "N/A",
  "",
  " ",
  "-",
  "—",
  "…",
  "\u200b",
])("%j is no", (text) => {
  expect(readYesNo(text)).toBe("no");
});

test.each(["15/BC-CNTT", "co", "2", "Có một phần", "đang chờ", "đã cò", "Koala", "Không1", "Báo cáo không dấu", "Sẽn"])(
  "%j is another text",
  (text) => {
    expect(readYesNo(text)).toBe("other");
  },
);

import { readYesNo } from "../../../src/core/text/filledText";

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

import { readYesNo } from "../../../src/core/text/yesNo";

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

test.each(["Không", "KHÔNG".normalize("NFD"), "Chưa", "chưa\u00a0có", "0", "FALSE", "", " ", "-", "—", "…", "\u200b"])(
  "%j is no",
  (text) => {
    expect(readYesNo(text)).toBe("no");
  },
);

test.each(["15/BC-CNTT", "co", "khong", "2", "Có một phần", "đang chờ", "đã cò"])("%j is another text", (text) => {
  expect(readYesNo(text)).toBe("other");
});

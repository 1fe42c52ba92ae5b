import { asWritten } from "../../src/excel/grid";
import { FOREIGN } from "../support/foreignTexts";
import { readTyped } from "../../workbench/host/values/input";

test.each<[string, string]>([
  ["Nguyễn Văn An", "Nguyễn Văn An"],
  ["HS-7K2Q9F", "HS-7K2Q9F"],
  ["Hợp lệ", "Hợp lệ"],
  ["=1+1", "'=1+1"],
  ["+84", "'+84"],
  ["-", "'-"],
  ["@a", "'@a"],
  ["'a", "''a"],
  [" a", "' a"],
  ["12/5", "'12/5"],
  ["Mar 1", "'Mar 1"],
  ["TRUE", "'TRUE"],
  ["sai", "'sai"],
  ["xHS-1", "'xHS-1"],
  ["Thứ Hai, ngày 05 tháng 12 năm 2022", "'Thứ Hai, ngày 05 tháng 12 năm 2022"],
  [
    "Ngày đề nghị 01/12/2022 đã quá hạn: hạn cuối là 30/11/2022.",
    "Ngày đề nghị 01/12/2022 đã quá hạn: hạn cuối là 30/11/2022.",
  ],
  [
    "=Ngày đề nghị 01/12/2022 đã quá hạn: hạn cuối là 30/11/2022.",
    "'=Ngày đề nghị 01/12/2022 đã quá hạn: hạn cuối là 30/11/2022.",
  ],
])("%j is written as %j", (text, written) => {
  expect(asWritten(text)).toBe(written);
});

test("values that are no texts, blanks and cells left alone stay as they are", () => {
  for (const value of ["", 12, 0, true, false, null]) expect(asWritten(value)).toBe(value);
});

test.each(["en-US", "vi-VN"] as const)("typed into a cell of %s, every text stays that text", (locale) => {
  for (const text of FOREIGN) {
    const typed = readTyped(String(asWritten(text)), { locale, date1904: false, numberFormat: "General" });
    expect([text, typed.value, typed.formula, typed.isError]).toEqual([text, text, undefined, undefined]);
  }
});

import { formatGeneral, formatOf } from "../../../workbench/host/values/numberFormat";
import { partsToSerial, serialToParts } from "../../../workbench/host/values/serial";

test.each<[number, string]>([
  [0, "0"],
  [-0, "0"],
  [12, "12"],
  [-3.5, "-3.5"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [1234567.891, "1234567.891"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [0.00001, "0.00001"],
  [1.23456e-10, "1.23456E-10"],
  [100000.123456, "100000.1235"],
])("General shows %d as %s", (value, text) => expect(formatGeneral(value)).toBe(text));

test.each<[string, number, string]>([
  ["0", 2.5, "3"],
  ["0.00", 1.005, "1.01"],
  ["0.00", -1.5, "-1.50"],
  ["0", -0.2, "0"],
  ["000", 7, "007"],
  ["#,##0", 1234567, "1,234,567"],
  ["#,##0", 0, "0"],
  ["#,##0.00", -1234.5, "-1,234.50"],
  ['#,##0 "đ"', 1500, "1,500 đ"],
  ["#", 0, ""],
  ["0%", 0.256, "26%"],
  ["0.00%", 0.25678, "25.68%"],
  ["0.##", 1.5, "1.5"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["# ?/?", 1.5, "1 1/2"],
  ["#,##0;(#,##0)", -1200, "(1,200)"],
  ["#,##0;[Red]-#,##0", -1200, "-1,200"],
  ['0;-0;"không"', 0, "không"],
  ['[>=100]"cao";"thấp"', 120, "cao"],
  ['[>=100]"cao";"thấp"', 20, "thấp"],
  ["[$₫-42A]#,##0", 1000, "₫1,000"],
  ["0,", 12000, "12"],
  ["00-00", 1234, "12-34"],
  ["_(* #,##0_)", 12, " 12 "],
  ["dd/mm/yyyy", 44593, "01/02/2022"],
  ["d/m/yy", 44593, "1/2/22"],
  ["[$-42A]dd/mm/yyyy", 44593, "01/02/2022"],
  ["[$-1042A]dd/mm/yyyy;@", 44593, "01/02/2022"],
  ["dd\\/mm\\/yyyy", 44593, "01/02/2022"],
  ["yyyy-mm-dd hh:mm:ss", 44593.5, "2022-02-01 12:00:00"],
  ["dddd, d mmmm yyyy", 44593, "Tuesday, 1 February 2022"],
  ["ddd mmm", 44593, "Tue Feb"],
  ["h:mm AM/PM", 0.75, "6:00 PM"],
  ["h:mm", 0.4375, "10:30"],
  ["mm:ss.0", 1 / 86400 + 0.5 / 86400, "00:01.5"],
  ["[h]:mm", 1.5, "36:00"],
  ['"Quý" m', 44593, "Quý 2"],
  ["dd/mm/yyyy", -1, "########"],
  ["dd/mm/yyyy", 60, "29/02/1900"],
  ["General", 3.25, "3.25"],
])("%s shows %d as %s", (code, value, text) => expect(formatOf(code).number(value, false)).toBe(text));

test("a text goes through the text section", () => {
  expect(formatOf("@").text("abc")).toBe("abc");
  expect(formatOf('0;-0;0;"<"@">"').text("abc")).toBe("<abc>");
  expect(formatOf("dd/mm/yyyy").text("abc")).toBe("abc");
});

test.each<[number, number, number, number]>([
  [1, 1900, 1, 1],
  [59, 1900, 2, 28],
  [60, 1900, 2, 29],
  [61, 1900, 3, 1],
  [36526, 2000, 1, 1],
  [45657, 2024, 12, 31],
  [2958465, 9999, 12, 31],
])("serial %d is %d-%d-%d, both ways", (serial, year, month, day) => {
  expect(serialToParts(serial, false)).toMatchObject({ year, month, day });
  expect(partsToSerial(year, month, day, false)).toBe(serial);
});

test("days that do not exist have no serial", () => {
  expect(partsToSerial(2023, 2, 29, false)).toBeUndefined();
  expect(partsToSerial(2023, 13, 1, false)).toBeUndefined();
  expect(partsToSerial(1903, 12, 31, true)).toBeUndefined();
  expect(serialToParts(2958466, false)).toBeUndefined();
});

test("1 January 2000 was a Saturday in both date systems", () => {
  expect(serialToParts(36526, false)?.weekday).toBe(6);
  expect(serialToParts(36526 - 1462, true)?.weekday).toBe(6);
});

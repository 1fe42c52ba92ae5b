import { cellUses1904, workbookUses1904 } from "../../../src/core/calendar/dateSystem";
import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { serial, type Content } from "../../support/cells";
import { nominations } from "../../support/nominations";
import { workbook } from "../../support/workbook";

const from1904 = (date: string): Content => ({ value: serial(date) - 1462, shown: date });

test.each([
  ["a date of the 1900 system", 44679, "28/04/2022", false],
  ["of the 1904 system", 43217, "28/04/2022", true],
  ["the year first", 43217, "2022-04-28", true],
  ["a year of two digits", 43217, "28/04/22", true],
  ["a year of two digits with a time", 44679.5, "28/4/22 12:00", false],
  ["a short month and year", 43217, "28-Apr-22", true],
  ["the month first", 44679, "Apr 28, 22", false],
  ["a weekday before it", 43217, "Thứ Năm, 28/04/22", true],
  ["a long date", 43217, "28 tháng 4, 2022", true],
  ["no year", 44679, "28/04", null],
  ["an amount", 44679, "44.679", null],
  ["a serial number", 44679, "44679", null],
  ["an amount whose decimals look like the year of 1904's count", 2345.1, "2.345,10", null],
  ["an amount in a day's range", 43217.22, "43.217,22", null],
  ["a number that is a year", 2022, "2022", null],
  ["a day long before any campaign", 60, "29/02/1900", null],
  ["both years shown", 44679, "28/04/2022 – 28/04/2026", null],
  ["the year among other numbers of four digits", 44679, "28/04/2022 0830", false],
  ["a year that the other system would take too far", 73051, "01/01/2100", false],
  ["negative", -5, "1899", null],
])("%s", (_, value, text, expected) => {
  expect(cellUses1904(value, text)).toBe(expected);
});

test("a whole workbook of the 1904 system", () => {
  const rows = [
    { registeredOn: from1904("27/04/2022"), proposedOn: from1904("30/11/2022") },
    {
      registeredOn: from1904("28/04/2022"),
      proposedOn: from1904("01/12/2022"),
      nominee: "Lê Bình",
      achievement: "Xây dựng tổ tự quản và phong trào văn nghệ",
    },
  ];
  const units = [["Văn phòng", "", from1904("20/04/2022"), ""]];
  const plan = {
    lines: {
      "Ngày ban hành": from1904("08/04/2022"),
      "Hạn đăng ký thi đua": from1904("28/04/2022"),
      "Hạn đề nghị khen thưởng": from1904("30/11/2022"),
    },
  };
  for (const options of [{}, { plan, units: [...units, ["Phòng Công nghệ thông tin", "", "", "Có"]] }]) {
    const { report } = checkWorkbook(nominations(rows, options), { today: serial("31/12/2022") });
    expect(report.rows.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      [],
      ["proposal-late", "registration-on-deadline"],
    ]);
  }
});

const APRIL_FROM_1904 = 43217;
const APRIL_FROM_1900 = 44679;
const shown = (value: number | string, text: string): Content => ({ value, shown: text });

test.each<[string, Content[], boolean]>([
  ["nothing is filled", [], false],
  ["no cell shows a date", ["Văn phòng", 12, 44679], false],
  ["a date from 1904", [shown(APRIL_FROM_1904, "28/04/2022")], true],
  ["a date from 1900", [shown(APRIL_FROM_1900, "28/04/2022")], false],
  ["the shortest date", [shown(APRIL_FROM_1904 - 20, "8/4/22")], true],
  ["a number that tells nothing stands first", [123456, shown(APRIL_FROM_1904, "28/04/2022")], true],
  ["the first date that tells counts", [shown(APRIL_FROM_1900, "28/4/22"), shown(APRIL_FROM_1904, "28/4/22")], false],
  ["a date typed as text tells nothing", ["28/04/2022", shown(APRIL_FROM_1904, "28/04/2022")], true],
])("whether a workbook counts from 1904: %s", (_, cells, expected) => {
  const inTable = { name: "Bang", address: "A1", rows: [["Cột"], ...cells.map((cell) => [cell])] };
  expect(workbookUses1904(workbook({ name: "Trang", cells: [cells] }))).toBe(expected);
  expect(workbookUses1904(workbook({ name: "Trang", tables: [inTable] }))).toBe(expected);
});

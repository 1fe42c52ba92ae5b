import fc from "../../support/fastCheck";
import { dayOf, formatDay, isPlausible, partsOf } from "../../../src/core/calendar/day";
import { dayOfCell, isDayInOneOrder, storedText, readDateText } from "../../../src/core/calendar/dateText";
import type { Cell } from "../../../src/core/cells/snapshot";

const FIFTH_OF_APRIL = 44656;

test.each([
  "5/4/2022",
  "05/04/2022",
  "5-4-2022",
  "05.4.2022",
  "2022-04-05",
  "2022-4-5",
  "ngày 5 tháng 4 năm 2022",
  "Ngày 05 Tháng 04 Năm 2022",
  "NGÀY 5 THÁNG 4 NĂM 2022".normalize("NFD"),
  "ngày\u00a05  tháng 4\nnăm 2022",
  " \ufeff5/4/2022\u200b ",
  "5/\u200b4/2022",
  "5/4/2022 0:00",
  "5/4/2022 23:59:59",
  "5/4/2022 24:00",
  "2022-04-05 07:30",
  "ngày 5 tháng 4 năm 2022 08:00",
])("%j is the fifth of April", (text) => {
  expect(readDateText(text)).toBe(FIFTH_OF_APRIL);
});

test.each([
  "5/4/22",
  "5/4",
  "4/2022",
  "5/13/2022",
  "31/02/2022",
  "5/4-2022",
  "5 / 4 / 2022",
  "2022/04/05",
  "2022.04.05",
  "005/4/2022",
  "5/4/02022",
  "5/4/2022 7:5",
  "5/4/2022 7:05 AM",
  "5/4/20227:05",
  "ngày 5/4/2022",
  "5 tháng 4 năm 2022",
  "31/12/1989",
  "1/1/2101",
  "٥/٤/٢٠٢٢",
  "44656",
  "",
])("%j is no date", (text) => {
  expect(readDateText(text)).toBeNull();
});

test.each([
  ["25/4/2022", true],
  ["4-25-2022", true],
  ["13.13.2022", false],
  ["31/11/2022", false],
  ["11/31/2022", false],
  ["30/11/2022", true],
  ["29/02/2024", true],
  ["29/02/2022", false],
  ["05/06/2022", false],
  ["25/4/2022 10:00", true],
  ["12/12/2022", false],
  ["2022-04-25", false],
  ["ngày 25 tháng 4 năm 2022", false],
  ["25/4/22", false],
  ["25/4-2022", false],
])("%j is a day in one order only: %p", (text, isSo) => {
  expect(isDayInOneOrder(text)).toBe(isSo);
});

test("every plausible day is read back from its text", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 31 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1980, max: 2110 }),
      (day, month, year) => {
        const found = dayOf({ year, month, day });
        const wanted = found !== null && isPlausible(found) ? found : null;
        expect(readDateText(`${day}/${month}/${year}`)).toBe(wanted);
        if (wanted !== null) expect(readDateText(formatDay(wanted))).toBe(wanted);
        if (wanted !== null) expect(partsOf(wanted)).toEqual({ year, month, day });
      },
    ),
  );
});

const DAYS_1904 = 1462;
const number = (value: number): Cell => ({ kind: "number", value, text: String(value), hasFormula: false });
const text = (value: string): Cell => ({ kind: "text", value, text: value, hasFormula: false });
const shown = (day: number | null) => (day === null ? null : formatDay(day));

test.each<[string, Cell, boolean, string | null]>([
  ["a serial number", number(44679), false, "28/04/2022"],
  ["noon", number(44679.5), false, "28/04/2022"],
  ["a second before midnight", number(44679.99999), false, "28/04/2022"],
  ["of the 1904 system", number(43217), true, "28/04/2022"],
  ["of the 1904 system, with a time", number(43217.75), true, "28/04/2022"],
  ["a text means the same in either system", text("28/04/2022"), true, "28/04/2022"],
  ["first day", number(32874), false, "01/01/1990"],
  ["the day before the first", number(32873.99), false, null],
  ["last day, late", number(73415.99), false, "31/12/2100"],
  ["the day after the last", number(73416), false, null],
  ["first day of the 1904 system", number(31412), true, "01/01/1990"],
  ["the day before it", number(31411), true, null],
  ["29/2/1900, which never was", number(60), false, null],
  ["the same serial number from 1904", number(60), true, null],
  ["a formula's 0", number(0), false, null],
  ["a year typed alone", number(2022), false, null],
  ["a negative number", number(-44679), false, null],
  ["more than any calendar", number(1e300), false, null],
  ["a boolean", { kind: "boolean", value: true, text: "TRUE", hasFormula: false }, false, null],
  ["a serial number typed as text", text("44679"), false, null],
])("%s", (_, cell, from1904, expected) => {
  expect(shown(dayOfCell(cell, from1904).day)).toBe(expected);
});

test.each<[string, Cell, boolean]>([
  ["a date as text", text("28/04/2022"), true],
  ["a text that is no date", text("cuối tháng"), false],
  ["a serial number", number(44679), false],
  ["a number that is no date", number(2022), false],
  ["a boolean", { kind: "boolean", value: true, text: "TRUE", hasFormula: false }, false],
])("%s: typed as text?", (_, cell, asText) => {
  expect(dayOfCell(cell, false).asText).toBe(asText);
});

test("a time never changes the day, and the two systems agree on every day", () => {
  const plausible = fc.integer({ min: 32874, max: 73415 });
  fc.assert(
    fc.property(plausible, fc.double({ min: 0, max: 0.9999, noNaN: true }), (day, time) => {
      expect(dayOfCell(number(day + time), false).day).toBe(day);
      expect(dayOfCell(number(day - DAYS_1904 + time), true).day).toBe(day);
    }),
  );
});

test("any number is a plausible day of a campaign, or no day", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), (value, from1904) => {
      const { day, asText } = dayOfCell(number(value), from1904);
      return !asText && (day === null || isPlausible(day));
    }),
  );
});

test("every accepted way of writing a day is read as that day", () => {
  const pad = fc.boolean();
  const time = fc.constantFrom("", " 0:00", " 7:05", "  23:59:59", " 24:00");
  fc.assert(
    fc.property(fc.integer({ min: 32874, max: 73415 }), pad, pad, time, (day, padDay, padMonth, late) => {
      const [dd = "", mm = "", year = ""] = formatDay(day).split("/");
      const d = padDay ? dd : String(Number(dd));
      const m = padMonth ? mm : String(Number(mm));
      const texts = [
        ...["/", "-", "."].map((cut) => [d, m, year].join(cut)),
        `${year}-${m}-${d}`,
        `Ngày ${d} tháng ${m} năm ${year}`,
        `NGÀY ${d}  THÁNG ${m} NĂM ${year}`.normalize("NFD"),
      ];
      for (const typed of texts) expect(dayOfCell(text(`${typed}${late}`), false)).toEqual({ day, asText: true });
    }),
  );
});

test.each<[string | number | boolean, string[], string]>([
  ["1.234,5", ["1.234,5"], "1.234,5"],
  [true, ["TRUE"], "TRUE"],
  [1234.5, ["1234.5", "1234,5", "1,234.50", "1.234,50"], "1234.5"],
  [2022, ["2022"], "2022"],
  [44669, ["18/04/2022", "4/18/2022", "18-04-22", "2022-04-18"], "18/04/2022"],
  [43207, ["18/04/2022", "4/18/2022"], "18/04/2022"],
  [2022.5, ["14/07/1905", "7/14/1905"], "14/07/1905"],
])("%j is kept the same however it is shown", (value, texts, kept) => {
  for (const text of texts) expect(storedText({ value, text })).toBe(kept);
});

import fc from "../../support/fastCheck";
import { dayOfCell } from "../../../src/core/calendar/dateText";
import { formatDay, isPlausible } from "../../../src/core/calendar/day";
import type { Cell } from "../../../src/core/cells/snapshot";

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

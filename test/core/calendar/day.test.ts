import fc from "../../support/fastCheck";
import { dayOf, formatDay, isPlausible, partsOf } from "../../../src/core/calendar/day";

test.each([
  ["08/04/2022", 44659],
  ["28/04/2022", 44679],
  ["30/11/2022", 44895],
  ["01/01/1990", 32874],
  ["31/12/2100", 73415],
  ["29/02/2024", 45351],
  ["29/02/2000", 36585],
  ["01/03/2000", 36586],
])("%s is %i", (text, day) => {
  expect(formatDay(day)).toBe(text);
  expect(dayOf(partsOf(day))).toBe(day);
});

test.each([
  [31, 2, 2022],
  [29, 2, 2023],
  [29, 2, 2100],
  [31, 4, 2022],
  [0, 1, 2022],
  [1, 13, 2022],
  [1, 0, 2022],
  [5, 4, 22],
])("%i/%i/%i is no day", (day, month, year) => {
  expect(dayOf({ year, month, day })).toBeNull();
});

test("every possible day of a campaign is the same after conversion in both directions", () => {
  fc.assert(
    fc.property(fc.integer({ min: 32874, max: 73415 }), (day) => isPlausible(day) && dayOf(partsOf(day)) === day),
  );
  expect([32873, 73416, 0, 2022].some(isPlausible)).toBe(false);
});

import fc from "../../support/fastCheck";
import { dayOf, formatDay, isPlausible, partsOf } from "../../../src/core/calendar/day";
import { isDayInOneOrder, readDateText, keptText } from "../../../src/core/calendar/dateText";

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

test.each<[string | number | boolean, string[], string]>([
  ["1.234,5", ["1.234,5"], "1.234,5"],
  [true, ["TRUE"], "TRUE"],
  [1234.5, ["1234.5", "1234,5", "1,234.50", "1.234,50"], "1234.5"],
  [2022, ["2022"], "2022"],
  [44669, ["18/04/2022", "4/18/2022", "18-04-22", "2022-04-18"], "18/04/2022"],
  [43207, ["18/04/2022", "4/18/2022"], "18/04/2022"],
  [2022.5, ["14/07/1905", "7/14/1905"], "14/07/1905"],
])("%j is kept the same however it is shown", (value, texts, kept) => {
  for (const text of texts) expect(keptText({ value, text })).toBe(kept);
});

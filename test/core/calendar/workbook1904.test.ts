import { workbookCountsFrom1904 } from "../../../src/core/calendar/dateSystem";
import type { Content } from "../../support/cells";
import { workbook } from "../../support/workbook";

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
  expect(workbookCountsFrom1904(workbook({ name: "Trang", cells: [cells] }))).toBe(expected);
  expect(workbookCountsFrom1904(workbook({ name: "Trang", tables: [inTable] }))).toBe(expected);
});

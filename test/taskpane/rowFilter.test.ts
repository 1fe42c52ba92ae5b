import { isNamed, rowsOfUnit, unitChoices, unitKeys } from "../../src/taskpane/result/rowFilter";
import { sampleValidation } from "./support/sampleReport";
import { countOutcomes } from "../../src/core/report/report";

const { rows } = sampleValidation.report;
const named = (searched: string) => rows.filter((item) => isNamed(item, searched)).map(({ row }) => row);

it("treats spellings of a unit's name as one unit", () => {
  const keys = unitKeys(["Thanh tra Sở", "THANH  TRA SỞ", "Thanh tra Sở".normalize("NFD"), ""]);
  expect(new Set(keys)).toEqual(new Set([keys[0], ""]));
});

it("offers each unit once, in Vietnamese alphabetical order, and none for a blank", () => {
  const names = ["Văn phòng", "Đội xe", "", "Đội xe", "Ban Nội vụ"];
  expect(unitChoices(unitKeys(names), names).map(({ name }) => name)).toEqual(["Ban Nội vụ", "Đội xe", "Văn phòng"]);
});

it("keeps the rows of one unit", () => {
  const keys = unitKeys(["a", "b", "a"]);
  expect(rowsOfUnit(rows, keys, "a").map(({ row }) => row)).toEqual([6, 8]);
});

it.each([
  ["binh", [7]],
  ["BÌNH", [7]],
  ["trần thị", [7]],
  ["nguyen", [6]],
  ["  ", [6, 7, 8]],
  ["không ai", []],
])("finds %j in whatever case and marks", (searched, found) => {
  expect(named(searched)).toEqual(found);
});

it("counts the outcomes of the given rows", () => {
  expect(countOutcomes(rows.slice(1))).toMatchObject({ rows: 2, invalid: 1, incomplete: 1, valid: 0 });
});

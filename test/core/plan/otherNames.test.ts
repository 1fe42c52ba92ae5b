import { otherNameFixes } from "../../../src/core/plan/otherNames";
import { unitSheet } from "../../support/planSheet";
import { workbook } from "../../support/workbook";

const UNITS = [
  ["Phòng Công nghệ thông tin", "CNTT; Phòng CNTT"],
  ["Văn phòng", null],
];
const fixesOf = (name: string, other: string) =>
  otherNameFixes(workbook(unitSheet(UNITS)), [{ kind: "unit", name, other }]);

test.each([
  ["Văn phòng", "VP", "B3", "VP"],
  ["Phòng Công nghệ thông tin", " P. CNTT ", "B2", "CNTT; Phòng CNTT; P. CNTT"],
])("%s: adds %s in %s", (name, other, cell, to) => {
  expect(fixesOf(name, other)).toMatchObject({ fixes: [{ fix: { sheet: "Đơn vị", cell, to } }] });
});

test.each(["CNTT", " phòng  cntt"])("%s is another name already", (other) => {
  expect(fixesOf("Phòng Công nghệ thông tin", other)).toMatchObject({ fixes: [], known: [{ other }], nowhere: [] });
});

test.each([
  ["Phòng Lạ", "PL"],
  ["Văn phòng", "VP; Văn thư"],
])("%s, %s: there is no place for it", (name, other) => {
  expect(fixesOf(name, other)).toMatchObject({ fixes: [], nowhere: [{ name, other }] });
});

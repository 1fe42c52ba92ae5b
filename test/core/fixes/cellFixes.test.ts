import fc from "../../support/fastCheck";
import { checkWorkbook } from "../../../src/core/checkWorkbook";
import {
  type CellFix,
  cellFixes,
  CHOICE_RULES,
  correctDateSystem,
  FIX_RULES,
  fixChanges,
  type FixRule,
  offersOf,
} from "../../../src/core/fixes/cellFixes";
import { RULES } from "../../../src/core/rules";
import { serial } from "../../support/cells";
import { type BookOptions, nominations, type Row } from "../../support/nominations";
import { placeOf } from "../../../src/core/cells/snapshot";
import type { Change } from "../../../src/core/cells/change";

const SO = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const TODAY = serial("20/11/2022");

function reportOf(row: Row, options: BookOptions = {}) {
  return checkWorkbook(nominations([row], options), { today: TODAY }).report;
}

const offered = (row: Row, options?: BookOptions, rules?: readonly FixRule[]) =>
  cellFixes(reportOf(row, options), rules).map(({ rules: ids, to }) => [ids.join("+"), to]);

test.each<[string, Row, BookOptions | undefined, [string, string][]]>([
  ["nothing to fix", {}, undefined, []],
  ["stray spaces", { nominee: " Nguyễn  Văn An" }, undefined, [["text-spacing", "Nguyễn Văn An"]]],
  [
    "spaces and partly composed letters in one cell",
    { nominee: " Nguyễn  Văn An ".normalize("NFD") },
    undefined,
    [["text-spacing+text-not-nfc", "Nguyễn Văn An"]],
  ],
  [
    "spaces and small letters",
    { nominee: "nguyễn  văn an", subject: "Cá nhân" },
    undefined,
    [["text-spacing+name-case", "Nguyễn Văn An"]],
  ],
  [
    "all three",
    { nominee: "NGUYỄN  VĂN AN".normalize("NFD"), subject: "Cá nhân" },
    undefined,
    [["text-spacing+text-not-nfc+name-case", "Nguyễn Văn An"]],
  ],
  [
    "another name of a unit, with spaces: the listed name replaces it",
    { unit: " CNTT " },
    { units: [["Phòng Công nghệ thông tin", "CNTT", "", ""]] },
    [["text-spacing+unit-alias", "Phòng Công nghệ thông tin"]],
  ],
  [
    "an eth in a name all in capitals",
    { nominee: "ÐẶNG THỊ HOA", subject: "Cá nhân" },
    undefined,
    [["text-wrong-letter+name-case", "Đặng Thị Hoa"]],
  ],
  ["what may change the meaning is not among them", { nominee: "NguyÔn V¨n An", award: "GK cấp Sở" }, undefined, []],
  ["a date typed as text", { proposedOn: "5-11-2022" }, undefined, [["date-as-text", "05/11/2022"]]],
])("%s", (_name, row, options, expected) => {
  expect(offered(row, options)).toEqual(expected);
});

test("of one kind only, the others stay as they are", () => {
  const nominee = " Nguyễn  Văn An".normalize("NFD");
  expect(offered({ nominee }, undefined, ["text-not-nfc"])).toEqual([["text-not-nfc", nominee.normalize("NFC")]]);
  expect(offered({ nominee }, undefined, ["name-case"])).toEqual([]);
});

test("each fix writes what its finding offers; after all of them none of these kinds is left", () => {
  const pieces = ["nguyễn", " ", "\u00a0", "văn", "\u200b", "AN", "é".normalize("NFD"), "Đỗ", "\n"];
  const texts = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 7 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (nominee) => {
      const row: Row = { nominee, subject: "Cá nhân" };
      const findings = reportOf(row)
        .rows.flatMap((item) => item.findings)
        .filter(({ fix, rule }) => fix !== null && FIX_RULES.includes(rule as FixRule));
      for (const { rule, fix } of findings) {
        const own = cellFixes(reportOf(row), [rule as FixRule]).filter(({ cell }) => cell === fix?.cell);
        expect(own.map(({ to }) => to)).toEqual([fix?.to]);
      }
      const [all] = cellFixes(reportOf(row)).filter(({ field }) => field === "nominee");
      if (all === undefined) return;
      const left = cellFixes(reportOf({ ...row, nominee: all.to })).filter(({ field }) => field === "nominee");
      expect(left.flatMap(({ rules }) => rules)).toEqual([]);
    }),
  );
});

test("every rule that offers a fix has its correction", () => {
  const source = RULES.filter((rule) => String(rule.check).includes("fix:")).map(({ id }) => id);
  expect(source.length).toBeGreaterThan(3);
  expect([...FIX_RULES, ...CHOICE_RULES].sort()).toEqual(source.sort());
});

test.each<[string, Row, [string, string][]]>([
  ["decoded text", { nominee: "NguyÔn V¨n An" }, [["text-legacy-font", "Nguyễn Văn An"]]],
  ["the nearest award", { award: "GK cấp Sở" }, [["award-unknown", SO]]],
  [
    "all awards where two are as near",
    { award: "Giấy khen" },
    [
      ["award-unknown", "Giấy khen của Giám đốc Công an tỉnh"],
      ["award-unknown", SO],
    ],
  ],
  ["a safe fix", { nominee: " Lê An" }, [["text-spacing", "Lê An"]]],
  ["nothing where the cell holds a formula", { award: { formula: "=X1", result: "Giấy khen" } }, []],
])("the offer of a single finding: %s", (_name, row, expected) => {
  const offers = reportOf(row).rows.flatMap(({ findings }) => findings.flatMap(offersOf));
  expect(offers.map(({ rules: [rule], to }) => [rule, to])).toEqual(expected);
  for (const { from } of offers) expect(Object.values(row)).toContain(from);
});

const fix = (about: Partial<CellFix>): CellFix => ({
  sheet: "Đề nghị",
  cell: "D7",
  row: 7,
  field: "nominee",
  rules: ["text-spacing"],
  from: " An",
  to: "An",
  ...about,
});
const date = fix({ cell: "H7", field: "proposedOn", rules: ["date-as-text"], from: "15-11-2022", to: "15/11/2022" });

test("a text stays text, whatever it begins with", () => {
  expect(fixChanges([fix({ from: " =1+1", to: "=1+1" })], false)).toEqual([
    { kind: "cells", sheet: "Đề nghị", row: 6, column: 3, from: [[" =1+1"]], values: [["=1+1"]] },
  ]);
});

test.each([
  ["1900", false, 44880],
  ["1904", true, 43418],
])("a date becomes its number as the workbook counts, from %s", (_from, from1904, serial) => {
  expect(fixChanges([date], from1904)).toEqual([
    {
      kind: "cells",
      sheet: "Đề nghị",
      row: 6,
      column: 7,
      from: [["15-11-2022"]],
      values: [[serial]],
      formats: [["dd/mm/yyyy"]],
    },
  ]);
});

test.each([
  ["A1", 0, 0],
  ["Z10", 9, 25],
  ["AA100", 99, 26],
  ["XFD1048576", 1048575, 16383],
])("the place of %s", (cell, row, column) => {
  expect(placeOf(cell)).toEqual({ row, column });
});

const wrote = (serial: number): Change => ({
  kind: "cells",
  sheet: "A",
  row: 1,
  column: 4,
  from: [["16-11-2022"]],
  values: [[serial]],
  formats: [["dd/mm/yyyy"]],
});

test.each([
  ["the day itself", 44881, "16/11/2022", false, null],
  ["a day of the 1904 system", 44881, "17/11/2026", false, 44881 - 1462],
  ["a day of the 1900 system", 44881 - 1462, "15/11/2018", true, 44881],
  ["nothing that can be read", 44881, "########", false, null],
  ["some other day", 44881, "01/01/2000", false, null],
])("%s", (_name, serial, text, from1904, expected) => {
  const changes = correctDateSystem([wrote(serial)], [text], from1904);
  expect(changes.map(({ from, values }) => [from, values])).toEqual(
    expected === null ? [] : [[[[serial]], [[expected]]]],
  );
});

import fc from "../../support/fastCheck";
import { copyWorkbook } from "../../../workbench/host/copy";
import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import { open } from "../../support/flow";
import { FILES, INPUT_NAMES, bytesOf, differences, openFile, partText, partsOf } from "./support/wholeFiles";
import { runs } from "../../support/lane";

const NOTHING = { changed: [], added: [], removed: [] };
const TODAY = 44_896;

test.each([...FILES.keys()])("%s passes through part for part, without a warning", async (name) => {
  const { bytes, warnings } = await saveXlsx(await openFile(name));
  expect(differences(bytesOf(name), bytes)).toEqual(NOTHING);
  expect(warnings).toEqual([]);
});

test("an edit that is undone gives the same file again, and an edit changes no other sheet", async () => {
  const place = fc.record({ row: fc.nat(30), column: fc.nat(20), sheet: fc.nat(9) });
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES.keys()),
      place,
      value,
      async (name, { row, column, sheet: index }, given) => {
        const workbook = await openFile(name);
        const before = copyWorkbook(workbook);
        const sheet = workbook.sheets[index % workbook.sheets.length]!;
        const cells = (sheet.rows[row] ??= []);
        cells[column] = { ...cells[column], value: given };
        const edited = differences(bytesOf(name), (await saveXlsx(workbook)).bytes);
        expect(edited.changed.filter((path) => /worksheets\//i.test(path)).length).toBeLessThanOrEqual(1);
        expect(edited.removed.filter((path) => !/calcChain/i.test(path))).toEqual([]);
        Object.assign(workbook, before);
        expect(differences(bytesOf(name), (await saveXlsx(workbook)).bytes)).toEqual(NOTHING);
      },
    ),
    { numRuns: runs(10, 200) },
  );
});

/** Parts of every check that adds the Director's list and the figures. */
const ADDED = [
  "xl/charts/chart1.xml",
  "xl/drawings/_rels/drawing1.xml.rels",
  "xl/drawings/drawing1.xml",
  "xl/worksheets/_rels/sheet2.xml.rels",
  "xl/worksheets/_rels/sheet3.xml.rels",
  "xl/worksheets/sheet2.xml",
  "xl/worksheets/sheet3.xml",
];

test.each(INPUT_NAMES)("%s, checked, differs only in the parts that the check concerns", async (name) => {
  const opened = open(await openFile(name));
  await opened.validate({ today: TODAY });
  const { bytes, warnings } = await saveXlsx(opened.workbook);
  const { changed, added, removed } = differences(bytesOf(name), bytes);
  expect(changed.map((path) => path.toLowerCase()).sort()).toEqual(CHANGED[name] ?? USUAL);
  expect(removed).toEqual([]);
  expect(
    added.filter(
      (path) => !/^xl\/(?:charts|drawings|tables|worksheets)\/|^xl\/(?:sharedStrings|styles)\.xml$/.test(path),
    ),
  ).toEqual([]);
  if (name === "base.xlsx") expect(added.filter((path) => !/tables|sharedStrings/.test(path)).sort()).toEqual(ADDED);
  expect(warnings).toEqual([]);
  const again = open((await loadXlsx(bytes, name)).workbook);
  await again.validate({ today: TODAY });
  expect(differences(bytes, (await saveXlsx(again.workbook)).bytes)).toEqual(NOTHING);
});

const USUAL = [
  "[content_types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
];
const withParts = (...paths: string[]) => [...USUAL, ...paths].sort();
const withTable = withParts("xl/tables/table1.xml");
const withStrings = withParts("xl/sharedstrings.xml");
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  "custom-table-style.xlsx": withTable,
  "table-slicer.xlsx": withTable,
  "table-part-case.xlsx": withTable,
  "from-libreoffice.xlsx": withParts("xl/sharedstrings.xml", "xl/tables/table1.xml"),
  "from-openpyxl.xlsx": withTable,
  "from-sheetjs.xlsx": withStrings,
  "from-xlsxwriter.xlsx": withStrings,
  "shared-cdata.xlsx": withStrings,
  "sharedstrings-case.xlsx": withStrings,
  "legacy-shared-workbook.xlsx": USUAL.filter((path) => path !== "xl/styles.xml"),
  "plan-2025-tables-case.xlsx": withParts(
    "xl/sharedstrings.xml",
    "xl/tables/table5.xml",
    "xl/worksheets/sheet3.xml",
  ).filter((path) => !path.endsWith("sheet1.xml")),
};

/** An input after a check. */
const checked = async (name: string): Promise<Uint8Array> => {
  const opened = open(await openFile(name));
  await opened.validate({ today: TODAY });
  return (await saveXlsx(opened.workbook)).bytes;
};

test.each([
  ["table-slicer.xlsx", "xl/tables/table1.xml", /<table [^>]*\bid="\d+"/],
  ["custom-table-style.xlsx", "xl/styles.xml", /<tableStyle [^>]*>/],
  ["calc-properties.xlsx", "xl/workbook.xml", /<calcPr [^>]*iterate="1"/],
  ["what-if-table.xlsx", "xl/worksheets/sheet1.xml", /<f t="dataTable"[^>]*>/],
  ["picture-in-cell.xlsx", "xl/worksheets/sheet1.xml", /<c [^>]*vm="1"[^>]*>/],
  ["outline-zeroheight.xlsx", "xl/worksheets/sheet1.xml", /<outlinePr [^>]*>/],
  ["outline-zeroheight.xlsx", "xl/worksheets/sheet1.xml", /<sheetFormatPr [^>]*zeroHeight="1"/],
  ["colour-filter.xlsx", "xl/worksheets/sheet1.xml", /<colorFilter [^>]*dxfId="\d+"[^>]*>/],
  ["cell-extLst.xlsx", "xl/worksheets/sheet1.xml", /<c [^>]*>(?:(?!<\/c>).)*<extLst>/],
  ["inline-phonetic.xlsx", "xl/worksheets/sheet1.xml", /<phoneticPr [^>]*>/],
])("%s, checked, keeps what it had in %s: %s", async (name, path, expected) => {
  const [before] = expected.exec(partText(bytesOf(name), path)) ?? [];
  expect(before).toBeDefined();
  expect(partText(await checked(name), path)).toContain(before);
});

test.each([
  ["inline-phonetic.xlsx", 3],
  ["cell-extLst.xlsx", 3],
  ["shared-cdata.xlsx", 3],
  ["sharedstrings-case.xlsx", 3],
  ["table-part-case.xlsx", 3],
])("%s: all %i nominations are read, and all are valid", async (name, count) => {
  const { report } = await open(await openFile(name)).validate({ today: TODAY });
  expect(report.rows.map(({ outcome }) => outcome)).toEqual(Array(count).fill("valid"));
});

test("the word false is FALSE, and stays FALSE", async () => {
  const opened = open(await openFile("boolean-false-word.xlsx"));
  const { report } = await opened.validate({ today: TODAY });
  expect(report.rows.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain("criterion-not-met");
  const saved = partsOf((await saveXlsx(opened.workbook)).bytes).get("xl/worksheets/sheet1.xml");
  expect(saved).toMatch(/t="b"[^>]*><v>false<\/v>/);
});

test("a plan is read although the names of its tables' parts have another case", async () => {
  const { report } = await open(await openFile("plan-2025-tables-case.xlsx")).validate({ today: TODAY });
  expect(report.plan).toMatchObject({ year: 2025, source: "workbook" });
});

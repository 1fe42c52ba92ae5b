import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import type { Sheet, Workbook } from "../../../workbench/host/model";
import { loadFile, savedParts } from "./support/packages";
import { sheetOf } from "./support/models";

const relations = (lines: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
const DRAWING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

const withContents = () =>
  loadFile({
    sheet:
      '<sheetData/><rowBreaks count="1"><brk id="5"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext></extLst>',
    sheetRelations: [
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
      ["rId4", "pivotTable", "../pivotTables/pivotTable1.xml"],
      ["rId9", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ],
    workbook: '<externalReferences><externalReference r:id="rId7"/></externalReferences>',
    workbookRelations: [["rId7", "externalLink", "externalLinks/externalLink1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="x"><xdr:oneCellAnchor><xdr:pic r:embed="rId2"/></xdr:oneCellAnchor><xdr:twoCellAnchor><xdr:graphicFrame><c:chart r:id="rId1"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>',
      "xl/drawings/_rels/drawing1.xml.rels": relations(
        `<Relationship Id="rId1" Type="${DRAWING}chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${DRAWING}image" Target="/xl/media/image1.png"/>`,
      ),
      "xl/charts/chart1.xml": "<c:chartSpace/>",
      "xl/media/image1.png": "PNG",
      "xl/drawings/vmlDrawing1.vml": "<xml/>",
      "xl/comments1.xml": "<comments/>",
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    },
  });

test("charts, pictures, comments, pivot tables and links to other files pass through", async () => {
  const { workbook, warnings } = await withContents();
  expect(warnings).toEqual([]);
  const saved = await savedParts(workbook);
  expect(saved.paths).toEqual(
    expect.arrayContaining([
      "xl/drawings/drawing1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/charts/chart1.xml",
      "xl/media/image1.png",
      "xl/drawings/vmlDrawing1.vml",
      "xl/comments1.xml",
      "xl/pivotTables/pivotTable1.xml",
      "xl/externalLinks/externalLink1.xml",
    ]),
  );
  const sheet = await saved.text("xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(
    /<rowBreaks.*<drawing r:id="rId1"\/><legacyDrawing r:id="rId2"\/><extLst.*<x14:sparklineGroups/,
  );
  expect(sheet).toMatch(/<extLst[^>]* xmlns:x14="http/);
  const sheetRelations = await saved.text("xl/worksheets/_rels/sheet1.xml.rels");
  expect(sheetRelations).toContain('Target="../comments1.xml"');
  expect(sheetRelations).not.toContain("printerSettings");
  expect(await saved.text("xl/workbook.xml")).toMatch(
    /<\/sheets><externalReferences[^>]*><externalReference r:id="rId7"\/>/,
  );
  expect(await saved.text("[Content_Types].xml")).toContain(
    '<Override PartName="/xl/media/image1.png" ContentType="image/png"/>',
  );
});

test("a second save holds the same", async () => {
  const { workbook } = await withContents();
  const { bytes } = await saveXlsx(workbook);
  const again = (await loadXlsx(bytes, workbook.name)).workbook;
  const contents = ({ carried }: Workbook | Sheet) => ({ ...carried, parts: Object.keys(carried?.parts ?? {}).sort() });
  expect([again, ...again.sheets].map(contents)).toEqual([workbook, ...workbook.sheets].map(contents));
  expect(Buffer.compare((await saveXlsx(again)).bytes, bytes)).toBe(0);
});

test.each([
  ["vbaProject", "vbaProject.bin", /macros/],
  ["sheetMetadata", "metadata.xml", /dynamic array/],
])("%s is lost with a warning", async (kind, target, warning) => {
  const { workbook, warnings } = await loadFile({
    workbookRelations: [["rId8", kind, target]],
    parts: { [`xl/${target}`]: "<x/>" },
  });
  expect(warnings).toEqual([expect.stringMatching(warning)]);
  expect((await savedParts(workbook)).paths).not.toContain(`xl/${target}`);
});

test("a chart sheet is lost with a warning that names it", async () => {
  const { warnings, workbook } = await loadFile({
    parts: {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="Biểu đồ" sheetId="2" r:id="rId8"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="a" localSheetId="1">S!$A$1</definedName></definedNames></workbook>',
    },
    workbookRelations: [["rId8", "chartsheet", "chartsheets/sheet1.xml"]],
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["S"]);
  expect(workbook.names).toEqual([{ name: "a", formula: "S!$A$1", scope: "S" }]);
  expect(warnings).toEqual([expect.stringContaining("Biểu đồ")]);
});

test("a sheet of our own has no carried contents", () => {
  expect(sheetOf().carried).toBeUndefined();
});

import { createHost } from "../../../workbench/host";
import { deleteCells, insertCells } from "../../../workbench/host/operations/shift";
import { saveXlsx } from "../../../workbench/xlsx/save";
import type { Sheet, Workbook } from "../../../workbench/host/model";
import { throughFile } from "./support/models";
import { loadFile, savedParts } from "./support/packages";

const sheetXml = async (workbook: Workbook) => (await savedParts(workbook)).text("xl/worksheets/sheet1.xml");
const row = (index: number) => ({ row: index, column: 0, rows: 1, columns: 16_384 });
const insertRow = (workbook: Workbook, sheet: Sheet, index: number) =>
  insertCells(createHost(workbook).state, sheet, row(index), "Down");

test("in a changed row only the changed cell is written again, and the rest is kept", async () => {
  const { workbook, sheet } = await loadFile({
    sheet:
      '<sheetData>\n <row r="1" spans="1:3" thickBot="1"><c r="A1"><v>1.50</v></c> <x/><c r="B1" s="0"><v>2</v></c><c r="C1"><v>3</v><extLst/></c></row>\n <row r="7"><c r="A7"/></row></sheetData>',
  });
  sheet.rows[0]![1] = { value: 5 };
  expect(await sheetXml(workbook)).toContain(
    '<sheetData>\n <row r="1" spans="1:3" thickBot="1"><c r="A1"><v>1.50</v></c> <x/><c r="B1"><v>5</v></c><c r="C1"><v>3</v><extLst/></c></row>\n <row r="7"><c r="A7"/></row></sheetData>',
  );
});

test("a cell beyond the others of its row removes the row's spans, a cell between them does not", async () => {
  const data = '<sheetData><row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row></sheetData>';
  const between = await loadFile({ sheet: data });
  between.sheet.rows[0]![1] = { value: 2 };
  expect(await sheetXml(between.workbook)).toContain(
    '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>',
  );
  const beyond = await loadFile({ sheet: data });
  beyond.sheet.rows[0]![3] = { value: 4 };
  expect(await sheetXml(beyond.workbook)).toContain('<row r="1"><c r="A1">');
});

test("a shared formula is written out in all its cells once its first cell changes, and stays shared otherwise", async () => {
  const data =
    '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>';
  const first = await loadFile({ sheet: data });
  first.sheet.rows[0]![1] = { value: 9 };
  expect(await sheetXml(first.workbook)).toContain('<c r="B2"><f>A2+1</f><v>1</v></c>');
  const second = await loadFile({ sheet: data });
  second.sheet.rows[1]![1] = { value: 9 };
  expect(await sheetXml(second.workbook)).toContain('<c r="B1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>1</v></c>');
});

test("content of a cell without a field in the model stays with its value, and is removed with another value", async () => {
  const data = '<sheetData><row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>';
  const formatted = await loadFile({ sheet: data });
  formatted.sheet.rows[0]![0] = { ...formatted.sheet.rows[0]![0]!, style: { fill: "#FFFF00" } };
  expect(await sheetXml(formatted.workbook)).toMatch(/<c r="A1" s="\d+" t="e" vm="1"><v>#VALUE!<\/v><\/c>/);
  const replaced = await loadFile({ sheet: data });
  replaced.sheet.rows[0]![0] = { value: "chữ" };
  expect(await sheetXml(replaced.workbook)).not.toContain("vm=");
});

test("formats and texts are added, those that are there keep their numbers", async () => {
  const { workbook, sheet } = await loadFile({
    sheet: '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData>',
    sharedStrings: '<si><t>một</t><phoneticPr fontId="1"/></si>',
    styles:
      '<fonts count="2"><font><name val="A"/></font><font><b/><color theme="4"/><scheme val="minor"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="2"><xf/><xf fontId="1" xfId="3"/></cellXfs><tableStyles/>',
  });
  sheet.rows[1] = [{ value: "một" }, { value: "hai", style: { ...sheet.rows[0]![0]!.style, fill: "#FFFF00" } }];
  const saved = await savedParts(workbook);
  const styles = await saved.text("xl/styles.xml");
  expect(styles).toMatch(/<fonts count="2">.*<\/fonts><fills count="2">/);
  expect(styles).toMatch(
    /<cellXfs count="3"><xf\/><xf fontId="1" xfId="3"\/><xf [^>]*fontId="1" fillId="1"[^>]* xfId="3"/,
  );
  expect(await saved.text("xl/sharedStrings.xml")).toMatch(
    /<si><t>một<\/t><phoneticPr fontId="1"\/><\/si><si><t>hai<\/t><\/si><\/sst>$/,
  );
  expect(await saved.text("xl/worksheets/sheet1.xml")).toContain(
    '<c r="A2" t="s"><v>0</v></c><c r="B2" s="2" t="s"><v>1</v></c>',
  );
});

test("only what changed of a rule is written, and the other rules of its element stay", async () => {
  const rules =
    '<conditionalFormatting sqref="A1:A9" pivot="1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color theme="4"/></dataBar><extLst/></cfRule><cfRule type="expression" priority="2"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
  const { workbook, sheet } = await loadFile({ sheet: `<sheetData/>${rules}` });
  const [first, second] = sheet.conditionalFormats;
  sheet.conditionalFormats = [{ ...first!, rule: { ...first!.rule, priority: 5 } }, second!];
  expect(await sheetXml(workbook)).toContain(rules.replace('priority="1"', 'priority="5"'));
});

test("sheets and tables of the file keep their numbers, new ones get the next", async () => {
  const { workbook, sheet } = await loadFile({
    sheet:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    sheetRelations: [["rId1", "table", "../tables/table7.xml"]],
    workbook: "",
    parts: {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="12" r:id="rId1"/></sheets><extLst><ext uri="slicers"/></extLst></workbook>',
      "xl/tables/table7.xml":
        '<table id="41" name="T" displayName="T" ref="A1:A3" dataDxfId="3"><tableColumns count="1"><tableColumn id="6" name="A" dataDxfId="2"/></tableColumns></table>',
    },
  });
  const [table] = sheet.tables;
  sheet.tables = [
    { ...table!, area: { ...table!.area, rows: 5, columns: 2 }, columns: [...table!.columns, { id: "c9", name: "B" }] },
    { ...table!, id: "mới", name: "U", area: { row: 8, column: 0, rows: 2, columns: 1 } },
  ];
  workbook.sheets.push({ ...sheet, id: "{mới}", name: "Hai", rows: [], tables: [] });
  const saved = await savedParts(workbook);
  expect(await saved.text("xl/workbook.xml")).toMatch(
    /<sheet name="S" sheetId="12" r:id="rId1"\/><sheet name="Hai" sheetId="13" r:id="w\d"\/><\/sheets><extLst><ext uri="slicers"\/>/,
  );
  expect(await saved.text("xl/tables/table7.xml")).toMatch(
    /<table id="41" name="T" displayName="T" ref="A1:B5" dataDxfId="3">.*<tableColumns count="2"><tableColumn id="6" name="A" dataDxfId="2"\/><tableColumn id="7" name="B"\/>/,
  );
  expect(await saved.text("xl/tables/table1.xml")).toContain('id="42" name="U"');
});

test("a chart sheet keeps its place, and the names of its sheet their scope", async () => {
  const { workbook, sheet } = await loadFile({
    parts: {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Biểu đồ" sheetId="2" r:id="rId8"/><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="a" localSheetId="1" comment="x">S!$A$1</definedName></definedNames></workbook>',
    },
    workbookRelations: [["rId8", "chartsheet", "chartsheets/sheet1.xml"]],
  });
  workbook.sheets.unshift({ ...sheet, id: "{mới}", name: "Đầu" });
  const xml = await (await savedParts(workbook)).text("xl/workbook.xml");
  expect([...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["Biểu đồ", "Đầu", "S"]);
  expect(xml).toContain('<definedName name="a" localSheetId="2" comment="x">S!$A$1</definedName>');
  expect(xml).toContain('activeTab="2"');
});

test("formulas are calculated on opening after a cell changed, and the calculation chain is dropped after one was added", async () => {
  const parts = { "xl/calcChain.xml": '<calcChain><c r="B1"/></calcChain>' };
  const given = {
    sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>',
    workbook: '<calcPr calcMode="manual" iterate="1"/>',
    workbookRelations: [["rId9", "calcChain", "calcChain.xml"]] as [string, string, string][],
    parts,
  };
  const value = await loadFile(given);
  value.sheet.rows[0]![0] = { value: 2 };
  const changed = await savedParts(value.workbook);
  expect(await changed.text("xl/workbook.xml")).toContain('<calcPr calcMode="manual" iterate="1" fullCalcOnLoad="1"/>');
  expect(changed.paths).toContain("xl/calcChain.xml");
  const formula = await loadFile(given);
  formula.sheet.rows[0]![2] = { value: null, formula: "=B1" };
  const added = await savedParts(formula.workbook);
  expect(added.paths).not.toContain("xl/calcChain.xml");
  expect(await added.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

const withComments = () =>
  loadFile({
    sheet:
      '<sheetData><row r="3"><c r="A3"><v>3</v></c></row></sheetData><ignoredErrors><ignoredError sqref="A3"/></ignoredErrors><rowBreaks count="1"><brk id="1"/></rowBreaks>',
    sheetRelations: [["rId1", "comments", "../comments1.xml"]],
    parts: { "xl/comments1.xml": '<comments><commentList><comment ref="A3"/></commentList></comments>' },
  });

test("what can't follow moved rows is named in both languages, and only that", async () => {
  const { workbook, sheet } = await withComments();
  insertRow(workbook, sheet, 2);
  const { warnings } = await saveXlsx(workbook);
  expect(warnings).toEqual([
    {
      vi: 'Trang "S": dòng hoặc cột đã dời, còn nhận xét, lỗi đã bỏ qua vẫn ở chỗ cũ.',
      en: 'Sheet "S": rows or columns moved, but comments, ignored errors stay where they were.',
    },
  ]);
  expect((await throughFile(workbook)).sheets[0]?.rows[3]?.[0]?.value).toBe(3);
  const below = await withComments();
  insertRow(below.workbook, below.sheet, 20);
  expect((await saveXlsx(below.workbook)).warnings).toEqual([]);
});

test("rows that moved and came back are unchanged", async () => {
  const { workbook, sheet } = await loadFile({
    sheet: '<sheetData><row r="3" ht="20"><c r="A3"><v>3.0</v></c></row></sheetData>',
  });
  insertRow(workbook, sheet, 1);
  deleteCells(createHost(workbook).state, sheet, row(1), "Up");
  expect(await sheetXml(workbook)).toContain('<row r="3" ht="20"><c r="A3"><v>3.0</v></c></row>');
});

test("a pivot table whose sheet is renamed is named", async () => {
  const { workbook, sheet } = await loadFile({
    workbookRelations: [["rId7", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
    parts: {
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="S"/></cacheSource></pivotCacheDefinition>',
    },
  });
  sheet.name = "Khác";
  expect((await saveXlsx(workbook)).warnings.map(({ en }) => en)).toEqual([expect.stringContaining('the sheet "S"')]);
});

test.each(["worksheet", "styles", "sharedStrings", "theme"])(
  "a %s part that a relationship names and that is missing is an error",
  async (kind) => {
    const loading = loadFile({
      workbookRelations: [["rId9", kind, "gone.xml"]],
      parts: {
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/${kind}" Target="gone.xml"/></Relationships>`,
        ...(kind !== "worksheet" && {
          "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/${kind}" Target="gone.xml"/></Relationships>`,
        }),
      },
    });
    await expect(loading).rejects.toThrow("xl/gone.xml");
  },
);

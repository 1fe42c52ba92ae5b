import { createHost } from "../../../workbench/host";
import type { Sheet, Workbook } from "../../../workbench/host/model";
import { insertCells } from "../../../workbench/host/operations/shift";
import { renameSheet } from "../../../workbench/host/operations/sheets";
import { saveXlsx } from "../../../workbench/xlsx/save";
import { loadFile, savedParts } from "./support/packages";

const insertRow = (workbook: Workbook, sheet: Sheet, row: number) =>
  insertCells(createHost(workbook).state, sheet, { row, column: 0, rows: 1, columns: 16_384 }, "Down");

const relations = (...lines: [id: string, kind: string, target: string][]) =>
  `<Relationships>${lines.map(([id, kind, target]) => `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const DATA =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="A3"><v>5</v></c></row></sheetData>';
const CHART =
  '<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:lineChart><c:ser><c:tx><c:strRef><c:f>S!$B$1</c:f></c:strRef></c:tx><c:spPr own="1"/>' +
  "<c:val><c:numRef><c:f>S!$B$2:$B$9</c:f><c:numCache/></c:numRef></c:val><c:extLst><c15:f>S!$C$2:$C$9</c15:f></c:extLst></c:ser></c:lineChart></c:plotArea></c:chart></c:chartSpace>";

const withChart = () =>
  loadFile({
    sheet: `${DATA}<drawing r:id="rId1"/>`,
    sheetRelations: [["rId1", "drawing", "../drawings/drawing1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="x" xmlns:c="c"><xdr:oneCellAnchor><xdr:graphicFrame><a:graphic><c:chart r:id="rId1"/></a:graphic></xdr:graphicFrame></xdr:oneCellAnchor></xdr:wsDr>',
      "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
      "xl/charts/chart1.xml": CHART,
    },
  });

test("a chart of the file follows its cells that moved, and is otherwise unchanged", async () => {
  const { workbook, sheet } = await withChart();
  insertRow(workbook, sheet, 1);
  const parts = await savedParts(workbook);
  const expected = CHART.replace("$B$2:$B$9", "$B$3:$B$10").replace("$C$2:$C$9", "$C$3:$C$10");
  expect(await parts.text("xl/charts/chart1.xml")).toBe(expected);
  expect(parts.paths.filter((path) => /charts\/./.test(path))).toEqual(["xl/charts/chart1.xml"]);
});

test("a chart of the file follows its sheet's new name", async () => {
  const { workbook, sheet } = await withChart();
  renameSheet(createHost(workbook).state, sheet, "Số liệu & khác");
  const parts = await savedParts(workbook);
  const xml = await parts.text("xl/charts/chart1.xml");
  expect(xml).toBe(
    CHART.replaceAll("<c:f>S!", "<c:f>'Số liệu &amp; khác'!").replace("<c15:f>S!", "<c15:f>'Số liệu &amp; khác'!"),
  );
});

test("the formula of a colour rule follows the new name of another sheet", async () => {
  const { workbook, sheet } = await loadFile({
    sheet:
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>S!$B$1&gt;1</formula></cfRule></conditionalFormatting>',
  });
  renameSheet(createHost(workbook).state, sheet, "Mới");
  const xml = await (await savedParts(workbook)).text("xl/worksheets/sheet1.xml");
  expect(xml).toContain("<formula>Mới!$B$1&gt;1</formula>");
});

const QUERY =
  '<queryTable name="Q"><queryTableRefresh nextId="4"><queryTableFields count="2"><queryTableField id="1" name="A" tableColumnId="1"/><queryTableField id="3" name="B" tableColumnId="2"/></queryTableFields></queryTableRefresh></queryTable>';

const withQuery = () =>
  loadFile({
    sheet: `${DATA}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    sheetRelations: [["rId1", "table", "../tables/table1.xml"]],
    parts: {
      "xl/tables/table1.xml":
        '<table id="1" name="T" displayName="T" ref="A1:B3" tableType="queryTable" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" uniqueName="1" name="1" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="2" queryTableFieldId="3"/></tableColumns></table>',
      "xl/tables/_rels/table1.xml.rels": relations(["rId1", "queryTable", "../queryTables/queryTable1.xml"]),
      "xl/queryTables/queryTable1.xml": QUERY,
    },
  });

test("a column added to the table of a query gets a field that the query does not fill", async () => {
  const { workbook, sheet } = await withQuery();
  const [table] = sheet.tables;
  const columns = [...table!.columns, { id: "mới", name: "C" }];
  sheet.tables = [{ ...table!, area: { ...table!.area, columns: 3 }, columns }];
  const parts = await savedParts(workbook);
  expect(await parts.text("xl/tables/table1.xml")).toContain('<tableColumn id="3" name="C" queryTableFieldId="4"/>');
  expect(await parts.text("xl/queryTables/queryTable1.xml")).toBe(
    QUERY.replace('nextId="4"', 'nextId="5" unboundColumnsRight="1"')
      .replace('count="2"', 'count="3"')
      .replace("</queryTableFields>", '<queryTableField id="4" dataBound="0" tableColumnId="3"/></queryTableFields>'),
  );
});

test("a column deleted from the table of a query is deleted with its field", async () => {
  const { workbook, sheet } = await withQuery();
  const [table] = sheet.tables;
  sheet.tables = [{ ...table!, area: { ...table!.area, columns: 1 }, columns: table!.columns.slice(0, 1) }];
  const query = await (await savedParts(workbook)).text("xl/queryTables/queryTable1.xml");
  expect(query).toContain(
    '<queryTableFields count="1"><queryTableField id="1" name="A" tableColumnId="1"/></queryTableFields>',
  );
});

test("only references from other sheets to the moved cells are named in a warning", async () => {
  const given = (ref: string) =>
    loadFile({
      sheet: DATA,
      workbookRelations: [["rId7", "worksheet", "worksheets/sheet2.xml"]],
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Bảng" sheetId="2" r:id="rId7"/></sheets></workbook>',
        "xl/worksheets/sheet2.xml": `<worksheet xmlns:xm="x"><sheetData/><extLst><ext><x14:sparkline><xm:f>${ref}</xm:f></x14:sparkline></ext></extLst></worksheet>`,
      },
    });
  const moved = await given("S!A3:B3");
  insertRow(moved.workbook, moved.sheet, 1);
  expect((await saveXlsx(moved.workbook)).warnings).toEqual([
    {
      vi: expect.stringMatching(/^Trang "S": .*biểu đồ nhỏ/),
      en: expect.stringMatching(/^Sheet "S": .*sparklines/),
    },
  ]);
  for (const ref of ["S!A1:B1", "Bảng!A3:B3"]) {
    const still = await given(ref);
    insertRow(still.workbook, still.sheet, 1);
    expect((await saveXlsx(still.workbook)).warnings).toEqual([]);
  }
});

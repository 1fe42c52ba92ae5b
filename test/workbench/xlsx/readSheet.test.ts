import type { DataValidation } from "../../../workbench/host/cellRules";
import { loadFile } from "./support/packages";

const DATA = "<sheetData/>";
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test("a validation over whole columns is one area, and equal ones are one rule", async () => {
  const { sheet } = await loadFile({
    sheet: `${DATA}<dataValidations count="3"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Chọn&#10;trong danh sách" sqref="B1:B1048576 D2"><formula1>"Có,Không"</formula1></dataValidation><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Chọn&#10;trong danh sách" sqref="F:F"><formula1>"Có,Không"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" sqref="A1"><formula1>44679</formula1></dataValidation></dataValidations>`,
  });
  expect(sheet.validations).toEqual<DataValidation[]>([
    {
      areas: [area(0, 1, 1_048_576, 1), area(1, 3, 1, 1), area(0, 5, 1_048_576, 1)],
      type: "list",
      formulas: ['"Có,Không"'],
      allowBlank: true,
      showError: true,
      errorTitle: "Sai",
      error: "Chọn\ntrong danh sách",
    },
    { areas: [area(0, 0, 1, 1)], type: "date", operator: "greaterThan", formulas: ["44679"] },
  ]);
});

test("a list on another sheet, as Excel 2010 writes it, is a validation like others", async () => {
  const { sheet } = await loadFile({
    sheet: `${DATA}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>'Đơn vị'!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  });
  expect(sheet.validations).toEqual([{ areas: [area(1, 2, 8, 1)], type: "list", formulas: ["'Đơn vị'!$A$2:$A$9"] }]);
});

test("a table as Excel writes it: no headerRowCount, escaped line breaks, formulas, a filter", async () => {
  const { sheet } = await loadFile({
    sheet: `${DATA}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    sheetRelations: [["rId1", "table", "../tables/table7.xml"]],
    parts: {
      "xl/tables/table7.xml":
        '<table xmlns="m" id="7" name="Bang" displayName="DeNghi" ref="B3:D9" totalsRowCount="1"><autoFilter ref="B3:D8"><filterColumn colId="1"><filters><filter val="Có"/></filters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="Tên_x000a_đơn vị" totalsRowLabel="Cộng"/><tableColumn id="4" name="B" totalsRowFunction="custom"><calculatedColumnFormula>DeNghi[[#This Row],[C]]*2</calculatedColumnFormula><totalsRowFormula>SUM(1)</totalsRowFormula></tableColumn><tableColumn id="3" name="C"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showRowStripes="1"/></table>',
    },
  });
  expect(sheet.tables).toEqual([
    {
      id: "7",
      name: "DeNghi",
      area: area(2, 1, 7, 3),
      showHeaders: true,
      showTotals: true,
      style: "TableStyleLight9",
      showBandedRows: true,
      highlightFirstColumn: true,
      showFilterButton: true,
      filterXml: '<filterColumn colId="1"><filters><filter val="Có"/></filters></filterColumn>',
      columns: [
        { id: "1", name: "Tên\nđơn vị", totalsLabel: "Cộng" },
        {
          id: "4",
          name: "B",
          totalsFunction: "custom",
          totalsFormula: "SUM(1)",
          calculatedFormula: "DeNghi[[#This Row],[C]]*2",
        },
        { id: "3", name: "C" },
      ],
    },
  ]);
});

test("conditional formats keep what ExcelJS would lose", async () => {
  const { sheet } = await loadFile({
    sheet: `${DATA}<conditionalFormatting sqref="A1:A9 C1"><cfRule type="duplicateValues" dxfId="0" priority="2" stopIfTrue="1"/><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>`,
    styles:
      '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  });
  const [first, second] = sheet.conditionalFormats;
  expect(first?.areas).toEqual([area(0, 0, 9, 1), area(0, 2, 1, 1)]);
  expect(first?.rule).toMatchObject({
    type: "duplicateValues",
    priority: 2,
    stopIfTrue: true,
    style: { font: { bold: true, color: { argb: "FF9C0006" } }, fill: { bgColor: { argb: "FFFFC7CE" } } },
  });
  expect(second?.rule).toMatchObject({
    type: "colorScale",
    priority: 1,
    xml: expect.stringContaining('<cfvo type="min"/>') as string,
  });
});

test("names: of cells, of constants, hidden, of a sheet; print areas and titles go to their sheet", async () => {
  const { sheet, workbook } = await loadFile({
    workbook: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$D$20</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">S!$A:$B,S!$5:$6</definedName><definedName name="Han" hidden="1">44679</definedName><definedName name="DonVi" localSheetId="0">S!$A$2:$A$9</definedName></definedNames>`,
  });
  expect(workbook.names).toEqual([
    { name: "Han", formula: "44679", hidden: true },
    { name: "DonVi", formula: "S!$A$2:$A$9", scope: "S" },
  ]);
  expect(sheet.pageLayout).toEqual({ printArea: "$A$1:$D$20", printTitleColumns: "$A:$B", printTitleRows: "$5:$6" });
});

test("a print area of whole columns, in both forms", async () => {
  const areaOf = async (formula: string) => {
    const names = `<definedName name="_xlnm.Print_Area" localSheetId="0">${formula}</definedName>`;
    return (await loadFile({ workbook: `<definedNames>${names}</definedNames>` })).sheet.pageLayout.printArea;
  };
  expect(await areaOf("S!$A:$K,S!$M$1:$N$5")).toBe("$A:$K,$M$1:$N$5");
  expect(await areaOf("S!$A$1:$K$1048576,S!$M$1:$N$5")).toBe("$A:$K,$M$1:$N$5");
});

test("links: outside, inside the workbook, over several cells", async () => {
  const { sheet } = await loadFile({
    sheet: `${DATA}<hyperlinks><hyperlink ref="A1:B1" r:id="rId1" tooltip="Mở"/><hyperlink ref="A2" location="'Tổng hợp'!A1"/></hyperlinks>`,
    sheetRelations: [["rId1", "hyperlink", "mailto:vp@example.com"]],
  });
  const link = { target: "mailto:vp@example.com", tooltip: "Mở" };
  expect(sheet.rows).toEqual([
    [
      { value: null, hyperlink: link },
      { value: null, hyperlink: link },
    ],
    [{ value: null, hyperlink: { target: "#'Tổng hợp'!A1" } }],
  ]);
});

test("the view, sizes, page set-up, protection and tab of a sheet", async () => {
  const { sheet } = await loadFile({
    sheet:
      '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="10" defaultRowHeight="18"/>' +
      '<cols><col min="1" max="2" width="30.5" customWidth="1"/><col min="4" max="4" width="0" hidden="1" outlineLevel="1"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"/><row r="2" ht="20"/><row r="3" hidden="1" outlineLevel="1"/></sheetData>' +
      '<sheetProtection sheet="1" formatCells="0" algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="1"/><autoFilter ref="A1:C9"/>' +
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;LTrái&amp;CTrang &amp;P</oddHeader><oddFooter>giữa</oddFooter></headerFooter>',
  });
  expect(sheet).toMatchObject({
    tabColor: "#00B050",
    showGridlines: false,
    frozen: { rows: 5, columns: 2 },
    defaultColumnWidth: 10,
    defaultRowHeight: 18,
    columnWidths: [30.5, 30.5, undefined, 0],
    rowHeights: [30, 20],
    autoHeightRows: new Set([1]),
    hiddenRows: new Set([2]),
    hiddenColumns: new Set([3]),
    autoFilter: area(0, 0, 9, 3),
    protection: { password: true, options: { allowFormatCells: true, allowSort: false, allowEditObjects: true } },
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 36, right: 36, top: 72, bottom: 72, header: 21.6, footer: 21.6 },
      centerHorizontally: true,
      headersFooters: { leftHeader: "Trái", centerHeader: "Trang &P", centerFooter: "giữa" },
    },
  });
});

import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import type { Chart, Sheet } from "../../../workbench/host/model";
import { cellsOf, sheetOf, throughFile, workbookOf } from "./support/models";
import { loadFile, savedParts } from "./support/packages";

const ROWS = cellsOf(["Hình thức", "Đề nghị", "Hợp lệ"], ["Tập thể", 3, 2], ["Cá nhân", 5, 4]);
const SOURCE = "'Tổng hợp'!A1:C3";

const chartOf = (given: Partial<Chart> = {}): Chart => ({
  id: "{1}",
  name: "Chart 1",
  type: "ColumnClustered",
  title: "Đề nghị & hợp lệ",
  source: SOURCE,
  seriesBy: "Columns",
  left: 100,
  top: 20.5,
  width: 360,
  height: 216,
  properties: {},
  ...given,
});
const summary = (charts: Chart[], given: Partial<Sheet> = {}) =>
  workbookOf([sheetOf({ name: "Tổng hợp", rows: ROWS, charts, ...given })]);

/** Without what only this file has. */
const shown = ({ id: _id, file: _file, ...chart }: Chart) => chart;

test.each([
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Area",
  "Pie",
  "Doughnut",
])("a chart of kind %s is read back unchanged", async (type) => {
  const chart = chartOf({ type, seriesBy: "Rows" });
  const [after] = (await throughFile(summary([chart]))).sheets;
  expect(after?.charts.map(shown)).toEqual([shown(chart)]);
});

test("a chart's series refer to cells, with their values for programs that do not calculate", async () => {
  const parts = await savedParts(summary([chartOf()]));
  const xml = await parts.text("xl/charts/chart1.xml");
  expect(xml).toContain("<a:t>Đề nghị &amp; hợp lệ</a:t>");
  expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, formula]) => formula)).toEqual([
    "'Tổng hợp'!$B$1", "'Tổng hợp'!$A$2:$A$3", "'Tổng hợp'!$B$2:$B$3",
    "'Tổng hợp'!$C$1", "'Tổng hợp'!$A$2:$A$3", "'Tổng hợp'!$C$2:$C$3",
  ]); // prettier-ignore
  expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
    "Đề nghị",
    "Tập thể",
    "Cá nhân",
    "3",
    "5",
    "Hợp lệ",
    "Tập thể",
    "Cá nhân",
    "2",
    "4",
  ]);
  expect(await parts.text("xl/worksheets/sheet1.xml")).toContain('<drawing r:id="w1"/>');
  const types = await parts.text("[Content_Types].xml");
  expect(types).toContain('PartName="/xl/charts/chart1.xml"');
  expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
});

test("what office.js sets on a chart's parts is written", async () => {
  const properties = {
    "legend.visible": false,
    "dataLabels.showValue": true,
    "series[1].format.fill.solidColor": "#70AD47",
    "axes.valueAxis.title.text": "Số",
    "axes.valueAxis.majorGridlines.visible": false,
    "axes.valueAxis.minimum": 0,
  };
  const xml = await (await savedParts(summary([chartOf({ properties })]))).text("xl/charts/chart1.xml");
  expect(xml).not.toContain("<c:legend>");
  expect(xml).not.toContain("majorGridlines");
  for (const wanted of ['<c:showVal val="1"/>', '<a:srgbClr val="70AD47"/>', "<a:t>Số</a:t>", '<c:min val="0"/>'])
    expect(xml).toContain(wanted);
});

test("saving again changes nothing; a chart added, changed or deleted leaves the others alone", async () => {
  const first = await saveXlsx(summary([chartOf(), chartOf({ id: "{2}", name: "Chart 2", title: "Hai" })]));
  const { workbook } = await loadXlsx(first.bytes, "thu.xlsx");
  expect(Buffer.compare((await saveXlsx(workbook)).bytes, first.bytes)).toBe(0);
  const [sheet] = workbook.sheets;
  const [item, two] = sheet?.charts ?? [];
  if (!sheet || !item || !two) throw new Error("the charts are gone");
  sheet.charts = [{ ...two, title: "Hai, mới" }, chartOf({ name: "Chart 3", title: "Ba" })];
  const [after] = (await throughFile(workbook)).sheets;
  expect(after?.charts.map(shown)).toEqual(
    [shown({ ...two, title: "Hai, mới" }), chartOf({ name: "Chart 3", title: "Ba" })].map((chart) => ({
      ...shown(chart as Chart),
    })),
  );
});

test("pictures of the file stay beside a chart that was added", async () => {
  const relations =
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/image1.png"/></Relationships>';
  const { workbook, sheet } = await loadFile({
    sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>',
    sheetRelations: [["rId1", "drawing", "../drawings/drawing1.xml"]],
    parts: {
      "xl/drawings/drawing1.xml":
        '<xdr:wsDr xmlns:xdr="x"><xdr:oneCellAnchor><xdr:pic><a:blip r:embed="rId1"/></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>',
      "xl/drawings/_rels/drawing1.xml.rels": relations,
      "xl/media/image1.png": "PNG",
    },
  });
  sheet.charts.push(chartOf({ source: "S!A1:B2" }));
  const parts = await savedParts(workbook);
  expect(await parts.text("xl/drawings/drawing1.xml")).toMatch(/r:embed="rId1".*r:id="w1".*<\/xdr:wsDr>$/);
  const lines = await parts.text("xl/drawings/_rels/drawing1.xml.rels");
  expect(lines).toContain('Target="../media/image1.png"');
  expect(lines).toContain('Id="w1"');
});

test.each([
  ["a source that is one column", chartOf({ source: "'Tổng hợp'!A1:A3" }), /not written/],
  ["a source on a sheet that is gone", chartOf({ source: "Khác!A1:C3" }), /not written/],
  ["a kind that is not written", chartOf({ type: "Radar" }), /clustered columns/],
])("%s gives a warning", async (_name, chart, warning) => {
  expect((await saveXlsx(summary([chart]))).warnings).toEqual([
    { vi: expect.stringContaining("biểu đồ"), en: expect.stringMatching(warning) },
  ]);
});

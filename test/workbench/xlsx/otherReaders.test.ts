import type ExcelJSModule from "exceljs";
import { installPeers } from "../../../bench/peers/install";
import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import { isLong } from "../../support/lane";
import { relativeTarget } from "../../../workbench/xlsx/package/relationships";

test.each([
  ["xl/worksheets/sheet1.xml", "/xl/tables/table2.xml", "../tables/table2.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/styles.xml", "styles.xml"],
  ["xl/drawings/drawing1.xml", "/xl/charts/chart1.xml", "../charts/chart1.xml"],
  ["xl/worksheets/sheet1.xml", "/customXml/item1.xml", "../../customXml/item1.xml"],
  ["xl/worksheets/sheet1.xml", "../media/image1.png", "../media/image1.png"],
])("%s names %s as %s", (part, target, expected) => {
  expect(relativeTarget(part, target)).toBe(expected);
});

let ExcelJS: typeof ExcelJSModule;

/** A sheet with everything that refers to other parts. */
function withParts(): ExcelJSModule.Workbook {
  const workbook = new ExcelJS.Workbook();
  const plan = workbook.addWorksheet("Kế hoạch");
  plan.addTable({ name: "KeHoach", ref: "A1", columns: [{ name: "Mục" }], rows: [["Số kế hoạch"]] });
  const list = workbook.addWorksheet("Đề nghị");
  list.addTable({ name: "DeNghi", ref: "B3", columns: [{ name: "STT" }, { name: "Đơn vị" }], rows: [[1, "Sở"]] });
  list.getCell("B4").note = "Ghi chú của văn phòng";
  list.getCell("F2").value = { text: "Kế hoạch 27", hyperlink: "https://example.com/" };
  const picture = workbook.addImage({ base64: "iVBORw0KGgo=", extension: "png" });
  list.addImage(picture, "H1:I4");
  return workbook;
}

/** ExcelJS is an independent reader and writer; it has to be installed first. */
if (isLong)
  describe("ExcelJS", () => {
    beforeAll(async () => {
      installPeers();
      ExcelJS = (await import("../../../bench/peers/exceljs")).default;
    });

    test("what is saved opens in ExcelJS, tables, notes, links and pictures too", async () => {
      const { workbook } = await loadXlsx(new Uint8Array(await withParts().xlsx.writeBuffer()), "thu.xlsx");
      workbook.sheets[1]?.charts.push({
        id: "{1}",
        name: "Chart 1",
        type: "ColumnClustered",
        title: "Đề nghị",
        source: "'Đề nghị'!B3:C4",
        seriesBy: "Columns",
        left: 10,
        top: 100,
        width: 300,
        height: 200,
        properties: {},
      });
      const { bytes } = await saveXlsx(workbook);

      const read = new ExcelJS.Workbook();
      await read.xlsx.load(bytes);
      expect(read.worksheets.map(({ name }) => name)).toEqual(["Kế hoạch", "Đề nghị"]);
      expect(read.getWorksheet("Kế hoạch")?.getTable("KeHoach")).toBeDefined();
      const list = read.getWorksheet("Đề nghị");
      expect(list?.getTable("DeNghi")).toBeDefined();
      expect(list?.getCell("B4").note).toBe("Ghi chú của văn phòng");
      expect(list?.getCell("F2").value).toMatchObject({ hyperlink: "https://example.com/" });
      expect(list?.getImages()).toHaveLength(1);
    });

    test("saved again by ExcelJS, it still has its headings", async () => {
      const { workbook } = await loadXlsx(new Uint8Array(await withParts().xlsx.writeBuffer()), "thu.xlsx");
      const { bytes } = await saveXlsx(workbook);

      const edited = new ExcelJS.Workbook();
      await edited.xlsx.load(bytes);
      const cell = edited.getWorksheet("Đề nghị")?.getCell("C4");
      if (cell) cell.value = "Văn phòng Sở";
      const again = (await loadXlsx(new Uint8Array(await edited.xlsx.writeBuffer()), "thu.xlsx")).workbook;

      const tables = again.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ ...table, rows: sheet.rows })));
      expect(tables.map(({ name, showHeaders }) => ({ name, showHeaders }))).toEqual([
        { name: "KeHoach", showHeaders: true },
        { name: "DeNghi", showHeaders: true },
      ]);
      expect(tables[1]?.columns.map(({ name }) => name)).toEqual(["STT", "Đơn vị"]);
      expect(tables[1]?.rows[3]?.[2]?.value).toBe("Văn phòng Sở");
    });
  });

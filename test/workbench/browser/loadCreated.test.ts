import { workbookFile } from "../../../src/core/xlsx/workbookFile";
import { unitSheet } from "../../../src/core/sheets/unitSheet";
import { loadCreated } from "../../../workbench/browser/session/workbookFiles";

test("a file that the add-in opens as a new workbook is read like any other", async () => {
  const base64 = Buffer.from(workbookFile([unitSheet([["Văn phòng Sở", "", "", ""]])])).toString("base64");
  const { workbook } = await loadCreated(base64, "so-moi.xlsx");
  expect(workbook.name).toBe("so-moi.xlsx");
  expect(workbook.sheets[0]?.tables[0]?.name).toBe("DonVi");
});

import { saveXlsx } from "../../../workbench/xlsx/save";
import { open } from "../../support/flow";
import { zipOf } from "./support/packages";
import { faultsOf } from "./support/validity";
import { FILES, bytesOf, openFile, partsOf } from "./support/wholeFiles";

test.each([...FILES.keys()])(
  "%s, checked, follows the schemas' order and has no reference without a target",
  async (name) => {
    const opened = open(await openFile(name));
    await opened.validate({ today: 44_896 });
    expect(faultsOf((await saveXlsx(opened.workbook)).bytes)).toEqual([]);
  },
);

test.each([
  ["an element out of order", "<sheetData>", "<pageMargins/><sheetData>", "worksheet has"],
  ["a format that is not there", "<c ", '<c s="999" ', "has format 999"],
  ["a row twice", "</sheetData>", '<row r="1"/></sheetData>', "row 1 after"],
])("%s is found", async (_name, from, to, fault) => {
  const parts = Object.fromEntries(
    [...partsOf(bytesOf("base.xlsx"))].map(([path, part]) => [path, Buffer.from(part, "latin1").toString("utf8")]),
  );
  const sheet = "xl/worksheets/sheet1.xml";
  const broken = await zipOf({ ...parts, [sheet]: parts[sheet]!.replace(from, to) });
  expect(faultsOf(broken)).toContainEqual(expect.stringContaining(fault));
});

import fc from "../../support/fastCheck";
import { saveXlsx } from "../../../workbench/xlsx/save";
import { loadXlsx } from "../../../workbench/xlsx/load";
import { NASTY_TEXTS, workbook } from "./support/arbitraries";
import { cellsOf, sheetThroughFile } from "./support/models";
import { normal } from "./support/normal";
import { runs } from "../../support/lane";

test("a workbook that is saved and loaded is the same workbook", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (before) => {
      const { bytes, warnings } = await saveXlsx(before);
      const { workbook: after } = await loadXlsx(bytes, before.name);
      expect(warnings).toEqual([]);
      expect(after.sheets.map(normal)).toEqual(before.sheets.map(normal));
      expect(after).toMatchObject({
        names: before.names,
        date1904: before.date1904,
        activeSheetId: before.activeSheetId,
      });
      expect(Buffer.compare((await saveXlsx(after)).bytes, bytes)).toBe(0);
    }),
    { numRuns: runs(50, 500) },
  );
});

test.each([
  ...NASTY_TEXTS.map((given) => [JSON.stringify(given), given]),
  ["32,767 characters", "Đạt thành tích ".repeat(3000).slice(0, 32_767)],
])("the text %s does not change", async (_name, given) => {
  const cells = [
    ...cellsOf([given ?? ""]),
    [{ value: given ?? "", formula: "=A1" }],
    [{ value: given ?? "", quotePrefix: true as const }],
    [{ value: given ?? "", richText: [{ text: given ?? "", format: "<b/>" }] }],
  ];
  const { rows } = await sheetThroughFile({ rows: cells });
  expect(rows.map((row) => row[0]?.value)).toEqual([given, given, given, given]);
  expect(rows.map((row) => row[0]?.formula)).toEqual([undefined, "=A1", undefined, undefined]);
});

import { newPageEdits } from "../../src/core/summary/planSummary";
import { applyEdit } from "../../src/excel/write/applyEdits";
import { runExcel } from "../../src/excel/runExcel";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { Book } from "../support/book";
import { open, plain } from "../support/flow";

test("the page prints its shown columns, however long the list grows, and hides the others", async () => {
  const opened = open(plain({ S: [["a"]] }));
  await opened.inExcel(() =>
    runExcel(async (context) => {
      for (const edit of newPageEdits("S", 12, { number: "27/KH", year: 2022 })) applyEdit(context, edit);
      await context.sync();
    }),
  );
  const { bytes, warnings } = await saveXlsx(opened.workbook);
  expect(warnings).toEqual([]);
  const { workbook } = await loadXlsx(bytes, "x.xlsx");
  for (const { hiddenColumns, pageLayout } of [opened.sheet("S"), new Book(workbook).sheet("S")]) {
    expect([...hiddenColumns]).toEqual([11, 12]);
    expect(pageLayout).toMatchObject({ printArea: "$A:$K", printTitleRows: "$13:$13", fitToWidth: 1, fitToHeight: 0 });
  }
});

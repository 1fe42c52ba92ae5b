import { goToCell } from "../../src/excel/goToCell";
import { open, plain, standard } from "../support/flow";

/** Where Excel's selection is after going there. */
async function selectionAfter(sheet: string, address: string): Promise<string> {
  const { answer } = await open(standard()).inExcel(async () => {
    await goToCell(sheet, address);
    return Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  });
  return answer;
}

it("selects a cell, on a sheet that was not active", async () => {
  expect(await selectionAfter("Đơn vị", "C5")).toBe("'Đơn vị'!C5");
});

it("selects a whole row", async () => {
  expect(await selectionAfter("Đề nghị", "7:7")).toBe("'Đề nghị'!7:7");
});

it("fails in words that the pane knows when the sheet is gone", async () => {
  const going = open(plain({ A: [] })).inExcel(() => goToCell("Đề nghị", "H7"));
  await expect(going).rejects.toMatchObject({ name: "HostError", failure: "vanished" });
});

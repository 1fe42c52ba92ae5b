import { goToCell, showRow } from "../../src/excel/show";
import { open, plain, standard } from "../support/flow";

/** Excel's selection after going there. */
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

it("fails with a known failure if the sheet is gone", async () => {
  const going = open(plain({ A: [] })).inExcel(() => goToCell("Đề nghị", "H7"));
  await expect(going).rejects.toMatchObject({ name: "HostError", failure: "vanished" });
});

describe("a row that a filter hides", () => {
  const filtered = () => {
    const opened = open(standard());
    opened.edits.hideRows("Đề nghị", 5, 3, true);
    return opened;
  };
  const hidden = (opened: ReturnType<typeof filtered>) => [...opened.table("DeNghi").sheet.hiddenRows];

  it("is reported, and stays hidden", async () => {
    const opened = filtered();
    expect((await opened.inExcel(() => goToCell("Đề nghị", "D7"))).answer).toBe(false);
    expect(hidden(opened)).toEqual([5, 6, 7]);
  });

  it("is shown on request, and no other row", async () => {
    const opened = filtered();
    expect((await opened.inExcel(() => showRow("Đề nghị", "D7"))).answer).toBe(true);
    expect(hidden(opened)).toEqual([5, 7]);
    expect((await opened.inExcel(() => goToCell("Đề nghị", "7:7"))).answer).toBe(true);
  });

  it("stays hidden on a protected sheet, with a known failure", async () => {
    const opened = filtered();
    opened.edits.protectSheet("Đề nghị", true);
    await expect(opened.inExcel(() => showRow("Đề nghị", "D7"))).rejects.toMatchObject({ failure: "sheet-protected" });
    expect(hidden(opened)).toEqual([5, 6, 7]);
  });
});

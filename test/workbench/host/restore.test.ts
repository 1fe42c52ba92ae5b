import { CLEAN, UNITS } from "../../../samples/data";
import { officeWorkbook } from "../../../samples/office";
import { createHost, type Workbook } from "../../../workbench/host";
import { copyWorkbook } from "../../../workbench/host/copy";
import { editsBy } from "../../../workbench/host/edits";
import { changedArea, restoreWorkbook } from "../../../workbench/host/restore";

const office = (): Workbook => officeWorkbook("so.xlsx", UNITS, CLEAN, null);
const sheetOf = (workbook: Workbook, name = "Đề nghị") => {
  const sheet = workbook.sheets.find((item) => item.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};

describe("copyWorkbook", () => {
  it("copies everything, and shares styles by identity", () => {
    const workbook = office();
    const copy = copyWorkbook(workbook);
    expect(copy).toEqual(workbook);
    expect(sheetOf(copy).rows[5]?.[3]?.style).toBe(sheetOf(workbook).rows[5]?.[3]?.style);
  });

  it("leaves the copy alone when the original changes", () => {
    const workbook = office();
    const copy = copyWorkbook(workbook);
    const edits = editsBy(createHost(workbook), "user");
    edits.setCell("Đề nghị", "D6", "Ai khác");
    edits.insertRows("Đề nghị", 6, 2);
    edits.filterTable("DonVi", 0, ["Văn phòng"]);
    edits.addSheet("Mới");
    expect(copy.sheets).toHaveLength(3);
    expect(sheetOf(copy).rows[5]?.[3]?.value).not.toBe("Ai khác");
    expect(sheetOf(copy).tables[0]?.area.rows).toBe(CLEAN.length + 1);
    expect(sheetOf(copy, "Đơn vị").hiddenRows.size).toBe(0);
  });

  it("keeps holes in rows as holes", () => {
    const workbook = office();
    delete sheetOf(workbook).rows[5]?.[3];
    const copied = sheetOf(copyWorkbook(workbook)).rows[5] ?? [];
    expect(3 in copied).toBe(false);
    expect(copied.length).toBe(sheetOf(workbook).rows[5]?.length);
  });
});

describe("changedArea", () => {
  const before = sheetOf(office());

  it("is the smallest area around all cells that differ", () => {
    const after = sheetOf(office());
    (after.rows[5] ??= [])[3] = { value: "x" };
    (after.rows[8] ??= [])[1] = { value: 1 };
    expect(changedArea(before, after)).toEqual({ row: 5, column: 1, rows: 4, columns: 3 });
  });

  it("is nothing where only formats differ, and all cells of a sheet that was not there", () => {
    const after = sheetOf(office());
    (after.rows[5] ??= [])[3] = { value: before.rows[5]?.[3]?.value ?? null };
    expect(changedArea(before, after)).toBeUndefined();
    expect(changedArea(undefined, after)).toMatchObject({ row: 0, column: 0 });
  });

  it("includes a removed cell, and a changed formula with the same result", () => {
    const after = sheetOf(office());
    delete after.rows[5]?.[3];
    (after.rows[6] ??= [])[3] = { value: before.rows[6]?.[3]?.value ?? null, formula: "=A1" };
    expect(changedArea(before, after)).toEqual({ row: 5, column: 3, rows: 2, columns: 1 });
  });
});

describe("restoreWorkbook", () => {
  it("restores cells, rows and sheets in the same workbook object, and selects an existing sheet", () => {
    const workbook = office();
    const host = createHost(workbook);
    const before = copyWorkbook(workbook);
    const edits = editsBy(host, "user");
    edits.setCell("Đề nghị", "D6", "Ai khác");
    edits.insertRows("Đề nghị", 6);
    edits.addSheet("Mới");
    edits.select("Mới", "B2");
    restoreWorkbook(host.state, before);
    expect(host.workbook).toBe(workbook);
    expect(workbook).toEqual(before);
    expect(host.state.selection.sheetId).toBe(workbook.activeSheetId);
  });

  it("can be done twice from one copy", () => {
    const host = createHost(office());
    const before = copyWorkbook(host.workbook);
    for (const text of ["một", "hai"]) {
      editsBy(host, "user").setCell("Đề nghị", "D6", text);
      restoreWorkbook(host.state, before);
      expect(host.workbook).toEqual(before);
    }
  });

  it("raises one Changed event for the area of each sheet that differs", async () => {
    const host = createHost(office());
    const before = copyWorkbook(host.workbook);
    const sheet = sheetOf(host.workbook);
    editsBy(host, "user").setCells("Đề nghị", "D6:D7", [["x"], ["y"]]);
    host.state.events.register(10, sheet.id);
    const message = new Promise<string>((resolve) => host.onEvent(([entry]) => resolve(entry?.message ?? "")));
    restoreWorkbook(host.state, before);
    expect(JSON.parse(await message)).toMatchObject({ address: "D6:D7", changeType: "RangeEdited", source: "Local" });
  });
});

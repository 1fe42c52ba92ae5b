import type { Cell } from "../../workbench/host";
import { Book } from "../support/book";
import { open, standard, type Opened } from "../support/flow";

const NAME = "Tên tập thể, cá nhân";

function addNominees({ edits, workbook }: Opened, count: number): void {
  const { area } = new Book(workbook).table("DeNghi").table;
  const first = area.row + area.rows;
  const rows = Array.from({ length: count }, (_, index) => [
    100 + index,
    "STTTT-CN",
    "Cá nhân",
    `Người thứ ${index}`,
    "Chuyên viên",
    `Phòng Mới ${index}`,
  ]);
  edits.setCells("Đề nghị", `A${first + 1}:F${first + count}`, rows);
}

/** Every cell on the sheet with one of the texts. */
function placesOf(opened: Opened, sheet: string, text: string): [row: number, column: number][] {
  const rows: readonly (readonly (Cell | undefined)[] | undefined)[] = opened.sheet(sheet).rows;
  return rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => (cell?.value === text ? [[r, c] as [number, number]] : [])),
  );
}

test("cells below and on the right of ours move along and are never overwritten", async () => {
  const opened = open(standard());
  await opened.validate();
  const { row, rows } = opened.table("XetDuyet").table.area;
  const below = row + rows + 1;
  opened.edits.setCells("Tổng hợp", `A${below + 1}:C${below + 1}`, [["Kiên Giang, ngày 2", "", "GIÁM ĐỐC"]]);
  opened.edits.setCell("Tổng hợp", `H${below + 4}`, "(đã ký)");
  opened.edits.setCell("Tổng hợp", "P3", "ghi chú bên phải, trên");
  opened.edits.setCell("Tổng hợp", `Q${row + 2}`, "ghi chú bên phải, cạnh bảng");
  const texts = ["Kiên Giang, ngày 2", "GIÁM ĐỐC", "(đã ký)", "ghi chú bên phải, trên", "ghi chú bên phải, cạnh bảng"];

  for (let step = 0; step < 3; step++) {
    addNominees(opened, 7);
    const { written } = await opened.validate();
    expect(written.unconfirmed).toBe(0);
    const { area } = opened.table("XetDuyet").table;
    for (const text of texts) expect([text, placesOf(opened, "Tổng hợp", text).length]).toEqual([text, 1]);
    expect(placesOf(opened, "Tổng hợp", "GIÁM ĐỐC")[0]?.[0]).toBeGreaterThan(area.row + area.rows - 1);
    expect(opened.records("XetDuyet")).toHaveLength(4 + 7 * (step + 1));
    expect((await opened.validate()).written.cells).toBe(0);
  }
});

test("the list keeps the rows of deleted nominations, and cells below stay", async () => {
  const opened = open(standard());
  addNominees(opened, 12);
  await opened.validate();
  const { row, rows } = opened.table("XetDuyet").table.area;
  opened.edits.setCell("Tổng hợp", `A${row + rows + 3}`, "dưới cùng");
  opened.edits.deleteRows("Đề nghị", opened.table("DeNghi").table.area.row + 5, 12);
  await opened.validate();
  const statuses = opened.records("XetDuyet").map((line) => line["Trạng thái kiểm tra"]);
  expect(statuses.filter((status) => status === "Đã rút")).toHaveLength(12);
  expect(statuses).toHaveLength(16);
  expect(placesOf(opened, "Tổng hợp", "dưới cùng")).toHaveLength(1);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("the first list is in the plan's order, the best outcome first; later nominations come at its end", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "TT1", "Không đạt");
  await opened.validate();
  const rows = () => opened.records("XetDuyet").map((line) => `${line.STT} ${line[NAME]}`);
  const first = rows();
  expect(opened.records("XetDuyet").map((line) => `${line["Đối tượng"]} ${line["Trạng thái kiểm tra"]}`)).toEqual([
    "Tập thể Hợp lệ",
    "Tập thể Không hợp lệ",
    "Cá nhân Hợp lệ",
    "Cá nhân Hợp lệ",
  ]);
  addNominees(opened, 2);
  await opened.validate();
  expect(rows()).toEqual([...first, "5 Người thứ 0", "6 Người thứ 1"]);
});

describe("a sheet that belongs to the user", () => {
  const withSheets = async (sheets: Record<string, string | null>) => {
    const opened = open(standard());
    for (const [name, text] of Object.entries(sheets)) {
      opened.edits.addSheet(name);
      if (text !== null) opened.edits.setCell(name, "C3", text);
    }
    const before = opened.cells();
    const run = await opened.validate();
    const list = opened.table("XetDuyet").sheet.name;
    const touched = opened.changesSince(before).map((place) => place.split("!")[0]);
    return { opened, run, list, touched: [...new Set(touched)].sort() };
  };

  test.each<[string, Record<string, string | null>, string]>([
    ["none is there", {}, "Tổng hợp"],
    ["an empty one is there", { "Tổng hợp": null }, "Tổng hợp"],
    ["an empty one is there in other case", { "TỔNG HỢP": null }, "TỔNG HỢP"],
    ["the user's is there", { "Tổng hợp": "của tôi" }, "Tổng hợp (kiểm tra)"],
    ["both names are the user's", { "Tổng hợp": "a", "Tổng hợp (kiểm tra)": "b" }, "Tổng hợp (kiểm tra 2)"],
    ["the second is empty", { "Tổng hợp": "a", "Tổng hợp (kiểm tra)": null }, "Tổng hợp (kiểm tra)"],
    [
      "three names are the user's",
      { "Tổng hợp": "a", "Tổng hợp (kiểm tra)": "b", "Tổng hợp (kiểm tra 2)": "c" },
      "Tổng hợp (kiểm tra 3)",
    ],
    [
      "the third is empty",
      { "Tổng hợp": "a", "Tổng hợp (kiểm tra)": "b", "Tổng hợp (kiểm tra 2)": null },
      "Tổng hợp (kiểm tra 2)",
    ],
  ])("%s", async (_name, sheets, expected) => {
    const { opened, run, list, touched } = await withSheets(sheets);
    expect(list).toBe(expected);
    expect(touched).toEqual([expected, "Số liệu", "Đề nghị"].sort());
    expect(run.written.unconfirmed).toBe(0);
    const second = await opened.validate();
    expect(second.written.cells).toBe(0);
    // A sheet of the user may hold another list, so it is read.
    expect(second.syncs).toBe(Object.values(sheets).some((text) => text !== null) ? 2 : 1);
    expect(opened.workbook.sheets.filter(({ name }) => /^tổng hợp/iu.test(name))).toHaveLength(
      Math.max(Object.keys(sheets).length, new Set([...Object.keys(sheets), expected]).size),
    );
  });

  test(`a sheet with only a formula that returns "" belongs to the user too`, async () => {
    const opened = open(standard());
    opened.edits.addSheet("Tổng hợp");
    opened.edits.setCell("Tổng hợp", "B2", '=IF(1=1,"","x")');
    await opened.validate();
    expect(opened.table("XetDuyet").sheet.name).toBe("Tổng hợp (kiểm tra)");
  });

  test("a renamed and moved summary is found", async () => {
    const opened = open(standard());
    await opened.validate();
    opened.edits.renameSheet("Tổng hợp", "Trình Giám đốc");
    const { written } = await opened.validate();
    expect(written.cells).toBe(0);
    expect(opened.workbook.sheets.some(({ name }) => name === "Tổng hợp")).toBe(false);
  });

  test("a deleted summary is made again", async () => {
    const opened = open(standard());
    await opened.validate();
    opened.edits.deleteSheet("Tổng hợp");
    const { report } = await opened.validate();
    expect(report.totals.valid).toBe(4);
    expect(opened.records("XetDuyet")).toHaveLength(4);
  });
});

test("a plan with more awards moves the list down, and cells on its right are not overwritten", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.edits.setCell("Tổng hợp", "Q5", "bên phải");
  const { sheet, table } = opened.table("HinhThuc");
  const { row, rows } = table.area;
  const more = Array.from({ length: 6 }, (_, index) => [
    `BK${index}`,
    `Bằng khen ${index}`,
    "Cá nhân",
    1,
    "khoản 1",
    "",
  ]);
  opened.edits.setCells(sheet.name, `A${row + rows + 1}:F${row + rows + 6}`, more);
  table.area.rows += 6;
  const before = opened.records("XetDuyet");
  await opened.validate();
  expect(placesOf(opened, "Tổng hợp", "bên phải")).toHaveLength(1);
  expect(opened.records("XetDuyet")).toEqual(before);
  expect((await opened.validate()).written.cells).toBe(0);
});

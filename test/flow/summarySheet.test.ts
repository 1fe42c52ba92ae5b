import { CLEAN, UNITS } from "../../samples/data";
import { officeWorkbook } from "../../samples/office";
import type { Value } from "../../samples/sheets";
import { address } from "../../src/core/snapshot";
import type { Cell } from "../../workbench/host";
import { Book } from "../support/book";
import { open, standard, type Opened } from "../support/flow";

const NAME = "Tên tập thể, cá nhân";

function addNominees({ edits, workbook }: Opened, count: number): void {
  const { area } = new Book(workbook).table("DeNghi").table;
  const first = area.row + area.rows;
  const rows = Array.from({ length: count }, (_, at) => [
    100 + at,
    "STTTT-CN",
    "Cá nhân",
    `Người thứ ${at}`,
    "Chuyên viên",
    `Phòng Mới ${at}`,
  ]);
  edits.setCells("Đề nghị", `A${first + 1}:F${first + count}`, rows);
}

/** Every place on the sheet where one of the texts stands. */
function placesOf(opened: Opened, sheet: string, text: string): [row: number, column: number][] {
  const rows: readonly (readonly (Cell | undefined)[] | undefined)[] = opened.sheet(sheet).rows;
  return rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => (cell?.value === text ? [[r, c] as [number, number]] : [])),
  );
}

test("what stands below and at the right of ours moves along and is never written over", async () => {
  const opened = open(standard());
  await opened.validate();
  const { row, rows } = opened.table("XetDuyet").table.area;
  const below = row + rows + 1;
  opened.edits.setCells("Tổng hợp", `A${below + 1}:C${below + 1}`, [["Kiên Giang, ngày 2", "", "GIÁM ĐỐC"]]);
  opened.edits.setCell("Tổng hợp", `H${below + 4}`, "(đã ký)");
  opened.edits.setCell("Tổng hợp", "M3", "ghi chú bên phải, trên");
  opened.edits.setCell("Tổng hợp", `N${row + 2}`, "ghi chú bên phải, cạnh bảng");
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

test("the former list below moves along too, and both lists grow without touching each other", async () => {
  const opened = open(standard());
  await opened.validate();
  for (const at of [0, 1, 2, 3]) opened.type("XetDuyet", at, "Ghi chú của Giám đốc", `lời ${at}`);
  await opened.validate();
  const { area } = opened.table("DeNghi").table;
  opened.edits.deleteRows("Đề nghị", area.row + 1);
  await opened.validate();
  const former = opened.table("XetDuyetCu").table.area;
  opened.edits.setCell("Tổng hợp", `B${former.row + former.rows + 2}`, "dưới cùng");
  addNominees(opened, 9);
  opened.edits.deleteRows("Đề nghị", area.row + 1, 2);
  await opened.validate();
  expect(
    opened
      .records("XetDuyetCu")
      .map((row) => row["Ghi chú của Giám đốc"])
      .sort(),
  ).toHaveLength(3);
  expect(opened.records("XetDuyet")).toHaveLength(10);
  expect(placesOf(opened, "Tổng hợp", "dưới cùng")).toHaveLength(1);
  const grown = opened.table("XetDuyetCu").table.area;
  expect(placesOf(opened, "Tổng hợp", "dưới cùng")[0]?.[0]).toBeGreaterThan(grown.row + grown.rows - 1);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("a column of ours that was deleted comes back beside what stands there, not over it", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.edits.deleteColumns("Tổng hợp", opened.column("XetDuyet", "Dấu vết"));
  const { row, column, columns } = opened.table("XetDuyet").table.area;
  for (const at of [row, row + 2]) opened.edits.setCell("Tổng hợp", address(at, column + columns + 1), `ghi chú ${at}`);
  opened.edits.setCell("Tổng hợp", address(row + 2, column + columns), "sát bảng");
  await opened.validate();
  for (const text of [`ghi chú ${row}`, `ghi chú ${row + 2}`, "sát bảng"])
    expect([text, placesOf(opened, "Tổng hợp", text).length]).toEqual([text, 1]);
  expect(opened.records("XetDuyet").every((line) => line["Dấu vết"] !== "")).toBe(true);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("the list shrinks again, and what is below stays", async () => {
  const opened = open(standard());
  addNominees(opened, 12);
  await opened.validate();
  const { row, rows } = opened.table("XetDuyet").table.area;
  opened.edits.setCell("Tổng hợp", `A${row + rows + 3}`, "dưới cùng");
  opened.edits.deleteRows("Đề nghị", opened.table("DeNghi").table.area.row + 5, 12);
  await opened.validate();
  expect(opened.records("XetDuyet").map((line) => line[NAME])).toHaveLength(4);
  expect(placesOf(opened, "Tổng hợp", "dưới cùng")).toHaveLength(1);
  expect((await opened.validate()).written.cells).toBe(0);
});

describe("whose sheet it is", () => {
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
    expect(touched).toEqual([expected, "Đề nghị"].sort());
    expect(run.written.unconfirmed).toBe(0);
    const second = await opened.validate();
    expect(second.written.cells).toBe(0);
    // A sheet of the user's may hold another list: it is looked at.
    expect(second.syncs).toBe(Object.values(sheets).some((text) => text !== null) ? 2 : 1);
    expect(opened.workbook.sheets.filter(({ name }) => /^tổng hợp/iu.test(name))).toHaveLength(
      Math.max(Object.keys(sheets).length, new Set([...Object.keys(sheets), expected]).size),
    );
  });

  test("a sheet that holds only a formula that gives nothing is the user's too", async () => {
    const opened = open(standard());
    opened.edits.addSheet("Tổng hợp");
    opened.edits.setCell("Tổng hợp", "B2", '=IF(1=1,"","x")');
    await opened.validate();
    expect(opened.table("XetDuyet").sheet.name).toBe("Tổng hợp (kiểm tra)");
  });

  test("a summary renamed and moved is still the summary", async () => {
    const opened = open(standard());
    await opened.validate();
    opened.edits.renameSheet("Tổng hợp", "Trình Giám đốc");
    const { written } = await opened.validate();
    expect(written.cells).toBe(0);
    expect(opened.workbook.sheets.some(({ name }) => name === "Tổng hợp")).toBe(false);
  });

  test("a summary that was deleted is made anew", async () => {
    const opened = open(standard());
    await opened.validate();
    opened.edits.deleteSheet("Tổng hợp");
    const { report } = await opened.validate();
    expect(report.totals.valid).toBe(4);
    expect(opened.records("XetDuyet")).toHaveLength(4);
  });
});

test("units by the dozen push the list down, never over what is at the right", async () => {
  const rows: (readonly Value[])[] = Array.from({ length: 25 }, (_, at) => {
    const row = [...(CLEAN[2] ?? [])];
    row[3] = `Người ${at}`;
    row[5] = `Phòng ${at}`;
    return row;
  });
  const opened = open(officeWorkbook("x.xlsx", UNITS.slice(0, 0), CLEAN, null));
  await opened.validate();
  opened.edits.setCell("Tổng hợp", "L5", "bên phải");
  const { area } = opened.table("DeNghi").table;
  opened.edits.setCells(
    "Đề nghị",
    `B${area.row + area.rows + 1}:F${area.row + area.rows + rows.length}`,
    rows.map((row) => row.slice(1, 6) as string[]),
  );
  await opened.validate();
  expect(placesOf(opened, "Tổng hợp", "bên phải")).toHaveLength(1);
  expect(opened.records("XetDuyet")).toHaveLength(29);
  expect((await opened.validate()).written.cells).toBe(0);
});

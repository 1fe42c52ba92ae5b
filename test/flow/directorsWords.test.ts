import { CLEAN } from "../../samples/data";
import type { Value } from "../../samples/sheets";
import { address } from "../../src/core/snapshot";
import { open, standard, type Opened } from "../support/flow";

const NAME = "Tên tập thể, cá nhân";
const DECISION = "Ý kiến Giám đốc";
const NOTE = "Ghi chú của Giám đốc";
const AN = "Nguyễn Văn An";
const HOA = "Trần Thị Bích Hòa";

/** A checked workbook in which the Director has spoken about two and noted his own number of one. */
async function decided(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  const { table } = opened.table("XetDuyet");
  opened.edits.insertColumns("Tổng hợp", table.area.column + 4);
  opened.type("XetDuyet", -1, "Column1", "Số tờ trình");
  say(opened, AN, { [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12", "Số tờ trình": "=1+1" });
  say(opened, HOA, { [DECISION]: "Không duyệt", "Số tờ trình": 17 });
  return opened;
}

function say(opened: Opened, name: string, words: Record<string, string | number>): void {
  const row = opened.rowNamed("XetDuyet", name);
  for (const [heading, word] of Object.entries(words)) opened.type("XetDuyet", row, heading, word);
}

const lineOf = (opened: Opened, name: string, table = "XetDuyet") =>
  opened.records(table).find((row) => row[NAME] === name);

const deleteNominee = (opened: Opened, name: string) =>
  opened.edits.deleteRows("Đề nghị", opened.rowOf("DeNghi", opened.rowNamed("DeNghi", name)));

test("the Director's own column is found under its heading and stays where it is", async () => {
  const opened = await decided();
  const before = opened.column("XetDuyet", "Số tờ trình");
  await opened.validate();
  expect(opened.column("XetDuyet", "Số tờ trình")).toBe(before);
  expect(lineOf(opened, AN)).toMatchObject({ [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12", "Số tờ trình": "=1+1" });
  expect(lineOf(opened, HOA)).toMatchObject({ [DECISION]: "Không duyệt", [NOTE]: "", "Số tờ trình": 17 });
});

test("his formulas stay in their rows when the list is put in order again, for one look more", async () => {
  const opened = await decided();
  say(opened, HOA, { "Số tờ trình": "=2+2" });
  opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]);
  const formulas = () =>
    opened.records("XetDuyet").flatMap(({ "Số tờ trình": cell }) => /^=/u.exec(String(cell))?.input ?? []);
  const before = formulas();
  const sorted = opened.records("XetDuyet").map((row) => row[NAME]);
  expect(await opened.validate()).toMatchObject({ syncs: 3, written: { unconfirmed: 0 } });
  expect(opened.records("XetDuyet").map((row) => row[NAME])).not.toEqual(sorted);
  expect(formulas()).toEqual(before);
  expect(await opened.validate()).toMatchObject({ syncs: 2, written: { cells: 0 } });
});

test.each<[string, (opened: Opened) => void]>([
  ["the nominations are sorted", (o) => o.edits.sortRows("Đề nghị", o.body("DeNghi"), [{ key: 3, ascending: false }])],
  ["the list is sorted", (o) => o.edits.sortRows("Tổng hợp", o.body("XetDuyet"), [{ key: 3, ascending: true }])],
  ["a nomination is inserted above", (o) => insertNominee(o, 5)],
  ["a nomination is inserted between", (o) => insertNominee(o, 7)],
  ["one without words is deleted", (o) => deleteNominee(o, "Thanh tra Sở")],
  ["the nominee is renamed", (o) => o.type("DeNghi", 1, NAME, "Thanh tra Sở TTTT")],
  ["sheets are renamed", (o) => (o.edits.renameSheet("Đề nghị", "ĐN"), o.edits.renameSheet("Tổng hợp", "Trình GĐ"))],
  ["rows are inserted above the list", (o) => o.edits.insertRows("Tổng hợp", 2, 3)],
  ["a row is deleted above the list", (o) => o.edits.deleteRows("Tổng hợp", 9)],
  ["rows are inserted in the list", (o) => o.edits.insertRows("Tổng hợp", o.table("XetDuyet").table.area.row + 2, 2)],
  ["the summary's upper part is cleared", (o) => o.edits.clear("Tổng hợp", "A1:J20")],
  [
    "the three columns of ours are deleted",
    (o) => o.edits.deleteColumns("Đề nghị", o.column("DeNghi", "Chi tiết kiểm tra")),
  ],
])("nothing that he wrote is lost when %s", async (_what, act) => {
  const opened = await decided();
  await opened.validate();
  act(opened);
  const { written } = await opened.validate();
  expect(written.unconfirmed).toBe(0);
  expect(lineOf(opened, AN)).toMatchObject({ [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12" });
  expect(lineOf(opened, HOA)).toMatchObject({ [DECISION]: "Không duyệt", [NOTE]: "", "Số tờ trình": 17 });
  expect(opened.hasTable("XetDuyetCu")).toBe(false);
  expect(opened.records("XetDuyet")).toHaveLength(opened.records("DeNghi").length);
  for (const line of opened.records("XetDuyet").filter((one) => one[NAME] !== AN && one[NAME] !== HOA))
    expect(line).toMatchObject({ [DECISION]: "", [NOTE]: "" });
  expect((await opened.validate()).written.cells).toBe(0);
});

function insertNominee({ edits }: Opened, row: number): void {
  edits.insertRows("Đề nghị", row);
  edits.setCells("Đề nghị", `B${row + 1}:F${row + 1}`, [
    ["STTTT-CN", "Cá nhân", "Người Mới", "Chuyên viên", "Thanh tra Sở"],
  ]);
}

test("what he typed before the nomination was renamed is told as changed, and stays", async () => {
  const opened = await decided();
  await opened.validate();
  opened.type("DeNghi", 2, NAME, "Nguyễn Văn Ân");
  const { report } = await opened.validate();
  expect(report.rows[2]?.findings.map(({ rule }) => rule)).toContain("changed-after-decision");
  expect(lineOf(opened, "Nguyễn Văn Ân")).toMatchObject({ [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12" });
});

test("a nomination that is gone moves to the table of former ones, with his columns, and comes back with its id", async () => {
  const opened = await decided();
  await opened.validate();
  const id = opened.ids()[HOA];
  const [gone] = CLEAN.slice(3);
  deleteNominee(opened, HOA);
  const first = await opened.validate();
  expect(first.report.totals.rows).toBe(3);
  expect(lineOf(opened, HOA)).toBeUndefined();
  expect(lineOf(opened, HOA, "XetDuyetCu")).toMatchObject({
    "Mã đề nghị": id,
    [DECISION]: "Không duyệt",
    "Số tờ trình": 17,
  });
  expect((await opened.validate()).written.cells).toBe(0);

  const row = opened.table("DeNghi").table.area.row + 4;
  const cells = (gone ?? []).map((value: Value) =>
    typeof value === "object" && value !== null && "date" in value ? value.date.split("/").reverse().join("-") : value,
  ) as (string | number)[];
  opened.edits.setCells("Đề nghị", `A${row + 1}:${address(row, cells.length - 1)}`, [cells]);
  await opened.validate();
  expect(opened.ids()[HOA]).toBe(id);
  expect(lineOf(opened, HOA)).toMatchObject({ "Mã đề nghị": id, [DECISION]: "Không duyệt", "Số tờ trình": 17 });
  expect(lineOf(opened, HOA, "XetDuyetCu")).toBeUndefined();
  expect(opened.hasTable("XetDuyetCu")).toBe(true);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("one without a word of his just leaves the list", async () => {
  const opened = await decided();
  deleteNominee(opened, "Thanh tra Sở");
  await opened.validate();
  expect(opened.hasTable("XetDuyetCu")).toBe(false);
  expect(opened.records("XetDuyet")).toHaveLength(3);
});

test("another nomination typed over a decided row gets an id of its own; the decision is kept with the former ones", async () => {
  const opened = await decided();
  await opened.validate();
  const before = opened.ids();
  opened.type("DeNghi", 2, NAME, "Hoàng Văn Khác");
  opened.type("DeNghi", 2, "Tóm tắt thành tích", "Một thành tích hoàn toàn khác với người trước, dài hơn ba mươi chữ.");
  await opened.validate();
  expect(opened.ids()["Hoàng Văn Khác"]).not.toBe(before[AN]);
  expect(lineOf(opened, "Hoàng Văn Khác")).toMatchObject({ [DECISION]: "", [NOTE]: "" });
  expect(lineOf(opened, AN, "XetDuyetCu")).toMatchObject({ "Mã đề nghị": before[AN], [DECISION]: "Duyệt" });
});

test("his list is deleted and the sheet has only the former ones: they are kept, and the list begins on a sheet of its own", async () => {
  const opened = open(standard());
  await opened.validate();
  say(opened, HOA, { [DECISION]: "Không duyệt" });
  deleteNominee(opened, HOA);
  await opened.validate();
  opened.edits.deleteRows("Tổng hợp", 0, opened.table("XetDuyetCu").table.area.row);
  expect(opened.hasTable("XetDuyet")).toBe(false);

  await opened.validate();
  expect(lineOf(opened, HOA, "XetDuyetCu")).toMatchObject({ [DECISION]: "Không duyệt" });
  expect(opened.table("XetDuyetCu").sheet.name).toBe("Tổng hợp");
  expect(opened.table("XetDuyet").sheet.name).toBe("Tổng hợp (kiểm tra)");
  expect((await opened.validate()).written.cells).toBe(0);
});

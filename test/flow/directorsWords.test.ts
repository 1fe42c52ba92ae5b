import { CLEAN } from "../../samples/data";
import type { Value } from "../../samples/sheets";
import { address } from "../../src/core/cells/snapshot";
import type { Fault } from "../../workbench/host";
import { open, standard, type Opened } from "../support/flow";

const NAME = "Tên tập thể, cá nhân";
const DECISION = "Ý kiến Giám đốc";
const NOTE = "Ghi chú của Giám đốc";
const STATUS = "Trạng thái kiểm tra";
const AN = "Nguyễn Văn An";
const HOA = "Trần Thị Bích Hòa";

/** A checked workbook in which the Director decided on two, with a column of their own in the middle of the list. */
async function decided(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  const { table } = opened.table("XetDuyet");
  opened.edits.insertColumns("Tổng hợp", table.area.column + 4);
  opened.type("XetDuyet", -1, "Column1", "Số tờ trình");
  writeCells(opened, AN, { [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12", "Số tờ trình": "=1+1" });
  writeCells(opened, HOA, { [DECISION]: "Không duyệt", "Số tờ trình": 17 });
  return opened;
}

function writeCells(opened: Opened, name: string, words: Record<string, string | number>): void {
  const row = opened.rowNamed("XetDuyet", name);
  for (const [heading, word] of Object.entries(words)) opened.type("XetDuyet", row, heading, word);
}

const lineOf = (opened: Opened, name: string) => opened.records("XetDuyet").find((row) => row[NAME] === name);

const deleteNominee = (opened: Opened, name: string) =>
  opened.edits.deleteRows("Đề nghị", opened.rowOf("DeNghi", opened.rowNamed("DeNghi", name)));

test("a custom column does not change", async () => {
  const opened = await decided();
  const before = opened.column("XetDuyet", "Số tờ trình");
  await opened.validate();
  expect(opened.column("XetDuyet", "Số tờ trình")).toBe(before);
  expect(lineOf(opened, AN)).toMatchObject({ [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12", "Số tờ trình": "=1+1" });
  expect(lineOf(opened, HOA)).toMatchObject({ [DECISION]: "Không duyệt", [NOTE]: "", "Số tờ trình": 17 });
});

test("a formula in a custom column stays in its row, and a sorted list stays sorted, in two round trips", async () => {
  const opened = await decided();
  writeCells(opened, HOA, { "Số tờ trình": "=2+2" });
  opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]);
  const order = () => opened.records("XetDuyet").map((row) => `${row[NAME]} ${row["Số tờ trình"]}`);
  const before = order();
  opened.type("DeNghi", 0, "TT1", "Không đạt");
  expect(await opened.validate()).toMatchObject({ syncs: 2, written: { unconfirmed: 0 } });
  expect(order()).toEqual(before);
  expect(await opened.validate()).toMatchObject({ syncs: 1, written: { cells: 0 } });
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
  ["the summary's upper part is cleared", (o) => o.edits.clear("Tổng hợp", "A1:K8")],
  [
    "the three columns of ours are deleted",
    (o) => o.edits.deleteColumns("Đề nghị", o.column("DeNghi", "Chi tiết kiểm tra")),
  ],
])("nothing that the Director wrote is lost when %s", async (_what, act) => {
  const opened = await decided();
  await opened.validate();
  act(opened);
  const { written } = await opened.validate();
  expect(written.unconfirmed).toBe(0);
  expect(lineOf(opened, AN)).toMatchObject({ [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12" });
  expect(lineOf(opened, HOA)).toMatchObject({ [DECISION]: "Không duyệt", [NOTE]: "", "Số tờ trình": 17 });
  const live = opened.records("XetDuyet").filter((item) => item["Mã đề nghị"] !== "" && item[STATUS] !== "Đã rút");
  expect(live).toHaveLength(opened.records("DeNghi").length);
  for (const line of opened.records("XetDuyet").filter((item) => item[NAME] !== AN && item[NAME] !== HOA))
    expect(line).toMatchObject({ [DECISION]: "", [NOTE]: "" });
  expect((await opened.validate()).written.cells).toBe(0);
});

function insertNominee({ edits }: Opened, row: number): void {
  edits.insertRows("Đề nghị", row);
  edits.setCells("Đề nghị", `B${row + 1}:F${row + 1}`, [
    ["STTTT-CN", "Cá nhân", "Người Mới", "Chuyên viên", "Thanh tra Sở"],
  ]);
}

test("a decided row keeps showing what was decided on, and lists what changed since", async () => {
  const opened = await decided();
  await opened.validate();
  opened.type("DeNghi", 2, NAME, "Nguyễn Văn Ân");
  opened.type("DeNghi", 2, "Báo cáo thành tích", "15/BC-CNTT");
  const { report, confirmable } = await opened.validate();
  expect(report.rows[2]?.findings.map(({ rule }) => rule)).toContain("changed-after-decision");
  expect(lineOf(opened, AN)).toMatchObject({ [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12", [STATUS]: "Cần xem xét" });
  const [line] = String(lineOf(opened, AN)?.["Cần lưu ý"]).split("\n");
  expect(line).toContain('Tên tập thể, cá nhân từ "Nguyễn Văn An" thành "Nguyễn Văn Ân"; Báo cáo thành tích.');
  expect(confirmable).toMatchObject([
    {
      decision: "Duyệt",
      changes: [
        { name: NAME, texts: { before: AN, after: "Nguyễn Văn Ân" } },
        { name: "Báo cáo thành tích", texts: null },
      ],
    },
  ]);
  expect((await opened.validate()).written.cells).toBe(0);

  opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), DECISION, "");
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), NOTE, "");
  await opened.validate();
  expect(lineOf(opened, "Nguyễn Văn Ân")).toMatchObject({ [DECISION]: "", "Cần lưu ý": "" });
});

test("a changed part that the row shows with the same text is only named", async () => {
  const opened = await decided();
  await opened.validate();
  opened.type("HinhThuc", 3, "Mã", "S-CN");
  opened.records("TieuChuan").forEach((row, index) => {
    if (row["Hình thức"] === "STTTT-CN") opened.type("TieuChuan", index, "Hình thức", "S-CN");
  });
  await opened.validate();
  const [line] = String(lineOf(opened, AN)?.["Cần lưu ý"]).split("\n");
  expect(line).toBe("Thay đổi sau khi có ý kiến: Hình thức khen thưởng.");
});

test("that it is not known what the Director saw comes before what is wrong", async () => {
  const opened = await decided();
  await opened.validate();
  const [row, other] = [opened.rowNamed("XetDuyet", AN), opened.rowNamed("XetDuyet", HOA)];
  opened.type("XetDuyet", row, "Dấu vết", String(opened.records("XetDuyet")[other]?.["Dấu vết"]));
  opened.type("DeNghi", opened.rowNamed("DeNghi", AN), "CN1", "Không đạt");
  await opened.validate();
  const [first, second] = String(lineOf(opened, AN)?.["Cần lưu ý"]).split("\n");
  expect(first).toContain("Lúc Giám đốc ghi");
  expect(second).toContain("chưa hợp lệ");
});

test("many long changes are all named in one line", async () => {
  const opened = await decided();
  await opened.validate();
  const long = (text: string) => `${text} ${"rất dài ".repeat(20)}`.trim();
  const before = opened.records("DeNghi")[2];
  for (const heading of ["Hình thức khen thưởng", "Đối tượng", NAME, "Chức vụ", "Đơn vị"])
    opened.type("DeNghi", 2, heading, long(String(before?.[heading])));
  await opened.validate();
  const [line = ""] = String(lineOf(opened, AN)?.["Cần lưu ý"]).split("\n");
  for (const heading of ["Hình thức khen thưởng", "Đối tượng", NAME, "Chức vụ", "Đơn vị"])
    expect(line).toContain(`${heading} từ "`);
  expect(line).toContain(`${NAME} từ "${AN}" thành "${AN} `);
  expect(line.length).toBeLessThanOrEqual(480);
});

test("a change at the end of a long text is quoted from the first word that differs", async () => {
  const opened = await decided();
  const text = `${"Vận hành hệ thống giám sát an toàn thông tin. ".repeat(3)}Ngăn chặn`;
  opened.type("DeNghi", 2, "Tóm tắt thành tích", `${text} 140 cuộc tấn công.`);
  for (const column of [DECISION, NOTE]) opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), column, "");
  await opened.validate();
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), DECISION, "Duyệt");
  await opened.validate();
  opened.type("DeNghi", 2, "Tóm tắt thành tích", `${text} 1400 cuộc tấn công.`);
  await opened.validate();
  expect(lineOf(opened, AN)?.["Cần lưu ý"]).toContain(
    'Tóm tắt thành tích từ "…140 cuộc tấn công." thành "…1400 cuộc tấn công."',
  );
});

test("a deleted nomination keeps its row as withdrawn, and gets its id back when it returns", async () => {
  const opened = await decided();
  await opened.validate();
  const id = opened.ids()[HOA];
  const [gone] = CLEAN.slice(3);
  const before = lineOf(opened, HOA);
  deleteNominee(opened, HOA);
  const first = await opened.validate();
  expect(first.report.totals.rows).toBe(3);
  expect(lineOf(opened, HOA)).toEqual({
    ...before,
    [STATUS]: "Đã rút",
    "Cần lưu ý": "Không còn trong danh sách đề nghị.",
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
  expect(lineOf(opened, HOA)?.[STATUS]).not.toBe("Đã rút");
  expect(opened.records("XetDuyet")).toHaveLength(4);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("another nomination typed over a decided one gets a new id and a new row", async () => {
  const opened = await decided();
  await opened.validate();
  const before = opened.ids();
  opened.type("DeNghi", 2, NAME, "Hoàng Văn Khác");
  opened.type("DeNghi", 2, "Tóm tắt thành tích", "Một thành tích hoàn toàn khác với người trước, dài hơn ba mươi chữ.");
  await opened.validate();
  expect(opened.ids()["Hoàng Văn Khác"]).not.toBe(before[AN]);
  expect(lineOf(opened, "Hoàng Văn Khác")).toMatchObject({ STT: 5, [DECISION]: "", [NOTE]: "" });
  expect(lineOf(opened, AN)).toMatchObject({ "Mã đề nghị": before[AN], [DECISION]: "Duyệt", [STATUS]: "Đã rút" });
});

test("an emptied id is filled in again; a row with another row's id is reported", async () => {
  const opened = await decided();
  await opened.validate();
  const id = lineOf(opened, AN)?.["Mã đề nghị"];
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), "Mã đề nghị", "");
  await opened.validate();
  expect(lineOf(opened, AN)).toMatchObject({ "Mã đề nghị": id, [DECISION]: "Duyệt" });

  opened.type("XetDuyet", opened.rowNamed("XetDuyet", HOA), "Mã đề nghị", String(id));
  await opened.validate();
  const lines = opened.records("XetDuyet").filter((row) => row["Mã đề nghị"] === id);
  expect(lines.map((row) => row[STATUS] === "Đã rút")).toEqual(
    lines.map((row) => row["Cần lưu ý"] === "Trùng mã với dòng khác trong danh sách."),
  );
  expect(lines.filter((row) => row[STATUS] === "Đã rút")).toHaveLength(1);
  expect(opened.records("XetDuyet").filter((row) => row[DECISION] === "Không duyệt")).toHaveLength(1);
  expect((await opened.validate()).written.cells).toBe(0);
});

test.each<[string, (opened: Opened) => void]>([
  ["a heading was renamed", (o) => o.type("XetDuyet", -1, DECISION, "Kết luận")],
  ["a column was deleted", (o) => o.edits.deleteColumns("Tổng hợp", o.column("XetDuyet", "Dấu vết"))],
  ["the table was renamed", (o) => void (o.table("XetDuyet").table.name = "DuyetCu")],
])("when %s the run stops and writes nothing", async (_what, act) => {
  const opened = await decided();
  act(opened);
  const before = opened.cells();
  const { report } = await opened.validate();
  expect(report).toMatchObject({ stopped: true, sheetFindings: [{ rule: "summary-damaged", sheet: "Tổng hợp" }] });
  expect(opened.changesSince(before)).toEqual([]);
});

test("an emptied id is not written to another row when the list is sorted at that moment", async () => {
  const opened = await decided();
  await opened.validate();
  const pairs = () => opened.records("XetDuyet").map((row) => `${row[NAME]} ${row["Mã đề nghị"]} ${row[DECISION]}`);
  const before = pairs().sort();
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), "Mã đề nghị", "");
  opened.beforeBatch(1, () =>
    opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]),
  );
  // The run during which the list was sorted leaves the id blank; the next one fills it in.
  await opened.validate();
  await opened.validate();
  expect(pairs().sort()).toEqual(before);
  expect((await opened.validate()).written.cells).toBe(0);
});

test.each<[string, Fault[]]>([
  ["in the next read", [{ sync: 2, at: 0, code: "AccessDenied" }]],
  ["twice", [2, 3].map((sync) => ({ sync, at: 0, code: "GeneralException" }))],
  ["in the next write", [{ sync: 3, at: "request", code: "ActivityLimitReached" }]],
  ["in the next write, of which the answer is lost", [{ sync: 3, at: "answer", code: "GeneralException" }]],
])("a decided row that was overwritten is restored, even if Excel fails %s", async (_what, faults) => {
  const opened = await decided();
  await opened.validate();
  const before = lineOf(opened, HOA);
  opened.type("DeNghi", 1, "Tóm tắt thành tích", "Tổ chức 9 lớp tập huấn về an ninh trật tự cho toàn thể công chức.");
  opened.beforeBatch(1, () =>
    opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]),
  );
  const from = opened.host.counters.syncs;
  opened.host.options.faults = faults.map((fault) => ({ ...fault, sync: fault.sync + from }));
  await opened.validate();
  expect(opened.host.counters.syncs).toBeGreaterThan(from + 2 + faults.length);
  expect(lineOf(opened, HOA)).toEqual(before);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("an emptied id is not written to a row without trace that takes its place", async () => {
  const opened = await decided();
  await opened.validate();
  const ids = () => opened.records("XetDuyet").map((row) => `${row[NAME]} ${row["Mã đề nghị"]}`);
  const before = ids().sort();
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), "Mã đề nghị", "");
  opened.beforeBatch(1, () => {
    opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]);
    for (const index of opened.records("XetDuyet").keys())
      if (opened.records("XetDuyet")[index]?.[NAME] !== AN) opened.type("XetDuyet", index, "Dấu vết", "");
  });
  await opened.validate();
  await opened.validate();
  expect(ids().sort()).toEqual(before);
});

test("an emptied id is not written to another row whose id is emptied at that moment", async () => {
  const opened = await decided();
  await opened.validate();
  const ids = () => opened.records("XetDuyet").map((row) => `${row[NAME]} ${row["Mã đề nghị"]}`);
  const before = ids().sort();
  const place = opened.rowNamed("XetDuyet", AN);
  opened.type("XetDuyet", place, "Mã đề nghị", "");
  opened.beforeBatch(1, () => {
    opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]);
    expect(opened.rowNamed("XetDuyet", AN)).not.toBe(place);
    opened.type("XetDuyet", place, "Mã đề nghị", "");
  });
  await opened.validate();
  await opened.validate();
  expect(ids().sort()).toEqual(before);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("several emptied ids are filled in again in their own rows, also when the list is sorted at that moment", async () => {
  const opened = await decided();
  await opened.validate();
  const pairs = () => opened.records("XetDuyet").map((row) => `${row[NAME]} ${row["Mã đề nghị"]} ${row[DECISION]}`);
  const before = pairs().sort();
  const empty = () => {
    for (const name of [AN, HOA]) opened.type("XetDuyet", opened.rowNamed("XetDuyet", name), "Mã đề nghị", "");
  };
  empty();
  await opened.validate();
  expect(pairs().sort()).toEqual(before);

  const [first = 0, second = 0] = [AN, HOA].map((name) => opened.rowNamed("XetDuyet", name));
  empty();
  const places = [AN, HOA].map((name) => opened.rowNamed("XetDuyet", name));
  opened.beforeBatch(1, () => {
    // The two rows without id change places.
    const { sheet, table } = opened.table("XetDuyet");
    const rowAt = (index: number) => table.area.row + 1 + index;
    const [a, b] = [rowAt(first), rowAt(second)];
    [sheet.rows[a], sheet.rows[b]] = [sheet.rows[b] ?? [], sheet.rows[a] ?? []];
  });
  await opened.validate();
  expect([AN, HOA].map((name) => opened.rowNamed("XetDuyet", name))).toEqual([...places].reverse());
  await opened.validate();
  expect(pairs().sort()).toEqual(before);
  expect((await opened.validate()).written.cells).toBe(0);
});

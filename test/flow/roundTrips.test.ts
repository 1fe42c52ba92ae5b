import { CLEAN } from "../../samples/data";
import { HEADINGS } from "../../samples/office";
import type { Value } from "../../samples/sheets";
import { TODAY, open, plain, standard } from "../support/flow";

const LEGACY_HEADINGS = ["STT", "Hình thức", "Phân loại khen thưởng", "Họ và tên", "Đơn vị công tác", "Thành tích"];
const LEGACY: Value[][] = [
  ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"],
  ["DANH SÁCH ĐỀ NGHỊ NĂM 2022"],
  [],
  LEGACY_HEADINGS,
  [
    1,
    "STTTT-CN",
    "Cá nhân",
    "Nguyễn Văn An",
    "Phòng Công nghệ thông tin",
    "Ngăn chặn 140 cuộc tấn công vào cổng thông tin.",
  ],
  [2, "STTTT-TT", "Tập thể", "Văn phòng Sở", "Văn phòng Sở", "Xây dựng 3 tổ tự quản về an ninh trật tự cơ quan."],
];

describe("the standard layout", () => {
  test("is read in one round trip and written in another; the result says what was written", async () => {
    const opened = open(standard());
    const before = opened.cells();
    const { report, written, syncs } = await opened.validate();
    expect(syncs).toBe(2);
    expect(report.totals).toMatchObject({ rows: 4, valid: 4 });
    expect(report.sheet).toBe("Đề nghị");
    expect(opened.changesSince(before)).toHaveLength(written.cells);
    expect(written).toMatchObject({ unconfirmed: 0, restarts: 0 });
  });

  test("a second run reads once, writes nothing and has the same report", async () => {
    const opened = open(standard());
    const first = await opened.validate();
    const current = opened.cells();
    const second = await opened.validate();
    expect(second.syncs).toBe(1);
    expect(second.written).toEqual({ cells: 0, unconfirmed: 0, restarts: 0 });
    expect(second.report).toEqual(first.report);
    expect(opened.cells()).toEqual(current);
  });

  test("on another day only the summary's day and what depends on it is written", async () => {
    const opened = open(standard());
    const first = await opened.validate();
    const current = opened.cells();
    const { syncs, report } = await opened.validate({ today: TODAY + 20 });
    expect(syncs).toBe(2);
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(first.report.rows.map(({ outcome }) => outcome));
    for (const place of opened.changesSince(current)) expect(place).toMatch(/^(?:Tổng hợp|Số liệu)!/);
  });

  test("2,000 rows fit in two round trips, and the second run in one", async () => {
    const opened = open(standard(many(2_000)));
    const first = await opened.validate();
    expect(first.syncs).toBe(2);
    expect(first.report.totals.rows).toBe(2_000);
    expect(first.written.unconfirmed).toBe(0);
    const second = await opened.validate();
    expect(second.syncs).toBe(1);
    expect(second.written.cells).toBe(0);
    expect(second.report.rows).toEqual(first.report.rows);
  });

  test("a filtered, sorted table with hidden rows is written to every row", async () => {
    const opened = open(standard());
    opened.edits.filterTable("DeNghi", 2, ["Tập thể"]);
    await opened.validate();
    expect(opened.records("DeNghi").map((row) => row["Trạng thái kiểm tra"])).toEqual(Array(4).fill("Hợp lệ"));
  });
});

describe("a layout that must be searched for", () => {
  test.each(["Sheet1", "Danh sách 2022", "Kế hoạch", "it's a 'list'"])(
    "a plain list on the sheet %s among others costs one round trip more",
    async (name) => {
      const opened = open(plain({ "Ghi chú": [["chỉ là ghi chú"]], [name]: LEGACY, Trống: [] }));
      const first = await opened.validate();
      expect(first.report.sheet).toBe(name);
      expect(first.syncs).toBe(3);
      const headings = opened.sheet(name).rows[3]?.map((cell) => cell?.value);
      expect(headings).toEqual([...LEGACY_HEADINGS, "Mã đề nghị", "Trạng thái kiểm tra", "Chi tiết kiểm tra"]);
      const second = await opened.validate();
      expect(second.syncs).toBe(2);
      expect(second.written.cells).toBe(0);
      expect(second.report).toEqual(first.report);
    },
  );

  test("a table with our ids is preferred to another one with the same headings", async () => {
    const opened = open(standard());
    await opened.validate();
    opened.edits.addSheet("Đề nghị cũ");
    opened.edits.setCells("Đề nghị cũ", "A1:S1", [[...HEADINGS]]);
    opened.edits.setCells("Đề nghị cũ", "A2:F2", [[1, "STTTT-CN", "Cá nhân", "Ai đó", "", "Thanh tra Sở"]]);
    const { syncs, report } = await opened.validate();
    expect(report.sheet).toBe("Đề nghị");
    // The other sheet may hold a list too, so it is read and reported.
    expect(syncs).toBe(3);
  });
});

test("of two lists the chosen one is checked; the other one is reported and not changed", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.edits.addSheet("Tập thể");
  opened.edits.setCells("Tập thể", "A1:F2", [
    LEGACY_HEADINGS,
    [1, "STTTT-TT", "Tập thể", "Văn phòng Sở", "Văn phòng Sở", ""],
  ]);
  const { report, lists, syncs } = await opened.validate({ sheet: "tập thể" });
  expect(report.sheet).toBe("Tập thể");
  expect(lists).toEqual([
    { sheet: "Đề nghị", rows: 4, isChecked: false },
    { sheet: "Tập thể", rows: 1, isChecked: true },
  ]);
  expect(syncs).toBe(3);
  expect((await opened.validate()).report.sheet).toBe("Đề nghị");
});

function many(count: number): Value[][] {
  return Array.from({ length: count }, (_, index) => {
    const row = [...(CLEAN[index % CLEAN.length] ?? [])];
    row[0] = index + 1;
    row[3] = `${String(row[3])} ${index}`;
    row[15] = `${String(row[15])} Lần thứ ${index}.`;
    return row;
  });
}

describe("a number in a column of texts is reported as displayed", () => {
  const cells = { 12: { date: "01/12/2022" }, 16: { date: "15/11/2022" } };
  const withDates = CLEAN.map((row, index) =>
    row.map((value, column) => (index === 0 ? (cells[column as 12] ?? value) : value)),
  );

  test("with one more round trip", async () => {
    const { report, syncs } = await open(standard(withDates)).validate();
    const [other] = report.rows[0]?.findings ?? [];
    expect(other).toMatchObject({ rule: "criterion-of-other-subject", value: "01/12/2022" });
    expect(syncs).toBe(3);
  });

  test("also in the second run", async () => {
    const opened = open(standard(withDates));
    opened.edits.addSheet("Nháp");
    opened.edits.setCells("Nháp", "A1:A1", [["ghi chú"]]);
    const first = await opened.validate();
    const second = await opened.validate();
    expect(second.written.cells).toBe(0);
    expect(second.report.rows).toEqual(first.report.rows);
  });
});

test("a plain list beside an empty table on one sheet is read with its merged headings", async () => {
  const opened = open(standard([[]]));
  const sheet = opened.workbook.sheets[2];
  if (sheet === undefined) throw new Error("no sheet");
  const upper = ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Đơn vị", "Thành tích"];
  const lower = ["", "", "", "", "", ""];
  const list = [upper, lower, [1, "STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở", "Tốt"]];
  opened.edits.setCells(sheet.name, "A10:F12", list);
  sheet.merges.push(...[0, 1, 2, 3, 4, 5].map((column) => ({ row: 9, column, rows: 2, columns: 1 })));
  const { report } = await opened.validate();
  expect(report.rows.map(({ row, nominee }) => [row, nominee])).toEqual([[12, "Nguyễn Văn An"]]);
});

import { FAULTS } from "../../samples/data";
import { putTable, type Value } from "../../samples/sheets";
import { address } from "../../src/core/cells/snapshot";
import { open, plain, standard, type Opened } from "../support/flow";

const OURS = ["Mã đề nghị", "Trạng thái kiểm tra", "Chi tiết kiểm tra"];
const NAME = "Tên tập thể, cá nhân";
const HEADINGS = ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"];
const AN: Value[] = [1, "STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"];
const BINH: Value[] = [2, "STTTT-CN", "Cá nhân", "Đinh Văn Bình", "Thanh tra Sở"];

describe("the place of our columns", () => {
  test("a table gets them as columns on its right, once", async () => {
    const opened = open(standard(FAULTS, "Lỗi mẫu"));
    const before = opened.table("DeNghi").table.area;
    await opened.validate();
    const { table } = opened.table("DeNghi");
    expect(table.area).toEqual({ ...before, columns: before.columns + 3 });
    expect(table.columns.slice(-3).map(({ name }) => name)).toEqual(OURS);
    await opened.validate({ today: 1 });
    expect(opened.table("DeNghi").table.area).toEqual(table.area);
  });

  test("nothing else on any sheet changes: not a value, not a formula", async () => {
    const opened = open(standard(FAULTS, "Lỗi mẫu"));
    const before = opened.cells();
    await opened.validate();
    const first = opened.column("DeNghi", "Mã đề nghị");
    const { row, rows } = opened.table("DeNghi").table.area;
    const ours = new Set(
      [0, 1, 2].flatMap((c) => Array.from({ length: rows }, (_, r) => `Đề nghị!${address(row + r, first + c)}`)),
    );
    const elsewhere = opened.changesSince(before).filter((place) => !ours.has(place));
    expect(elsewhere.filter((place) => !/^(?:Tổng hợp|Số liệu)!/u.test(place))).toEqual([]);
  });

  test("in a plain range not merged cells, which would keep only one of the ids", async () => {
    const opened = open(plain({ "Đề nghị": [HEADINGS, AN, BINH] }));
    opened.edits.mergeCells("Đề nghị", "F2:G3");
    await opened.validate();
    const headings = opened.sheet("Đề nghị").rows[0]?.map((cell) => cell?.value);
    expect(headings?.slice(-3)).toEqual(OURS);
    expect(headings).toHaveLength(10);
    expect((await opened.validate()).written.cells).toBe(0);
  });

  test("columns on their right, and renamed or moved headings of other fields, do not matter", async () => {
    const opened = open(standard());
    await opened.validate();
    const ids = opened.ids();
    opened.edits.insertColumns("Đề nghị", 3);
    opened.edits.insertColumns("Đề nghị", opened.column("DeNghi", "Chi tiết kiểm tra") + 1);
    const { report } = await opened.validate();
    expect(report.totals.valid).toBe(4);
    expect(opened.ids()).toEqual(ids);
    expect(opened.table("DeNghi").table.columns.filter(({ name }) => OURS.includes(name))).toHaveLength(3);
  });

  test("a deleted one is added again on the right; deleted ids are replaced with new ones", async () => {
    const opened = open(standard());
    await opened.validate();
    const ids = opened.ids();
    opened.edits.deleteColumns("Đề nghị", opened.column("DeNghi", "Trạng thái kiểm tra"));
    await opened.validate();
    expect(opened.ids()).toEqual(ids);
    expect(
      opened
        .table("DeNghi")
        .table.columns.map(({ name }) => name)
        .slice(-3),
    ).toEqual(["Mã đề nghị", "Chi tiết kiểm tra", "Trạng thái kiểm tra"]);
  });

  test("a plain range gets them right of the last heading, past columns with something below", async () => {
    const opened = open(plain({ List: [HEADINGS, [...AN, "", "ghi chú ngoài bảng"], BINH] }));
    await opened.validate();
    expect([5, 6, 7, 8, 9].map((c) => opened.valueAt("List", 0, c))).toEqual(["", "", ...OURS]);
    expect(opened.valueAt("List", 1, 6)).toBe("ghi chú ngoài bảng");
    expect(opened.valueAt("List", 2, 8)).not.toBe("");
  });

  test("a plain range gets them past a table beside it, empty cells of the table included", async () => {
    const opened = open(plain({ List: [[], HEADINGS, AN, BINH] }));
    putTable(
      opened.sheet("List"),
      "TraCuu",
      0,
      7,
      ["Đơn vị", "Ghi chú"],
      [
        ["", ""],
        ["Văn phòng", ""],
        ["", ""],
      ],
    );
    const table = opened.table("TraCuu").table.area;
    const { report } = await opened.validate();
    expect(report.totals.rows).toBe(2);
    expect([5, 6, 7, 8, 9, 10, 11].map((c) => opened.valueAt("List", 1, c))).toEqual(["", "", "", "", ...OURS]);
    expect(opened.table("TraCuu").table.area).toEqual(table);
  });

  test("notes and signatures below a plain range do not change", async () => {
    const opened = open(
      plain({
        List: [
          ["DANH SÁCH"],
          HEADINGS,
          AN,
          BINH,
          ["", "Tổng cộng", "", ""],
          [],
          ["Nơi nhận:", "", "", "GIÁM ĐỐC"],
          ["- Lưu VT", "", "", "(đã ký)"],
        ],
      }),
    );
    const before = opened.cells();
    const { report } = await opened.validate();
    expect(report.totals).toMatchObject({ rows: 2, skippedRows: 1 });
    const touched = opened.changesSince(before).filter((place) => place.startsWith("List!"));
    expect(touched.every((place) => /![FGH][234]$/.test(place))).toBe(true);
  });
});

describe("ids stay with their nominations", () => {
  const twice = async (act: (opened: Opened) => void) => {
    const opened = open(standard(FAULTS, "Lỗi mẫu"));
    await opened.validate();
    const before = opened.records("DeNghi");
    act(opened);
    const run = await opened.validate();
    return { opened, run, before, after: opened.records("DeNghi") };
  };
  const idsBy = (records: Record<string, unknown>[]) =>
    new Map(records.map((row) => [row["Lỗi mẫu"], row["Mã đề nghị"]]));

  test("through sorting", async () => {
    const { before, after, run } = await twice((opened) =>
      opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 15, ascending: false }]),
    );
    expect(idsBy(after)).toEqual(idsBy(before));
    expect(after.map((row) => row.STT)).not.toEqual(before.map((row) => row.STT));
    // The list for the Director follows the sheet's order; ids and statuses do not change.
    expect(run.report.rows.map(({ id }) => id).sort()).toEqual(
      before
        .map((row) => row["Mã đề nghị"])
        .filter(Boolean)
        .sort(),
    );
  });

  test("through inserting and deleting rows, and new rows get new ids", async () => {
    const { opened, before, after } = await twice((item) => {
      item.edits.deleteRows("Đề nghị", 8);
      item.edits.insertRows("Đề nghị", 12, 2);
      item.edits.setCells("Đề nghị", "B13:F13", [["STTTT-CN", "Cá nhân", "Người Mới", "Chuyên viên", "Thanh tra Sở"]]);
    });
    const known = idsBy(before);
    for (const row of after) {
      if (row["Lỗi mẫu"] !== "") expect(row["Mã đề nghị"]).toBe(known.get(row["Lỗi mẫu"]));
    }
    const fresh = opened.records("DeNghi").find((row) => row[NAME] === "Người Mới");
    expect(fresh?.["Mã đề nghị"]).toMatch(/^HS-[2-9A-HJKMNP-Z]{6}$/);
    expect([...known.values()]).not.toContain(fresh?.["Mã đề nghị"]);
  });

  test("through renaming, other dates, another unit; and through renaming the sheet and the headings' order", async () => {
    const { before, after } = await twice((opened) => {
      opened.type("DeNghi", 0, NAME, "Lê Minh Khôi (Khoa)");
      opened.type("DeNghi", 5, "Đơn vị", "Thanh tra Sở");
      opened.edits.renameSheet("Đề nghị", "Đợt 1");
    });
    expect(idsBy(after)).toEqual(idsBy(before));
  });

  test("a copied row gets a new one and is reported; the upper row keeps it", async () => {
    const opened = open(standard());
    await opened.validate();
    const [first] = opened.records("DeNghi");
    opened.edits.insertRows("Đề nghị", 7);
    const row = sheetRow(opened, 5);
    opened.edits.setCells("Đề nghị", `A8:${address(7, row.length - 1)}`, [row]);
    const { report } = await opened.validate();
    const after = opened.records("DeNghi");
    expect(after[0]?.["Mã đề nghị"]).toBe(first?.["Mã đề nghị"]);
    expect(after[2]?.["Mã đề nghị"]).not.toBe(first?.["Mã đề nghị"]);
    expect(report.rows[2]?.findings.map(({ rule }) => rule)).toContain("id-copied");
    expect(new Set(after.map((line) => line["Mã đề nghị"])).size).toBe(5);
  });
});

function sheetRow(opened: Opened, row: number) {
  const { column, columns } = opened.table("DeNghi").table.area;
  return Array.from({ length: columns }, (_, c) => opened.valueAt("Đề nghị", row, column + c));
}

test.each(["=1+1", "+84 912", "-5", "@nv", "12/5", "TRUE", "007", "1e5", "'x", "50%", "#N/A", "Jan 5", "ĐÚNG"])(
  "a name like %s is quoted and repeated as text, never as a formula or a number",
  async (name) => {
    const opened = open(standard());
    const { sheet } = opened.table("DeNghi");
    const cells = sheet.rows[7]!;
    cells[3] = { ...cells[3]!, value: name };
    const first = await opened.validate();
    expect(first.written.unconfirmed).toBe(0);
    const line = opened.records("XetDuyet").find((row) => row["Đơn vị"] === "Phòng Công nghệ thông tin");
    expect(line?.[NAME]).toBe(name);
    for (const item of opened.table("XetDuyet").sheet.rows.flat()) expect(item?.formula).toBeUndefined();
    const second = await opened.validate();
    expect(second.written.cells).toBe(0);
    expect(second.report).toEqual(first.report);
  },
);

import { showRows } from "../../src/flows/guidance";
import { open, plain, standard, type Opened } from "../support/flow";

const UNIT = "Đơn vị";

const show = (opened: Opened, ids: readonly string[] | null) => opened.inExcel(() => showRows(ids));

/** Rows of the table's body that are not hidden. */
function shown(opened: Opened): number[] {
  const { hiddenRows } = opened.sheet("Đề nghị");
  return opened.records("DeNghi").flatMap((_, index) => (hiddenRows.has(opened.rowOf("DeNghi", index)) ? [] : [index]));
}

async function checked(): Promise<{ opened: Opened; ids: string[] }> {
  const opened = open(standard());
  await opened.validate();
  return { opened, ids: opened.records("DeNghi").map((row) => String(row["Mã đề nghị"])) };
}

/** Filters the column of units, as a head does. */
function filterUnit(opened: Opened, unit: string): void {
  const { table } = opened.table("DeNghi");
  opened.edits.filterTable("DeNghi", opened.column("DeNghi", UNIT) - table.area.column, [unit]);
}

test("only the requested nominations are visible until the filter is removed", async () => {
  const { opened, ids } = await checked();
  const before = opened.cells();
  const { answer, syncs } = await show(opened, [ids[0] ?? "", ids[2] ?? ""]);
  expect([answer, syncs]).toEqual([{ result: "done", sheet: "Đề nghị" }, 3]);
  expect(shown(opened)).toEqual([0, 2]);
  expect((await show(opened, null)).answer).toEqual({ result: "done", sheet: "Đề nghị" });
  expect(shown(opened)).toHaveLength(ids.length);
  expect(opened.changesSince(before)).toEqual([]);
});

test("another choice replaces the first", async () => {
  const { opened, ids } = await checked();
  await show(opened, [ids[0] ?? ""]);
  await show(opened, [ids[1] ?? ""]);
  expect(shown(opened)).toEqual([1]);
});

test("a filter of another column applies too, and stays when ours is removed", async () => {
  const { opened, ids } = await checked();
  const unit = String(opened.records("DeNghi")[0]?.[UNIT]);
  filterUnit(opened, unit);
  const own = shown(opened);
  await show(opened, ids.slice(1));
  expect(shown(opened)).toEqual(own.filter((index) => index > 0));
  await show(opened, null);
  expect(shown(opened)).toEqual(own);
  expect((await show(opened, null)).answer.result).toBe("none");
  expect(shown(opened)).toEqual(own);
});

test("a filter of the id column that is not ours stays", async () => {
  const { opened, ids } = await checked();
  const { table } = opened.table("DeNghi");
  opened.edits.filterTable("DeNghi", opened.column("DeNghi", "Mã đề nghị") - table.area.column, ["khác"]);
  expect((await show(opened, ids)).answer.result).toBe("foreign");
  expect((await show(opened, null)).answer.result).toBe("none");
  expect(shown(opened)).toEqual([]);
});

test("a list that was never checked has no ids to filter by", async () => {
  const opened = open(standard());
  expect((await show(opened, ["HS-AAAAAA"])).answer).toEqual({ result: "unchecked", sheet: null });
});

describe("a plain range", () => {
  const headings = ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"];
  const row = (name: string) => ["Giấy khen của Giám đốc Công an tỉnh", "Cá nhân", name, "Văn phòng Sở"];

  async function list() {
    const opened = open(plain({ A: [["DANH SÁCH"], headings, row("An"), row("Bình"), [], ["", "", "GIÁM ĐỐC"]] }));
    const { report } = await opened.validate();
    return { opened, sheet: opened.sheet("A"), ids: report.rows.map(({ id }) => id) };
  }

  test("is filtered down to its last nomination: signatures stay visible", async () => {
    const { opened, sheet, ids } = await list();
    await show(opened, [ids[1] ?? ""]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect((await show(opened, null)).answer.result).toBe("done");
    expect([...sheet.hiddenRows]).toEqual([]);
  });

  test("with a filter of another column, or elsewhere on the sheet, is left alone", async () => {
    const { opened, sheet, ids } = await list();
    sheet.autoFilter = { row: 1, column: 0, rows: 3, columns: 4 };
    sheet.autoFilterCriteria = { 3: { values: ["Thanh tra Sở"] } };
    expect((await show(opened, ids)).answer.result).toBe("foreign");
    delete sheet.autoFilterCriteria;
    sheet.autoFilter = { row: 4, column: 0, rows: 2, columns: 4 };
    expect((await show(opened, ids)).answer.result).toBe("foreign");
    expect(sheet.autoFilter.row).toBe(4);
  });
});

import { markCells, showRows, unmarkCells } from "../../src/flows/guidance";
import { markedCells, marksIn } from "../support/marks";
import { open, type Opened, plain, standard } from "../support/flow";

const mark = (opened: Opened) => opened.inExcel(() => markCells());
const unmark = (opened: Opened) => opened.inExcel(() => unmarkCells());

/** Three cells to correct: a subject, a date and a criterion. */
async function faulty(): Promise<Opened> {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đối tượng", "");
  opened.type("DeNghi", 2, "Ngày đề nghị", "'31/11/2022");
  opened.type("DeNghi", 2, "CN1", "khá tốt");
  await opened.validate();
  return opened;
}

test("exactly the cells with findings are marked", async () => {
  const opened = await faulty();
  expect((await mark(opened)).answer).toBe("Đề nghị");
  expect(markedCells(opened, "DeNghi")).toEqual(
    expect.arrayContaining([
      opened.place("DeNghi", 0, "Đối tượng"),
      opened.place("DeNghi", 2, "Ngày đề nghị"),
      opened.place("DeNghi", 2, "CN1"),
    ]),
  );
  const details = opened.records("DeNghi").map((row) => String(row["Chi tiết kiểm tra"]));
  const lines = details.flatMap((text) => text.split("\n").filter((line) => line !== ""));
  expect(markedCells(opened, "DeNghi")).toHaveLength(new Set(lines.map((line, index) => `${index} ${line}`)).size);
});

test("marks follow their rows when the table is sorted, and disappear when a check finds the cell correct", async () => {
  const opened = await faulty();
  await mark(opened);
  const column = opened.column("DeNghi", "Tên tập thể, cá nhân") - opened.table("DeNghi").table.area.column;
  const [first] = opened.records("DeNghi");
  opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: column, ascending: true }]);
  const row = opened.rowNamed("DeNghi", String(first?.["Tên tập thể, cá nhân"]));
  expect(row).not.toBe(0);
  const subject = opened.place("DeNghi", row, "Đối tượng");
  expect(markedCells(opened, "DeNghi")).toContain(subject);

  opened.type("DeNghi", row, "Đối tượng", "Tập thể");
  await opened.validate();
  expect(markedCells(opened, "DeNghi")).not.toContain(subject);
});

test("nobody corrects a quota: its cell has no mark", async () => {
  const opened = open(standard());
  opened.type("HinhThuc", 3, "Chỉ tiêu", 0);
  await opened.validate();
  await mark(opened);
  expect(opened.records("DeNghi").some((row) => String(row["Chi tiết kiểm tra"]).includes("Giám đốc lựa chọn"))).toBe(
    true,
  );
  const award = opened.column("DeNghi", "Hình thức khen thưởng");
  const letters = opened.place("DeNghi", 0, "Hình thức khen thưởng").replace(/\d+$/u, "");
  expect(award).toBeGreaterThan(0);
  expect(markedCells(opened, "DeNghi").filter((cell) => cell.startsWith(letters))).toEqual([]);
});

test("removing them restores the workbook: other formats stay, in their order", async () => {
  const opened = await faulty();
  const sheet = opened.sheet("Đề nghị");
  const own = {
    id: "{own}",
    areas: [{ row: 5, column: 2, rows: 9, columns: 1 }],
    rule: { type: "cellIs", priority: 1 },
  };
  sheet.conditionalFormats.push(structuredClone(own));
  const before = opened.model() as { sheets: { conditionalFormats: { rule: { priority: number } }[] }[] };
  await mark(opened);
  await mark(opened);
  expect(marksIn(opened)).toHaveLength(18);
  const { answer } = await unmark(opened);
  expect(answer).toBe(true);
  // What is left keeps its order, whatever its numbers are.
  const ranks = (model: typeof before) =>
    model.sheets.map(({ conditionalFormats }) => {
      const order = [...conditionalFormats].sort((a, b) => a.rule.priority - b.rule.priority);
      return order.map((format) => ({ ...format, rule: { ...format.rule, priority: 0 } }));
    });
  expect(ranks(opened.model() as typeof before)).toEqual(ranks(before));
  expect((await unmark(opened)).answer).toBe(false);
});

test("a list that was never checked has nothing to mark", async () => {
  const opened = open(standard());
  const before = opened.model();
  expect((await mark(opened)).answer).toBeNull();
  expect((await opened.inExcel(() => markCells("Không có"))).answer).toBeNull();
  expect(opened.model()).toEqual(before);
});

test("a plain range is marked like a table", async () => {
  const headings = ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"];
  const opened = open(plain({ A: [headings, ["GK Sở", "CN", "Nguyễn Văn An", "Văn phòng Sở"]] }));
  await opened.validate();
  expect((await mark(opened)).answer).toBe("A");
  expect(marksIn(opened)).toHaveLength(4);
});

test("a list that moves at that moment is read again", async () => {
  const opened = await faulty();
  opened.beforeBatch(2, () => opened.edits.insertRows("Đề nghị", 2));
  await mark(opened);
  expect(markedCells(opened, "DeNghi")).toContain(opened.place("DeNghi", 0, "Đối tượng"));
});

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

import { markCells, unmarkCells } from "../../src/flows/guidance";
import { markedCells, marksIn } from "../support/marks";
import { open, plain, standard, type Opened } from "../support/flow";

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

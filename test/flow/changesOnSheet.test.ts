import { CLEAN } from "../../samples/data";
import { open, standard, type Opened } from "../support/flow";

/** Column of the names at the right of the units. */
const NAMES = 8;

/** The figures beside a name. */
function figuresBeside(opened: Opened, name: string): unknown[] {
  const row = opened.sheet("Số liệu").rows.find((cells) => cells?.[NAMES]?.value === name);
  return [row?.[NAMES + 1]?.value ?? "", row?.[NAMES + 2]?.value ?? ""];
}

const countsOf = (opened: Opened) =>
  ["Đã khắc phục", "Phát sinh", "Còn lại"].map((name) => figuresBeside(opened, name));

test("the first check is reported as such; a second in a row changes nothing", async () => {
  const opened = open(standard());
  const { changes } = await opened.validate();
  expect(changes).toBeNull();
  expect(countsOf(opened)).toEqual([
    ["", "(lần kiểm tra đầu)"],
    ["", "(lần kiểm tra đầu)"],
    [0, ""],
  ]);
  const again = await opened.validate();
  expect([again.written.cells, again.changes]).toEqual([0, { rows: [], fixed: 0, added: 0, open: 0 }]);
});

test("new and then corrected findings are listed by name, and stay while nothing changes", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.type("DeNghi", 2, "Chức vụ", "");
  opened.type("DeNghi", 3, "CN1", "");
  const worse = await opened.validate();
  expect(worse.changes).toMatchObject({ fixed: 0, added: 2 });
  expect(worse.changes?.rows.map(({ row }) => row)).toEqual([worse.report.rows[2]?.row, worse.report.rows[3]?.row]);
  expect(countsOf(opened)).toEqual([
    [0, ""],
    [2, `${String(CLEAN[2]?.[3])}; ${String(CLEAN[3]?.[3])}`],
    [2, "2 đề nghị"],
  ]);
  expect((await opened.validate()).written.cells).toBe(0);
  expect(figuresBeside(opened, "Phát sinh")[0]).toBe(2);

  opened.type("DeNghi", 2, "Chức vụ", "Chuyên viên");
  const better = await opened.validate();
  expect(better.changes).toMatchObject({ fixed: 1, added: 0, open: 1 });
  expect(countsOf(opened)).toEqual([
    [1, String(CLEAN[2]?.[3])],
    [0, ""],
    [1, "1 đề nghị"],
  ]);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("moved rows count as the same rows", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, "Chức vụ", "");
  await opened.validate();
  opened.edits.insertRows("Đề nghị", opened.table("DeNghi").table.area.row + 1, 2);
  const { changes } = await opened.validate();
  expect(changes).toMatchObject({ rows: [], open: 1 });
});

test("findings of a withdrawn nomination no longer count as open", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, "Chức vụ", "");
  await opened.validate();
  expect(figuresBeside(opened, "Còn lại")[0]).toBe(1);
  opened.edits.deleteRows("Đề nghị", opened.table("DeNghi").table.area.row + 3);
  await opened.validate();
  expect(countsOf(opened)[2]).toEqual([0, ""]);
  expect((await opened.validate()).written.cells).toBe(0);
});

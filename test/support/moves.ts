import { open, standard, type Opened, type Run } from "./flow";

export const NAME = "Tên tập thể, cá nhân";
export const DECISION = "Ý kiến Giám đốc";
export const NOTE = "Ghi chú của Giám đốc";
const STATUS = "Trạng thái kiểm tra";
export const AN = "Nguyễn Văn An";

/** A checked workbook with a decision, then changed so that a run writes ids, statuses, details and the list. */
export async function changedWorkbook(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  const row = opened.rowNamed("XetDuyet", AN);
  opened.type("XetDuyet", row, DECISION, "Duyệt");
  opened.type("XetDuyet", row, NOTE, "Họp ngày 2/12");
  const { area } = opened.table("DeNghi").table;
  const news = [
    ["STTTT-TT", "Tập thể", "Người Mới Một", "", "Thanh tra Sở"],
    ["STTTT-CN", "Cá nhân", "Người Mới Hai", "Chuyên viên", "Thanh tra Sở"],
  ];
  opened.edits.insertRows("Đề nghị", area.row + 1, 1);
  opened.edits.insertRows("Đề nghị", area.row + 4, 1);
  opened.edits.setCells("Đề nghị", `B${area.row + 2}:F${area.row + 2}`, [news[0] ?? []]);
  opened.edits.setCells("Đề nghị", `B${area.row + 5}:F${area.row + 5}`, [news[1] ?? []]);
  opened.type("DeNghi", 2, "TT1", "Không đạt");
  return opened;
}

export type Act = (opened: Opened) => void;
/** What other people do to the rows. */
export const MOVES: [string, Act][] = [
  ["sorted", (o) => o.edits.sortRows("Đề nghị", o.body("DeNghi"), [{ key: 3, ascending: false }])],
  ["sorted the other way", (o) => o.edits.sortRows("Đề nghị", o.body("DeNghi"), [{ key: 3, ascending: true }])],
  ["a blank row inserted at the top", (o) => o.edits.insertRows("Đề nghị", o.rowOf("DeNghi", 0))],
  ["two blank rows inserted inside", (o) => o.edits.insertRows("Đề nghị", o.rowOf("DeNghi", 3), 2)],
  ["a row deleted at the top", (o) => o.edits.deleteRows("Đề nghị", o.rowOf("DeNghi", 0))],
  ["a row deleted inside", (o) => o.edits.deleteRows("Đề nghị", o.rowOf("DeNghi", 1))],
  ["three rows deleted", (o) => o.edits.deleteRows("Đề nghị", o.rowOf("DeNghi", 1), 3)],
  ["rows inserted above the table", (o) => o.edits.insertRows("Đề nghị", 1, 3)],
  ["a row deleted above the table", (o) => o.edits.deleteRows("Đề nghị", 1)],
  ["a column inserted", (o) => o.edits.insertColumns("Đề nghị", 2)],
  ["a column of no use deleted", (o) => o.edits.deleteColumns("Đề nghị", 0)],
  ["the list sorted", (o) => o.edits.sortRows("Tổng hợp", o.body("XetDuyet"), [{ key: 3, ascending: true }])],
  ["a row inserted in the list", (o) => o.edits.insertRows("Tổng hợp", o.table("XetDuyet").table.area.row + 2)],
  ["rows inserted above the list", (o) => o.edits.insertRows("Tổng hợp", 4, 3)],
  ["rows deleted above the list", (o) => o.edits.deleteRows("Tổng hợp", 4, 2)],
  [
    "an id is in a row that was sorted below a deleted one",
    (o) => {
      o.edits.sortRows("Đề nghị", o.body("DeNghi"), [{ key: 3, ascending: true }]);
      o.edits.deleteRows("Đề nghị", o.rowOf("DeNghi", 0));
    },
  ],
];

/** Expects the result of an undisturbed run: every nomination keeps its id, every status is that of its row. */
export async function expectConsistent(opened: Opened, before: Record<string, unknown>, run: Run): Promise<void> {
  const records = opened.records("DeNghi").filter((row) => row[NAME] !== "");
  for (const row of records) {
    if (row[NAME] !== undefined && before[String(row[NAME])]) {
      expect([row[NAME], row["Mã đề nghị"]]).toEqual([row[NAME], before[String(row[NAME])]]);
    }
    expect(row["Mã đề nghị"]).toMatch(/^HS-/);
  }
  expect(new Set(records.map((row) => row["Mã đề nghị"])).size).toBe(records.length);
  const list = opened.records("XetDuyet").filter((row) => row[STATUS] !== "Đã rút" && row["Mã đề nghị"] !== "");
  expect(list).toHaveLength(records.length);
  expect(new Set(list.map((row) => row["Mã đề nghị"]))).toEqual(new Set(records.map((row) => row["Mã đề nghị"])));
  for (const row of records) {
    expect(row[STATUS]).toBe(list.find((line) => line["Mã đề nghị"] === row["Mã đề nghị"])?.[STATUS]);
  }
  expect(run.written.unconfirmed).toBe(0);
  const again = await opened.validate();
  expect(again.written.cells).toBe(0);
  expect(again.report.rows.map(({ outcome }) => outcome)).toEqual(run.report.rows.map(({ outcome }) => outcome));
  expect(again.report.rows.map(({ id }) => id)).toEqual(run.report.rows.map(({ id }) => id));
}

/** Expects the decision beside its nomination, which may be withdrawn. */
export function expectDecision(opened: Opened): void {
  const written = opened.records("XetDuyet").filter((row) => row[DECISION] !== "" || row[NOTE] !== "");
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject({ [NAME]: AN, [DECISION]: "Duyệt", [NOTE]: "Họp ngày 2/12" });
}

/** Ids that were given before the run, by nominee. */
export function known(opened: Opened): Record<string, unknown> {
  return Object.fromEntries(Object.entries(opened.ids()).filter(([name, id]) => name !== "" && id !== ""));
}

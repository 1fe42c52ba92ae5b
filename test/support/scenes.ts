import { open, plain, standard, type Opened } from "./flow";

const DECISION = "Ý kiến Giám đốc";
const NOTE = "Ghi chú của Giám đốc";
const ID = "Mã đề nghị";
const NAME = "Tên tập thể, cá nhân";

/** Decisions, a new nomination, a changed one, and everything in another order. */
async function changed(): Promise<Opened> {
  const opened = open(standard());
  await opened.validate();
  opened.type("XetDuyet", 0, DECISION, "Duyệt");
  opened.type("XetDuyet", 0, NOTE, "Họp ngày 2/12");
  opened.type("XetDuyet", 3, DECISION, "Không duyệt");
  const { area } = opened.table("DeNghi").table;
  opened.edits.insertRows("Đề nghị", area.row + 1, 1);
  const news = ["STTTT-TT", "Tập thể", "Người Mới Một", "", "Thanh tra Sở"];
  opened.edits.setCells("Đề nghị", `B${area.row + 2}:F${area.row + 2}`, [news]);
  opened.type("DeNghi", 2, "TT1", "Không đạt");
  opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: false }]);
  return opened;
}

/** A nomination with a decision that has just been deleted: its row stays in the list as withdrawn. */
async function gone(): Promise<Opened> {
  const opened = await changed();
  await opened.validate();
  const id = opened.records("XetDuyet").find((line) => line[DECISION] === "Duyệt")?.[ID];
  const index = opened.records("DeNghi").findIndex((row) => row[ID] === id);
  opened.edits.deleteRows("Đề nghị", opened.rowOf("DeNghi", index), 1);
  return opened;
}

/** The same nomination typed again, and another with a decision deleted. */
async function back(): Promise<Opened> {
  const opened = await changed();
  await opened.validate();
  const { area, sheet } = { ...opened.table("DeNghi").table, sheet: opened.sheet("Đề nghị") };
  const rowOf = (word: string) => {
    const id = opened.records("XetDuyet").find((line) => line[DECISION] === word)?.[ID];
    const index = opened.records("DeNghi").findIndex((row) => row[ID] === id);
    return opened.rowOf("DeNghi", index);
  };
  const row = rowOf("Duyệt");
  const cells = Array.from({ length: area.columns - 3 }, (_, c) => sheet.rows[row]?.[area.column + c]?.value ?? "");
  opened.edits.deleteRows("Đề nghị", row, 1);
  await opened.validate();
  opened.edits.deleteRows("Đề nghị", rowOf("Không duyệt"), 1);
  opened.edits.insertRows("Đề nghị", area.row + 2, 1);
  opened.edits.setCells("Đề nghị", `A${area.row + 3}:${String.fromCharCode(64 + cells.length)}${area.row + 3}`, [
    cells,
  ]);
  return opened;
}

const LIST = [
  ["STT", "Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
  [1, "STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"],
  [2, "STTTT-CN", "Cá nhân", "Đinh Văn Bình", "Thanh tra Sở"],
];

const ENTRIES: readonly (readonly [string, () => Promise<Opened>])[] = [
  ["the first run of all", () => Promise.resolve(open(standard()))],
  ["the first run in a plain range", () => Promise.resolve(open(plain({ List: LIST })))],
  ["decisions, new and changed rows, another order", changed],
  ["a decided nomination that is gone", gone],
  ["one that is back and another that is gone", back],
];

/** Workbooks in which a check has something to write. Each is made once; the function returns a copy. */
export const SCENES: [string, () => Promise<Opened>][] = ENTRIES.map(([name, make]) => {
  let first: Promise<Opened> | undefined;
  return [name, async () => (await (first ??= make())).copy()];
});

/** The Director's texts, with their nomination. */
export function directorTexts(opened: Opened): string[] {
  const rows = opened.hasTable("XetDuyet") ? opened.records("XetDuyet") : [];
  const written = rows.filter((row) => row[DECISION] || row[NOTE]);
  return written.map((row) => `${row[ID]}|${row[NAME]}|${row[DECISION]}|${row[NOTE]}`).sort();
}

/**
 * The content of the workbook: cell by cell, the Director's list row by row wherever the rows are. Without the numbers
 * of its rows, and without the figures, which depend on the previous check.
 */
export function settledCells(opened: Opened): Map<string, string> {
  const { workbook } = opened;
  const list = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "XetDuyet"));
  const figures = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "SoLieuDonVi"));
  const cells = new Map(
    [...opened.cells()].filter(([place]) =>
      [list, figures].every((sheet) => sheet === undefined || !place.startsWith(`${sheet.name}!`)),
    ),
  );
  for (const row of (list?.rows ?? []) as (NonNullable<typeof list>["rows"][number] | undefined)[]) {
    const values = (row ?? []).map((cell) => cell?.value ?? null);
    const filled = JSON.stringify(typeof values[0] === "number" ? values.slice(1) : values);
    if (/[^[\]nul,]/u.test(filled)) cells.set(`list ${filled.replace(/(,null)+\]$/u, "]")}`, "");
  }
  return cells;
}

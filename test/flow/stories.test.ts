import { CLEAN, FAULTS, UNITS } from "../../samples/data";
import type { Value } from "../../samples/sheets";
import { address } from "../../src/core/cells/snapshot";
import { open, plain, standard, TODAY, type Opened } from "../support/flow";
import { Random } from "../support/random";
import { runs } from "../support/lane";

/**
 * The round trips of a check while people continue to work: they sort, hide, filter, insert and add columns between four checks.
 * The office's own layout never takes more than two round trips, any other one never more than three, and a check with
 * nothing to write one less.
 */
const STORIES = runs(4, 120);
const ROUNDS = 4;

const FAULTY = FAULTS.map((row) => row.slice(0, -1));
const LEGACY: Value[][] = [
  ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"],
  ["DANH SÁCH ĐỀ NGHỊ NĂM 2022"],
  [],
  ["STT", "Hình thức", "Phân loại khen thưởng", "Họ và tên", "Đơn vị công tác", "Thành tích"],
  ...CLEAN.map((row, index): Value[] => [
    index + 1,
    row[1] ?? "",
    row[2] ?? "",
    row[3] ?? "",
    row[5] ?? "",
    row[15] ?? "",
  ]),
];

interface Layout {
  make: () => Opened;
  /** Sheet of the nominations, row of its first nomination, and how many columns people fill. */
  sheet: string;
  first: number;
  columns: number;
  most: number;
}

const many = (count: number): Value[][] =>
  Array.from({ length: count }, (_, index) => {
    const row = [...(CLEAN[index % CLEAN.length] ?? [])];
    row[0] = index + 1;
    row[3] = `${String(row[3])} ${index}`;
    row[15] = `${String(row[15])} Lần thứ ${index}.`;
    return row;
  });

const office = (rows: readonly (readonly Value[])[]): Layout => ({
  make: () => open(standard(rows)),
  sheet: "Đề nghị",
  first: 5,
  columns: 15,
  most: 2,
});

/** Another visible sheet may hold nominations too, so it is read. */
const withNotes = (layout: Layout): Layout => ({
  ...layout,
  make: () => {
    const opened = layout.make();
    opened.edits.addSheet("Nháp");
    opened.edits.setCells("Nháp", "A1:B1", [["ghi chú", "x"]]);
    return opened;
  },
  most: 3,
});

const LAYOUTS: Record<string, Layout> = {
  "a table": office(CLEAN),
  "a table with faults": office([...CLEAN, ...FAULTY]),
  "a table of 420": office(many(420)),
  "a table beside notes": withNotes(office([...CLEAN, ...FAULTY])),
  "a plain list": { make: () => open(plain({ List: LEGACY })), sheet: "List", first: 4, columns: 6, most: 3 },
};

type Act = (opened: Opened, random: Random, layout: Layout) => void;

const lastRowOf = (opened: Opened, { sheet, first }: Layout) =>
  Math.max(
    first + 1,
    opened.sheet(sheet).rows.findLastIndex((row) => (row as typeof row | undefined)?.[3]?.value),
  );

const ON_NOMINATIONS: Act[] = [
  function sort(opened, random, layout) {
    const body = opened.hasTable("DeNghi")
      ? opened.body("DeNghi")
      : `${address(layout.first, 0)}:${address(lastRowOf(opened, layout), 25)}`;
    opened.edits.sortRows(layout.sheet, body, [{ key: random.int(1, 5), ascending: random.chance(0.5) }]);
  },
  function insertBlank(opened, random, layout) {
    opened.edits.insertRows(layout.sheet, random.int(layout.first + 1, lastRowOf(opened, layout)));
  },
  function insertAbove(opened, random) {
    if (opened.hasTable("DeNghi")) opened.edits.insertRows("Đề nghị", random.int(0, 3));
  },
  function hideRows(opened, random, layout) {
    const row = random.int(layout.first, lastRowOf(opened, layout));
    opened.edits.hideRows(layout.sheet, row, random.int(1, 3), random.chance(0.7));
  },
  function hideColumns(opened, random, layout) {
    opened.edits.hideColumns(layout.sheet, random.int(0, layout.columns + 3), 1, random.chance(0.7));
  },
  function filter(opened, random) {
    if (!opened.hasTable("DeNghi")) return;
    const column = opened.column("DeNghi", "Đối tượng") - opened.table("DeNghi").table.area.column;
    opened.edits.filterTable("DeNghi", column, random.chance(0.4) ? undefined : [random.pick(["Cá nhân", "Tập thể"])]);
  },
  function addColumn(opened, random, layout) {
    const column = random.int(1, layout.columns);
    opened.edits.insertColumns(layout.sheet, column);
    const { area } = opened.hasTable("DeNghi") ? opened.table("DeNghi").table : { area: { row: layout.first - 1 } };
    const heading = opened.hasTable("DeNghi") || random.chance(0.5) ? `Ghi thêm ${random.int(1, 9_999)}` : "";
    opened.edits.setCell(layout.sheet, address(area.row, column), heading);
    opened.edits.setCell(layout.sheet, address(area.row + 1, column), random.int(2, 40_000));
  },
  function moveToOtherUnit(opened, random) {
    if (!opened.hasTable("DeNghi")) return;
    const row = random.int(0, opened.table("DeNghi").table.area.rows - 2);
    opened.type("DeNghi", row, "Đơn vị", String(random.pick(UNITS)[0]));
  },
];

const LIST = "XetDuyet";
const pageOf = (opened: Opened) => opened.table(LIST).sheet.name;

const ON_LIST: Act[] = [
  function decide(opened, random) {
    const row = random.int(0, opened.records(LIST).length - 1);
    opened.type(LIST, row, "Ý kiến Giám đốc", random.pick(["Duyệt", "Không duyệt"]));
  },
  function sort(opened, random) {
    opened.edits.sortRows(pageOf(opened), opened.body(LIST), [{ key: random.int(0, 7), ascending: true }]);
  },
  function filter(opened, random) {
    const column = opened.column(LIST, "Trạng thái kiểm tra") - opened.table(LIST).table.area.column;
    opened.edits.filterTable(LIST, column, random.chance(0.4) ? undefined : ["Hợp lệ"]);
  },
  function hideRows(opened, random) {
    const row = random.int(0, opened.table(LIST).table.area.row + 3);
    opened.edits.hideRows(pageOf(opened), row, random.int(1, 3), random.chance(0.7));
  },
  function hideColumns(opened, random) {
    opened.edits.hideColumns(pageOf(opened), random.int(0, 12), 1, random.chance(0.7));
  },
  function addColumn(opened, random) {
    opened.edits.insertColumns(pageOf(opened), random.int(0, 12));
  },
  function insertRows(opened, random) {
    opened.edits.insertRows(pageOf(opened), random.int(0, opened.table(LIST).table.area.row + 2), random.int(1, 2));
  },
];

test.each(Array.from({ length: STORIES }, (_, index) => index + 1))("story %i", async (seed) => {
  const random = new Random(seed);
  const names = Object.keys(LAYOUTS);
  const name = names[seed % names.length] ?? "";
  const layout = LAYOUTS[name] ?? office(CLEAN);
  const opened = layout.make();
  const log: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const acts = Array.from({ length: random.int(1, 4) }, () =>
      random.pick(round > 0 && random.chance(0.5) ? ON_LIST : ON_NOMINATIONS),
    );
    for (const act of acts) act(opened, random, layout);
    log.push(acts.map((act) => act.name).join(", "));
    const today = TODAY + (random.chance(0.3) ? round : 0);
    const run = await opened.validate({ today });
    expect([name, run.report.stopped, run.refused, run.written.restarts]).toEqual([name, false, [], 0]);
    expect({ said: log, syncs: Math.max(run.syncs, layout.most) }).toEqual({ said: log, syncs: layout.most });
    const again = await opened.validate({ today });
    expect({ said: log, cells: again.written.cells }).toEqual({ said: log, cells: 0 });
    expect(again.syncs).toBe(layout.most - 1);
  }
});

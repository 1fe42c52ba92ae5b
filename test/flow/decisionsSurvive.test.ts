import { CLEAN, FAULTS, UNITS } from "../../samples/data";
import { validateWorkbook } from "../../src/validateWorkbook";
import { open, standard, TODAY, type Opened } from "../support/flow";
import { Random } from "../support/random";
import { isLong, runs } from "../support/lane";

const EDITS = isLong ? 100 : 50;
const CAMPAIGNS = runs(1, 12);
const DECISION = "Ý kiến Giám đốc";
const NOTE = "Ghi chú của Giám đốc";

interface Campaign {
  opened: Opened;
  random: Random;
  /** What the Director wrote, by id. */
  written: Map<string, { verdict: string; note: string }>;
}

const tablesOf = (opened: Opened) => ["DeNghi", "XetDuyet"].filter((name) => opened.hasTable(name));

function decide({ opened, random, written }: Campaign): void {
  if (!opened.hasTable("XetDuyet")) return;
  const [row, { "Mã đề nghị": id }] = random.pick([...opened.records("XetDuyet").entries()]);
  if (id === undefined || id === "") return;
  const verdict = random.pick(["Duyệt", "Không duyệt", "để xem"]);
  const note = `Ghi chú ${random.int(0, 999_999)}`;
  opened.type("XetDuyet", row, DECISION, verdict);
  opened.type("XetDuyet", row, NOTE, note);
  written.set(String(id), { verdict, note });
}

/** One thing that people do to the workbook between two checks. */
const ACTIONS: readonly ((campaign: Campaign) => void)[] = [
  decide,
  function sortNominations({ opened, random }) {
    const order = { key: random.int(1, 6), ascending: random.chance(0.5) };
    opened.edits.sortRows(opened.table("DeNghi").sheet.name, opened.body("DeNghi"), [order]);
  },
  function sortList({ opened, random }) {
    if (!opened.hasTable("XetDuyet")) return;
    const order = { key: random.int(0, 7), ascending: true };
    opened.edits.sortRows(opened.table("XetDuyet").sheet.name, opened.body("XetDuyet"), [order]);
  },
  function insert({ opened, random }) {
    const { sheet, table } = opened.table("DeNghi");
    opened.edits.insertRows(sheet.name, table.area.row + random.int(2, table.area.rows - 1));
  },
  function remove({ opened, random }) {
    const { sheet, table } = opened.table("DeNghi");
    if (table.area.rows >= 8) opened.edits.deleteRows(sheet.name, table.area.row + random.int(1, table.area.rows - 1));
  },
  function moveToOtherUnit({ opened, random }) {
    const row = random.int(0, opened.table("DeNghi").table.area.rows - 2);
    opened.type("DeNghi", row, "Đơn vị", String(random.pick(UNITS)[0]));
  },
  function rename({ opened, random }) {
    const { sheet } = opened.table(random.pick(tablesOf(opened)));
    opened.edits.renameSheet(sheet.name, `Trang ${random.int(0, 999_999)}`);
  },
  function filter({ opened, random }) {
    const name = random.pick(tablesOf(opened));
    const column = opened.column(name, "Đối tượng") - opened.table(name).table.area.column;
    opened.edits.filterTable(name, column, random.chance(0.4) ? undefined : [random.pick(["Cá nhân", "Tập thể"])]);
  },
  function insertAboveTheList({ opened, random }) {
    if (!opened.hasTable("XetDuyet")) return;
    const { sheet, table } = opened.table("XetDuyet");
    opened.edits.insertRows(sheet.name, random.int(0, table.area.row - 1), 2);
  },
];

/** One check, or two at once on two machines, or one during which the Director writes. */
async function check(campaign: Campaign): Promise<void> {
  const { opened, random } = campaign;
  const chance = random.next();
  if (chance < 0.7) return void (await opened.validate());
  if (chance < 0.85) {
    const run = () => validateWorkbook({ today: TODAY });
    // If both create the same table, Excel refuses the second one; the next check completes what it left.
    await opened.inExcel(() => Promise.allSettled([run(), run()]));
    return void (await opened.validate());
  }
  const from = opened.host.counters.syncs;
  const stop = opened.host.onBatch(({ sync, moment }) => {
    if (sync - from === 1 && moment === "before") decide(campaign);
  });
  await opened.validate().finally(stop);
}

function everyWordKept({ opened, written }: Campaign): string[] {
  const rows = opened.hasTable("XetDuyet") ? opened.records("XetDuyet") : [];
  const current = rows.map((row) => `${row["Mã đề nghị"]} ${row[DECISION]} ${row[NOTE]}`);
  const words = [...written].map(([id, { verdict, note }]) => `${id} ${verdict} ${note}`);
  return words.filter((word) => !current.includes(word));
}

test.each(Array.from({ length: CAMPAIGNS }, (_, index) => index + 1))(
  `no decision is lost in ${EDITS} random edits (seed %i)`,
  async (seed) => {
    const opened = open(standard(seed % 2 === 0 ? CLEAN : FAULTS.map((row) => row.slice(0, -1))));
    const campaign: Campaign = { opened, random: new Random(seed), written: new Map() };
    await opened.validate();
    for (let index = 0; index < EDITS; index++) {
      campaign.random.pick(ACTIONS)(campaign);
      await check(campaign);
      expect(everyWordKept(campaign)).toEqual([]);
    }
    expect(campaign.written.size).toBeGreaterThan(0);
    await opened.validate();
    expect((await opened.validate()).written.cells).toBe(0);
  },
);

import { mulberry32, pick, type Random } from "../support/randomNumbers";
import { validateWorkbook } from "../../src/validateWorkbook";
import { CLEAN, FAULTS, UNITS } from "../../samples/data";
import { officeWorkbook } from "../../samples/office";
import { createHost, type Host } from "../../workbench/host";
import { editsBy, type Edits } from "../../workbench/host/edits";
import type { Sheet, Table } from "../../workbench/host/model";
import { loadOffice, useHost } from "../../workbench/node/office";

const TODAY = 44896;
const EDITS = 100;
const CAMPAIGNS = 6;

interface Campaign {
  host: Host;
  edits: Edits;
  random: Random;
  /** What the Director wrote, by id. */
  written: Map<string, { verdict: string; note: string }>;
}

function tableNamed(host: Host, name: string): { sheet: Sheet; table: Table } | undefined {
  for (const sheet of host.workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  return undefined;
}

function rowsOf(host: Host, name: string): { row: number; at(heading: string): string }[] {
  const found = tableNamed(host, name);
  if (!found) return [];
  const { sheet, table } = found;
  const { area } = table;
  return Array.from({ length: area.rows - 1 }, (_, r) => ({
    row: area.row + 1 + r,
    at: (heading: string) => {
      const column = table.columns.findIndex((one) => one.name === heading);
      return String(sheet.rows[area.row + 1 + r]?.[area.column + column]?.value ?? "");
    },
  }));
}

function letter(table: Table, heading: string): string {
  return String.fromCharCode(65 + table.area.column + table.columns.findIndex(({ name }) => name === heading));
}

/** One thing that people do to the workbook between two checks. */
const ACTIONS: ((campaign: Campaign) => void)[] = [
  function decide({ host, edits, random, written }) {
    const list = tableNamed(host, "XetDuyet");
    const row = pick(random, rowsOf(host, "XetDuyet"));
    if (!list || !row || row.at("Mã đề nghị") === "") return;
    const verdict = pick(random, ["Duyệt", "Không duyệt", "để xem"]) ?? "Duyệt";
    const note = `Ghi chú ${Math.floor(random() * 1e6)}`;
    edits.setCell(list.sheet.name, `${letter(list.table, "Ý kiến Giám đốc")}${row.row + 1}`, verdict);
    edits.setCell(list.sheet.name, `${letter(list.table, "Ghi chú của Giám đốc")}${row.row + 1}`, note);
    written.set(row.at("Mã đề nghị"), { verdict, note });
  },
  function sortNominations({ host, edits, random }) {
    const { table, sheet } = tableNamed(host, "DeNghi")!;
    const { row, rows, columns } = table.area;
    const last = String.fromCharCode(65 + columns - 1);
    const key = 1 + Math.floor(random() * 6);
    edits.sortRows(sheet.name, `A${row + 2}:${last}${row + rows}`, [{ key, ascending: random() < 0.5 }]);
  },
  function sortList({ host, edits, random }) {
    const found = tableNamed(host, "XetDuyet");
    if (!found) return;
    const { row, rows } = found.table.area;
    edits.sortRows(found.sheet.name, `A${row + 2}:J${row + rows}`, [
      { key: Math.floor(random() * 8), ascending: true },
    ]);
  },
  function insert({ host, edits, random }) {
    const { table, sheet } = tableNamed(host, "DeNghi")!;
    edits.insertRows(sheet.name, table.area.row + 2 + Math.floor(random() * (table.area.rows - 2)));
  },
  function remove({ host, edits, random }) {
    const { table, sheet } = tableNamed(host, "DeNghi")!;
    if (table.area.rows < 8) return;
    edits.deleteRows(sheet.name, table.area.row + 1 + Math.floor(random() * (table.area.rows - 1)));
  },
  function moveToOtherUnit({ host, edits, random }) {
    const { table, sheet } = tableNamed(host, "DeNghi")!;
    const row = table.area.row + 2 + Math.floor(random() * (table.area.rows - 1));
    edits.setCell(sheet.name, `F${row}`, pick(random, UNITS)?.[0] ?? "");
  },
  function rename({ host, edits, random }) {
    const sheet = pick(
      random,
      ["DeNghi", "XetDuyet"].flatMap((name) => tableNamed(host, name)?.sheet ?? []),
    );
    if (sheet) edits.renameSheet(sheet.name, `Trang ${Math.floor(random() * 1e6)}`);
  },
  function filter({ host, edits, random }) {
    const name = pick(random, ["DeNghi", "XetDuyet"]) ?? "DeNghi";
    const found = tableNamed(host, name);
    if (!found) return;
    const column = found.table.columns.findIndex((one) => one.name === "Đối tượng");
    edits.filterTable(name, column, random() < 0.4 ? undefined : [pick(random, ["Cá nhân", "Tập thể"]) ?? ""]);
  },
  function insertAboveTheList({ host, edits, random }) {
    const found = tableNamed(host, "XetDuyet");
    if (found) edits.insertRows(found.sheet.name, Math.floor(random() * found.table.area.row), 2);
  },
];

/** One check, or two at once on two machines, or one in whose middle the Director writes. */
async function check(campaign: Campaign): Promise<void> {
  const { host, random } = campaign;
  const run = () => validateWorkbook({ today: TODAY });
  const chance = random();
  if (chance < 0.7) return void (await run());
  if (chance < 0.85) {
    // Where both make the same table the second is told so by Excel; the next check puts right what it left.
    await Promise.allSettled([run(), run()]);
    return void (await run());
  }
  const execute = host.execute.bind(host);
  let batches = 0;
  host.execute = (body, customData) => {
    if (!body.includes("_RemoveReference") && batches++ === 1) ACTIONS[0]?.(campaign);
    return execute(body, customData);
  };
  try {
    await run();
  } finally {
    host.execute = execute;
  }
}

function everyWordKept({ host, written }: Campaign): string[] {
  const standing = [...rowsOf(host, "XetDuyet"), ...rowsOf(host, "XetDuyetCu")].map(
    (row) => `${row.at("Mã đề nghị")} ${row.at("Ý kiến Giám đốc")} ${row.at("Ghi chú của Giám đốc")}`,
  );
  return [...written].flatMap(([id, { verdict, note }]) =>
    standing.includes(`${id} ${verdict} ${note}`) ? [] : [`lost: ${id} ${verdict} ${note}`],
  );
}

test.each(Array.from({ length: CAMPAIGNS }, (_, at) => at + 1))(
  `no decision is lost in ${EDITS} random edits (seed %i)`,
  async (seed) => {
    const rows = seed % 2 === 0 ? CLEAN : FAULTS.map((row) => row.slice(0, -1));
    const host = createHost(officeWorkbook("mau.xlsx", UNITS, rows, null));
    Object.assign(globalThis, { Excel: loadOffice(host).Excel });
    useHost(host);
    const campaign = { host, edits: editsBy(host, "user"), random: mulberry32(seed), written: new Map() };
    await validateWorkbook({ today: TODAY });
    for (let at = 0; at < EDITS; at++) {
      pick(campaign.random, ACTIONS)?.(campaign);
      await check(campaign);
      expect(everyWordKept(campaign)).toEqual([]);
    }
    await validateWorkbook({ today: TODAY });
    const again = await validateWorkbook({ today: TODAY });
    expect(again.written.cells).toBe(0);
  },
  60_000,
);

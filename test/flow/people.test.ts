import fc from "fast-check";
import { en } from "../../src/locales/en";
import { vi } from "../../src/locales/vi";
import { HostError } from "../../src/workbook/hostError";
import { FAULT_CODES, type Fault } from "../../workbench/host";
import { randomWorkbook } from "../reference/generate";
import { STATUS_TEXTS, foreignCells, lockAndHideNothing, statusesOf, wordsOf } from "../support/people";
import { changes } from "../support/changes";
import { open, standard, type Opened, type Run } from "../support/flow";

/**
 * Random workbooks, people at work between any two round trips, and an Excel that fails: whatever happens, no cell but
 * ours changes, no word of the Director's is lost, every failure has its sentence, and once all is quiet the statuses
 * are those of their rows. PEOPLE=10000 tries more; a failure prints its seed, and SEED takes it again.
 */
const RUNS = Number(process.env["PEOPLE"] ?? 2_000);
const SEED = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);

type Act = (opened: Opened) => void;

/** What a person does, on whatever sheet that is not the summary. */
const act: fc.Arbitrary<{ at: number; what: string; sheet: number; row: number; column: number; text: string }> =
  fc.record({
    at: fc.nat({ max: 2 }),
    what: fc.constantFrom(
      "insert",
      "insert",
      "delete",
      "type",
      "type",
      "sort",
      "column",
      "hide",
      "decide",
      "decide",
      "list",
    ),
    sheet: fc.nat({ max: 5 }),
    row: fc.nat({ max: 14 }),
    column: fc.nat({ max: 5 }),
    text: fc.constantFrom("Người Mới", "Cá nhân", "STTTT-CN", "x", "=1+1", "01/12/2022", "Không đạt", ""),
  });
type Drawn = typeof act extends fc.Arbitrary<infer T> ? T : never;

const fault: fc.Arbitrary<Omit<Fault, "sync"> & { sync: number }> = fc.record({
  sync: fc.nat({ max: 3 }),
  at: fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 900 }) }, fc.constantFrom("request" as const, "answer" as const)),
  code: fc.constantFrom(...FAULT_CODES),
});

/** The round trip that may take back what the one before has written: after the look and the write. */
const TAKES_BACK = 2;

/** A click with people at work meanwhile, with an Excel that fails, or with both. */
const people = fc.array(
  act.filter((one) => !sortsList(one) || one.at < TAKES_BACK),
  { minLength: 1, maxLength: 4 },
);
const failing = fc.array(fault, { minLength: 1, maxLength: 2 });
const click = fc.oneof(
  fc.record({ acts: people, faults: fc.constant<Fault[]>([]) }),
  fc.record({ acts: fc.constant<Drawn[]>([]), faults: failing }),
  fc.record({
    acts: fc.array(
      act.filter((one) => !sortsList(one)),
      { minLength: 1, maxLength: 4 },
    ),
    faults: failing,
  }),
);

/**
 * docs/reliability.md says that it is not promised what becomes of a list of the Director's that is sorted while Excel
 * fails, or between a write that has to be taken back and the taking back.
 */
function sortsList({ what, row }: Drawn): boolean {
  return what === "list" && row % 3 === 2;
}

function actOf({ what, sheet: at, row, column, text }: Drawn): Act {
  return (opened) => {
    const sheets = opened.workbook.sheets.filter(
      ({ name, tables }) => !/^Tổng hợp/u.test(name) && !tables.some(isList),
    );
    const sheet = sheets[at % Math.max(1, sheets.length)];
    if (what === "decide") return decide(opened, row, text);
    if (what === "list") return rearrange(opened, row, column);
    if (sheet === undefined) return;
    const { edits } = opened;
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    const table = sheet.tables[0];
    if (what === "insert") edits.insertRows(sheet.name, row);
    if (what === "delete") edits.deleteRows(sheet.name, row);
    if (what === "column") edits.insertColumns(sheet.name, column);
    if (what === "hide") edits.hideRows(sheet.name, row, 2, true);
    if (what === "type") edits.setCell(sheet.name, place, text);
    if (what === "sort" && table && table.area.rows > 2) {
      const { area } = table;
      const last = String.fromCharCode(65 + Math.min(25, area.column + area.columns - 1));
      const body = `${String.fromCharCode(65 + area.column)}${area.row + 2}:${last}${area.row + area.rows}`;
      edits.sortRows(sheet.name, body, [{ key: column % area.columns, ascending: row % 2 === 0 }]);
    }
  };
}

const isList = ({ name }: { name: string }) => /^xetduyet/iu.test(name);

/** The Director speaks, on a row of his list. */
function decide(opened: Opened, row: number, text: string): void {
  for (const { name, tables, rows } of opened.workbook.sheets) {
    const list = tables.find(({ name: of }) => of.toLowerCase() === "xetduyet");
    const at = list?.columns.findIndex((column) => column.name === "Ghi chú của Giám đốc") ?? -1;
    if (!list || at < 0 || list.area.column + at > 25) continue;
    const target = list.area.row + 1 + (row % (list.area.rows - 1));
    if (rows[target]?.[list.area.column]?.value === undefined) continue;
    opened.edits.setCell(
      name,
      `${String.fromCharCode(65 + list.area.column + at)}${target + 1}`,
      `'ghi ${text} ${row}`,
    );
  }
}

/** The Director sorts his list, or makes room in it or above it. */
function rearrange({ workbook, edits }: Opened, row: number, column: number): void {
  for (const { name, tables } of workbook.sheets) {
    const list = tables.find(({ name: of }) => of.toLowerCase() === "xetduyet");
    if (!list || list.area.column > 0 || list.area.columns > 26) continue;
    const { row: top, rows, columns } = list.area;
    const body = `A${top + 2}:${String.fromCharCode(64 + columns)}${top + rows}`;
    if (row % 3 === 0) edits.insertRows(name, row);
    else if (row % 3 === 1) edits.insertRows(name, top + 1 + (row % (rows - 1)));
    else edits.sortRows(name, body, [{ key: column % columns, ascending: row % 2 === 0 }]);
  }
}

/** Some things can't be done where they are tried, as deleting the heading of a table: then nobody does them. */
function tryAct(drawn: Drawn, opened: Opened): void {
  try {
    actOf(drawn)(opened);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "HostError") throw error;
  }
}

const counts = { clicks: 0, acts: 0, faults: 0, failures: 0 };

/** One click; what people did meanwhile happens in a twin too, where there is no add-in. */
async function clickOnce(opened: Opened, { acts, faults }: { acts: Drawn[]; faults: Fault[] }): Promise<void> {
  const twin = opened.copy();
  const words = wordsOf(opened);
  const from = opened.host.counters.syncs;
  opened.host.options.faults = faults.map((one) => ({ ...one, sync: one.sync + from }));
  const stop = opened.host.onBatch(({ sync, moment }) => {
    if (moment !== "before") return;
    for (const one of acts.filter(({ at }) => at === sync - from)) {
      counts.acts++;
      tryAct(one, opened);
      tryAct(one, twin);
    }
  });
  const run = await opened.validate().catch((error: unknown) => error as Error);
  stop();
  opened.host.options.faults = [];
  counts.clicks++;
  counts.faults += faults.length;
  if (run instanceof Error) {
    counts.failures++;
    expect(run).toBeInstanceOf(HostError);
    for (const texts of [vi, en]) expect(texts.failed[(run as HostError).failure].next).not.toBe("");
  }
  expect(changes(foreignCells(twin, opened), foreignCells(opened, opened))).toEqual([]);
  const now = wordsOf(opened);
  expect([...words].filter((word) => !now.has(word) && !isOverwritten(word, now))).toEqual([]);
}

/** The Director wrote another note over it himself. */
const isOverwritten = (word: string, now: ReadonlySet<string>): boolean =>
  [...now].some((one) => one.split("|")[0] === word.split("|")[0]);

async function expectQuiet(opened: Opened): Promise<void> {
  lockAndHideNothing(opened);
  const run: Run = await opened.validate();
  const again_ = await opened.validate();
  expect(again_.written.cells).toBe(0);
  expect(run.written.unconfirmed).toBe(0);
  const statuses = statusesOf(opened, run.report);
  expect(statuses).toEqual(run.report.rows.map(({ row, outcome }) => [row, STATUS_TEXTS[outcome]]));
}

const start = fc.oneof(
  fc.record({ seed: fc.integer({ min: 1, max: 100_000 }) }),
  fc.record({ seed: fc.constant(null) }),
);

test(`people and failures at any moment, ${RUNS} times (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(start, fc.array(click, { minLength: 1, maxLength: 3 }), async ({ seed }, clicks) => {
      const opened = open(seed === null ? standard() : randomWorkbook(seed));
      await opened.validate();
      decide(opened, 0, "một");
      decide(opened, 1, "hai");
      for (const one of clicks) await clickOnce(opened, one);
      await expectQuiet(opened);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  process.stderr.write(`people at work: ${JSON.stringify(counts)}, seed ${SEED}\n`);
  expect(counts.clicks).toBeGreaterThanOrEqual(RUNS);
}, 3_600_000);

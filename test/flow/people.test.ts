import fc, { SEED } from "../support/fastCheck";
import { CLEAN, FAULTS } from "../../samples/data";
import { en } from "../../src/locales/en";
import { vi } from "../../src/locales/vi";
import { HostError } from "../../src/excel/hostError";
import { FAULT_CODES, type Fault, type Workbook } from "../../workbench/host";
import { randomWorkbook } from "../reference/generate";
import { changes } from "../support/book";
import { DecisionLedger } from "../support/decisionLedger";
import { open, standard, type Opened, type Run } from "../support/flow";
import { STATUS_TEXTS, foreignCells, listFaults, lockAndHideNothing, statusesOf } from "../support/people";
import { performAct, randomAct, type RandomAct } from "../support/peoplesActs";
import { runs } from "../support/lane";

/**
 * Random workbooks, people who edit both lists between any two round trips, and an Excel that fails. At every moment each
 * text of the Director is in the row in which it was written, and no cell of other people differs. Every failure has its
 * message. Afterwards the statuses are those of their rows, and a second click writes nothing.
 */
const RUNS = runs(12, 1_000);

interface Click {
  acts: RandomAct[];
  faults: (Fault & { sync: number })[];
}

const fault = fc.record({
  sync: fc.nat({ max: 5 }),
  at: fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 900 }) }, fc.constantFrom("request" as const, "answer" as const)),
  code: fc.constantFrom(...FAULT_CODES),
});

const acts = fc.array(randomAct, { minLength: 1, maxLength: 5 });
const faults = fc.array(fault, { minLength: 1, maxLength: 2 });
/** A click with people at work meanwhile, with an Excel that fails, or with both. */
const click: fc.Arbitrary<Click> = fc.oneof(
  fc.record({ acts, faults: fc.constant<Click["faults"]>([]) }),
  fc.record({ acts: fc.constant<RandomAct[]>([]), faults }),
  fc.record({ acts, faults }),
);

const workbook: fc.Arbitrary<() => Workbook> = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }).map((seed) => () => randomWorkbook(seed)),
  fc.constantFrom(CLEAN, [...CLEAN, ...FAULTS.map((row) => row.slice(0, -1))]).map((rows) => () => standard(rows)),
);

const counts = { clicks: 0, acts: 0, faults: 0, failures: 0 };

/** One click. People's edits are repeated in a twin of the workbook that has no add-in. */
async function clickOnce(opened: Opened, ledger: DecisionLedger, { acts, faults }: Click): Promise<void> {
  const twin = opened.copy();
  const missing: string[] = [];
  const from = opened.host.counters.syncs;
  opened.host.options.faults = faults.map((item) => ({ ...item, sync: item.sync + from }));
  const stop = opened.host.onBatch(({ sync, moment }) => {
    missing.push(...ledger.missing());
    if (moment !== "before") return;
    for (const item of acts.filter(({ beforeTrip }) => beforeTrip === sync - from)) {
      counts.acts++;
      performAct(item, opened, ledger);
      performAct(item, twin, null);
    }
  });
  const run = await opened.validate().catch((error: unknown) => error as Error);
  stop();
  opened.host.options.faults = [];
  counts.clicks++;
  counts.faults += faults.length;
  if (run instanceof Error) expectSentence(run);
  expect([...missing, ...ledger.missing()]).toEqual([]);
  expect(changes(foreignCells(twin, opened), foreignCells(opened, opened))).toEqual([]);
}

function expectSentence(error: Error): void {
  counts.failures++;
  expect(error).toBeInstanceOf(HostError);
  for (const texts of [vi, en]) expect(texts.failed[(error as HostError).failure].next).not.toBe("");
}

async function expectQuiet(opened: Opened, ledger: DecisionLedger): Promise<void> {
  lockAndHideNothing(opened);
  const run: Run = await opened.validate();
  expect(run.written.unconfirmed).toBe(0);
  expect(ledger.missing()).toEqual([]);
  expect(ledger.unreported((id) => isTold(run, id))).toEqual([]);
  expect(listFaults(opened, run.report)).toEqual([]);
  const statuses = statusesOf(opened, run.report);
  expect(statuses).toEqual(run.report.rows.map(({ row, outcome }) => [row, STATUS_TEXTS[outcome]]));
  expect((await opened.validate()).written.cells).toBe(0);
}

/** Withdrawn rows show it themselves; for the others the report has a finding. */
function isTold({ report }: Run, id: string): boolean {
  const row = report.rows.find((item) => item.id === id);
  return row === undefined || row.findings.some(({ rule }) => rule === "changed-after-decision");
}

test(`people and failures at any moment, ${RUNS} times (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(workbook, fc.array(click, { minLength: 1, maxLength: 3 }), async (make, clicks) => {
      const opened = open(make());
      const ledger = new DecisionLedger(opened);
      await opened.validate();
      ledger.addMarks();
      ledger.write(0, 0);
      ledger.write(1, 1);
      for (const item of clicks) await clickOnce(opened, ledger, item);
      await expectQuiet(opened, ledger);
    }),
    { numRuns: RUNS },
  );
  process.stderr.write(`people at work: ${JSON.stringify(counts)}, seed ${SEED}\n`);
  expect(counts.clicks).toBeGreaterThanOrEqual(RUNS);
});

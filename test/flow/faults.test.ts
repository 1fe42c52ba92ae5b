import { FAULT_CODES, type Fault } from "../../workbench/host";
import { HostError } from "../../src/workbook/hostError";
import { settledCells } from "../support/settledCells";
import { SCENES, wordsOf } from "../support/scenes";
import { changes } from "../support/changes";
import type { Opened } from "../support/flow";

/**
 * Excel fails at an action of a batch: what came before is done, what comes after is not. FAULTS=all takes every action
 * of every batch, else every so many of them.
 */
const STEP = process.env["FAULTS"] === "all" ? 1 : 23;

async function actionsOf(scene: Opened) {
  const opened = scene.copy();
  const counts: number[] = [];
  const { execute } = opened.host;
  opened.host.execute = (body, ...rest) => {
    if (!body.includes("_RemoveReference")) counts.push((JSON.parse(body) as { Actions: unknown[] }).Actions.length);
    return execute(body, ...rest);
  };
  await opened.validate();
  return { counts, expected: settledCells(opened), words: wordsOf(opened), tables: tablesOf(opened) };
}

/** An answer that is too large is asked for in smaller pieces; a name that is taken makes the run start again. */
const LOOKED_AT_AGAIN = ["ResponsePayloadSizeLimitExceeded", "ItemAlreadyExists", "InvalidArgument"];

const PLACES = (counts: readonly number[]): Fault[] =>
  counts
    .flatMap((count, sync) => Array.from({ length: count }, (_, at) => ({ sync, at })))
    .filter((_, at) => at % STEP === 0)
    .map((place, at) => ({ ...place, code: FAULT_CODES[at % FAULT_CODES.length] ?? "GeneralException" }));

test.each(SCENES)(
  "%s: a failure at any action loses no word, and the next click heals it",
  async (_what, make) => {
    const scene = await make();
    const { counts, expected, words, tables } = await actionsOf(scene);
    const before = wordsOf(scene);
    expect(words).toEqual(before);
    for (const fault of PLACES(counts)) {
      const opened = scene.copy({ faults: [fault] });
      const error = await opened.validate().catch((thrown: unknown) => thrown);
      if (!(error instanceof HostError)) expect(LOOKED_AT_AGAIN).toContain(fault.code);
      expect([fault, wordsOf(opened)]).toEqual([fault, before]);
      expect([fault, (await opened.validate()).report.stopped]).toEqual([fault, false]);
      expect([fault, changes(expected, settledCells(opened))]).toEqual([fault, []]);
      expect([fault, tablesOf(opened)]).toEqual([fault, tables]);
    }
  },
  600_000,
);

test.each(["request", "answer"] as const)(
  "a failure on the way (%s) of any round trip is healed by the next click",
  async (at) => {
    for (const [, make] of SCENES) {
      const scene = await make();
      const { counts, expected } = await actionsOf(scene);
      for (const sync of counts.keys()) {
        const opened = scene.copy({ faults: [{ sync, at, code: "InvalidOrTimedOutSession" }] });
        await expect(opened.validate()).rejects.toMatchObject({ failure: "busy" });
        await opened.validate();
        expect(changes(expected, settledCells(opened))).toEqual([]);
      }
    }
  },
);

test("a former list that was begun when Excel failed is made anew in its place, be it a table without its name", async () => {
  const [, make] = SCENES.find(([name]) => name === "a decided nomination that is gone") ?? [];
  const scene = await make?.();
  if (scene === undefined) throw new Error("no such scene");
  const once = scene.copy();
  await once.validate();
  const { counts } = await actionsOf(scene);
  let unnamed = 0;
  // Near the end of the batch the list is made.
  for (const at of Array.from({ length: counts[1] ?? 0 }, (_, action) => action).slice(-70)) {
    const opened = scene.copy({ faults: [{ sync: 1, at, code: "GeneralException" }] });
    await expect(opened.validate()).rejects.toBeInstanceOf(HostError);
    if (tablesOf(opened).some((name) => /^Table\d/u.test(name))) unnamed++;
    // What was begun is blanked and written anew in one batch: only what stands at its end is asked for.
    expect([at, (await opened.validate()).written.unconfirmed]).toEqual([at, 0]);
    expect([at, tablesOf(opened)]).toEqual([at, tablesOf(once)]);
    expect([at, opened.records("XetDuyetCu")]).toEqual([at, once.records("XetDuyetCu")]);
    expect([at, saidIn(opened)]).toEqual([at, saidIn(once)]);
    expect([at, (await opened.validate()).written.cells]).toEqual([at, 0]);
  }
  expect(unnamed).toBeGreaterThan(0);
});

const tablesOf = ({ workbook }: Opened) =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)).sort();

/** How often the Director's note stands anywhere. */
const saidIn = (opened: Opened) => [...opened.cells().values()].filter((cell) => cell.includes("Họp ngày 2/12")).length;

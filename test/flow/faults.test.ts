import { FAULT_CODES, type Fault } from "../../workbench/host";
import { settledCells, SCENES, directorTexts } from "../support/scenes";
import { changes } from "../support/book";
import type { Opened } from "../support/flow";
import { isLong } from "../support/lane";

/** Excel fails at every `STEP`th action of a batch: earlier actions are done, later ones are not. */
const STEP = isLong ? 5 : 421;

async function actionsOf(scene: Opened) {
  const opened = scene.copy();
  const counts: number[] = [];
  const { execute } = opened.host;
  opened.host.execute = (body, ...rest) => {
    if (!body.includes("_RemoveReference")) counts.push((JSON.parse(body) as { Actions: unknown[] }).Actions.length);
    return execute(body, ...rest);
  };
  await opened.validate();
  return { counts, expected: settledCells(opened), words: directorTexts(opened), tables: tablesOf(opened) };
}

const PLACES = (counts: readonly number[]): Fault[] =>
  counts
    .flatMap((count, sync) => Array.from({ length: count }, (_, index) => ({ sync, at: index })))
    .filter((_, index) => index % STEP === 0)
    .map((place, index) => ({ ...place, code: FAULT_CODES[index % FAULT_CODES.length] ?? "GeneralException" }));

test.each(SCENES)(
  "%s: a failure at any action loses none of the Director's texts, and the next click repairs it",
  async (_what, make) => {
    const scene = await make();
    const { counts, expected, words, tables } = await actionsOf(scene);
    const before = directorTexts(scene);
    expect(words).toEqual(before);
    for (const fault of PLACES(counts)) {
      const opened = scene.copy({ faults: [fault] });
      // If Excel refuses the request, the parts are written separately; other failures end the run.
      const run = await opened.validate().catch((thrown: unknown) => thrown);
      expect(run instanceof Error ? run.name : "answer").toMatch(/^(?:HostError|answer)$/u);
      expect([fault, directorTexts(opened)]).toEqual([fault, before]);
      expect([fault, (await opened.validate()).report.stopped]).toEqual([fault, false]);
      expect([fault, changes(expected, settledCells(opened))]).toEqual([fault, []]);
      expect([fault, tablesOf(opened)]).toEqual([fault, tables]);
    }
  },
);

test.each(["request", "answer"] as const)(
  "a failed connection (%s) at any round trip is repaired by the next click",
  async (moment) => {
    for (const [, make] of SCENES) {
      const scene = await make();
      const { counts, expected } = await actionsOf(scene);
      for (const sync of counts.keys()) {
        const opened = scene.copy({ faults: [{ sync, at: moment, code: "InvalidOrTimedOutSession" }] });
        await expect(opened.validate()).rejects.toMatchObject({ failure: "busy" });
        await opened.validate();
        expect(changes(expected, settledCells(opened))).toEqual([]);
      }
    }
  },
);

const tablesOf = ({ workbook }: Opened) =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)).sort();

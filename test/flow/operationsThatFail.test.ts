import { HostError } from "../../src/excel/hostError";
import { FAULT_CODES, type Fault } from "../../workbench/host";
import { settledCells } from "../support/scenes";
import { OPERATIONS } from "../support/operations";
import type { Prepared } from "../support/preparedWorkbooks";
import type { Opened } from "../support/flow";
import { marksIn } from "../support/marks";
import { isLong } from "../support/lane";

/**
 * Operations other than a check, in an Excel that fails at every `STEP`th action of every batch: no cell of other people
 * changes, nothing unfinished remains, and repeating the click has the result of an undisturbed one.
 */
const STEP = isLong ? 5 : 397;

const again = ({ opened, act }: Prepared, faults: readonly Fault[] = []): Prepared => ({
  opened: opened.copy({ faults }),
  act,
});

const click = ({ opened, act }: Prepared) => opened.inExcel(act);

/** Names of tables and sheets, every cell, marks and hidden rows. */
const seenOf = (opened: Opened) => ({
  cells: Object.fromEntries(settledCells(opened)),
  sheets: opened.workbook.sheets.map(({ name, tables }) => [name, ...tables.map((table) => table.name)]),
  marks: marksIn(opened),
  hidden: opened.workbook.sheets.map(({ hiddenRows }) => [...hiddenRows].sort((a, b) => a - b)),
});

/** The number of actions in each batch of an undisturbed click, and its result. */
async function undisturbed(prepared: Prepared) {
  const copy = again(prepared);
  const counts: number[] = [];
  const { execute } = copy.opened.host;
  copy.opened.host.execute = (body, ...rest) => {
    if (!body.includes("_RemoveReference")) counts.push((JSON.parse(body) as { Actions: unknown[] }).Actions.length);
    return execute(body, ...rest);
  };
  const before = copy.opened.cells();
  await click(copy);
  return { counts, expected: seenOf(copy.opened), written: new Set(copy.opened.changesSince(before)), before };
}

/** A name that is taken has tests of its own: Excel gives this code at no other action. */
const CODES = FAULT_CODES.filter((code) => code !== "ItemAlreadyExists");

const faultsOf = (counts: readonly number[]): Fault[] =>
  counts
    .flatMap((count, sync) => Array.from({ length: count }, (_, index) => ({ sync, at: index })))
    .filter((_, index) => index % STEP === 0)
    .map((place, index) => ({ ...place, code: CODES[index % CODES.length] ?? "GeneralException" }));

describe.each(OPERATIONS.map((item) => [item.name, item] as const))("%s", (_name, { prepare, isWriting }) => {
  let prepared: Prepared;
  let reference: Awaited<ReturnType<typeof undisturbed>>;
  beforeAll(async () => {
    prepared = await prepare();
    reference = await undisturbed(prepared);
  });

  test("a failure at any action is reported, changes no other cell, and the click can be repeated", async () => {
    const { counts, expected, written, before } = reference;
    for (const fault of faultsOf(counts)) {
      const copy = again(prepared, [fault]);
      const error = await click(copy).catch((thrown: unknown) => thrown);
      if (error instanceof Error) expect(error).toBeInstanceOf(HostError);
      const touched = copy.opened.changesSince(before).filter((place) => !written.has(place));
      expect([fault, touched]).toEqual([fault, []]);
      if (error instanceof Error || !isWriting) await click(copy);
      expect([fault, seenOf(copy.opened)]).toEqual([fault, expected]);
    }
  });

  test.each(["request", "answer"] as const)(
    "a failed connection (%s) is reported, and the click can be repeated",
    async (moment) => {
      const { counts, expected } = reference;
      for (const sync of counts.keys()) {
        const copy = again(prepared, [{ sync, at: moment, code: "InvalidOrTimedOutSession" }]);
        await expect(click(copy)).rejects.toMatchObject({ name: "HostError", failure: "busy" });
        await click(copy);
        expect(seenOf(copy.opened)).toEqual(expected);
      }
    },
  );
});

describe("a sheet that was left unfinished by a failure", () => {
  const [creating] = OPERATIONS;

  /** Excel fails in the middle of the write; `act` runs before the unfinished sheets are removed. */
  async function halfMade(act: (opened: Opened) => void): Promise<Opened> {
    const prepared = await creating?.prepare();
    if (prepared === undefined) throw new Error("Nothing to make.");
    const copy = again(prepared, [{ sync: 2, at: 200, code: "GeneralException" }]);
    copy.opened.beforeBatch(3, () => act(copy.opened));
    await expect(click(copy)).rejects.toMatchObject({ failure: "internal", code: "GeneralException" });
    return copy.opened;
  }

  test("is removed at once, so that nobody writes into it", async () => {
    const opened = await halfMade(() => undefined);
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test.each(["B3", "Z40"])("stays if somebody has written on it (%s)", async (place) => {
    const opened = await halfMade(({ edits }) => edits.setCell("Kế hoạch", place, "của tôi"));
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kế hoạch"]);
    expect(opened.cells().get(`Kế hoạch!${place}`)).toContain("của tôi");
  });

  test("stays if Excel can't remove it, and the first failure is reported", async () => {
    const opened = await halfMade(({ host }) => {
      host.options.faults = [{ sync: 4, at: "request", code: "ServiceNotAvailable" }];
    });
    expect(opened.workbook.sheets.map(({ name }) => name)).toContain("Kế hoạch");
  });
});

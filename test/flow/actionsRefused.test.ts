import { en } from "../../src/locales/en";
import { vi } from "../../src/locales/vi";
import { HostError } from "../../src/excel/hostError";
import { ACTIONS, type Action, type Prepared } from "../support/actions";

/** Whatever a person asks of the pane beside a check, in a workbook that takes nothing, or not at this moment. */

const click = ({ opened, act }: Prepared) => opened.inExcel(act);
const all = ACTIONS.map((action) => [action.name, action] as const);
const writing = all.filter(([, { isWriting }]) => isWriting);
const reading = all.filter(([, { isWriting }]) => !isWriting);

/** Clicks, and answers how it failed, with the sentence that is reported in both languages. */
async function failureOf(prepared: Prepared): Promise<string> {
  const error = await click(prepared).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(HostError);
  const { failure } = error as HostError;
  for (const { failed } of [vi, en]) expect(failed[failure].title && failed[failure].next).toBeTruthy();
  return failure;
}

describe("a workbook opened for reading alone", () => {
  test.each(writing)("%s: reported as that, and nothing at all is written", async (_name, { prepare }) => {
    const prepared = await prepare();
    prepared.opened.workbook.readOnly = true;
    const before = prepared.opened.model();
    expect(await failureOf(prepared)).toBe("read-only");
    expect(prepared.opened.model()).toEqual(before);
  });

  test.each(reading)("%s: is there all the same", async (_name, { prepare }) => {
    const prepared = await prepare();
    prepared.opened.workbook.readOnly = true;
    const before = prepared.opened.model();
    await click(prepared);
    expect(prepared.opened.model()).toEqual(before);
  });
});

describe("protected sheets", () => {
  const onOld = all.filter(([, { writesOn }]) => writesOn !== null) as [string, Action & { writesOn: string }][];
  test.each(onOld)("%s: reported as that, no cell changes, and once it is lifted it is done", async (_name, action) => {
    const prepared = await action.prepare();
    const { opened } = prepared;
    const before = opened.cells();
    const model = opened.model();
    opened.edits.protectSheet(action.writesOn, true);
    expect(await failureOf(prepared)).toBe("sheet-protected");
    const elsewhere = opened.changesSince(before).filter((place) => place.startsWith(`${action.writesOn}!`));
    expect(elsewhere).toEqual([]);
    opened.edits.protectSheet(action.writesOn, false);
    await click(prepared);
    expect(opened.model()).not.toEqual(model);
  });

  test.each(all.filter(([, { writesOn }]) => writesOn === null))(
    "%s: does not mind the protection of sheets that are there",
    async (_name, { prepare }) => {
      const prepared = await prepare();
      const { opened } = prepared;
      for (const { name } of opened.workbook.sheets) opened.edits.protectSheet(name, true);
      const before = opened.cells();
      await click(prepared);
      for (const [place, cell] of before) expect([place, opened.cells().get(place)]).toEqual([place, cell]);
    },
  );
});

describe("a cell that is being typed in", () => {
  test.each(all)("%s: waits for Enter", async (_name, { prepare }) => {
    const prepared = await prepare();
    const { opened } = prepared;
    const before = opened.host.counters.syncs;
    const sheet = opened.workbook.sheets[0]?.name ?? "";
    opened.edits.beginCellEdit(sheet, "Z99");
    const clicked = click(prepared);
    await new Promise((goOn) => setTimeout(goOn, 10));
    expect(opened.host.counters.syncs).toBe(before);
    opened.edits.endCellEdit("đang gõ");
    await clicked;
    expect(opened.cells().get(`${sheet}!Z99`)).toContain("đang gõ");
  });

  test.each(all)("%s: an Excel that can't wait is reported, and nothing changes", async (_name, { prepare }) => {
    const prepared = await prepare();
    const { opened } = prepared;
    opened.edits.beginCellEdit(opened.workbook.sheets[0]?.name ?? "", "Z99");
    const { request } = opened.host;
    opened.host.request = (body, customData) => Promise.resolve(opened.host.execute(body, customData));
    const before = opened.model();
    expect(await failureOf(prepared)).toBe("editing-cell");
    expect(opened.model()).toEqual(before);
    opened.host.request = request;
    opened.edits.endCellEdit();
    await click(prepared);
  });
});

describe("how often Excel is asked", () => {
  /** In the standard layout; a workbook in which the list must be looked for takes one more. */
  const ROUND_TRIPS: Record<string, number> = {
    "the sheets of a workbook that has none": 3,
    "the sheets for a plan of another year": 3,
    "a document": 2,
    "a document that goes back to a unit": 2,
    "a mapping on a sheet of its own": 2,
    "a mapping that grows": 2,
    "a pair that is no duplicate": 2,
    "another such pair": 2,
    "another name of a unit": 3,
    "other names of awards where only the built-in plan serves": 4,
    "marks at the cells to correct": 3,
    "marks that are taken off": 4,
    "a filter by ids": 3,
    "a filter that is taken off": 3,
    "an answer that is read and not written": 1,
    "next year's workbook": 2,
    "the first sight": 1,
    fixes: 3,
    "putting back the first check": 2,
    "putting back a later check": 2,
    "confirming a decision": 2,
    "sorting the list": 2,
    "the Director's decision": 2,
  };

  test.each(all)("%s", async (name, { prepare }) => {
    const { syncs } = await click(await prepare());
    expect(syncs).toBe(ROUND_TRIPS[name]);
  });
});

describe("the same click twice at once", () => {
  // What one pane has written only it can put back, and it does one thing at a time.
  const shared = all.filter(([name]) => !name.startsWith("putting back"));
  test.each(shared)("%s: neither fails, and nothing stands there twice but documents", async (_name, { prepare }) => {
    const prepared = await prepare();
    const { opened } = prepared;
    await opened.inExcel(() => Promise.all([prepared.act(), prepared.act()]));
    const tables = opened.workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(tables.length);
    expect(tables.filter((name) => /^Table\d/u.test(name))).toEqual([]);
  });
});

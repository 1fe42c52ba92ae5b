import { en } from "../../src/locales/en";
import { vi } from "../../src/locales/vi";
import { HostError } from "../../src/excel/hostError";
import { OPERATIONS, type Operation } from "../support/operations";
import type { Prepared } from "../support/preparedWorkbooks";

/** Every operation of the pane except a check, in a workbook that can't be written, or not at this moment. */

const click = ({ opened, act }: Prepared) => opened.inExcel(act);
const all = OPERATIONS.map((item) => [item.name, item] as const);
const writing = all.filter(([, { isWriting }]) => isWriting);
const reading = all.filter(([, { isWriting }]) => !isWriting);

/** Runs the operation and returns how it failed; the failure must have texts in both languages. */
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

test("every operation of the pane has an entry", () => {
  const operations = new Set<string | null>(OPERATIONS.map(({ operation }) => operation));
  // A check has tests of its own, and redo is the flow of revert.
  const others = ["validate", "redo"];
  expect(Object.keys(vi.operations).filter((name) => !operations.has(name) && !others.includes(name))).toEqual([]);
});

describe("a read-only workbook", () => {
  test.each(writing)("%s: fails as read-only and writes nothing", async (_name, { prepare }) => {
    const prepared = await prepare();
    prepared.opened.workbook.readOnly = true;
    const before = prepared.opened.model();
    expect(await failureOf(prepared)).toBe("read-only");
    expect(prepared.opened.model()).toEqual(before);
  });

  test.each(reading)("%s: works, because it writes nothing", async (_name, { prepare }) => {
    const prepared = await prepare();
    prepared.opened.workbook.readOnly = true;
    const before = prepared.opened.model();
    await click(prepared);
    expect(prepared.opened.model()).toEqual(before);
  });
});

describe("protected sheets", () => {
  const onOld = all.filter(([, { writesOn }]) => writesOn !== null) as [string, Operation & { writesOn: string }][];
  test.each(onOld)(
    "%s: fails as protected and changes nothing; works once the protection is lifted",
    async (_name, item) => {
      const prepared = await item.prepare();
      const { opened } = prepared;
      const before = opened.cells();
      const model = opened.model();
      opened.edits.protectSheet(item.writesOn, true);
      expect(await failureOf(prepared)).toBe("sheet-protected");
      const elsewhere = opened.changesSince(before).filter((place) => place.startsWith(`${item.writesOn}!`));
      expect(elsewhere).toEqual([]);
      opened.edits.protectSheet(item.writesOn, false);
      await click(prepared);
      expect(opened.model()).not.toEqual(model);
    },
  );

  test.each(all.filter(([, { writesOn }]) => writesOn === null))(
    "%s: works although all existing sheets are protected",
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

describe("a cell in edit mode", () => {
  test.each(all)("%s: waits for Enter", async (_name, { prepare }) => {
    const prepared = await prepare();
    const { opened } = prepared;
    const before = opened.host.counters.syncs;
    const sheet = opened.workbook.sheets[0]?.name ?? "";
    opened.edits.beginCellEdit(sheet, "Z99");
    const clicked = click(prepared);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(opened.host.counters.syncs).toBe(before);
    opened.edits.endCellEdit("đang gõ");
    await clicked;
    expect(opened.cells().get(`${sheet}!Z99`)).toContain("đang gõ");
  });

  test.each(all)("%s: fails where Excel can't wait, and changes nothing", async (_name, { prepare }) => {
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

describe("round trips", () => {
  test.each(all)("%s", async (_name, { prepare, roundTrips }) => {
    const { syncs } = await click(await prepare());
    expect(syncs).toBe(roundTrips);
  });
});

describe("the same click twice at once", () => {
  // A pane reverts only what it has written itself, and runs one operation at a time.
  const shared = all.filter(([, { operation }]) => operation !== "revert");
  test.each(shared)("%s: both succeed, and no table is created twice", async (_name, { prepare }) => {
    const prepared = await prepare();
    const { opened } = prepared;
    await opened.inExcel(() => Promise.all([prepared.act(), prepared.act()]));
    const tables = opened.workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(tables.length);
    expect(tables.filter((name) => /^Table\d/u.test(name))).toEqual([]);
  });
});

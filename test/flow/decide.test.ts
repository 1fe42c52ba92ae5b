import fc from "../support/fastCheck";
import { decide, type DecisionRequest } from "../../src/flows/decide";
import { OPINION, NOTE, decisionOf, listed } from "../support/decisions";
import type { Opened } from "../support/flow";
import { runs } from "../support/lane";

const AN = "Nguyễn Văn An";
const PLACES = [
  ["before the look", 0],
  ["between the look and the write", 1],
] as const;

const click = async (opened: Opened, request: DecisionRequest) => (await opened.inExcel(() => decide(request))).answer;

/** What the Director's cells hold, by id. */
const wordsOf = (opened: Opened): Record<string, unknown[]> =>
  Object.fromEntries(opened.records("XetDuyet").map((row) => [row["Mã đề nghị"], [row[OPINION], row[NOTE]]]));

const sortList = (opened: Opened) =>
  opened.edits.sortRows("Tổng hợp", opened.body("XetDuyet"), [{ key: 3, ascending: false }]);
const rowOf = (opened: Opened) => opened.rowOf("XetDuyet", opened.rowNamed("XetDuyet", AN));

test("writes both cells of the row in two round trips, and returns the inverse", async () => {
  const opened = await listed();
  const before = opened.cells();
  const { answer, syncs } = await opened.inExcel(() => decide(decisionOf(opened, AN, "Duyệt", "=họp 2/12")));
  expect(syncs).toBe(2);
  const row = opened.rowNamed("XetDuyet", AN);
  expect(opened.records("XetDuyet")[row]).toMatchObject({ [OPINION]: "Duyệt", [NOTE]: "=họp 2/12" });
  const places = [OPINION, NOTE].map((heading) => `Tổng hợp!${opened.place("XetDuyet", row, heading)}`);
  expect(opened.changesSince(before).sort()).toEqual(places.sort());
  if (answer.state !== "done") throw new Error(answer.state);
  expect(await click(opened, answer.inverse)).toMatchObject({ state: "done" });
  expect(opened.changesSince(before)).toEqual([]);
});

test("a decision is not undone once somebody has written another one", async () => {
  const opened = await listed();
  const answer = await click(opened, decisionOf(opened, AN, "Duyệt"));
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), OPINION, "Không");
  const before = opened.cells();
  if (answer.state !== "done") throw new Error(answer.state);
  expect(await click(opened, answer.inverse)).toEqual({ state: "changed" });
  expect(opened.changesSince(before)).toEqual([]);
});

const MOVES: [string, (opened: Opened) => void][] = [
  ["rows sorted", sortList],
  ["rows inserted above the list", ({ edits }) => edits.insertRows("Tổng hợp", 2, 3)],
  ["a row inserted in the list", (opened) => opened.edits.insertRows("Tổng hợp", rowOf(opened), 1)],
  ["a row deleted above it", (opened) => opened.edits.deleteRows("Tổng hợp", opened.rowOf("XetDuyet", 0), 1)],
  ["a column inserted", ({ edits }) => edits.insertColumns("Tổng hợp", 2, 1)],
];

describe.each(PLACES)("%s", (_when, batch) => {
  test.each(MOVES)("%s: the decision is in its own row", async (_name, move) => {
    const opened = await listed();
    // The first row is another's.
    sortList(opened);
    const request = decisionOf(opened, AN, "Duyệt", "Họp");
    opened.beforeBatch(batch, () => move(opened));
    expect(await click(opened, request)).toMatchObject({ state: "done" });
    const written = Object.entries(wordsOf(opened)).filter(([, cells]) => cells.some((cell) => cell !== ""));
    expect(written).toEqual([[request.id, ["Duyệt", "Họp"]]]);
  });

  test("the row is deleted: nothing is written", async () => {
    const opened = await listed();
    const request = decisionOf(opened, AN, "Duyệt");
    opened.beforeBatch(batch, () => opened.edits.deleteRows("Tổng hợp", rowOf(opened), 1));
    expect(await click(opened, request)).toEqual({ state: "gone" });
    expect(Object.values(wordsOf(opened)).flat().join("")).toBe("");
  });

  test.each([
    [OPINION, "Không duyệt"],
    [NOTE, "Chờ hồ sơ"],
    ["Dấu vết", "HS-222222 - - - - - - - - - -"],
  ])("%s was written meanwhile: that stays", async (heading, text) => {
    const opened = await listed();
    const request = decisionOf(opened, AN, "Duyệt", "Họp");
    let before = opened.cells();
    opened.beforeBatch(batch, () => {
      opened.type("XetDuyet", opened.rowNamed("XetDuyet", AN), heading, text);
      before = opened.cells();
    });
    expect(await click(opened, request)).toEqual({ state: "changed" });
    expect(opened.changesSince(before)).toEqual([]);
  });
});

test("a row that was moved to its place keeps its content, even a formula", async () => {
  const opened = await listed();
  for (const row of opened.records("XetDuyet").keys()) {
    if (row === opened.rowNamed("XetDuyet", AN)) continue;
    opened.type("XetDuyet", row, OPINION, "Không");
    opened.type("XetDuyet", row, NOTE, row === 0 ? 12 : '="Số "&12');
  }
  const before = wordsOf(opened);
  const request = decisionOf(opened, AN, "Duyệt", "Họp");
  opened.beforeBatch(1, () => sortList(opened));
  expect(await click(opened, request)).toMatchObject({ state: "done" });
  expect(wordsOf(opened)).toEqual({ ...before, [request.id]: ["Duyệt", "Họp"] });
});

test("rows that move at any moment, in any order: no text of the Director is beside another nomination", async () => {
  const moments = fc.array(fc.record({ batch: fc.nat({ max: 7 }), move: fc.nat({ max: MOVES.length - 1 }) }), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(moments, async (moves) => {
      const opened = await listed();
      opened.type("XetDuyet", 0, OPINION, "Không");
      const before = wordsOf(opened);
      const request = decisionOf(opened, AN, "Duyệt", "Họp");
      const kept = MOVES.filter(([name]) => name !== "a row deleted above it");
      for (const { batch, move } of moves) opened.beforeBatch(batch, () => kept[move % kept.length]?.[1](opened));
      const state = await click(opened, request).then(
        (answer) => answer.state,
        (error: { failure: string }) => error.failure,
      );
      expect(["done", "unsettled"]).toContain(state);
      const { "": _own, ...now } = wordsOf(opened);
      expect(now).toEqual(state === "done" ? { ...before, [request.id]: ["Duyệt", "Họp"] } : before);
    }),
    { numRuns: runs(10, 100) },
  );
});

test("a filtered list whose columns have other names", async () => {
  const opened = await listed();
  const request = decisionOf(opened, AN, "Không duyệt", "Chờ năm sau");
  opened.edits.setCell("Tổng hợp", opened.place("XetDuyet", -1, OPINION), "Phê duyệt");
  opened.edits.setCell("Tổng hợp", opened.place("XetDuyet", -1, NOTE), "Ghi chú");
  opened.edits.filterTable("XetDuyet", 3, ["Không ai"]);
  const { answer, syncs } = await opened.inExcel(() => decide(request));
  expect([answer.state, syncs]).toEqual(["done", 3]);
  const row = opened.records("XetDuyet")[opened.rowNamed("XetDuyet", AN)];
  expect(row).toMatchObject({ "Phê duyệt": "Không duyệt", "Ghi chú": "Chờ năm sau" });
});

test("columns of the Director's own whose headings mean the same are not written", async () => {
  const opened = await listed();
  const request = decisionOf(opened, AN, "Không duyệt", "Chờ năm sau");
  const own = opened.column("XetDuyet", OPINION) + 1;
  opened.edits.insertColumns("Tổng hợp", own, 1);
  opened.type("XetDuyet", -1, "Column1", "Ý kiến");
  opened.edits.setCell("Tổng hợp", opened.place("XetDuyet", -1, NOTE), "Ghi chú");
  expect(await click(opened, request)).toMatchObject({ state: "done" });
  const row = opened.records("XetDuyet")[opened.rowNamed("XetDuyet", AN)];
  expect(row).toMatchObject({ [OPINION]: "Không duyệt", "Ý kiến": "", "Ghi chú": "Chờ năm sau" });
});

test("a workbook without a list has no such row", async () => {
  const opened = await listed();
  const request = decisionOf(opened, AN, "Duyệt");
  opened.edits.deleteSheet("Tổng hợp");
  expect(await click(opened, request)).toEqual({ state: "gone" });
});

test("a protected sheet and a read-only workbook are reported, and nothing is written", async () => {
  const opened = await listed();
  const request = decisionOf(opened, AN, "Duyệt");
  const before = opened.cells();
  opened.edits.protectSheet("Tổng hợp", true);
  await expect(click(opened, request)).rejects.toMatchObject({ name: "HostError", failure: "sheet-protected" });
  opened.workbook.readOnly = true;
  await expect(click(opened, request)).rejects.toMatchObject({ name: "HostError", failure: "read-only" });
  expect(opened.changesSince(before)).toEqual([]);
});

test("a lost response is reported, and repeating the click accepts the written decision", async () => {
  const opened = await listed();
  const request = decisionOf(opened, AN, "Duyệt", "Họp");
  opened.host.options.faults = [{ sync: opened.host.counters.syncs + 1, at: "answer", code: "ServiceNotAvailable" }];
  await expect(click(opened, request)).rejects.toMatchObject({ name: "HostError", failure: "busy" });
  const before = opened.cells();
  expect(await click(opened, request)).toMatchObject({ state: "done" });
  expect(opened.changesSince(before)).toEqual([]);
});

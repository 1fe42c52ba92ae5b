import { CLEAN } from "../../samples/data";
import type { Value } from "../../samples/sheets";
import { Cancelled, type Progress } from "../../src/excel/runControl";
import { changes } from "../support/book";
import { open, standard, type Opened } from "../support/flow";
import { isLong } from "../support/lane";

/** Enough for several responses and requests of 5 MB; fewer rows than usual give an estimate of their size. */
const LONG: Value[][] = Array.from({ length: 200 }, (_, index) => {
  const row = [...(CLEAN[index % CLEAN.length] ?? [])];
  row[3] = `${String(row[3])} ${index}`;
  row[15] = `${index} ${"được tập thể ghi nhận và nhân rộng trong toàn Sở. ".repeat(325)}`;
  return row;
});

/** The list and the figures: a list that was written in part keeps its blank rows, and the next check says what has changed since. */
const SUMMARY = /^(Tổng hợp|Số liệu)!/;

/** What each nomination's row of the list shows, whatever its place. */
const listed = (opened: Opened) =>
  opened
    .records("XetDuyet")
    .filter((row) => row["Mã đề nghị"] !== "")
    .map((row): Record<string, unknown> => ({ ...row, STT: null }))
    .sort((a, b) => String(a["Mã đề nghị"]).localeCompare(String(b["Mã đề nghị"])));

interface Watched {
  progress: Progress[];
  /** Cells written when it was cancelled; null = it was completed. */
  written: number | null;
}

/** A run that is cancelled right before a batch. */
async function cancelBefore(opened: Opened, index: number): Promise<Watched> {
  const aborter = new AbortController();
  const progress: Progress[] = [];
  opened.beforeBatch(index, () => aborter.abort());
  try {
    await opened.validate({}, { signal: aborter.signal, onProgress: (item) => progress.push(item) });
    return { progress, written: null };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return { progress, written: error.written };
  }
}

it("a click on cancel during planning is handled before the edits are sent", async () => {
  const opened = open(standard());
  const before = opened.cells();
  const aborter = new AbortController();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    aborter.abort();
  };
  const onProgress = ({ phase }: Progress) => phase === "writing" && port2.postMessage("a click");
  await expect(opened.validate({}, { signal: aborter.signal, onProgress })).rejects.toEqual(new Cancelled(0));
  expect(opened.cells()).toEqual(before);
});

it("nothing is read or written when cancelled before the start", async () => {
  const opened = open(standard());
  const before = opened.cells();
  const signal = AbortSignal.abort();
  await expect(opened.validate({}, { signal })).rejects.toEqual(new Cancelled(0));
  expect(opened.changesSince(before)).toEqual([]);
});

it("nothing is written when cancelled while reading", async () => {
  const opened = open(standard());
  const before = opened.cells();
  expect(await cancelBefore(opened, 0)).toMatchObject({ written: 0 });
  expect(opened.changesSince(before)).toEqual([]);
});

it("finishes when cancelled while its only batch is running", async () => {
  const opened = open(standard());
  const { written, progress } = await cancelBefore(opened, 1);
  expect(written).toBeNull();
  expect(progress.map(({ phase }) => phase)).toEqual(["reading", "checking", "writing"]);
  expect((await opened.validate()).written.cells).toBe(0);
});

it("restores ids before it stops, if rows moved during a write", async () => {
  const opened = open(standard());
  await opened.validate();
  const before = opened.ids();
  opened.type("DeNghi", 2, "TT1", "Không đạt");
  opened.beforeBatch(1, () => opened.edits.sortRows("Đề nghị", opened.body("DeNghi"), [{ key: 3, ascending: true }]));
  await cancelBefore(opened, 1);
  expect(opened.ids()).toEqual(before);
});

describe("a workbook written in several batches", () => {
  const before = open(standard(LONG)).cells();
  let after: Map<string, string>;
  let listedAfter: ReturnType<typeof listed>;
  let progress: Progress[];
  let batches: number;

  beforeAll(async () => {
    const opened = open(standard(LONG));
    ({ progress } = await cancelBefore(opened, Infinity));
    batches = opened.host.counters.syncs;
    after = opened.cells();
    listedAfter = listed(opened);
    expect(listedAfter).toHaveLength(LONG.length);
  });

  it("reports which fraction of the blocks is read and written", () => {
    const parts = (phase: Progress["phase"]) => progress.filter((item) => item.phase === phase).map(({ done }) => done);
    expect(parts("reading").length).toBeGreaterThan(2);
    expect(parts("writing").length).toBeGreaterThan(1);
    for (const phase of ["reading", "writing"] as const) {
      const known = parts(phase).filter((done) => done !== null);
      expect(known).toEqual([...known].sort((a, b) => a - b));
      expect(known.every((done) => done >= 0 && done < 1)).toBe(true);
    }
  });

  it("every cell is old or new wherever it is cancelled, the count is reported, and the next run writes the rest", async () => {
    const counts: (number | null)[] = [];
    const all = Array.from({ length: batches }, (_, index) => index);
    for (const index of isLong ? all : [batches - 3]) {
      const opened = open(standard(LONG));
      const { written } = await cancelBefore(opened, index);
      counts.push(written);
      const now = opened.cells();
      const foreign = changes(before, now).filter((place) => now.get(place) !== after.get(place));
      expect(foreign).toEqual([]);
      if (written === null) expect(changes(now, after)).toEqual([]);
      else expect(changes(before, now).length).toBeLessThanOrEqual(written);
      await opened.validate();
      expect(opened.changesSince(after).filter((place) => !SUMMARY.test(place))).toEqual([]);
      expect(listed(opened)).toEqual(listedAfter);
      expect((await opened.validate()).written.cells).toBe(0);
    }
    expect(counts.some((written) => written !== null && written > 0)).toBe(true);
    if (!isLong) return;
    expect(counts).toContain(0);
    expect(counts.at(-1)).toBeNull();
  });
});

import type { Browser } from "playwright-core";
import { median } from "../measure";
import { check, openOfficeView, textOf } from "./load";
import { OBSERVE_TASKS, ownTasks } from "./longTasks";

export interface Judged {
  /** Milliseconds from a change on the sheet until the card shows the new answer: the median. */
  total: number;
  /** Of them in the stand-in Excel. */
  host: number;
  /** Milliseconds of the panel's own tasks over 50 ms, longest first. */
  own: number[];
}

const CHANGES = 9;
/** The name of the third nomination. */
const CELL = "D8";
/** Longest wait for a new answer, in milliseconds. */
const PATIENCE = 20_000;

/** Changes a cell of a checked list again and again, and notes how soon the panel has judged it anew. */
export async function judging(browser: Browser, url: string, rows: number): Promise<Judged> {
  const [page, frame] = await openOfficeView(browser, url, rows);
  await check(frame);
  await frame.evaluate(OBSERVE_TASKS);
  const times: { total: number; host: number }[] = [];
  for (let change = 0; change <= CHANGES; change++) {
    const name = `Nguyễn Văn Lần ${change}`;
    const time = (await page.evaluate(changeCell(name))) as { total: number; host: number } | null;
    if (time === null) {
      throw new Error(
        `"${name}" in ${CELL} was not judged within ${PATIENCE} ms; the pane shows: ${await textOf(frame)}`,
      );
    }
    // The first change finds nothing warm.
    if (change > 0) times.push(time);
    await page.waitForTimeout(300);
  }
  const own = await ownTasks(frame);
  await page.context().close();
  return { total: median(times.map(({ total }) => total)), host: median(times.map(({ host }) => host)), own };
}

/** Runs in the host's page; null = the card did not show the change. As text: a function would take helpers of tsx along. */
const changeCell = (text: string): string => `(async () => {
  const { book } = window;
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const shown = () => document.querySelector("iframe")?.contentDocument?.querySelector("article h2")?.textContent;
  book.act((edits) => edits.select("Đề nghị", "${CELL}"));
  await wait(300);
  const before = book.batches.entries().length;
  const start = performance.now();
  book.edit((edits) => edits.setCell("Đề nghị", "${CELL}", "${text}"));
  while (shown() !== "${text}") {
    if (performance.now() - start > ${PATIENCE}) return null;
    await wait(0);
  }
  const total = performance.now() - start;
  const batches = book.batches.entries().slice(before);
  return { total, host: batches.reduce((sum, { milliseconds }) => sum + milliseconds, 0) };
})()`;

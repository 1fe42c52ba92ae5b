import type { Browser } from "playwright-core";
import { median } from "../measure";
import { check, openOfficeView, textOf } from "./load";
import { longOf, traceTasks } from "./tasks";

export interface Judged {
  /** Median of milliseconds from a change on the sheet until the card shows the new result. */
  total: number;
  /** Processor time in milliseconds for one change with the selection of its cell: of the pane and of the stand-in. */
  own: number;
  host: number;
  /** Tasks of the pane over 50 ms of processor time during all changes, longest first. */
  long: number[];
}

const WARM = 3;
const CHANGES = 9;
/** The name of the third nomination. */
const CELL = "D8";
/** Longest wait for a new result, in milliseconds. */
const TIMEOUT = 20_000;

/** Changes a cell of a checked list repeatedly and measures how soon the pane shows the new result. */
export async function judging(browser: Browser, url: string, rows: number): Promise<Judged> {
  const [page, frame] = await openOfficeView(browser, url, rows);
  await check(frame);
  const change = async (number: number): Promise<number> => {
    const name = `Nguyễn Văn Lần ${number}`;
    const time = (await page.evaluate(changeCell(name))) as number | null;
    if (time === null) {
      throw new Error(
        `"${name}" in ${CELL} was not judged within ${TIMEOUT} ms; the pane shows: ${await textOf(frame)}`,
      );
    }
    await page.waitForTimeout(300);
    return time;
  };
  // The first changes are for warming up.
  for (let number = 1; number <= WARM; number++) await change(number);
  const times: number[] = [];
  const tasks = await traceTasks(browser, page, async () => {
    for (let number = 1; number <= CHANGES; number++) times.push(await change(WARM + number));
  });
  await page.context().close();
  const share = (all: readonly number[]) => all.reduce((sum, task) => sum + task, 0) / CHANGES;
  return { total: median(times), own: share(tasks.own), host: share(tasks.host), long: longOf(tasks.own) };
}

/** Runs in the host's page; null = the card did not show the change. A string, since tsx adds helpers to functions. */
const changeCell = (text: string): string => `(async () => {
  const { book } = window;
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const shown = () => document.querySelector("iframe")?.contentDocument?.querySelector("article h2")?.textContent;
  book.act((edits) => edits.select("Đề nghị", "${CELL}"));
  await wait(300);
  const start = performance.now();
  book.edit((edits) => edits.setCell("Đề nghị", "${CELL}", "${text}"));
  while (shown() !== "${text}") {
    if (performance.now() - start > ${TIMEOUT}) return null;
    await wait(2);
  }
  return performance.now() - start;
})()`;

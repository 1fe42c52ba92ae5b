import type { Browser, Frame } from "playwright-core";
import { openPane, throttle } from "./load";

export interface LongTasks {
  rows: number;
  slower: number;
  /** Milliseconds of the panel's own tasks over 50 ms, longest first; the stand-in Excel's work is not the panel's. */
  own: number[];
}

/** Validates so many rows and notes every task of the panel that would have kept a click waiting. */
export async function longTasks(browser: Browser, url: string, rows: number, slower: number): Promise<LongTasks> {
  const page = await browser.newPage();
  const frame = await openPane(page, url, "taskpane.html", rows);
  await frame.waitForSelector(".run-button:not([aria-disabled=true])");
  await throttle(page, slower);
  await frame.evaluate(`${OBSERVE_TASKS} document.querySelector(".run-button").click();`);
  await frame.waitForSelector("[role=list][aria-label]", { timeout: 120_000 });
  await frame.waitForSelector(".run-button:not([aria-disabled=true])");
  const own = await ownTasks(frame);
  await page.close();
  return { rows, slower, own };
}

/** Notes from now on the tasks over 50 ms that are the frame's own. */
export const OBSERVE_TASKS = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "self") window.tasks.push(duration);
  }).observe({ type: "longtask" });
`;

/** Milliseconds of those tasks, longest first. */
export async function ownTasks(frame: Frame): Promise<number[]> {
  const own = (await frame.evaluate("window.tasks")) as number[];
  return own.sort((a, b) => b - a).map(Math.round);
}

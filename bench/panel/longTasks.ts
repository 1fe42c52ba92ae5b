import type { Browser, Frame } from "playwright-core";
import { check, openOfficeView, throttle } from "./load";

/** Checks so many rows, and answers the milliseconds of every task of the panel that would have kept a click waiting. */
export async function longTasks(browser: Browser, url: string, rows: number, slower: number): Promise<number[]> {
  const [page, frame] = await openOfficeView(browser, url, rows);
  await throttle(page, slower);
  await frame.evaluate(OBSERVE_TASKS);
  await check(frame);
  const own = await ownTasks(frame);
  await page.context().close();
  return own;
}

/** Notes from now on the tasks over 50 ms that are the frame's own: the stand-in Excel's work is not the panel's. */
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

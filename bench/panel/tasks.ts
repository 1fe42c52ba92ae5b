import type { Browser, Page } from "playwright-core";
import { check, openOfficeView, throttle } from "./load";

/**
 * Processor time of each task in milliseconds, which other load on the machine hardly changes. The pane and the stand-in
 * for Excel share one thread.
 */
export interface Tasks {
  own: number[];
  host: number[];
}

/** Tasks that delay a click: over 50 ms, longest first. */
export const longOf = (tasks: readonly number[]): number[] =>
  tasks.filter((milliseconds) => milliseconds > 50).sort((a, b) => b - a);

/** The tasks of a first check of so many rows, from the click. */
export async function tasksOfCheck(browser: Browser, url: string, rows: number, slower: number): Promise<Tasks> {
  const [page, frame] = await openOfficeView(browser, url, rows);
  await throttle(page, slower);
  const tasks = await traceTasks(browser, page, () => check(frame));
  await page.context().close();
  return tasks;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: start, duration, and duration on the thread's own clock. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const HOST = "/bench-host/";
const START = "bench-start";

/** All tasks of the page's thread during an action. */
export async function traceTasks(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ["-*", "toplevel", "devtools.timeline", "blink.user_timing"] });
  await page.evaluate(`performance.mark("${START}")`);
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const start = traceEvents.find(({ name }) => name === START);
  if (start === undefined) throw new Error("The trace does not say when it began.");
  const ofThread = traceEvents.filter(
    ({ pid, tid, ts, ph }) => ph === "X" && pid === start.pid && tid === start.tid && ts > start.ts,
  );
  const calls = ofThread.filter(({ args }) => args?.data?.url?.includes(HOST) === true);
  const tasks: Tasks = { own: [], host: [] };
  for (const { name, ts, dur = 0, tdur = 0 } of ofThread) {
    if (!name.endsWith("RunTask")) continue;
    const isHost = calls.some((call) => call.ts >= ts && call.ts <= ts + dur);
    tasks[isHost ? "host" : "own"].push(Math.round(tdur / 100) / 10);
  }
  return tasks;
}

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serve, OUT } from "../../workbench/browser/server/serve";
import { launchBrowser } from "../../workbench/chromium/launchBrowser";
import { bytesBeforeClick, timeToAnswer } from "./load";
import { median } from "../measure";
import { judging } from "./judging";
import { longOf, tasksOfCheck } from "./tasks";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { panelConfiguration } from "../../workbench/browser/server/panelConfiguration";
import { bundle } from "../bundle";

const ROUNDS = 9;
const PANES = [
  ["panel", "taskpane.html"],
  ["one button", "one-button/taskpane.html"],
] as const;
/** A pane with one Fluent button, measured against Microsoft's template elsewhere. */
const ONE_BUTTON_OF_TEMPLATE = 0.74;

const PARTS: Readonly<Record<string, (browser: Browser, url: string) => Promise<void>>> = {
  start: benchStart,
  tasks: benchTasks,
  judging: benchJudging,
};

/**
 * `npm run bench:panel`, or `npm run bench:panel -- judging` for one part: sizes, the time until the button responds,
 * what blocks the pane, and how soon a change is judged.
 */
async function main(wanted: readonly string[]): Promise<void> {
  print("building…");
  await buildPanes();
  const { server, url } = await serve(0);
  const browser = await launchBrowser();
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (wanted.length === 0 || wanted.includes(name)) await part(browser, url);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function benchStart(browser: Browser, url: string): Promise<void> {
  for (const [name, path] of PANES)
    print(
      `${name}: ${kilobytes(await bytesBeforeClick(browser, url, path))} of its own scripts, gzip, before the first click`,
    );
  for (const slower of [1, 4]) await compareStarts(browser, url, slower);
}

async function benchTasks(browser: Browser, url: string): Promise<void> {
  for (const [rows, slower] of [
    [300, 1],
    [300, 4],
    [2000, 1],
  ] as const)
    print(
      `checking ${rows} rows, CPU × 1/${slower}: ${describeTasks(longOf((await tasksOfCheck(browser, url, rows, slower)).own))}`,
    );
}

async function benchJudging(browser: Browser, url: string): Promise<void> {
  for (const rows of [300, 2000]) {
    const { total, own, host, long } = await judging(browser, url, rows);
    print(`a change among ${rows} rows is judged after ${total.toFixed(0)} ms by the clock`);
    print(
      `  processor time: the pane ${own.toFixed(0)} ms, the stand-in Excel ${host.toFixed(0)} ms; ${describeTasks(long)}`,
    );
  }
}

const describeTasks = (long: readonly number[]): string =>
  `${long.length} tasks over 50 ms${long.length > 0 ? `, ${long.slice(0, 6).map(Math.round).join(", ")} ms` : ""}`;

/** The panes alternate, so that other load affects both. */
async function compareStarts(browser: Browser, url: string, slower: number): Promise<void> {
  const times = new Map<string, number[]>(PANES.map(([name]) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, path] of PANES) {
      const time = await timeToAnswer(browser, url, path, slower);
      // The first round is for warming up.
      if (round > 0) times.get(name)?.push(time);
    }
  const [panel = 0, oneButton = 1] = [...times.values()].map(median);
  const ratio = panel / oneButton;
  print(
    `CPU × 1/${slower}: the panel answers after ${panel.toFixed(0)} ms, one button after ${oneButton.toFixed(0)} ms`,
  );
  print(`  ratio ${ratio.toFixed(2)}; of Microsoft's template ${(ratio * ONE_BUTTON_OF_TEMPLATE).toFixed(2)}`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

void main(process.argv.slice(2));

/** Builds the pane and the one-button pane with the same settings and page, and the host's page around them. */
async function buildPanes(): Promise<void> {
  const panel = await panelConfiguration();
  const withEntry = (
    name: string,
    file: string,
    plugins: Configuration["plugins"] = panel.plugins ?? [],
  ): Configuration => ({
    ...panel,
    name,
    // The file name that the page of the pane loads.
    entry: { taskpane: join(__dirname, file) },
    output: { ...panel.output, path: join(OUT, "panel", name), clean: true },
    plugins,
    cache: false,
  });
  await bundle(panel);
  await bundle(withEntry("one-button", "oneButton.tsx"));
  await bundle(withEntry("bench-host", "hostPage.ts", [new HtmlWebpackPlugin({ title: "bench" })]));
}

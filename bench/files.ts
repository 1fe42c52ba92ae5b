import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { count, median, table } from "./measure";
import { installPeers } from "./peers/install";
import { writeBenchFile } from "./workbookFile";

/** Number of rows, and how often each is run. */
const SIZES = [
  { rows: 200, rounds: 9 },
  { rows: 10_000, rounds: 5 },
];
/** Exit status of the command line when it finds faults, as it does here. */
const FOUND_FAULTS = [1];
const DONE = [0];
const ROOT = join(__dirname, "..");
/** Both run bundled. The first run makes the bundle and is not timed. */
const RUNNER = "workbench/node/runBundled.mjs";

interface Run {
  seconds: number;
  /** Seconds of processor time, which other load on the machine hardly changes. */
  processor: number;
  megabytes: number;
}

/** From one file to another, in alternating processes: the command line, and ExcelJS with zod. */
export async function benchFiles(): Promise<string> {
  installPeers();
  const parts: string[] = [];
  for (const { rows, rounds } of SIZES) parts.push(await benchSize(rows, rounds));
  return parts.join("\n\n");
}

async function benchSize(rows: number, rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const input = join(folder, "in.xlsx");
    await writeBenchFile(input, rows);
    const output = (name: string) => [join(folder, `${name}.xlsx`), join(folder, `${name}.json`)] as const;
    const [ourFile, ourJson] = output("ours");
    const ours = ["workbench/node/cli.ts", input, "--out", ourFile, "--json", ourJson, "--today", "2022-12-01"];
    const script = ["bench/peers/exceljsScript.ts", input, ...output("script")];
    run(folder, ours, FOUND_FAULTS);
    run(folder, script, DONE);
    const runs = Array.from({ length: rounds }, () => ({
      ours: run(folder, ours, FOUND_FAULTS),
      script: run(folder, script, DONE),
    }));
    const line = (name: string, list: Run[]) => [
      name,
      median(list.map(({ seconds }) => seconds)).toFixed(2),
      median(list.map(({ processor }) => processor)).toFixed(2),
      count(median(list.map(({ megabytes }) => megabytes))),
    ];
    const ratio = (measure: "seconds" | "processor") =>
      median(runs.map(({ ours, script }) => ours[measure] / script[measure])).toFixed(2);
    return `${table([
      [`${count(rows)} rows, file to file`, "s", "processor s", "MB"],
      line(
        "command line, all rules",
        runs.map((run) => run.ours),
      ),
      line(
        "ExcelJS + zod, nine rules",
        runs.map((run) => run.script),
      ),
    ])}\nratio ${ratio("seconds")}, of processor time ${ratio("processor")}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string, script: readonly string[], endings: readonly number[]): Run {
  const peakFile = join(folder, "peak");
  const peakReporter = pathToFileURL(join(__dirname, "reportPeak.mjs")).href;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ["--import", peakReporter, RUNNER, ...script], {
    cwd: ROOT,
    env: { ...process.env, BENCH_PEAK_FILE: peakFile },
    encoding: "utf8",
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status === null || !endings.includes(status)) throw new Error(`${script[0]} ended with ${status}: ${stderr}`);
  return { seconds, ...(JSON.parse(readFileSync(peakFile, "utf8")) as Omit<Run, "seconds">) };
}

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ROOT } from "../../../workbench/browser/server/serve";

/** One folder for each test run, created by the test file that makes the build. */
const RUNS = join(ROOT, "out", "test-builds");
const DAY = 86_400_000;

/**
 * Builds the pane and the page once in a run of tests, as `npm start` does. Whichever test file comes first does it; the
 * others wait.
 */
export async function buildOnce(): Promise<void> {
  const folder = join(RUNS, process.env["TEST_RUN"] ?? String(process.pid));
  const result = join(folder, "failure.txt");
  mkdirSync(RUNS, { recursive: true });
  if (isFirst(folder)) {
    removeOld();
    writeFileSync(`${result}.new`, await start());
    renameSync(`${result}.new`, result);
  }
  while (!existsSync(result)) await wait(100);
  const failure = readFileSync(result, "utf8");
  if (failure !== "") throw new Error(failure);
}

/** Only one process can create a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function removeOld(): void {
  for (const name of readdirSync(RUNS)) {
    const folder = join(RUNS, name);
    if (statSync(folder).mtimeMs < Date.now() - DAY) rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `npm start` until it prints its address. Returns what else it printed. */
function start(): Promise<string> {
  const server = spawn(process.execPath, ["--import", "tsx", "workbench/browser/start.ts"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", NODE_ENV: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve) => {
    let output = "";
    const onData = (data: Buffer): void => {
      output += data.toString();
      if (!/http:\/\/localhost:\d+/.test(output)) return;
      resolve("");
      server.kill();
    };
    server.stdout.on("data", onData);
    server.stderr.on("data", onData);
    server.on("exit", () => resolve(`The workbench did not start:\n${output}`));
  });
}

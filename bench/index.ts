import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { benchFiles } from "./files";
import { benchRoundTrips } from "./roundTrips";
import { panelConfiguration } from "../workbench/browser/server/panelConfiguration";
import { ROOT } from "../workbench/browser/server/serve";
import { bundle } from "./bundle";

const PARTS: Record<string, () => string | Promise<string>> = {
  checking: () => runAsShipped("checking.ts"),
  files: benchFiles,
  "round-trips": benchRoundTrips,
};

/** `npm run bench`, or `npm run bench -- files` for one part. */
async function main(wanted: readonly string[]): Promise<void> {
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`${name}\n${await part()}\n\n`);
  }
}

void main(process.argv.slice(2));

/**
 * Bundles a script of the benchmark like the add-in, and runs it in a separate Node process. tsx calls imported
 * functions through getters, which costs the add-in's many small files a fifth of their time and a single-file script almost
 * nothing, and is not how the add-in is used.
 *
 * @returns what the script printed
 */
async function runAsShipped(script: string): Promise<string> {
  const panel = await panelConfiguration();
  const path = join(ROOT, "out", "bench");
  const entry = { script: join(__dirname, script) };
  const output = { path, filename: "[name].cjs" };
  await bundle({ ...panel, name: script, target: "node", entry, output, plugins: [], cache: false });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(path, "script.cjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return stdout.trimEnd();
}

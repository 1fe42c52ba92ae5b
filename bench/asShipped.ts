import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { panelConfiguration } from "../workbench/browser/server/configurations";
import { ROOT } from "../workbench/browser/server/serve";
import { bundle } from "./bundle";

/**
 * Bundles a script of the benchmark like the add-in, and runs it in a separate Node process. tsx calls imported
 * functions through getters, which costs the add-in's many small files a fifth of their time and a single-file script almost
 * nothing, and is not how the add-in is used.
 *
 * @returns what the script printed
 */
export async function runAsShipped(script: string): Promise<string> {
  const panel = await panelConfiguration();
  const path = join(ROOT, "out", "bench");
  const entry = { script: join(__dirname, script) };
  const output = { path, filename: "[name].cjs" };
  await bundle({ ...panel, name: script, target: "node", entry, output, plugins: [], cache: false });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(path, "script.cjs")], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return stdout.trimEnd();
}

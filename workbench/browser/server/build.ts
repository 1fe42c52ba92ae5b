import { rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack from "webpack";
import { buildPage } from "./buildPage";
import { panelConfiguration } from "./panelConfiguration";
import { OUT, ROOT } from "./serve";

const { isUpToDate, saveSources } = createRequire(__filename)("../../node/sources.cjs") as {
  isUpToDate(list: string): boolean;
  saveSources(list: string, files: readonly string[], since: number): void;
};

/** They decide how the pane and the page are built. */
const SETTINGS = [
  ...["package-lock.json", "webpack.config.js", "workbench/contract/webpack.js"].map((name) => join(ROOT, name)),
  ...["build.ts", "buildPage.ts", "panelConfiguration.ts"].map((name) => join(__dirname, name)),
];

/**
 * Builds the pane and the page into out/workbench, each only if one of its files has changed. `report` is called when
 * each of them is ready.
 */
export async function build(report: (line: string) => void): Promise<void> {
  const start = performance.now();
  const make = async (name: string, run: () => Promise<string[]>): Promise<void> => {
    await makeIfChanged(join(OUT, `${name}.json`), run);
    report(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  await Promise.all([make("page", buildPage), make("panel", buildPanel)]);
}

/** `make` returns the files that it has read. */
async function makeIfChanged(list: string, make: () => Promise<string[]>): Promise<void> {
  if (isUpToDate(list)) return;
  // What an interrupted build leaves is not taken for complete.
  rmSync(list, { force: true });
  const since = Date.now();
  saveSources(list, [...(await make()), ...SETTINGS], since);
}

async function buildPanel(): Promise<string[]> {
  const compiler = webpack(await panelConfiguration());
  if (!compiler) throw new Error("webpack did not start");
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString("errors-only")));
      const { contextDependencies, fileDependencies, missingDependencies } = stats.compilation;
      // Without the folders above each file, which webpack also lists.
      const files = [...fileDependencies].filter((path) => statSync(path).isFile());
      const read = [...files, ...contextDependencies, ...missingDependencies];
      // Closing writes the cache.
      compiler.close((failure) => (failure ? reject(failure) : resolve(read)));
    });
  });
}

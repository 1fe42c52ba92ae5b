// Runs a TypeScript program of this repository: node workbench/node/runBundled.mjs PROGRAM.ts [its arguments]
// The bundle is kept until one of its files changes. Transpiling and loading four hundred files at each start takes as
// long as checking two hundred rows.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { isUpToDate, put, saveSources } = require("./sources.cjs");
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const CACHE = join(ROOT, "node_modules", ".cache", "bundled");

const [node = "", , program = "", ...given] = process.argv;
const entry = resolve(program);
process.argv = [node, entry, ...given];
require(bundleOf(entry) ?? transpiled(entry));

/** The path of the program's bundle; undefined if it can't be made or stored. */
function bundleOf(path) {
  const name = createHash("sha256").update(path).digest("hex").slice(0, 16);
  const [bundle, list] = [join(CACHE, `${name}.cjs`), join(CACHE, `${name}.json`)];
  if (existsSync(bundle) && isUpToDate(list)) return bundle;
  const since = Date.now();
  try {
    const made = require("esbuild").buildSync({
      entryPoints: [path],
      absWorkingDir: ROOT,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const files = [
      ...Object.keys(made.metafile.inputs).map((file) => resolve(ROOT, file)),
      join(ROOT, "tsconfig.json"),
    ];
    put(bundle, made.outputFiles[0].contents);
    saveSources(list, files, since);
    return bundle;
  } catch {
    return undefined;
  }
}

function transpiled(path) {
  require("tsx/cjs");
  return path;
}

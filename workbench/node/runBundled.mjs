// Runs a TypeScript program of this repository: node workbench/node/runBundled.mjs PROGRAM.ts [its arguments]
// It is bundled once and kept until one of its files changes. Four hundred files, transpiled and loaded one by one at each
// start, take as long as a check of two hundred rows.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");
const CACHE = join(ROOT, "node_modules", ".cache", "bundled");

const [node = "", , program = "", ...given] = process.argv;
const entry = resolve(program);
process.argv = [node, entry, ...given];
require(bundleOf(entry) ?? transpiled(entry));

/** The path of the program's bundle; undefined where none can be made or kept. */
function bundleOf(path) {
  const name = createHash("sha256").update(path).digest("hex").slice(0, 16);
  const [bundle, list] = [join(CACHE, `${name}.cjs`), join(CACHE, `${name}.json`)];
  if (isFresh(bundle, list)) return bundle;
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
    mkdirSync(CACHE, { recursive: true });
    put(bundle, made.outputFiles[0].contents);
    put(list, JSON.stringify(files.map((file) => [file, stampOf(file)])));
    return bundle;
  } catch {
    return undefined;
  }
}

/** Whether the bundle is there and no file that it was made of has changed. */
function isFresh(bundle, list) {
  try {
    statSync(bundle);
    return JSON.parse(readFileSync(list, "utf8")).every(([file, stamp]) => stampOf(file) === stamp);
  } catch {
    return false;
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

/** Whole or not at all: another run may be reading. */
function put(path, content) {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, path);
}

function transpiled(path) {
  require("tsx/cjs");
  return path;
}

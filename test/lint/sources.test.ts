import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { preProcessFile } from "typescript";
import { TABLES } from "../../src/core/names";

const SOURCES = join(__dirname, "../../src");

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => join(SOURCES, file));

/** The files that a file imports at run time, without dynamic imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8").replace(/^import type [^;]*;|import\([^)]*\)/gmu, "");
  return preProcessFile(source).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const path = resolve(dirname(file), fileName);
    const found = [`${path}.ts`, `${path}.tsx`].filter((item) => existsSync(item));
    if (found.length === 0 && !existsSync(path)) throw new Error(`${file} imports ${fileName}, which does not exist.`);
    return found;
  });
}

/** The first cycle that is found; null = there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

test("no file imports itself through others", () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  expect(files.length).toBeGreaterThan(200);
  expect([...graph.values()].flat().length).toBeGreaterThan(1_000);
  expect(cycleIn(graph)).toBeNull();
});

test("a cycle is found", () => {
  expect(
    cycleIn(
      new Map([
        ["a", ["b", "c"]],
        ["b", []],
        ["c", ["d"]],
        ["d", ["c"]],
      ]),
    ),
  ).toEqual(["c", "d", "c"]);
});

const SRC = join(__dirname, "../../src");
const NAMES = join("core", "names.ts");

test("names of tables are written in one file", () => {
  const literals = new RegExp(`["'\`](?:${Object.values(TABLES).join("|")})["'\`]`, "u");
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/u.test(file));
  const found = files.filter((file) =>
    literals.test(readFileSync(join(SRC, file), "utf8").replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gmu, "")),
  );
  expect(found).toEqual([NAMES]);
});

import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { isUpToDate, saveSources } = createRequire(__filename)("../../../workbench/node/sources.cjs") as {
  isUpToDate(list: string): boolean;
  saveSources(list: string, files: readonly string[], since: number): void;
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sources-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("a build is up to date until one of its files is changed, created or deleted", () => {
  const path = (name: string) => join(folder, name);
  const list = path("built/list.json");
  const files = ["one.ts", "two.ts", "missing.ts"].map(path);
  const save = () => saveSources(list, files, Date.now() + 1_000);
  expect(isUpToDate(list)).toBe(false);

  writeFileSync(path("one.ts"), "1");
  writeFileSync(path("two.ts"), "2");
  save();
  expect(isUpToDate(list)).toBe(true);

  writeFileSync(path("two.ts"), "22");
  expect(isUpToDate(list)).toBe(false);

  save();
  writeFileSync(path("missing.ts"), "3");
  expect(isUpToDate(list)).toBe(false);

  save();
  rmSync(path("one.ts"));
  expect(isUpToDate(list)).toBe(false);
});

test("a build is not up to date if a file was changed while it ran", () => {
  const [list, file] = [join(folder, "list.json"), join(folder, "one.ts")];
  const start = Date.now();
  writeFileSync(file, "1");
  utimesSync(file, new Date(start + 2_000), new Date(start + 2_000));
  saveSources(list, [file], start);
  expect(isUpToDate(list)).toBe(false);
});

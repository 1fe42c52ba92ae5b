import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { isUpToDate, saveSources } = createRequire(__filename)("../../../workbench/node/sources.cjs") as {
  isUpToDate(list: string): boolean;
  saveSources(list: string, files: readonly string[]): void;
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sources-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("a build is up to date until one of its files is changed, created or deleted", () => {
  const path = (name: string) => join(folder, name);
  const list = path("built/list.json");
  const files = ["one.ts", "two.ts", "missing.ts"].map(path);
  const save = () => saveSources(list, files);
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

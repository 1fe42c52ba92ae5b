import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TABLES } from "../../src/core/names";

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

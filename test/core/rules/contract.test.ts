import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { SEVERITIES } from "../../../src/core/findings/finding";
import { RULES } from "../../../src/core/rules/index";

const CORE = join(__dirname, "../../../src/core");

const sourceOf = (file: string) => readFileSync(join(CORE, file), "utf8");

/** A rule has a file of its own in `rules`. What a reader reports is defined beside the reader. */
const ruleSources = new Map(
  readdirSync(join(CORE, "rules"))
    .filter((file) => file.includes("-"))
    .map((file) => [basename(file, ".ts"), sourceOf(`rules/${file}`)] as const),
);
const reportedByReaders = readdirSync(CORE, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("rules"))
  .flatMap((file) => [...sourceOf(file).matchAll(/^export const \w+ = defineSheetRule\(\{\s+id: "([a-z-]+)"/gmu)])
  .map(([, id = ""]) => id);

test("every rule is registered once; its file has its name", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...ruleSources.keys(), ...reportedByReaders].sort());
  for (const [id, source] of ruleSources) expect(source).toContain(`id: "${id}"`);
});

test("every rule has its table of cases, and no table is left over", () => {
  const tested = readdirSync(__dirname)
    .map((file) => basename(file, ".test.ts"))
    .filter((id) => !["contract", "table"].includes(id));
  expect(tested.sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const id of tested) {
    const source = readFileSync(join(__dirname, `${id}.test.ts`), "utf8");
    if (ruleSources.has(id)) expect(source).toContain(`src/core/rules/${id}"`);
    expect(source).toContain("testRule(");
  }
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is thing and fault in kebab-case", () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
  });

  test("has a severity, a clause and at least one message", () => {
    expect(SEVERITIES).toContain(rule.severity);
    expect(rule.clause.trim()).not.toBe("");
    expect(Object.keys(rule.messages)).not.toEqual([]);
  });

  test("has a check, or is reported by the readers of the workbook", () => {
    expect(rule.check !== undefined).toBe(ruleSources.has(id));
  });
});

test("only information depends on today", () => {
  const readsToday = [...ruleSources].flatMap(([id, source]) => (/\btoday\b/u.test(source) ? [id] : []));
  expect(readsToday).toEqual(["date-in-future"]);
  expect(RULES.find(({ id }) => id === "date-in-future")?.severity).toBe("info");
});

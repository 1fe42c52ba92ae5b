import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SEVERITIES } from "../../../src/core/rules/finding";
import { RULES } from "../../../src/core/rules/index";

const SOURCES = join(__dirname, "../../../src/core/rules");

const idsOf = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

/** The files that make a rule; the others of the folder serve them. */
const ruleFiles = idsOf(SOURCES, ".ts").filter(
  (id) => id !== "rule" && readFileSync(join(SOURCES, `${id}.ts`), "utf8").includes("defineRule({"),
);

test("every rule file is registered, once, under its own name", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...ruleFiles].sort());
});

test("every rule has its table of cases, and no table is left over", () => {
  const tested = idsOf(__dirname, ".test.ts").filter((id) => !["contract", "table"].includes(id));
  expect(tested.sort()).toEqual([...ruleFiles].sort());
  for (const id of tested) {
    const source = readFileSync(join(__dirname, `${id}.test.ts`), "utf8");
    expect(source).toContain(`src/core/rules/${id}"`);
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

  test("looks by itself, or is reported by the readers of the workbook", () => {
    expect(rule.check === undefined).toBe(rule.pass === "reading");
  });
});

test("only information depends on today", () => {
  const readsToday = ruleFiles.filter((id) => /\btoday\b/u.test(readFileSync(join(SOURCES, `${id}.ts`), "utf8")));
  expect(readsToday).toEqual(["date-in-future"]);
  expect(RULES.find(({ id }) => id === "date-in-future")?.severity).toBe("info");
});

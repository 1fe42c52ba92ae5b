import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { SEVERITIES } from "../../../src/core/findings/finding";
import { RULES } from "../../../src/core/rules/index";

const CORE = join(__dirname, "../../../src/core");

/** Sources of the files that define a rule: in `rules`, and beside the readers that report them. */
const ruleSources = new Map(
  readdirSync(CORE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [basename(file, ".ts"), readFileSync(join(CORE, file), "utf8")] as const)
    .filter(([name, source]) => name.includes("-") && source.includes("defineRule({")),
);
const ruleFiles = [...ruleSources.keys()];

test("every rule file is registered, once, under its own name", () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...ruleFiles].sort());
});

test("every rule has its table of cases, and no table is left over", () => {
  const tested = readdirSync(__dirname)
    .map((file) => basename(file, ".test.ts"))
    .filter((id) => !["contract", "table"].includes(id));
  expect(tested.sort()).toEqual([...ruleFiles].sort());
  for (const id of tested) {
    const source = readFileSync(join(__dirname, `${id}.test.ts`), "utf8");
    expect(source).toMatch(new RegExp(`src/core/[a-z/]+/${id}"`, "u"));
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
  const readsToday = ruleFiles.filter((id) => /\btoday\b/u.test(ruleSources.get(id) ?? ""));
  expect(readsToday).toEqual(["date-in-future"]);
  expect(RULES.find(({ id }) => id === "date-in-future")?.severity).toBe("info");
});

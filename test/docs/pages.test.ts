import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "../../src/locales/vi";
import { faultsOfWording } from "../support/wording";
import { RULES_PAGE, rulesPage } from "./rulesPage";

const ROOT = join(__dirname, "../..");

const guide = readFileSync(join(ROOT, "docs/huong-dan.md"), "utf8").replace(/\s+/g, " ");

/** All texts that people can see in Excel. */
const sources = ["manifest.xml", ...filesIn("src")].map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n");

function filesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

/** What the guide puts in italics or bold, without the colon of a paragraph's first words. */
const labels = [...guide.matchAll(/(?<![\p{L}\d])(?:\*\*|_)([^*_]+)(?:\*\*|_)(?![\p{L}\d])/gu)]
  .map(([, label = ""]) => label.replace(/ …$/, ""))
  .filter((label) => !label.endsWith(":"));

/** Labels of Excel itself. */
const EXCELS = ["Trang đầu"];

it("names buttons, columns, sheets and messages as they are in Excel", () => {
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((label) => !EXCELS.includes(label) && !sources.includes(label))).toEqual([]);
});

it("uses the product's wording", () => {
  expect(guide.split(/(?<=[.:;]) /u).flatMap((sentence) => faultsOfWording(sentence, "vi"))).toEqual([]);
});

it("explains every status", () => {
  expect(Object.values(vi.outcomes).filter((outcome) => !guide.includes(`| ${outcome} `))).toEqual([]);
});

test("the page of rules is up to date (`npm run docs:rules`)", async () => {
  expect(readFileSync(RULES_PAGE, "utf8")).toBe(await rulesPage());
});

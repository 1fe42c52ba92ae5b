import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ASSUMPTIONS } from "../../../workbench/host/assumptions";
import { CASES, MANUAL, SCRIPTED } from "../../../workbench/contract/cases";
import { SOURCES } from "../../../workbench/contract/sources";
import { assumptionNamed, reliances, runHeadless } from "./support";

describe("the headless host answers", () => {
  it.each(CASES)("$id", async (contractCase) => {
    const { result, reliedOn, host } = await runHeadless(contractCase);
    const { state, observed } = result;
    expect({ state, observed }).toEqual({
      state: contractCase.standIn === undefined ? "as-assumed" : "stand-in",
      observed: contractCase.standIn ?? contractCase.expected,
    });
    // A case that claims to test an assumption makes the host rely on it.
    expect(contractCase.assumptions.filter((id) => !reliedOn.has(id))).toEqual([]);
    expect(result.left).toBeUndefined();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(host.workbook.names).toEqual([]);
  });
});

it("relies on an assumption again although the host caches the text of a day", async () => {
  const contractCase = CASES.find(({ id }) => id === "date-names")!;
  await runHeadless(contractCase);
  expect([...(await runHeadless(contractCase)).reliedOn]).toContain("date-names");
});

describe("the list", () => {
  it("names each case once", () => {
    const ids = CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("has a case for every assumption", () => {
    const settled = new Set(CASES.flatMap(({ assumptions }) => assumptions));
    expect(ASSUMPTIONS.map(({ id }) => id).filter((id) => !settled.has(id))).toEqual([]);
  });

  it("asks a person for few things, each with a reason, in both languages", () => {
    expect(MANUAL.length).toBeLessThanOrEqual(6);
    for (const { reason: because, instructions } of MANUAL)
      expect([because, instructions.vi, instructions.en].every((text) => text.length > 20)).toBe(true);
  });

  it("lets the workbench answer differently only where it is known to differ", () => {
    for (const { id, assumptions, standIn } of CASES) {
      const differs = assumptions.some((item) => assumptionNamed(item).excel !== undefined);
      expect([id, standIn !== undefined]).toEqual([id, differs]);
    }
  });

  it("cites every source, and no other page", () => {
    const cited = new Set(CASES.map(({ source }) => source));
    expect(Object.keys(SOURCES).filter((id) => !cited.has(id as never))).toEqual([]);
    expect(Object.values(SOURCES).filter((url) => !url.startsWith("https://"))).toEqual([]);
  });

  it("is short enough to run at once", () => {
    expect(SCRIPTED.length).toBeGreaterThan(90);
  });
});

describe("the host", () => {
  it("relies on every assumption of the table, and on no other", () => {
    expect([...reliances().keys()].sort()).toEqual(ASSUMPTIONS.map(({ id }) => id).sort());
  });

  it("assumes nothing in a comment alone", () => {
    const folder = join(__dirname, "../../../workbench/host");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && !file.startsWith("assumptions"),
    );
    const comments = files.flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => /(?:\/\/|\*).*\bassum/i.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(files.length).toBeGreaterThan(80);
    expect(comments).toEqual([]);
  });
});

it("depends on nothing but office.js", () => {
  const folder = join(__dirname, "../../../workbench/contract");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("page"),
  );
  const imported = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^import (?!type).*from "([^"]+)";$/gm)].map(
      ([, path]) => path,
    ),
  );
  expect(files.length).toBeGreaterThan(15);
  expect(imported.filter((path) => !/^\.\.?\/[a-zA-Z]+$/.test(path ?? "") && path !== "fflate")).toEqual([]);
});

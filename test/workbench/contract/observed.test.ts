import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CASES, MANUAL } from "../../../workbench/contract/cases";
import { compareWithHost } from "../../../workbench/contract/compare";
import type { CaseResult, ContractResult, Environment } from "../../../workbench/contract/result";
import { reliances, runAllHeadless, runHeadless } from "./support";

/** What people sent back from a real Excel. */
const OBSERVED = join(__dirname, "../../../workbench/host/observed");

const ENVIRONMENT: Environment = {
  host: "Excel",
  platform: "OfficeOnline",
  version: "16.0.99999.0",
  isStandIn: false,
  displayLanguage: "vi-VN",
  contentLanguage: "vi-VN",
  culture: { name: "vi-VN" },
  requirementSets: { ExcelApi: "1.20" },
};

const readResults = (folder: string): [file: string, result: ContractResult][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8")) as ContractResult]);

/** One line for each necessary change, with the host's files that depend on it. */
function toChange(folder: string, host: readonly CaseResult[]): string[] {
  const files = reliances();
  return readResults(folder).flatMap(([file, result]) =>
    compareWithHost(result, host, CASES).map(({ id, message }) => {
      const settles = CASES.find((item) => item.id === id)?.assumptions ?? [];
      const places = settles.flatMap((item) => files.get(item) ?? []).map((item) => `workbench/host/${item}`);
      return `${file}: ${message}${places.length > 0 ? ` in ${places.join(", ")}` : ""}`;
    }),
  );
}

let host: CaseResult[];
let folder: string;

beforeAll(async () => {
  host = await runAllHeadless();
  folder = mkdtempSync(join(tmpdir(), "observed-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("answers like every Excel that was observed", () => {
  expect(toChange(OBSERVED, host)).toEqual([]);
});

it("keeps only results of a real Excel", () => {
  for (const [file, { made, environment }] of readResults(OBSERVED))
    expect([file, made, environment.isStandIn]).toEqual([file, undefined, false]);
});

/** A made-up result: the host's own answers except one. */
function makeUp(id: string, observed: CaseResult["observed"]): string {
  const cases = host.map((result) => (result.id === id ? ({ ...result, observed } as CaseResult) : result));
  const result: ContractResult = {
    contract: 1,
    made: "by test/workbench/contract/observed.test.ts, not by Excel",
    date: "2026-01-01T00:00:00.000Z",
    environment: ENVIRONMENT,
    cases,
  };
  writeFileSync(join(folder, "made.json"), JSON.stringify(result));
  return folder;
}

describe("a result that is made up", () => {
  it("requires no change if it equals the host's", () => {
    expect(toChange(makeUp("none", null), host)).toEqual([]);
  });

  it("names the assumption that it refutes, and the files that depend on it", () => {
    const [line = "", ...more] = toChange(makeUp("no-common-cells-stops", { code: "none" }), host);
    expect(more).toEqual([]);
    expect(line).toMatch(/^made\.json: no-common-cells-stops: getIntersection without common cells/);
    expect(line).toContain('Excel 16.0.99999.0 (OfficeOnline): {"code":"none"}');
    expect(line).toContain("to change: no-common-cells in workbench/host/types/rangeGeometry.ts");
  });

  it("names a documented behaviour that the host got wrong", () => {
    const [line = ""] = toChange(makeUp("null-leaves-cell", [["", "c"]]), host);
    expect(line).toContain("to change: no assumption, documented");
  });

  it("requires no change if Excel differs in a known limit of the workbench", () => {
    expect(toChange(makeUp("formulas-calculate", [[2]]), host)).toEqual([]);
  });

  it("names a case that no longer exists", () => {
    makeUp("none", null);
    const [[, result]] = readResults(folder) as [[string, ContractResult]];
    const cases = [{ id: "renamed", state: "as-assumed", observed: 1 }];
    writeFileSync(join(folder, "made.json"), JSON.stringify({ ...result, cases }));
    expect(toChange(folder, host)).toEqual([
      "made.json: renamed: Excel 16.0.99999.0 (OfficeOnline) answered a case that no longer exists.",
    ]);
  });
});

it("reports a case as different if Excel answers differently", async () => {
  const hiddenRows = CASES.find(({ id }) => id === "write-over-hidden-row")!;
  const { result } = await runHeadless(hiddenRows, { valuesReach: "visible-rows" });
  expect(result).toMatchObject({ state: "different", expected: [["a"], ["b"], ["c"], [""]] });
});

it("says what an older Excel lacks", async () => {
  const mergedAreas = CASES.find(({ id }) => id === "merged-areas")!;
  const { result } = await runHeadless(mergedAreas, { apiLevel: "1.12" });
  expect(result).toEqual({ id: "merged-areas", state: "not-possible", reason: "ExcelApi 1.13" });
});

it("does not count a manual case that nobody could do as evidence", async () => {
  const undo = MANUAL.find(({ id }) => id === "undo-is-heard")!;
  const { result, host: excel } = await runHeadless(undo, {}, () => null);
  expect(result).toEqual({ id: undo.id, state: "not-possible", reason: "a person" });
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

it("does not accept a writable workbook as a read-only one", async () => {
  const readOnly = MANUAL.find(({ id }) => id === "read-only-refuses")!;
  const { result } = await runHeadless(readOnly, {}, () => true);
  expect(result).toEqual({ id: readOnly.id, state: "not-possible", reason: "a read-only workbook" });
});

import { readFileSync } from "node:fs";
import axe from "axe-core";
import { DEFAULT_SETTINGS } from "../../workbench/browser/settings";
import { MANUAL, SCRIPTED } from "../../workbench/contract/cases";
import { TEXTS } from "../../workbench/contract/page/texts";
import type { CaseState, ContractResult } from "../../workbench/contract/result";
import { isLong, itIfLong } from "../support/lane";
import { Workbench, runWorkbench } from "./support/workbench";

const { vi } = TEXTS;
/** A run of all cases takes some seconds; the wait ends with it. */
const WHOLE_RUN = { timeout: 120_000 };

const running = runWorkbench();

/** The page that compares assumptions with Excel, here with the stand-in. */
describe("comparison with Excel", () => {
  let bench: Workbench;

  beforeEach(async () => {
    bench = await Workbench.open(running());
  });
  afterEach(() => bench.close());

  const frame = () => {
    const found = bench.page.frames().find((item) => item.url().includes("/contract.html"));
    if (!found) throw new Error("The page is not there.");
    return found;
  };
  const open = async (only: readonly string[] = []): Promise<void> => {
    await bench.page.goto(`${bench.url}/?contract=${only.join(",")}`);
    await bench.button(vi.run(only.length || SCRIPTED.length)).waitFor();
  };
  const runAll = async (different: number): Promise<void> => {
    await bench.panel.getByRole("button", { name: /^Chạy/u }).click();
    await bench.panel.getByText(vi.finished(different)).waitFor(WHOLE_RUN);
  };
  const download = async (): Promise<ContractResult> => {
    const waiting = bench.page.waitForEvent("download");
    await bench.button(vi.result.save).click();
    return JSON.parse(readFileSync(await (await waiting).path(), "utf8")) as ContractResult;
  };
  const idsOf = ({ cases }: ContractResult, state: CaseState): string[] =>
    cases.filter((item) => item.state === state).map(({ id }) => id);

  it("runs its cases, finds nothing different, and leaves the workbook as it was", async () => {
    const ids = SCRIPTED.map(({ id }) => id);
    // All of them run in Node in every test run.
    const chosen = isLong ? ids : ids.filter((_, index) => index % 8 === 0);
    await open(isLong ? [] : chosen);
    const tabs = () => bench.page.getByRole("tab").allTextContents();
    const before = await tabs();
    await runAll(0);
    expect(await tabs()).toEqual(before);
    const result = await download();
    const standIns = SCRIPTED.filter(({ id, standIn }) => standIn !== undefined && chosen.includes(id));
    expect(idsOf(result, "stand-in")).toEqual(standIns.map(({ id }) => id));
    expect(idsOf(result, "as-assumed")).toHaveLength(chosen.length - standIns.length);
    expect(result.environment).toMatchObject({
      isStandIn: true,
      requirementSets: { ExcelApi: DEFAULT_SETTINGS.apiLevel },
    });
    expect(bench.complaints).toEqual([]);
  }, 180_000);

  itIfLong("reports what Excel answers differently", async () => {
    const different = ["text-of-dates", "regional-text", "date-names", "text-ignores-width"];
    await open([...different, "null-leaves-cell"]);
    await frame().evaluate(() => {
      Object.defineProperty(Excel.Range.prototype, "text", { get: () => [["made to differ"]] });
    });
    await runAll(different.length);
    await bench.panel.locator("[data-state=different]").getByText('[["made to differ"]]').first().waitFor();
    const result = await download();
    expect(idsOf(result, "different").sort()).toEqual([...different].sort());
    expect(idsOf(result, "as-assumed")).toEqual(["null-leaves-cell"]);
  });

  itIfLong("includes cases done by a person, such as making the workbook read-only", async () => {
    await open();
    const manual = MANUAL.find(({ id }) => id === "read-only-refuses")!;
    const card = bench.panel.getByRole("listitem").filter({ hasText: manual.instructions.vi });
    await card.getByRole("button", { name: vi.manual.start }).click();
    await bench.page.locator("#read-only").check();
    await card.getByRole("button", { name: vi.manual.done }).click();
    await card.getByText(vi.states["as-assumed"]).waitFor();
    expect(await card.textContent()).toContain("AccessDenied");
  });

  for (const shade of ["light", "dark"])
    itIfLong(`is readable at 320 px, ${shade}`, async () => {
      await open(["date-names"]);
      await bench.page.locator("#width").selectOption("320");
      await bench.page.locator("#shade").selectOption(shade);
      await bench.panel.locator(`html[data-shade=${shade}]`).waitFor({ state: "attached" });
      await runAll(0);
      await frame().evaluate(`${axe.source}; undefined`);
      expect(await frame().evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual([]);
      expect(await frame().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
});

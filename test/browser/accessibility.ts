import axe from "axe-core";
import { vi } from "../../src/locales/vi";
import { viResult } from "../../src/locales/viResult";
import { viChooser } from "../../src/locales/viChooser";
import { Workbench, type Running } from "./support/workbench";

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** axe and forced colours, at the narrowest width. */
export function accessibility(running: () => Running): void {
  describe.each(["light", "dark"] as const)("accessibility, %s, 320 px", (shade) => {
    let bench: Workbench;

    beforeAll(async () => {
      bench = await Workbench.open(running());
      await bench.start();
      await bench.page.locator("#width").selectOption("320");
      await bench.page.locator("#shade").selectOption(shade);
      await bench.panel.locator(`html[data-shade=${shade}]`).waitFor({ state: "attached" });
    });
    afterAll(() => bench.close());

    it("finds nothing on the first screen", async () => {
      expect(await violations(bench)).toEqual([]);
    });

    it("finds nothing in a result", async () => {
      await bench.validate();
      expect(await violations(bench)).toEqual([]);
      expect(await bench.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    it.each(["unit", "director"] as const)("finds nothing in the view: %s", async (role) => {
      await bench.validate();
      await bench.panel.getByRole("tab", { name: viResult.work.roles[role] }).click();
      if (role === "unit")
        await bench.panel
          .getByRole("combobox", { name: viResult.filter.unit })
          .selectOption("Phòng Công nghệ thông tin");
      await bench.panel.getByRole("article").first().waitFor();
      expect(await violations(bench)).toEqual([]);
      expect(await bench.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await bench.panel.getByRole("tab", { name: viResult.work.roles.office }).click();
    });

    it("finds nothing in the numbers and documents", async () => {
      await bench.validate();
      await bench.button(viResult.followUp.open).click();
      await bench.panel.getByRole("heading", { name: viResult.documents.title }).waitFor();
      await bench.button(viResult.documents.kinds.registration).click();
      await bench.panel
        .getByText(/^Đã lập tệp/u)
        .first()
        .waitFor();
      expect(await violations(bench)).toEqual([]);
      expect(await bench.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  it("finds nothing where the check stops", async () => {
    const bench = await Workbench.open(running());
    await bench.start("ke-hoach-hong.xlsx");
    await bench.primary(vi.run.check).click();
    await bench.panel.getByRole("heading", { name: vi.stopped.title }).waitFor();
    expect(await violations(bench)).toEqual([]);
    await bench.close();
  });

  it.each(["light", "dark"])("finds nothing where the list is pointed out, %s, 320 px", async (shade) => {
    const bench = await Workbench.open(running());
    await bench.start();
    await bench.page.locator("#width").selectOption("320");
    await bench.page.locator("#shade").selectOption(shade);
    // Headings that nobody knows.
    for (const column of ["B", "C", "D", "F"]) await bench.type(`${column}5`, `Cột ${column}`);
    await bench.primary(vi.run.check).click();
    await bench.panel.getByRole("radiogroup").waitFor();
    await bench.panel.getByText(viChooser.others).click();
    expect(await violations(bench)).toEqual([]);
    expect(await bench.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await bench.close();
  });

  it.each(["light", "dark"])("finds nothing on a protected sheet, %s, 320 px", async (shade) => {
    const bench = await Workbench.open(running());
    await bench.start();
    await bench.page.locator("#width").selectOption("320");
    await bench.page.locator("#shade").selectOption(shade);
    await bench.page.locator("#protect").check();
    await bench.validate();
    expect(await violations(bench)).toEqual([]);
    expect(await bench.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await bench.close();
  });

  it("finds nothing in a failure", async () => {
    const bench = await Workbench.open(running());
    await bench.visit();
    await bench.page.locator("#level").selectOption("1.13");
    await bench.panel.getByRole("heading", { name: vi.failed["too-old"].title }).waitFor();
    expect(await violations(bench)).toEqual([]);
    await bench.close();
  });

  it("keeps the outcomes and the button apart in a contrast theme", async () => {
    const bench = await Workbench.open(running(), { forcedColors: "active" });
    await bench.start();
    await bench.validate();
    const look = (selector: string) =>
      bench.panel
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderTopStyle } = getComputedStyle(element);
          return { isReadable: color !== backgroundColor, hasEdge: borderTopStyle !== "none" };
        });
    expect(await bench.frame.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await look(".run-button")).toEqual({ isReadable: true, hasEdge: true });
    expect(await look("article")).toEqual({ isReadable: true, hasEdge: true });
    expect(await violations(bench)).toEqual([]);
    await bench.close();
  });

  it("finds nothing in the page around the panel", async () => {
    const bench = await Workbench.open(running());
    await bench.start();
    await bench.page.locator("#log-toggle").click();
    await bench.page.evaluate(`${axe.source}; undefined`);
    const run = "axe.run({ exclude: ['iframe'] }).then(({ violations }) => violations)";
    expect(listed((await bench.page.evaluate(run)) as Violation[])).toEqual([]);
    await bench.close();
  });

  describe("the panel by keyboard", () => {
    it("is validated and read without a mouse; F6 goes round the parts of the page", async () => {
      const bench = await Workbench.open(running());
      await bench.start();
      await bench.page.locator("#cell-input").focus();
      await bench.page.keyboard.press("F6");
      await bench.frame.waitForFunction(() => document.activeElement?.tagName === "BUTTON");
      await bench.page.keyboard.press("Enter");
      await bench.answered();
      await bench.page.locator("#log-toggle").focus();
      await bench.page.keyboard.press("F6");
      expect(await bench.page.evaluate(() => document.activeElement?.closest(".ribbon") !== null)).toBe(true);
      await bench.close();
    });
  });
}

/** axe runs inside the panel's frame; an evaluation is no script of the page, so its policy allows it. */
async function violations({ frame }: Workbench): Promise<string[]> {
  await frame.evaluate(`${axe.source}; undefined`);
  return listed((await frame.evaluate("axe.run().then(({ violations }) => violations)")) as Violation[]);
}

const listed = (found: Violation[]): string[] =>
  found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));

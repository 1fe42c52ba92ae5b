import axe from "axe-core";
import { vi } from "../../src/locales/vi";
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

    it("finds nothing in the numbers and papers", async () => {
      await bench.validate();
      await bench.button(vi.followUp.open).click();
      await bench.panel.getByRole("heading", { name: vi.papers.title }).waitFor();
      await bench.button(vi.papers.kinds.registration).click();
      await bench.panel
        .getByText(/^Đã lập trang/u)
        .first()
        .waitFor();
      expect(await violations(bench)).toEqual([]);
      expect(await bench.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
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
  const found = (await frame.evaluate("axe.run().then(({ violations }) => violations)")) as Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

import axe from "axe-core";
import { vi } from "../../src/locales/vi";
import { viChooser } from "../../src/locales/chooser";
import { viResult } from "../../src/locales/viResult";
import { isLong } from "../support/lane";
import { listed, overflow, smallTargets, violations } from "./support/audit";
import { Workbench, runWorkbench } from "./support/workbench";

const running = runWorkbench();

const { work, followUp, sendBack, revert, filter } = viResult;
const SHADES = isLong ? (["light", "dark", "contrast"] as const) : (["light"] as const);

/** All rules of axe in the light theme, its rules on colours in the other themes, the size of targets, and the smallest width. */
async function expectAccessible(bench: Workbench): Promise<void> {
  for (const shade of SHADES) {
    await wear(bench, shade);
    expect({ shade, found: await violations(bench, shade !== "light") }).toEqual({ shade, found: [] });
  }
  await wear(bench, "light");
  expect(await smallTargets(bench)).toEqual([]);
  expect(await overflow(bench)).toBeLessThanOrEqual(0);
}

async function wear(bench: Workbench, shade: "light" | "dark" | "contrast"): Promise<void> {
  await bench.page.emulateMedia({ forcedColors: shade === "contrast" ? "active" : "none" });
  const base = shade === "dark" ? "dark" : "light";
  await bench.page.locator("#shade").selectOption(base);
  await bench.panel.locator(`html[data-shade=${base}]`).waitFor({ state: "attached" });
}

async function narrow(bench: Workbench): Promise<void> {
  await bench.page.locator("#width").selectOption("320");
}

describe("each view, 320 px", () => {
  let bench: Workbench;
  const view = (role: keyof typeof work.roles) => bench.panel.getByRole("tab", { name: work.roles[role] }).click();

  beforeAll(async () => {
    bench = await Workbench.open(running(), {}, "unit");
    await bench.start();
    await narrow(bench);
  });
  afterAll(() => bench.close());

  it("the start screen", () => expectAccessible(bench));

  it("the choice of the unit", async () => {
    await bench.primary(vi.run.check).click();
    await bench.panel.getByRole("combobox", { name: filter.unit }).waitFor();
    await expectAccessible(bench);
  });

  it("a unit's view", async () => {
    await bench.panel.getByRole("combobox", { name: filter.unit }).selectOption("Phòng Công nghệ thông tin");
    await bench.panel.getByRole("article").first().waitFor();
    await expectAccessible(bench);
  });

  it("the Director's view", async () => {
    await view("director");
    await bench.panel.getByRole("article").first().waitFor();
    await expectAccessible(bench);
  });

  it("the Office's view with every part opened", async () => {
    await view("office");
    await bench.button(revert.undo.button(revert.check)).click();
    await bench.panel.getByRole("list", { name: revert.list }).waitFor();
    await bench.button(viResult.fixes.open).click();
    await bench.panel.getByText(viResult.quotas.title, { exact: true }).click();
    await bench.button(followUp.open).click();
    await bench.panel.getByRole("heading", { name: viResult.documents.title }).waitFor();
    await bench.button(viResult.documents.kinds.registration).click();
    await bench.panel
      .getByText(/^Đã lập tệp/u)
      .first()
      .waitFor();
    await bench.button(sendBack.openOf(sendBack.all)).click();
    await expectAccessible(bench);
  });

  it("draws bars, edges and links in forced colours", async () => {
    await bench.page.emulateMedia({ forcedColors: "active" });
    expect(await bench.frame.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    const bars = await bench.panel.getByRole("progressbar").evaluateAll((all) =>
      all.map((bar) => {
        const [whole, part] = [bar, bar.firstElementChild ?? bar].map((item) => getComputedStyle(item));
        return { border: whole?.borderTopWidth, isSeen: whole?.backgroundColor !== part?.backgroundColor };
      }),
    );
    expect(bars.length).toBeGreaterThan(0);
    expect(bars).toEqual(bars.map(() => ({ border: "1px", isSeen: true })));
    const edges = (selector: string) =>
      bench.panel
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, backgroundColor, borderTopStyle } = getComputedStyle(element);
          return { isReadable: color !== backgroundColor, hasEdge: borderTopStyle !== "none" };
        });
    expect(await edges(".run-button")).toEqual({ isReadable: true, hasEdge: true });
    expect(await edges("article")).toEqual({ isReadable: true, hasEdge: true });
    const link = bench.panel.getByTitle(/^Tới dòng /u).first();
    expect(await link.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe("underline");
    await bench.page.emulateMedia({ forcedColors: "none" });
  });
});

/** How to reach states that are rarer than the views. */
const STATES: Readonly<Record<string, (bench: Workbench) => Promise<void>>> = {
  "a failure": async (bench) => {
    await bench.visit();
    await narrow(bench);
    await bench.page.locator("#level").selectOption("1.13");
    await bench.panel.getByRole("heading", { name: vi.failed["too-old"].title }).waitFor();
  },
  "a protected sheet": async (bench) => {
    await bench.start();
    await narrow(bench);
    await bench.page.locator("#protect").check();
    await bench.validate();
  },
  "a list that has to be chosen": async (bench) => {
    await bench.start();
    await narrow(bench);
    // Unknown headings.
    for (const column of ["B", "C", "D", "F"]) await bench.type(`${column}5`, `Cột ${column}`);
    await bench.primary(vi.run.check).click();
    await bench.panel.getByRole("radiogroup").waitFor();
    await bench.panel.getByText(viChooser.others).click();
  },
  "a plan that stops the check": async (bench) => {
    await bench.start("ke-hoach-hong.xlsx");
    await narrow(bench);
    await bench.primary(vi.run.check).click();
    await bench.panel.getByRole("heading", { name: vi.stopped.title }).waitFor();
  },
};

describe("other states, 320 px", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open(running());
  });
  afterAll(() => bench.close());

  it.each(Object.keys(STATES).slice(0, isLong ? undefined : 1))("%s", async (state) => {
    await STATES[state]?.(bench);
    await expectAccessible(bench);
  });

  it("the page around the pane", async () => {
    await bench.page.locator("#log-toggle").click();
    await bench.page.evaluate(`${axe.source}; undefined`);
    const run = "axe.run({ exclude: ['iframe'] }).then(({ violations }) => violations)";
    expect(listed((await bench.page.evaluate(run)) as Parameters<typeof listed>[0])).toEqual([]);
  });
});

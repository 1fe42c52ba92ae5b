import { vi } from "../../src/locales/vi";
import { viChooser } from "../../src/locales/chooser";
import { viResult } from "../../src/locales/viResult";
import { itIfLong } from "../support/lane";
import { unreachedByTab } from "./support/audit";
import { Workbench, runWorkbench } from "./support/workbench";

const running = runWorkbench();

const { work, filter, followUp, fixes, revert, sendBack } = viResult;

/** As in Excel on the web, where office.js moves the focus itself. */
describe("the Tab key reaches every control", () => {
  let bench: Workbench;
  const view = (role: keyof typeof work.roles) => bench.panel.getByRole("tab", { name: work.roles[role] }).click();

  beforeAll(async () => {
    bench = await Workbench.open(running(), {}, "unit");
    await bench.start();
  });
  afterAll(() => bench.close());

  it("on the start screen", async () => {
    expect(await unreachedByTab(bench)).toEqual([]);
  });

  it("in a unit's view", async () => {
    await bench.primary(vi.run.check).click();
    await bench.panel.getByRole("combobox", { name: filter.unit }).selectOption("Phòng Công nghệ thông tin");
    await bench.panel.getByRole("article").first().waitFor();
    expect(await unreachedByTab(bench)).toEqual([]);
  });

  it("in the Director's view", async () => {
    await view("director");
    await bench.panel.getByRole("article").first().waitFor();
    expect(await unreachedByTab(bench)).toEqual([]);
  });

  itIfLong("in the Office's view with every part opened", async () => {
    await view("office");
    await bench.button(revert.undo.button(revert.check)).click();
    await bench.button(fixes.open).click();
    await bench.panel.getByText(viResult.quotas.title, { exact: true }).click();
    await bench.button(followUp.open).click();
    await bench.button(sendBack.openOf(sendBack.all)).click();
    expect(await unreachedByTab(bench)).toEqual([]);
  });

  itIfLong("where the list has to be chosen", async () => {
    await bench.start();
    for (const column of ["B", "C", "D", "F"]) await bench.type(`${column}5`, `Cột ${column}`);
    await bench.primary(vi.run.check).click();
    await bench.panel.getByRole("radiogroup").waitFor();
    await bench.panel.getByText(viChooser.others).click();
    expect(await unreachedByTab(bench)).toEqual([]);
  });
});

it("a finding is corrected without a mouse, and F6 cycles through the parts of the page", async () => {
  const bench = await Workbench.open(running());
  const press = (key: string) => bench.page.keyboard.press(key);
  await bench.start();
  await bench.page.locator("#cell-input").focus();
  await press("F6");
  await bench.frame.waitForFunction(() => document.activeElement?.tagName === "BUTTON");
  await press("Enter");
  await bench.answered();
  await press("Alt+ArrowDown");
  await bench.frame.waitForFunction(() => document.activeElement?.closest("[data-open-point]") !== null);
  const focused = () =>
    bench.frame.evaluate(() => {
      const { tagName = "", textContent = "" } = document.activeElement ?? {};
      return { tagName, textContent };
    });
  // On to a finding with a text to write.
  for (let step = 0; step < 40 && (await focused()).tagName !== "INPUT"; step++) {
    await press("Alt+ArrowDown");
    await bench.page.waitForTimeout(50);
  }
  expect((await focused()).tagName).toBe("INPUT");
  await press("Tab");
  expect((await focused()).textContent).toBe(work.write);
  await press("Shift+Tab");
  await press("Control+A");
  await bench.page.keyboard.type("Nguyễn Thị Minh");
  await press("Enter");
  await bench.panel.getByText(work.unwritten, { exact: true }).waitFor();
  await bench.page.locator("#log-toggle").focus();
  await press("F6");
  expect(await bench.page.evaluate(() => document.activeElement?.closest(".ribbon") !== null)).toBe(true);
  await bench.close();
});

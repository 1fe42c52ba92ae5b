import { join } from "node:path";
import { viChooser } from "../../src/locales/chooser";
import { viGuidance } from "../../src/locales/guidance";
import { viPrepare } from "../../src/locales/prepare";
import { vi } from "../../src/locales/vi";
import { ROOT } from "../../workbench/browser/server/serve";
import { isLong, itIfLong } from "../support/lane";
import { overflow, smallTargets, unreachedByTab, violations } from "./support/audit";
import { Workbench, runWorkbench } from "./support/workbench";

const running = runWorkbench();

/** Runs a test on a page, with the pane's width in Excel. There must be no error in the console at its end. */
async function onPage(act: (bench: Workbench) => Promise<void>): Promise<void> {
  const bench = await Workbench.open(running());
  await bench.visit("khong-gi-dung.xlsx");
  await bench.size(320, 532);
  await act(bench);
  expect(bench.complaints).toEqual([]);
  await bench.close();
}

const notice = (bench: Workbench, text: RegExp) => bench.panel.locator("main, aside").getByText(text).first();

async function expectUsable(bench: Workbench): Promise<void> {
  expect(await violations(bench)).toEqual([]);
  expect(await smallTargets(bench)).toEqual([]);
  expect(await overflow(bench)).toBeLessThanOrEqual(0);
  expect(await unreachedByTab(bench)).toEqual([]);
}

it("leads the Office from an empty workbook to a plan for its year, and names the blanks in it", () =>
  onPage(async (bench) => {
    const { panel, page } = bench;
    await panel.getByRole("heading", { name: viPrepare.title }).waitFor();
    if (isLong) await expectUsable(bench);
    await panel.getByRole("textbox", { name: viPrepare.year }).fill("2031");
    await bench.button(viPrepare.button).click();
    await notice(bench, /hai thời hạn năm 2031/u).waitFor();
    expect(await page.getByRole("tab", { name: "Kế hoạch", exact: true }).getAttribute("aria-selected")).toBe("true");
    await panel.getByRole("heading", { name: vi.plan.blanks("4") }).waitFor();
    for (const [cell, text] of [
      ["B4", "31/KH-STTTT"],
      ["B5", "08/04/2031"],
      ["B9", "28/04/2031"],
      ["B11", "30/11/2031"],
    ] as const)
      await bench.type(cell, text);
    await panel.getByText("Kế hoạch 31/KH-STTTT, năm 2031").waitFor();
    await panel.getByText(`${viPrepare.steps.plan} (${viPrepare.done})`).waitFor();
    if (isLong) await expectUsable(bench);
  }));

itIfLong("checks a list with unknown headings after somebody has said what they are", () =>
  onPage(async (bench) => {
    const { panel, page } = bench;
    await page.locator("input[type=file]").setInputFiles(join(ROOT, "test/browser/inputs/unknown-headings.xlsx"));
    await panel.locator(".run-button:not([aria-disabled=true])").click();
    await panel.getByText(viChooser.sheet).waitFor();
    await expectUsable(bench);
    await bench.button(viChooser.save).click();
    await notice(bench, /^Đã ghi nhớ tên cột/u).waitFor();
    await panel.getByRole("heading", { name: "Nguyễn Văn An" }).waitFor();
  }),
);

itIfLong("marks the cells to correct in the sheet, and removes the marks again", () =>
  onPage(async (bench) => {
    await bench.start();
    await bench.size(320, 532);
    await bench.validate();
    const subject = bench.cell("C8");
    const before = await subject.evaluate((cell) => getComputedStyle(cell).backgroundColor);
    await bench.panel.getByText(viGuidance.title).click();
    await bench.button(viGuidance.mark).click();
    await notice(bench, /^Đã tô màu/u).waitFor();
    expect(await subject.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe("rgb(252, 228, 214)");
    await expectUsable(bench);
    await bench.button(viGuidance.unmark).click();
    await notice(bench, /^Đã bỏ tô màu/u).waitFor();
    expect(await subject.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(before);
  }),
);

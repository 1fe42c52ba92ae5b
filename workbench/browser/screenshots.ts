import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../chromium/launchBrowser";
import { SCRIPTED } from "../contract/cases";
import { TEXTS } from "../contract/page/texts";
import { viDirector } from "../../src/locales/director";
import { viResult } from "../../src/locales/viResult";
import { build } from "./server/build";
import { ROOT, serve } from "./server/serve";

const FOLDER = join(ROOT, "docs", "images");

/** `npm run screenshots`: the pictures in the README, of the page that `npm start` serves. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await build((line) => process.stdout.write(`${line}\n`));
  const { server, url } = await serve(0);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  await roles(page, url);
  await contract(page, url);
  await browser.close();
  server.close();
}

/** A checked workbook in the views of a unit, the Office and the Director. */
async function roles(page: Page, url: string): Promise<void> {
  const frame = page.frameLocator("iframe");
  await page.goto(url);
  await page.locator("#width").selectOption("320");
  await frame.locator(".run-button:not([aria-disabled=true])").click();
  await frame.getByRole("combobox").selectOption({ label: "Phòng Công nghệ thông tin" });
  await frame.getByRole("button", { name: viResult.work.next }).click();
  await page.mouse.move(0, 0);
  await page.locator("#name-box").fill("V7");
  await page.keyboard.press("Enter");
  await frame.locator("[data-open-point] input").waitFor();
  await panel(page, "panel-unit");
  await page.screenshot({ path: join(FOLDER, "workbench.png") });
  await frame.getByRole("tab", { name: viResult.work.roles.office }).click();
  await frame.getByRole("button", { name: viResult.followUp.open }).click();
  const heading = frame.getByRole("heading", { name: viResult.followUp.awards });
  await heading.waitFor();
  // Below the part that does not scroll.
  await heading.evaluate((element) => {
    element.scrollIntoView();
    element.closest(".pane-scroll")?.scrollBy(0, -74);
  });
  await panel(page, "panel-office");
  await page.locator("#shade").selectOption("dark");
  await frame.locator("html[data-shade=dark]").waitFor({ state: "attached" });
  await frame.getByRole("tab", { name: viResult.work.roles.director }).click();
  await frame.getByRole("button", { name: viDirector.approve, exact: true }).click();
  await frame.getByText(viDirector.opinion("Duyệt")).waitFor();
  await panel(page, "panel-director");
}

/** An Excel with Vietnamese names of days and months. A string, because tsx adds helpers to functions. */
const VIETNAMESE_DATES = `
  const { get } = Object.getOwnPropertyDescriptor(Excel.Range.prototype, "text");
  const shown = (line) => line.map((text) => text.replace("Sun May", "CN Thg5"));
  Object.defineProperty(Excel.Range.prototype, "text", { get() { return get.call(this).map(shown); } });
`;

/** The page that compares the workbench's assumptions with Excel, with one different answer. */
async function contract(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/?contract`);
  const { vi } = TEXTS;
  const frame = page.frameLocator("iframe");
  const run = frame.getByRole("button", { name: vi.run(SCRIPTED.length) });
  await run.waitFor();
  await panel(page, "contract-start");
  await page.frames().at(-1)?.evaluate(VIETNAMESE_DATES);
  await run.click();
  await frame.getByText(vi.finished(1)).waitFor({ timeout: 120_000 });
  await panel(page, "contract-result");
}

/** The pane without the line on its left. */
async function panel(page: Page, name: string): Promise<void> {
  const [whole, frame] = await Promise.all(
    ["aside.panel", "iframe.panel-frame"].map((selector) => page.locator(selector).boundingBox()),
  );
  if (!whole || !frame) throw new Error("The panel is not in sight.");
  const clip = { x: frame.x, y: whole.y, width: frame.width, height: whole.height };
  await page.screenshot({ path: join(FOLDER, `${name}.png`), clip });
}

void main();

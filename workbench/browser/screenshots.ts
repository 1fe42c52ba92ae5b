import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../chromium/launchBrowser";
import { SCRIPTED } from "../contract/cases";
import { TEXTS } from "../contract/page/texts";
import { build } from "./server/build";
import { ROOT, serve } from "./server/serve";

const FOLDER = join(ROOT, "docs", "images");

/** `npm run screenshots`: the pictures of the README, taken of the page that `npm start` serves. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await build((line) => process.stdout.write(`${line}\n`));
  const { server, url } = await serve(0);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  await page.goto(url);
  await usable(page);
  await panel(page, "panel-start");
  await page.frameLocator("iframe").locator(".run-button").click();
  await page.frameLocator("iframe").getByRole("combobox").selectOption({ label: "Phòng Công nghệ thông tin" });
  await page
    .frameLocator("iframe")
    .getByText(/^Điểm 1\//u)
    .first()
    .waitFor();
  await usable(page);
  await panel(page, "panel-result");
  await page.locator("#name-box").fill("V6");
  await page.keyboard.press("Enter");
  await page.screenshot({ path: join(FOLDER, "workbench.png") });
  await page.locator("#shade").selectOption("dark");
  await page.frameLocator("iframe").locator("html[data-shade=dark]").waitFor({ state: "attached" });
  await panel(page, "panel-dark");
  await contract(page, url);
  await browser.close();
  server.close();
}

/** An Excel that shows names of days and months in Vietnamese. As text: a function would take helpers of tsx along. */
const VIETNAMESE_DATES = `
  const { get } = Object.getOwnPropertyDescriptor(Excel.Range.prototype, "text");
  const shown = (line) => line.map((text) => text.replace("Sun May", "CN Thg5"));
  Object.defineProperty(Excel.Range.prototype, "text", { get() { return get.call(this).map(shown); } });
`;

/** The page that compares the workbench's assumptions with Excel, with one answer that differs. */
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

const usable = (page: Page): Promise<void> =>
  page.frameLocator("iframe").locator(".run-button:not([aria-disabled=true])").waitFor();

const panel = (page: Page, name: string): Promise<Buffer> =>
  page.locator("aside.panel").screenshot({ path: join(FOLDER, `${name}.png`) });

void main();

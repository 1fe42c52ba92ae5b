import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../chromium/launchBrowser";
import { build } from "./server/build";
import { ROOT } from "./server/configurations";
import { serve } from "./server/serve";

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
  await browser.close();
  server.close();
}

const usable = (page: Page): Promise<void> =>
  page.frameLocator("iframe").locator(".run-button:not([aria-disabled=true])").waitFor();

const panel = (page: Page, name: string): Promise<Buffer> =>
  page.locator("aside.panel").screenshot({ path: join(FOLDER, `${name}.png`) });

void main();

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../workbench/chromium/launchBrowser";

/** All sizes that Office may request, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

/** The product: a rosette with a tick. Checking: a table and a tick. Their colours work on light and dark ribbons. */
const ICONS = ["award", "check"];

async function makeIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const name of ICONS) {
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block }</style>${readFileSync(fileOf(`${name}.svg`), "utf8")}`,
    );
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      writeFileSync(fileOf(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

const fileOf = (name: string): string => join(__dirname, name);

void makeIcons();

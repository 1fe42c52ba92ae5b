import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";

/** Clicks the button as soon as it exists and records when its label changes; runs in every frame before its scripts. */
const CLICK_AT_ONCE = `
  if (window !== top) {
    const LABEL = "Đang kiểm tra";
    new MutationObserver(() => {
      if (window.answeredAt) return;
      const button = document.querySelector(".run-button:not([disabled]):not([aria-disabled=true])");
      if (button && !window.pressed) { window.pressed = true; window.readyAt = performance.now(); setTimeout(() => button.click(), 0); }
      if (document.querySelector(".run-button")?.textContent.includes(LABEL)) window.answeredAt = performance.now();
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }
`;

/** Milliseconds from loading the pane's frame until its button responds, in a new profile, on a slowed-down CPU. */
export async function timeToAnswer(browser: Browser, url: string, pane: string, slower: number): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(CLICK_AT_ONCE);
  await throttle(page, slower);
  const frame = await openPane(page, url, pane);
  await frame.waitForFunction(() => "answeredAt" in window);
  const milliseconds = Number(await frame.evaluate("window.answeredAt"));
  await context.close();
  return milliseconds;
}

/** gzip size of the pane's own scripts that are loaded without a click; without office.js. */
export async function bytesBeforeClick(browser: Browser, url: string, pane: string): Promise<number> {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js") && !/\/office\/|bench-host/.test(pathname)) scripts.push(response.body());
  });
  const frame = await openPane(page, url, pane);
  await frame.waitForSelector(READY);
  await page.waitForLoadState("networkidle");
  const loaded = await Promise.all(scripts);
  await context.close();
  return loaded.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
}

/** Timeout for anything that the pane shows. */
const TIMEOUT = 120_000;
const READY = ".run-button:not([disabled]):not([aria-disabled=true])";

/** A pane in the Office's view, which shows all nominations; a unit's view first asks for the unit. */
export async function openOfficeView(browser: Browser, url: string, rows: number): Promise<[page: Page, frame: Frame]> {
  const context = await browser.newContext();
  context.setDefaultTimeout(TIMEOUT);
  await context.addInitScript(() => localStorage.setItem("award-nominations.role", "office"));
  const page = await context.newPage();
  const frame = await openPane(page, url, "taskpane.html", rows);
  await frame.waitForSelector(READY);
  return [page, frame];
}

/** Clicks the button and waits for the list of nominations. */
export async function check(frame: Frame): Promise<void> {
  await frame.evaluate("document.querySelector('.run-button').click()");
  await frame.waitForSelector("[role=list][aria-label]").catch(async () => {
    throw new Error(
      `No list of nominations ${TIMEOUT / 1000} s after the click; the pane shows: ${await textOf(frame)}`,
    );
  });
  await frame.waitForSelector(READY);
}

export const textOf = async (frame: Frame): Promise<string> =>
  (await frame.evaluate(() => document.body.innerText)).replace(/\s+/g, " ").slice(0, 500);

/** Opens a pane with a workbook of so many nominations. */
export async function openPane(page: Page, url: string, pane: string, rows = 20): Promise<Frame> {
  await page.goto(`${url}/panel/bench-host/index.html?pane=/panel/${pane}&rows=${rows}`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

export async function throttle(page: Page, slower: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
}

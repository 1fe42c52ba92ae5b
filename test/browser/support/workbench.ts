import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { serve } from "../../../workbench/browser/server/serve";
import { launchBrowser } from "../../../workbench/chromium/launchBrowser";
import { vi } from "../../../src/locales/vi";
import { viResult } from "../../../src/locales/viResult";
import { buildOnce } from "./buildOnce";

/** The longest wait for anything on the page. A wait ends when its condition holds. */
const TIMEOUT = 15_000;

/** A page of a test closes before compiling its scripts to machine code has saved the time that it takes. */
const SHORT_LIVED = "--js-flags=--no-opt --no-maglev --no-sparkplug";

/** A browser and a server for the tests of one file. */
interface Running {
  readonly url: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** Starts a browser and a server before the tests of a file, and stops them after the last. */
export function runWorkbench(): () => Running {
  let running: Running | undefined;
  jest.setTimeout(60_000);
  beforeAll(async () => {
    running = await startWorkbench();
  }, 480_000);
  afterAll(() => running?.stop());
  return () => {
    if (running === undefined) throw new Error("The workbench is not running.");
    return running;
  };
}

async function startWorkbench(): Promise<Running> {
  await buildOnce();
  const browser = await launchBrowser([SHORT_LIVED]);
  const { server, url } = await serve(0);
  return {
    url,
    browser,
    stop: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The page in its own tab, with the actions of a user. */
export class Workbench {
  /** The requests and the console messages of the tab. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** @param role whose view of the result is shown; null = not chosen yet */
  static async open(
    { browser, url }: Running,
    options: BrowserContextOptions = {},
    role: "unit" | "office" | "director" | null = "office",
  ): Promise<Workbench> {
    // Without transitions, colours have their final value at once.
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(TIMEOUT);
    if (role !== null) {
      await context.addInitScript((chosen) => {
        localStorage.setItem("award-nominations.role", chosen);
        // As if the Office had chosen to correct for the units.
        if (localStorage.getItem("award-nominations.worker") === null)
          localStorage.setItem("award-nominations.worker", "everyone");
      }, role);
    }
    const page = await context.newPage();
    const workbench = new Workbench(page, url);
    page.on("request", (request) => workbench.requests.push(request.url()));
    page.on("pageerror", (error) => workbench.complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") workbench.complaints.push(message.text());
    });
    return workbench;
  }

  /** Opens the page with a sample and waits for the pane's button. */
  async start(sample = "de-nghi-moi-loi.xlsx"): Promise<void> {
    await this.visit(sample);
    await this.primary(vi.run.check).waitFor();
    const list = this.page.getByRole("tab", { name: "Đề nghị", exact: true });
    if ((await list.count()) > 0) await list.click();
  }

  async visit(sample = "de-nghi-moi-loi.xlsx"): Promise<void> {
    await this.page.goto(`${this.url}/?sample=${sample}`);
    await this.page.locator("#cell-input").waitFor({ state: "attached" });
  }

  /** Gives the pane the size that it has in Excel. */
  async size(width: 320 | 350, height: number): Promise<void> {
    await this.page.locator("#width").selectOption(String(width));
    await this.page.locator("iframe.panel-frame").evaluate((frame: HTMLElement, pixels) => {
      frame.style.flex = "none";
      frame.style.height = `${pixels}px`;
    }, height);
  }

  get panel(): FrameLocator {
    return this.page.frameLocator("iframe.panel-frame");
  }

  get frame(): Frame {
    const frame = this.page.frames().find((item) => item.url().includes("/panel/taskpane.html"));
    if (!frame) throw new Error("The panel's frame is not there.");
    return frame;
  }

  /** The button that starts a check, while it is enabled. */
  primary(name: string | RegExp): Locator {
    return this.panel.locator(".run-button:not([aria-disabled=true])", { hasText: name });
  }

  button(name: string): Locator {
    return this.panel.getByRole("button", { name, exact: true });
  }

  /** Whether an element is completely visible in the pane's frame. */
  isInSight(locator: Locator): Promise<boolean> {
    return locator.first().evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  }

  /** Clicks the pane's button and waits for the result. */
  async validate(): Promise<void> {
    await this.primary(/^Kiểm tra( lại)?$/).click();
    await this.answered();
  }

  /** Waits until the pane shows a result and the button is enabled again. */
  async answered(): Promise<void> {
    await this.primary(vi.run.again).waitFor();
    await this.panel.getByRole("list", { name: viResult.rows.label }).waitFor();
  }

  /** Goes to a cell through the name box. */
  async goTo(address: string): Promise<void> {
    await this.page.locator("#name-box").fill(address);
    await this.page.keyboard.press("Enter");
  }

  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What the grid shows in a cell, after scrolling to it. */
  async read(address: string): Promise<string> {
    await this.goTo(address);
    return (await this.cell(address).textContent()) ?? "";
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`).first();
  }

  async selected(): Promise<string> {
    return this.page.locator("#name-box").inputValue();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Expects a value that appears a moment later. */
export async function expectSoon<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + TIMEOUT;
  let found = await read();
  while (found !== wanted && Date.now() < end) found = await read();
  expect(found).toBe(wanted);
}

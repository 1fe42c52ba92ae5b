import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "../../../workbench/chromium/launchBrowser";
import { vi } from "../../../src/locales/vi";
import { viResult } from "../../../src/locales/viResult";

const ROOT = join(__dirname, "../../..");
/** Longest wait for anything on the page; a wait ends when its condition holds. */
const PATIENCE = 15_000;

/** One browser and one server, as `npm start` makes it, for the whole suite. */
export interface Running {
  readonly url: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

export async function startWorkbench(): Promise<Running> {
  const server = spawn(process.execPath, ["--import", "tsx", "workbench/browser/start.ts"], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", NODE_ENV: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [url, browser] = await Promise.all([addressOf(server), launchBrowser()]).catch((error: unknown) => {
    server.kill();
    throw error;
  });
  return {
    url,
    browser,
    stop: async () => {
      await browser.close();
      server.kill();
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (data: Buffer): void => {
      said += data.toString();
      const [url] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (url) resolve(url);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.on("exit", () => reject(new Error(`The workbench did not start:\n${said}`)));
  });
}

/** The page in a tab of its own, with what a person does on it. */
export class Workbench {
  /** What the tab asked for and what its console said. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** @param role whose view of the answer is shown; null = nobody has chosen yet */
  static async open(
    { browser, url }: Running,
    options: BrowserContextOptions = {},
    role: "unit" | "office" | "director" | null = "office",
  ): Promise<Workbench> {
    // Without transitions a colour is what it is at once.
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    if (role !== null) {
      await context.addInitScript((chosen) => localStorage.setItem("award-nominations.role", chosen), role);
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

  /** Opens the page with a sample in it and waits for the panel's button. */
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

  get panel(): FrameLocator {
    return this.page.frameLocator("iframe.panel-frame");
  }

  get frame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("/panel/taskpane.html"));
    if (!frame) throw new Error("The panel's frame is not there.");
    return frame;
  }

  /** The one primary button, while it can be used. */
  primary(name: string | RegExp): Locator {
    return this.panel.locator(".run-button:not([aria-disabled=true])", { hasText: name });
  }

  button(name: string): Locator {
    return this.panel.getByRole("button", { name, exact: true });
  }

  /** Clicks the panel's button and waits for the answer. */
  async validate(): Promise<void> {
    await this.primary(/^Kiểm tra( lại)?$/).click();
    await this.answered();
  }

  /** Until a result stands in the panel and the button can be used again. */
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

  /** What the grid shows in a cell, once it is in view. */
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

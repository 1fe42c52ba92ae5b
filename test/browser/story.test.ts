import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { vi } from "../../src/locales/vi";
import { viResult } from "../../src/locales/viResult";
import { en } from "../../src/locales/en";
import { OUT } from "../../workbench/browser/server/serve";
import { expectSoon, Workbench, runWorkbench } from "./support/workbench";

/** Bytes of our scripts, compressed. */
const BEFORE_FIRST_CLICK = 120_000;

const running = runWorkbench();

/** What the head of a unit does, from opening the workbook to a row without faults. */
describe("a unit's story", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open(running());
    await bench.start();
  });
  afterAll(() => bench.close());

  it("loads little before the first click, including what reads the plan", async () => {
    await bench.panel.getByText(/^Kế hoạch .*, năm/u).waitFor();
    await bench.page.waitForLoadState("networkidle");
    const paths = bench.requests.map((url) => new URL(url).pathname);
    const scripts = paths.filter((path) => /^\/panel\/(?!office\/).*\.js$/u.test(path));
    expect(scripts.filter((path) => path.includes("overview"))).toHaveLength(1);
    const sizes = scripts.map((path) => gzipSync(readFileSync(join(OUT, path)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BEFORE_FIRST_CLICK);
  });

  it("opens a sample with its sheets, fills, drop-downs and frozen headings", async () => {
    const tabs = await bench.page.getByRole("tab").allTextContents();
    expect(tabs).toEqual(["Kế hoạch", "Đơn vị", "Đề nghị", "Ghi nhớ"]);
    expect(await bench.read("D6")).toBe("Lê Minh Khôi");
    expect(await bench.cell("B5").evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
      "rgb(222, 236, 249)",
    );
    await bench.goTo("F6");
    await bench.page.keyboard.press("Alt+ArrowDown");
    expect(await bench.page.getByRole("option").allTextContents()).toContain("Phòng Công nghệ thông tin");
    await bench.page.keyboard.press("Escape");
    await bench.goTo("A40");
    expect(await bench.cell("B5").isVisible()).toBe(true);
  });

  it("checks, and shows the status in the grid beside each row", async () => {
    await bench.validate();
    expect(await bench.read("V7")).toBe("Cần bổ sung");
    expect(await bench.read("W7")).toContain("Tên tập thể, cá nhân");
    expect(await bench.read("U7")).toMatch(/^HS-[2-9A-Z]{6}$/);
    await bench.page.getByRole("tab", { name: "Tổng hợp" }).waitFor();
    await bench.page.getByRole("tab", { name: "Số liệu" }).click();
    await bench.page.locator("figure.chart").waitFor();
    await bench.page.getByRole("tab", { name: "Đề nghị" }).click();
  });

  it("shows each batch to developers", async () => {
    const totals = await bench.page.locator("[data-log=totals]").textContent();
    expect(totals).toMatch(/^\d+ lượt gọi · gửi \d+\.\d kB · nhận \d+\.\d kB$/);
  });

  it("checks a fixed cell at once, and writes the result with the next check", async () => {
    const mark = bench.panel.getByText(viResult.work.unwritten, { exact: true });
    await bench.type("D7", "Trần Thị Bích Ngà");
    expect(await bench.read("D7")).toBe("Trần Thị Bích Ngà");
    await mark.waitFor();
    expect(await bench.read("V7")).toBe("Cần bổ sung");
    await bench.validate();
    await mark.waitFor({ state: "detached" });
    expect(await bench.read("V7")).not.toBe("Cần bổ sung");
  });

  it("goes from a finding to its cell", async () => {
    await bench.goTo("A1");
    await bench.button(viResult.work.next).click();
    const link = bench.panel.getByTitle(/^Tới ô /u).first();
    const [, cell = ""] = /ô (\w+)$/u.exec((await link.getAttribute("title")) ?? "") ?? [];
    await expectSoon(() => bench.selected(), cell);
    await bench.goTo("A1");
    await link.click();
    await expectSoon(() => bench.selected(), cell);
  });

  it("filters the list by outcome", async () => {
    const group = bench.panel.getByRole("group", { name: viResult.filter.label });
    const incomplete = group.getByRole("button", { name: vi.outcomes.incomplete });
    const [, count = ""] = /(\d+)$/.exec((await incomplete.textContent()) ?? "") ?? [];
    await incomplete.click();
    expect(await incomplete.getAttribute("aria-pressed")).toBe("true");
    const list = bench.panel.getByRole("list", { name: viResult.rows.label });
    await list.locator(`[aria-setsize="${count}"]`).first().waitFor();
    expect(await list.getByText(`· ${vi.outcomes.invalid}`).count()).toBe(0);
    await group.getByRole("button", { name: viResult.filter.all }).click();
  });

  it("speaks English if it is chosen, in the pane and in the page", async () => {
    await bench.button(vi.settings.otherLanguage).click();
    await bench.primary(en.run.again).waitFor();
    await bench.button(en.settings.otherLanguage).click();
    await bench.primary(vi.run.again).waitFor();
    await bench.page.locator("#language").selectOption("en-US");
    await bench.page.getByRole("button", { name: "Insert row" }).waitFor();
    expect(await bench.page.locator("[id='AwardNominations.Validate']").textContent()).toBe("Check");
  });

  it("sent no requests to other machines, and logged no errors", () => {
    expect(bench.requests.length).toBeGreaterThan(10);
    expect(bench.requests.filter((url) => !url.startsWith(`${bench.url}/`))).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { vi } from "../../src/locales/vi";
import { vi as page } from "../../workbench/browser/texts/vi";
import { viResult } from "../../src/locales/viResult";
import { Workbench, runWorkbench } from "./support/workbench";

const running = runWorkbench();

const { work, revert, hiddenRow, sendBack, rows, filter } = viResult;

/** What the Office does with the nominations of all units. */
describe("the Office, 320 × 532", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open(running());
    await bench.start();
    await bench.size(320, 532);
    await bench.validate();
  });
  afterAll(async () => {
    expect(bench.complaints).toEqual([]);
    await bench.close();
  });

  const status = () => bench.panel.getByRole("status").first();

  it("sees the nominations of all units and what to do first", async () => {
    const all = await bench.panel.getByRole("button", { name: filter.all }).textContent();
    const lines = bench.panel.getByRole("list", { name: rows.label }).getByRole("listitem");
    expect(Number(await lines.first().getAttribute("aria-setsize"))).toBe(Number(/\d+$/u.exec(all ?? "")?.[0]));
    await bench.panel.getByText(/^Điểm 1\//u).waitFor();
    await bench.size(320, 378);
    expect(await bench.isInSight(bench.panel.locator("[data-open-point] [title^='Tới ô']"))).toBe(true);
    await bench.size(320, 532);
  });

  it("sees what undoing the check changes, undoes it, and redoes it", async () => {
    await bench.button(revert.undo.button(revert.check)).click();
    const cells = bench.panel.getByRole("list", { name: revert.list });
    await cells.getByText(revert.place("V7", "Đề nghị")).waitFor();
    expect(await cells.locator("del").allTextContents()).toContain("Cần bổ sung");
    expect(await bench.read("V7")).toBe("Cần bổ sung");
    await bench.button(revert.undo.confirm).click();
    await status()
      .getByText(/^Đã khôi phục/u)
      .waitFor();
    expect(await bench.read("V7")).toBe("");
    await bench.panel.getByText(work.unwritten, { exact: true }).waitFor();
    await bench.button(revert.redo.button(revert.check)).click();
    await bench.button(revert.redo.confirm).click();
    await status()
      .getByText(/^Đã ghi lại/u)
      .waitFor();
    expect(await bench.read("V7")).toBe("Cần bổ sung");
    await bench.panel.getByText(work.unwritten, { exact: true }).waitFor({ state: "detached" });
  });

  it("can show a row that is hidden by a filter", async () => {
    await bench.goTo("C5");
    await bench.page.keyboard.press("Alt+ArrowDown");
    const menu = bench.page.getByRole("dialog", { name: page.filter.title("Đối tượng") });
    await menu.getByRole("checkbox", { name: "Cá nhân", exact: true }).uncheck();
    await menu.getByRole("button", { name: page.filter.apply, exact: true }).click();
    await bench.page.locator("[data-cell=A6]").waitFor({ state: "detached" });
    await bench.panel.getByRole("button", { name: /Dòng 7 · / }).click();
    await bench.panel.getByText(hiddenRow.title("7")).waitFor();
    await bench.button(hiddenRow.show("7")).click();
    await bench.page.locator("[data-cell=A7]").first().waitFor();
    await bench.panel.getByText(hiddenRow.title("7")).waitFor({ state: "detached" });
    expect(await bench.page.locator("[data-cell=A6]").count()).toBe(0);
  });

  it("sends back what the units have to supply: on the screen, as an e-mail, and as one document for all", async () => {
    await bench.button(viResult.followUp.open).click();
    await bench.button(sendBack.openOf(sendBack.all)).click();
    const text = await bench.panel.getByRole("textbox", { name: sendBack.textOf(sendBack.all) }).inputValue();
    expect(text).toContain("Kính gửi: Phòng Công nghệ thông tin");
    const mail = await bench.panel.getByRole("link", { name: sendBack.mail }).getAttribute("href");
    expect(mail).toMatch(/^mailto:\?subject=/u);
    expect(mail?.length).toBeLessThanOrEqual(1_900);
    const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.button(sendBack.slip).click()]);
    const made = bench.panel.getByRole("complementary", { name: vi.notice.label }).getByText(/^Đã lập tệp/u);
    expect(await bench.isInSight(made)).toBe(true);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    const units = (text.match(/^Kính gửi: /gmu) ?? []).length;
    expect(units).toBeGreaterThan(1);
    expect(xml.match(/PHIẾU TRẢ LẠI/gu)).toHaveLength(units);
  });
});

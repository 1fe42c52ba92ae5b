import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { vi } from "../../src/locales/vi";
import { viDirector } from "../../src/locales/director";
import { viResult } from "../../src/locales/viResult";
import { Workbench, runWorkbench } from "./support/workbench";
import { itIfLong } from "../support/lane";

const running = runWorkbench();

const { work } = viResult;

/** From nominations without faults to the Director's approval and the Office's draft of the decision. */
describe("the Director and the documents, 320 × 532", () => {
  let bench: Workbench;
  const decision = () => bench.button(viResult.documents.kinds.decision);

  beforeAll(async () => {
    bench = await Workbench.open(running(), { permissions: ["clipboard-read", "clipboard-write"] });
    await bench.start("de-nghi-hop-le.xlsx");
    await bench.size(320, 532);
    await bench.validate();
  });
  afterAll(() => bench.close());

  /** Clicks, and returns the text of the saved file. Its name is read from the pane, since a headless Chromium drops diacritics. */
  async function saved(click: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([bench.page.waitForEvent("download"), click()]);
    const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gu)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(""),
    );
    return paragraphs.join("\n");
  }

  const mark = () => bench.panel.getByText(work.unwritten, { exact: true });

  it("the Office sees who is next if nothing is left to correct", async () => {
    await bench.panel.getByRole("heading", { name: work.nothing }).waitFor();
    await bench.panel.getByText(work.office.director).waitFor();
    await bench.button(work.toDirector).click();
  });

  it("the Director sees the first nomination, and approves two, each with one click", async () => {
    const approve = bench.button(viDirector.approve);
    await approve.waitFor();
    for (const height of [378, 532] as const) {
      await bench.size(320, height);
      expect({ height, isInSight: await bench.isInSight(approve) }).toEqual({ height, isInSight: true });
    }
    for (let index = 0; index < 2; index++) {
      await approve.click();
      await bench.panel.getByText("Ý kiến: Duyệt").waitFor();
      if (index === 0) await bench.button(viDirector.next).click();
    }
    expect(await bench.panel.getByText("Ý kiến: Duyệt").count()).toBe(1);
  });

  it("the page shows a text or a number across columns, also over filled cells", async () => {
    await bench.page.getByRole("tab", { name: "Tổng hợp", exact: true }).click();
    const shown = (address: string) =>
      bench.cell(address).evaluate((cell) => {
        const { left, top, width, height } = cell.querySelector(".cell-text")?.getBoundingClientRect() ?? new DOMRect();
        const [own, text] = [
          cell.getBoundingClientRect(),
          document.elementFromPoint(left + width / 2, top + height / 2),
        ];
        return { isWide: width > own.width, isOnTop: text !== null && cell.contains(text), text: text?.textContent };
      });
    expect(await shown("F7")).toEqual({ isWide: true, isOnTop: true, text: "Chỉ tiêu" });
    expect(await shown("F10")).toEqual({ isWide: true, isOnTop: true, text: "2" });
    await bench.page.getByRole("tab", { name: "Đề nghị", exact: true }).click();
  });

  it("the Director sees that a result is not written yet", async () => {
    const name = await bench.read("D9");
    await bench.page.keyboard.press("Delete");
    await mark().waitFor();
    await bench.type("D9", name);
    await mark().waitFor({ state: "detached" });
    await bench.panel.getByRole("tab", { name: work.roles.office }).click();
  });

  it("the draft decision is a Word file with the two, and says who is not on it and why", async () => {
    await bench.button(viResult.followUp.open).click();
    const text = await saved(() => decision().click());
    expect(text).toContain("QUYẾT ĐỊNH");
    expect(text).toMatch(/Điều 1\. Tặng Giấy khen của Giám đốc Sở Thông tin và Truyền thông cho 02 /u);
    await bench.panel
      .getByText(/^Đã lập tệp "Dự thảo Quyết định khen thưởng\.docx".*gồm 2 trường hợp\. 2 trường hợp không đưa vào/u)
      .first()
      .waitFor();
    expect(await bench.panel.getByText("Giám đốc chưa có ý kiến.").count()).toBe(2);
  });

  it("its content can be copied with its formats", async () => {
    await bench.button(viResult.documents.copy).click();
    await bench.panel.getByText(viResult.documents.copied).waitFor();
    const html = await bench.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain("QUYẾT ĐỊNH");
    expect(html).toContain("Times New Roman");
  });

  it("and written to a new sheet", async () => {
    await bench.button(viResult.documents.sheet).click();
    await bench.page.getByRole("tab", { name: "Dự thảo Quyết định khen thưởng" }).waitFor();
  });

  it("the submission to the police has only their award: none was approved, and the pane says so", async () => {
    await bench.button(viResult.documents.submission("Giám đốc Công an tỉnh")).click();
    await bench.panel.getByText(vi.documents.none).first().waitFor();
    expect(bench.complaints).toEqual([]);
  });
});

itIfLong(
  "the Director has both buttons in sight however much there is to read, and each card from its top",
  async () => {
    const bench = await Workbench.open(running(), {}, "director");
    await bench.start();
    await bench.size(320, 378);
    await bench.primary(vi.run.check).click();
    const [approve, next] = [bench.button(viDirector.approve), bench.button(viDirector.next)];
    await approve.waitFor();
    const article = bench.panel.getByRole("article");
    expect((await article.boundingBox())?.height).toBeGreaterThan(378);
    for (const button of [approve, bench.button(viDirector.refuse)]) expect(await bench.isInSight(button)).toBe(true);
    await bench.panel.getByRole("textbox", { name: viDirector.note }).focus();
    await next.click();
    expect(await bench.isInSight(article.getByRole("heading"))).toBe(true);
    expect(await bench.isInSight(approve)).toBe(true);
    await bench.close();
  },
);

import { vi } from "../../src/locales/vi";
import { viResult } from "../../src/locales/viResult";
import { Workbench, type Running } from "./support/workbench";

const { work, filter } = viResult;

/** What the head of a unit does who has never seen the pane, at the size that Excel gives it on a small screen. */
export function head(running: () => Running): void {
  describe("the head of a unit, 320 × 378", () => {
    let bench: Workbench;

    beforeAll(async () => {
      bench = await Workbench.open(running(), {}, null);
      await bench.start();
      await bench.page.locator("#width").selectOption("320");
      await bench.page.locator("iframe.panel-frame").evaluate((frame: HTMLElement) => {
        frame.style.flex = "none";
        frame.style.height = "378px";
      });
      await bench.primary(vi.run.check).click();
      await bench.panel.getByRole("combobox", { name: filter.unit }).selectOption("Phòng Công nghệ thông tin");
      await bench.panel.getByText(/^Điểm 1\//u).waitFor();
    });
    afterAll(() => bench.close());

    const points = async (): Promise<number> => {
      const [, all = "0"] = /\/(\d+)$/u.exec((await bench.panel.getByText(/^Điểm \d+\//u).textContent()) ?? "") ?? [];
      return Number(all);
    };
    const scrolled = () => bench.panel.locator(".pane-scroll").evaluate((box) => box.scrollTop);
    const open = () => bench.panel.locator("[data-open-point]");
    /** Whether the open finding's field and button are in sight. */
    const isInSight = (selector: string) =>
      open()
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });

    it("has the first thing to do in sight without scrolling", async () => {
      expect(await scrolled()).toBe(0);
      expect(await isInSight("[title^='Tới ô']")).toBe(true);
    });

    it("sees no row of another unit", async () => {
      const about = await bench.panel.getByRole("list", { name: viResult.rows.label }).textContent();
      expect(about).toContain("Dòng 7");
      // The collective of that name is nominated by itself.
      expect(about).not.toContain("Thanh tra Sở");
      expect(
        await bench.panel
          .getByRole("article")
          .getByText(/· (?!Phòng Công nghệ thông tin)Phòng /u)
          .count(),
      ).toBe(0);
    });

    it("mends a finding with two actions and no scrolling, and goes on to the next", async () => {
      await bench.button(work.next).click();
      const before = await points();
      const cell = await bench.selected();
      expect(cell).toBe("D7");
      expect(await isInSight("input")).toBe(true);
      // The two actions.
      await open().locator("input").fill("Trần Thị Bích Ngà");
      await open().locator("input").press("Enter");
      await bench.panel.getByText(work.unwritten, { exact: true }).waitFor();
      expect(await points()).toBe(before - 1);
      // The next field is in sight without anybody scrolling.
      expect(await isInSight("[title^='Tới ô']")).toBe(true);
      expect(await bench.read("D7")).toBe("Trần Thị Bích Ngà");
      // Nothing is written but what was mended.
      expect(await bench.read("V7")).toBe("Cần bổ sung");
    });

    it("goes on by keyboard alone, and the cell is selected at each step", async () => {
      await bench.button(work.next).focus();
      const seen = new Set<string>();
      for (let step = 0; step < 4; step++) {
        await bench.page.keyboard.press("Alt+ArrowDown");
        // The card is drawn and the cell selected a moment later.
        let cell = "";
        for (let tries = 0; tries < 60 && (seen.has(cell) || cell !== (await bench.selected())); tries++) {
          await bench.page.waitForTimeout(50);
          cell = (await currentCell()) ?? "";
        }
        expect(await bench.selected()).toBe(cell);
        seen.add(cell);
      }
      expect(seen.size).toBe(4);
      await bench.page.keyboard.press("Alt+ArrowUp");
      expect([...seen][2]).toBe(await currentCell());
    });

    it("keeps the place over a check, and shows no empty list wherever it is scrolled", async () => {
      const cell = await currentCell();
      await bench.primary(vi.run.again).click();
      await bench.primary(vi.run.again).waitFor();
      await bench.panel.getByText(work.unwritten, { exact: true }).waitFor({ state: "detached" });
      expect(await currentCell()).toBe(cell);
      // Something opens above the list.
      await open().getByText(work.basis, { exact: true }).click();
      const list = bench.panel.getByRole("list", { name: viResult.rows.label });
      const height = await list.evaluate((box) => box.scrollHeight);
      for (let top = 0; top < height; top += 100) {
        await list.evaluate((box, to) => box.scrollTo(0, to), top);
        await bench.frame.waitForFunction(() => {
          const box = document.querySelector("[role=list][aria-label^='Các đề nghị']");
          const { top: start = 0, height: size = 0 } = box?.getBoundingClientRect() ?? {};
          const lines = [...(box?.querySelectorAll("[role=listitem]") ?? [])].map((line) =>
            line.getBoundingClientRect(),
          );
          const isCovered = (y: number) => lines.some((line) => line.top <= y && line.bottom >= y);
          return isCovered(start + 8) && isCovered(start + size / 2) && isCovered(start + size - 8);
        });
      }
    });

    it("shows the card of the row that is selected on the sheet", async () => {
      await bench.goTo("D9");
      await bench.panel.getByRole("heading", { level: 2, name: await bench.read("D9") }).waitFor();
    });

    const currentCell = async (): Promise<string> => {
      const title = await open().locator("[title^='Tới ô']").getAttribute("title");
      return /ô (\w+)$/u.exec(title ?? "")?.[1] ?? "";
    };
  });
}

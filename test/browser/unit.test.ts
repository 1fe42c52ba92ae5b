import { vi } from "../../src/locales/vi";
import { viResult } from "../../src/locales/viResult";
import { expectSoon, Workbench, runWorkbench } from "./support/workbench";

const { work, filter } = viResult;

const running = runWorkbench();

/** The first steps of the head of a unit, with the pane's size in Excel on a small screen. */
describe("the head of a unit, 320 × 378", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open(running(), {}, null);
    await bench.start();
    await bench.size(320, 378);
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
  /** Whether the open finding's field and button are visible. */
  const isInSight = (selector: string) => bench.isInSight(open().locator(selector));

  it("sees the first thing to do without scrolling", async () => {
    expect(await scrolled()).toBe(0);
    expect(await isInSight("[title^='Tới ô']")).toBe(true);
  });

  it("can follow a link in a message, which breaks across lines, with the mouse or the keyboard", async () => {
    const link = open().getByRole("button", { name: /^dòng \d+$/u });
    const lines = await link.evaluate((element) => {
      const text = element.parentElement as HTMLElement;
      text.style.width = "45px";
      const { length } = element.getClientRects();
      text.style.width = "";
      return length;
    });
    expect(lines).toBe(2);
    const name = (await link.textContent()) ?? "";
    const named = open().getByRole("button", { name, exact: true });
    for (const follow of [() => named.click(), () => named.press("Enter")]) {
      await bench.goTo("D6");
      await follow();
      await bench.page.waitForFunction(
        (row) => document.querySelector<HTMLInputElement>("#name-box")?.value.endsWith(row),
        name.replace("dòng ", ""),
      );
      // The pane shows the finding of the other row, which links to this one.
      await named.waitFor({ state: "hidden" });
    }
    await bench.goTo("D6");
    await bench.panel.getByText(/^Điểm 1\//u).waitFor();
  });

  it("sees the next finding completely, wherever the pane is scrolled", async () => {
    for (const step of [work.next, work.next, work.previous, work.previous]) {
      await bench.panel.locator(".pane-scroll").evaluate((box) => box.scrollTo(0, box.scrollHeight));
      await bench.button(step).click();
      await bench.frame.waitForFunction(() => {
        const edges = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const [point, header] = [edges("[data-open-point]"), edges(":has(> [role=tablist])")];
        return point && header && point.top >= header.bottom && point.bottom <= innerHeight;
      });
    }
    await bench.panel.locator(".pane-scroll").evaluate((box) => box.scrollTo(0, 0));
  });

  it("sees another view from its top", async () => {
    for (const role of [work.roles.office, work.roles.unit]) {
      await bench.panel.locator(".pane-scroll").evaluate((box) => box.scrollTo(0, box.scrollHeight));
      await bench.panel.getByRole("tab", { name: role }).click();
      await bench.panel.getByRole("tab", { name: role, selected: true }).waitFor();
      expect(await scrolled()).toBe(0);
    }
  });

  it("sees whole names of units in the drop-down", async () => {
    const select = bench.panel.getByRole("combobox", { name: filter.unit });
    const [own, list] = await Promise.all(
      [select, bench.panel.getByRole("list", { name: viResult.rows.label })].map((item) => item.boundingBox()),
    );
    expect(own?.width).toBe(list?.width);
  });

  it("sees no row of another unit", async () => {
    const about = await bench.panel.getByRole("list", { name: viResult.rows.label }).textContent();
    expect(about).toContain("Dòng 7");
    // The collective of that name nominates itself.
    expect(about).not.toContain("Thanh tra Sở");
    expect(
      await bench.panel
        .getByRole("article")
        .getByText(/· (?!Phòng Công nghệ thông tin)Phòng /u)
        .count(),
    ).toBe(0);
  });

  it("corrects one finding after another, each with at most two actions and without scrolling", async () => {
    await bench.size(320, 532);
    await bench.button(work.next).click();
    await expectSoon(() => bench.selected(), "D7");
    const kinds = new Set<string>();
    for (let left = await points(), tries = 0; kinds.size < 3 && tries < 20; tries++) {
      const kind = await kindOfOpen();
      if (kind === null || kinds.has(kind)) {
        await bench.button(work.next).click();
        continue;
      }
      kinds.add(kind);
      const cell = await currentCell();
      expect({ cell, isInSight: await isInSight(kind) }).toEqual({ cell, isInSight: true });
      const actions = await correctOpen(kind);
      expect(actions).toBeLessThanOrEqual(2);
      await bench.frame.waitForFunction((last) => !document.body.textContent.includes(`/${last}`), left);
      await bench.primary(vi.run.again).waitFor();
      left = await points();
      // The next finding is visible and its cell is selected, without scrolling.
      await expectSoon(() => isInSight("[title^='Tới ô']"), true);
    }
    expect([...kinds].sort()).toEqual(["input", CHOICE, "textarea"].sort());
    expect(await bench.read("D7")).toBe(TEXT);
    // Nothing is written except the corrections.
    expect(await bench.read("V7")).toBe("Cần bổ sung");
  });

  const TEXT = "Trần Thị Bích Ngà";

  const CHOICE = "select:has(option[value='Đạt'])";

  /** How the open finding is corrected; null = in another way. */
  const kindOfOpen = async (): Promise<string | null> => {
    for (const kind of [CHOICE, "textarea", "input"]) if ((await open().locator(kind).count()) > 0) return kind;
    return null;
  };

  /** Corrects it as a user does, and returns the number of actions. */
  async function correctOpen(kind: string): Promise<number> {
    const field = open().locator(kind).first();
    const write = () => open().getByRole("button", { name: work.write }).click();
    const actions: Record<string, (() => Promise<unknown>)[]> = {
      [CHOICE]: [() => field.selectOption("Đạt"), write],
      textarea: [() => field.fill("Chủ trì hoàn thành đề tài chuyển đổi số của tỉnh trong năm."), write],
      input: [() => field.fill(TEXT), () => field.press("Enter")],
    };
    const taken = actions[kind] ?? [];
    for (const act of taken) await act();
    return taken.length;
  }

  it("continues with the keyboard only, and the cell is selected at each step", async () => {
    await bench.button(work.next).focus();
    const seen = new Set<string>();
    for (let step = 0; step < 4; step++) {
      await bench.page.keyboard.press("Alt+ArrowDown");
      // The card is rendered and the cell is selected a moment later.
      let cell = "";
      for (let tries = 0; tries < 60 && (seen.has(cell) || cell !== (await bench.selected())); tries++) {
        await bench.page.waitForTimeout(50);
        cell = (await currentCell()) ?? "";
      }
      expect(await bench.selected()).toBe(cell);
      seen.add(cell);
      expect(await isNameInSight()).toBe(true);
    }
    expect(seen.size).toBe(4);
    await bench.page.keyboard.press("Alt+ArrowUp");
    expect([...seen][2]).toBe(await currentCell());
  });

  /** Whether the name above the open finding is below the part that does not scroll. */
  const isNameInSight = () =>
    bench.frame.evaluate(() => {
      const [tabs, name] = ["[role=tablist]", "article header"].map((selector) => document.querySelector(selector));
      const below = tabs?.parentElement?.getBoundingClientRect().bottom ?? Infinity;
      return (name?.getBoundingClientRect().top ?? 0) >= below;
    });

  it("keeps the place during a check, and shows no empty list wherever it is scrolled", async () => {
    const cell = await currentCell();
    await bench.primary(vi.run.again).click();
    await bench.primary(vi.run.again).waitFor();
    await bench.panel.getByText(work.unwritten, { exact: true }).waitFor({ state: "detached" });
    expect(await currentCell()).toBe(cell);
    // Parts above the list are opened.
    await open().getByText(work.basis, { exact: true }).click();
    await bench.button(viResult.fixes.open).click();
    const list = bench.panel.getByRole("list", { name: viResult.rows.label });
    const height = await list.evaluate((box) => box.scrollHeight);
    for (let top = 0; top < height; top += 100) {
      await list.evaluate((box, to) => box.scrollTo(0, to), top);
      await bench.frame.waitForFunction(() => {
        const box = document.querySelector("[role=list][aria-label^='Các đề nghị']");
        const { top: start = 0, height: size = 0 } = box?.getBoundingClientRect() ?? {};
        const lines = [...(box?.querySelectorAll("[role=listitem]") ?? [])].map((line) => line.getBoundingClientRect());
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

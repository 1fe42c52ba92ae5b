import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { vi as page } from "../../workbench/browser/texts/vi";
import { bytesOf, differences } from "../workbench/xlsx/support/wholeFiles";
import { plain } from "../support/flow";
import { itIfLong } from "../support/lane";
import { Workbench, runWorkbench } from "./support/workbench";

const INPUTS = join(__dirname, "../workbench/xlsx/inputs");
const SAMPLES = join(__dirname, "../../samples/workbooks");

const running = runWorkbench();

const ribbon = (bench: Workbench, name: string) => bench.page.getByRole("button", { name, exact: true }).first();

/** What a user does to the workbook in the page, step by step, and which events the add-in gets. */
describe("editing", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open(running());
    await bench.start();
  });
  afterAll(() => bench.close());
  afterEach(() => expect(bench.complaints).toEqual([]));

  it("reads what is typed as Excel does, and undoes and redoes it", async () => {
    await bench.type("G6", "5/4/2022");
    expect(await bench.read("G6")).toBe("05/04/2022");
    await bench.page.keyboard.press("Control+z");
    expect(await bench.read("G6")).toBe("19/04/2022");
    await bench.page.keyboard.press("Control+y");
    expect(await bench.read("G6")).toBe("05/04/2022");
  });

  itIfLong("undoes what the add-in wrote, in one step of Ctrl+Z, and then what was typed before", async () => {
    await bench.validate();
    expect(await bench.read("V7")).toBe("Cần bổ sung");
    await bench.page.keyboard.press("Control+z");
    await bench.goTo("V7");
    expect(await bench.page.getByRole("tab", { name: "Tổng hợp" }).count()).toBe(0);
    expect(await bench.page.locator("[data-cell=V7]").count()).toBe(0);
    expect(await bench.read("G6")).toBe("05/04/2022");
    await bench.page.keyboard.press("Control+z");
    expect(await bench.read("G6")).toBe("19/04/2022");
    await ribbon(bench, page.ribbon.redo).click();
    await ribbon(bench, page.ribbon.redo).click();
    expect(await bench.read("V7")).toBe("Cần bổ sung");
  });

  it("says that a protected sheet can't be edited", async () => {
    await bench.page.locator("#protect").check();
    await bench.type("D6", "x");
    await bench.page.getByText(page.errors.protected).waitFor();
    expect(await bench.read("D6")).toBe("Lê Minh Khôi");
    await bench.page.locator("#protect").uncheck();
  });

  itIfLong("offers inserting and hiding rows in the menu of a cell", async () => {
    await bench.goTo("D6");
    await bench.cell("D6").click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: page.menu.insertRows }).click();
    expect(await bench.read("D7")).toBe("Lê Minh Khôi");
    await bench.goTo("D6");
    await bench.cell("D7").click({ button: "right" });
    await bench.page.getByRole("menuitem", { name: page.menu.hide }).press("Enter");
    await bench.cell("D7").waitFor({ state: "detached" });
  });

  itIfLong("raises Excel's events for what is typed, cleared, inserted, deleted and sorted", async () => {
    await bench.start();
    await listen(bench);
    await bench.type("D7", "Trần Thị Ngà");
    await bench.goTo("D7");
    await bench.page.keyboard.press("Delete");
    await bench.goTo("A9");
    await ribbon(bench, page.ribbon.insertRow).click();
    expect(await bench.read("D10")).toBe("Đỗ Hữu Phước");
    await bench.goTo("A9");
    await ribbon(bench, page.ribbon.deleteRow).click();
    await bench.goTo("D9");
    await ribbon(bench, page.ribbon.descending).click();
    await expectEvents(bench, [
      "RangeEdited D7",
      "RangeEdited D7",
      "RowInserted 9:9",
      "RowDeleted 9:9",
      expect.stringMatching(/^RangeEdited A6:T\d+$/),
    ]);
    expect(await bench.read("D6")).toMatch(/^Vũ /);
  });

  itIfLong("enters a choice from a drop-down and a block from the clipboard", async () => {
    await bench.goTo("C8");
    await bench.page.keyboard.press("Alt+ArrowDown");
    await bench.page.getByRole("option", { name: "Tập thể" }).click();
    expect(await bench.read("C8")).toBe("Tập thể");
    await bench.goTo("D7");
    await paste(bench, "Một\tChuyên viên\nHai\tTrưởng phòng\n");
    expect([await bench.read("D7"), await bench.read("E8")]).toEqual(["Một", "Trưởng phòng"]);
  });

  itIfLong("filters a table from its heading", async () => {
    await bench.start();
    await bench.goTo("C5");
    await bench.page.keyboard.press("Alt+ArrowDown");
    const menu = bench.page.getByRole("dialog", { name: page.filter.title("Đối tượng") });
    await menu.getByRole("checkbox", { name: "Cá nhân", exact: true }).uncheck();
    await menu.getByRole("button", { name: page.filter.apply, exact: true }).click();
    await bench.page.locator("[data-cell=A6]").waitFor({ state: "detached" });
    expect(await bench.page.locator("[data-cell=A17]").isVisible()).toBe(true);
  });
});

describe("files and the ribbon", () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open(running());
    await bench.start();
  });
  afterAll(() => bench.close());
  afterEach(() => expect(bench.complaints).toEqual([]));

  it("refuses a file that is no workbook, and says why", async () => {
    await bench.page.locator("#file").setInputFiles({ name: "x.xlsx", mimeType: "", buffer: Buffer.from("no zip") });
    await bench.page.getByText("Tệp không phải sổ tính Excel (.xlsx).").waitFor();
  });

  it("runs the ribbon's function with the pane closed, and the pane then shows the result", async () => {
    await bench.page.getByRole("button", { name: page.pane.close }).click();
    expect(await bench.page.locator("aside.panel").isVisible()).toBe(false);
    await bench.page.locator("[id='AwardNominations.Validate']").click();
    await bench.answered();
    expect(await bench.page.locator("aside.panel").isVisible()).toBe(true);
    await bench.page.getByRole("button", { name: page.pane.close }).click();
    await bench.page.locator("[id='AwardNominations.OpenPane']").click();
    expect(await bench.page.locator("aside.panel").isVisible()).toBe(true);
  });

  it("says which formulas of a file have no results", async () => {
    const workbook = plain({ S: [["a"]] });
    workbook.sheets[0]!.rows[1] = [{ formula: "=1+1", value: null }];
    const { bytes } = await saveXlsx(workbook);
    await bench.page.locator("#file").setInputFiles({ name: "x.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    await bench.page.getByText(/^Trang "S" có 1 công thức chưa có kết quả trong tệp \(từ ô A2\)/u).waitFor();
  });

  it("opens a file and saves a copy with the add-in's results, on this machine only", async () => {
    await bench.page.locator("#file").setInputFiles(join(SAMPLES, "de-nghi-hop-le.xlsx"));
    await bench.page.locator(".file-name", { hasText: "de-nghi-hop-le.xlsx" }).waitFor();
    await bench.validate();
    const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
    const { workbook } = await loadXlsx(readFileSync(await download.path()), "copy.xlsx");
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(["Kế hoạch", "Đơn vị", "Đề nghị", "Tổng hợp", "Số liệu"]);
    const values = workbook.sheets[2]?.rows.flatMap((cells) => cells.map((cell) => cell?.value));
    expect(values).toContain("Trạng thái kiểm tra");
    expect(bench.requests.filter((url) => !url.startsWith(bench.url) && !url.startsWith("blob:"))).toEqual([]);
  });

  itIfLong("saves a file of another program unchanged, and after an edit only with that edit", async () => {
    const name = "from-xlsxwriter.xlsx";
    await bench.page.locator("#file").setInputFiles(join(INPUTS, name));
    await bench.page.locator(".file-name", { hasText: name }).waitFor();
    // When it starts, office.js sends a request. If it is refused because a cell is being edited, an unhandled error remains.
    await bench.primary(/^Kiểm tra( lại)?$/u).waitFor();
    const save = async () => {
      const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.locator("#save").click()]);
      return new Uint8Array(readFileSync(await download.path()));
    };
    expect(differences(bytesOf(name), await save())).toEqual({ changed: [], added: [], removed: [] });
    await bench.type("F4", "Phòng mới");
    const edited = await save();
    expect(differences(bytesOf(name), edited)).toEqual({
      changed: ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"],
      added: [],
      removed: [],
    });
    expect((await loadXlsx(edited, name)).workbook.sheets[0]?.rows[3]?.[5]?.value).toBe("Phòng mới");
  });
});

/** Registers for change events in the pane's Excel. */
async function listen({ frame }: Workbench): Promise<void> {
  await frame.evaluate(async () => {
    const received: string[] = [];
    Object.assign(window, { received });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        received.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
}

async function expectEvents({ frame }: Workbench, wanted: readonly unknown[]): Promise<void> {
  await frame.waitForFunction((count) => Reflect.get(window, "received").length >= count, wanted.length);
  expect(await frame.evaluate(() => Reflect.get(window, "received"))).toEqual(wanted);
}

/** Simulates pasting, since the permission to read the clipboard depends on the browser. */
async function paste({ page: tab }: Workbench, text: string): Promise<void> {
  await tab.locator("#cell-input").evaluate((input, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", data);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

import { failureText } from "../../src/locales/language";
import { vi, type FailureKind } from "../../src/locales/vi";
import { viResult } from "../../src/locales/viResult";
import { itIfLong } from "../support/lane";
import { Workbench, runWorkbench } from "./support/workbench";

const running = runWorkbench();

/** What the pane says if Excel, the network or the machine fails. */
describe("failures", () => {
  let bench: Workbench;

  beforeEach(async () => {
    bench = await Workbench.open(running());
  });
  afterEach(() => bench.close());

  const expectNotice = async (kind: FailureKind): Promise<void> => {
    const { title, next } = failureText(vi, { kind });
    await bench.panel.getByText(title).first().waitFor();
    await bench.panel.getByText(next).first().waitFor();
  };
  const press = () => bench.primary(vi.run.check).click();

  itIfLong("waits while a cell is being edited, and continues after Enter", async () => {
    await bench.start();
    await bench.goTo("D7");
    await bench.page.keyboard.type("Trần");
    await press();
    await bench.panel.getByText(vi.run.slow).waitFor();
    await bench.page.locator("#cell-input").press("Enter");
    await bench.answered();
    expect(await bench.read("D7")).toBe("Trần");
  });

  itIfLong("shows the result on a protected sheet, and says what was not written and why", async () => {
    await bench.start();
    await bench.page.locator("#protect").check();
    await bench.validate();
    const columns = viResult.unwritten.parts(viResult.unwritten.columns("Đề nghị"));
    await bench.panel.getByRole("heading", { name: columns }).waitFor();
    await bench.panel.getByText(failureText(vi, { kind: "sheet-protected" }).next).waitFor();
    await bench.page.getByRole("tab", { name: "Tổng hợp" }).waitFor();
  });

  it("works offline until a chunk is missing, and then says so", async () => {
    await bench.page.route("**/panel/*.js", (route) =>
      /taskpane|runtime|^\d/.test(new URL(route.request().url()).pathname.split("/").at(-1) ?? "")
        ? route.continue()
        : route.abort(),
    );
    await bench.start();
    await press();
    await expectNotice("offline");
  });

  itIfLong("names an Excel that is too old", async () => {
    await bench.visit();
    await bench.page.locator("#level").selectOption("1.13");
    await expectNotice("too-old");
  });

  it("says in static text that office.js could not be loaded", async () => {
    await bench.page.route("**/office/office.js", (route) => route.abort());
    await bench.visit();
    await bench.panel.getByText("Chưa kết nối được với Excel.").waitFor();
    expect(await bench.panel.getByRole("button", { name: "Thử lại" }).isEnabled()).toBe(true);
  });

  it("says what is needed in the browser of Excel 2016 and 2019", async () => {
    // That browser stops at the first arrow function of the pane's script.
    await bench.page.route("**/panel/taskpane*.js", (route) => route.abort());
    await bench.page.addInitScript(() => Object.defineProperty(document, "documentMode", { value: 11 }));
    await bench.visit();
    await bench.panel.getByText("Phiên bản Excel này quá cũ.").waitFor();
  });
});

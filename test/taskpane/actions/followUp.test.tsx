/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { open, standard, type Opened } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";

// jsdom lays nothing out: the box of the list is as high as in a browser.
Object.defineProperty(HTMLElement.prototype, "clientHeight", {
  get(this: HTMLElement) {
    return this.getAttribute("role") === "list" ? 320 : 0;
  },
});

afterEach(stopPane);

const check = (user: UserEvent) => user.click(screen.getByRole("button", { name: /^Kiểm tra/u }));

async function checked(opened: Opened): Promise<UserEvent> {
  const user = await startPane(opened);
  await check(user);
  await screen.findByRole("button", { name: "Số liệu và văn bản" });
  return user;
}

async function followUp(opened: Opened): Promise<UserEvent> {
  const user = await checked(opened);
  await user.click(screen.getByRole("button", { name: "Số liệu và văn bản" }));
  await screen.findByRole("heading", { name: "Lập văn bản" });
  return user;
}

const sheets = ({ workbook }: Opened) => workbook.sheets.map(({ name }) => name);
const part = (title: string) => within(screen.getByRole("heading", { name: title }).closest("section") as HTMLElement);

describe("the Director's numbers", () => {
  it("shows each award and unit with its outcomes in words, and the units without a nomination", async () => {
    const opened = open(standard());
    opened.type("DeNghi", 2, "CN1", "");
    await followUp(opened);
    const awards = part("Theo hình thức khen thưởng").getAllByRole("listitem");
    expect(awards.map((item) => item.textContent)).toContain(
      "Giấy khen của Giám đốc Sở Thông tin và Truyền thông · Cá nhân21 cần bổ sung · 1 hợp lệ · đã duyệt 0/2 chỉ tiêu",
    );
    const units = part("Theo đơn vị");
    expect(units.getAllByRole("listitem").length).toBeGreaterThan(1);
    expect(units.getByText(/^Chưa có đề nghị: /u)).toHaveTextContent("Phòng Bưu chính - Viễn thông");
  });
});

describe("the documents", () => {
  it("makes a new sheet on a click, says which, and who is not on it and why", async () => {
    const opened = open(standard());
    opened.type("DeNghi", 2, "CN1", "");
    const user = await followUp(opened);
    await user.click(screen.getByRole("button", { name: "Danh sách đề nghị khen thưởng" }));
    const told =
      'Đã lập trang "Danh sách đề nghị khen thưởng", gồm 3 trường hợp. 1 trường hợp không đưa vào văn bản (xem lý do).';
    expect(await screen.findAllByText(told)).not.toHaveLength(0);
    expect(sheets(opened)).toContain("Danh sách đề nghị khen thưởng");
    const refused = part("Lập văn bản").getByRole("listitem");
    expect(refused).toHaveTextContent("Nguyễn Văn An");
    expect(refused).toHaveTextContent("CN1: ");

    await user.click(screen.getByRole("button", { name: "Danh sách đề nghị khen thưởng" }));
    expect(await screen.findAllByText(/^Đã lập trang "Danh sách đề nghị khen thưở \(2\)"/u)).not.toHaveLength(0);
  });

  it("says that nothing qualifies, and makes no sheet", async () => {
    const opened = open(standard());
    for (const row of [0, 1, 2, 3]) opened.type("DeNghi", row, "Tóm tắt thành tích", "");
    const user = await followUp(opened);
    const before = sheets(opened);
    await user.click(screen.getByRole("button", { name: "Biên bản họp xét" }));
    expect(await screen.findAllByText(/^Chưa lập văn bản/u)).not.toHaveLength(0);
    expect(sheets(opened)).toEqual(before);
  });
});

describe("what goes back to a unit", () => {
  const incomplete = () => {
    const opened = open(standard());
    opened.type("DeNghi", 2, "CN1", "");
    return opened;
  };
  const UNIT = "Phòng Công nghệ thông tin";

  it("goes on the clipboard as the text of an e-mail", async () => {
    const user = await followUp(incomplete());
    await user.click(screen.getByRole("button", { name: `Sao chép nội dung gửi đơn vị: ${UNIT}` }));
    expect(await screen.findByText("Đã sao chép. Mở thư điện tử và dán.")).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(new RegExp(`^Kính gửi: ${UNIT}`, "u"));
    expect(text).toContain("Nguyễn Văn An – Cần bổ sung");
  });

  it("stands there to be copied by hand where the clipboard is closed", async () => {
    const user = await followUp(incomplete());
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: `Sao chép nội dung gửi đơn vị: ${UNIT}` }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: `Nội dung gửi ${UNIT}` });
    expect(box.value).toContain("Nguyễn Văn An – Cần bổ sung");
  });

  it("becomes a sheet", async () => {
    const opened = incomplete();
    const user = await followUp(opened);
    await user.click(screen.getByRole("button", { name: `Lập thành trang: ${UNIT}` }));
    expect(await screen.findAllByText(/^Đã lập trang "Trả lại - Phòng Công nghệ thông/u)).not.toHaveLength(0);
    expect(sheets(opened).at(-1)).toMatch(/^Trả lại - /u);
  });

  it("is nothing where nothing is due", async () => {
    await followUp(open(standard()));
    expect(screen.getByText("Không có đề nghị nào phải trả lại.")).toBeVisible();
  });
});

describe("since the last check", () => {
  it("says what is new and what is mended, row by row", async () => {
    const opened = open(standard());
    const user = await checked(opened);
    expect(screen.queryByText(/lần kiểm tra trước/u)).toBeNull();
    opened.type("DeNghi", 2, "CN1", "");
    await check(user);
    const line = await screen.findByText("So với lần kiểm tra trước: đã khắc phục 0, phát sinh 1, còn 0 điểm");
    const list = within(line.closest("details") as HTMLElement);
    expect(list.getByText(/Dòng \d+ · Nguyễn Văn An/u)).toBeInTheDocument();
    expect(list.getByText(/^CN1: /u, { selector: "[lang=vi]" })).toHaveTextContent(/^Phát sinh: CN1: /u);
    await check(user);
    expect(await screen.findByText("Không thay đổi so với lần kiểm tra trước.")).toBeVisible();
  });
});

describe("a nomination that changed after the decision", () => {
  async function changed(): Promise<{ opened: Opened; user: UserEvent; row: number }> {
    const opened = open(standard());
    const user = await checked(opened);
    const row = opened.rowNamed("XetDuyet", "Nguyễn Văn An");
    opened.type("XetDuyet", row, "Ý kiến Giám đốc", "Duyệt");
    opened.type("DeNghi", 2, "Chức vụ", "Chánh Thanh tra");
    await check(user);
    await screen.findByRole("button", { name: "Xác nhận lại ý kiến", hidden: true });
    return { opened, user, row };
  }

  const ask = (user: UserEvent) =>
    user.click(screen.getByRole("button", { name: "Xác nhận lại ý kiến", hidden: true }));

  it("is confirmed once the Director has seen what changed: the decision stays and the remark goes", async () => {
    const { opened, user, row } = await changed();
    await ask(user);
    expect(screen.getByRole("group", { name: "Giám đốc xác nhận lại ý kiến" })).toHaveFocus();
    expect(screen.getByText(/^Việc này do Giám đốc quyết định\./u)).toHaveTextContent('ý kiến "Duyệt"');
    expect(screen.getByText(/từ "Trưởng phòng" thành "Chánh Thanh tra"/u)).toBeVisible();
    expect(screen.queryByText(/^Đã xác nhận: /u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Giữ ý kiến" }));
    expect(await screen.findAllByText(/^Đã xác nhận: /u)).not.toHaveLength(0);
    expect(document.activeElement).toHaveTextContent(/^Dòng \d+$/u);
    expect(screen.queryByRole("button", { name: "Xác nhận lại ý kiến", hidden: true })).toBeNull();
    expect(opened.records("XetDuyet")[row]?.["Ý kiến Giám đốc"]).toBe("Duyệt");
  });

  it("is left as it is by Escape, and the focus goes back", async () => {
    const { opened, user } = await changed();
    await ask(user);
    const before = opened.model();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "Giám đốc xác nhận lại ý kiến" })).toBeNull();
    expect(screen.getByRole("button", { name: "Xác nhận lại ý kiến", hidden: true })).toHaveFocus();
    expect(opened.model()).toEqual(before);
  });

  it("is not when it has changed once more", async () => {
    const { opened, user } = await changed();
    opened.type("DeNghi", 2, "Chức vụ", "Phó Giám đốc");
    await ask(user);
    await user.click(screen.getByRole("button", { name: "Giữ ý kiến" }));
    expect(await screen.findAllByText(/^Chưa xác nhận/u)).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: "Xác nhận lại ý kiến", hidden: true })).toBeInTheDocument();
  });
});

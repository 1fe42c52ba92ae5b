/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { HostOptions } from "../../../workbench/host";
import { open, standard, type Opened } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";

afterEach(() => {
  delete (Office.context as { platform?: unknown }).platform;
  stopPane();
  jest.restoreAllMocks();
  Object.assign(globalThis, { ClipboardItem: undefined });
});

const check = (user: UserEvent) => user.click(screen.getByRole("button", { name: /^Kiểm tra/u }));

async function checked(opened: Opened): Promise<UserEvent> {
  const user = await startPane(opened);
  await check(user);
  await screen.findByRole("button", { name: "Trả lại, văn bản, số liệu" });
  return user;
}

async function followUp(opened: Opened): Promise<UserEvent> {
  const user = await checked(opened);
  await user.click(screen.getByRole("button", { name: "Trả lại, văn bản, số liệu" }));
  await screen.findByRole("heading", { name: "Lập văn bản" });
  return user;
}

const sheets = ({ workbook }: Opened) => workbook.sheets.map(({ name }) => name);
const part = (title: string) => within(screen.getByRole("heading", { name: title }).closest("section") as HTMLElement);

describe("the figures", () => {
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

/** The files that the pane hands to the browser's downloads. */
function savedFiles(): Blob[] {
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return "blob:saved";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return files;
}

describe("the documents", () => {
  const LIST = "Danh sách đề nghị khen thưởng";

  it("are saved as a Word file on a click; then it says who is not on it and why", async () => {
    const files = savedFiles();
    const opened = open(standard());
    opened.type("DeNghi", 2, "CN1", "");
    const user = await followUp(opened);
    const before = opened.cells();
    await user.click(screen.getByRole("button", { name: LIST }));
    const notice = `Đã lập tệp "${LIST}.docx" trong thư mục tải xuống, gồm 3 trường hợp. 1 trường hợp không đưa vào văn bản.`;
    expect(await screen.findAllByText(notice)).not.toHaveLength(0);
    expect(files.map(({ type }) => type)).toEqual([
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]);
    expect(opened.changesSince(before)).toEqual([]);
    const leftOut = part("Lập văn bản").getByRole("listitem");
    expect(leftOut).toHaveTextContent("Nguyễn Văn An");
    expect(leftOut).toHaveTextContent("CN1: ");

    const title = screen.getByText("1 trường hợp không đưa vào văn bản");
    await user.click(title);
    expect(leftOut).not.toBeVisible();
    await user.click(screen.getByRole("button", { name: "Xem lý do" }));
    expect(leftOut).toBeVisible();
    expect(title).toHaveFocus();
  });

  it("have a notice only where they were made", async () => {
    savedFiles();
    const user = await followUp(open(standard()));
    const notice = () => screen.queryByRole("complementary", { name: "Thông báo" });
    await user.click(screen.getByRole("button", { name: LIST }));
    await waitFor(() => expect(notice()).toBeVisible());
    await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
    expect(notice()).toBeNull();
  });

  it("can be copied as formatted text, or written to a new sheet", async () => {
    savedFiles();
    const opened = open(standard());
    const user = await followUp(opened);
    await user.click(screen.getByRole("button", { name: LIST }));
    const copied: Record<string, Blob>[] = [];
    const item = (items: Record<string, Blob>) => copied.push(items);
    Object.assign(globalThis, { ClipboardItem: jest.fn().mockImplementation(item) });
    jest.spyOn(navigator.clipboard, "write").mockResolvedValue(undefined);
    await user.click(await screen.findByRole("button", { name: "Sao chép nội dung" }));
    expect(await screen.findByText("Đã sao chép. Mở Word và dán.")).toBeVisible();
    expect(Object.keys(copied[0] ?? {})).toEqual(["text/html", "text/plain"]);

    await user.click(screen.getByRole("button", { name: "Lập thành trang" }));
    expect(await screen.findAllByText(`Đã lập trang "${LIST}", gồm 4 trường hợp.`)).not.toHaveLength(0);
    expect(sheets(opened)).toContain(LIST);
    await user.click(screen.getByRole("button", { name: "Lập thành trang" }));
    expect(await screen.findAllByText(/^Đã lập trang "Danh sách đề nghị khen thưở \(2\)"/u)).not.toHaveLength(0);
  });

  it("can be copied on a Mac, by hand if the clipboard is not available", async () => {
    const files = savedFiles();
    const user = await followUp(open(standard()));
    Object.defineProperty(Office.context, "platform", { value: "Mac", configurable: true });
    await user.click(screen.getByRole("button", { name: "Biên bản họp xét" }));
    expect(await screen.findAllByText(/^Đã lập văn bản.*Ở đây không lưu được tệp/u)).not.toHaveLength(0);
    expect(files).toEqual([]);
    jest.spyOn(navigator.clipboard, "write").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Sao chép nội dung" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung văn bản" });
    expect(box.value).toContain("BIÊN BẢN");
  });

  it("have a button for each authority and for the decision", async () => {
    await followUp(open(standard()));
    const buttons = part("Lập văn bản").getAllByRole("button");
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      "Danh sách đăng ký thi đua",
      LIST,
      "Biên bản họp xét",
      "Tờ trình Giám đốc Sở Thông tin và Truyền thông",
      "Tờ trình Giám đốc Công an tỉnh",
      "Dự thảo Quyết định khen thưởng",
    ]);
  });

  it("are not made if no nomination qualifies", async () => {
    const files = savedFiles();
    const opened = open(standard());
    for (const row of [0, 1, 2, 3]) opened.type("DeNghi", row, "Tóm tắt thành tích", "");
    const user = await followUp(opened);
    const before = sheets(opened);
    await user.click(screen.getByRole("button", { name: "Biên bản họp xét" }));
    expect(await screen.findAllByText(/^Chưa lập văn bản/u)).not.toHaveLength(0);
    expect(screen.queryByRole("button", { name: "Sao chép nội dung" })).toBeNull();
    expect([files, sheets(opened)]).toEqual([[], before]);
  });
});

describe("what is sent back to a unit", () => {
  const incomplete = () => {
    const opened = open(standard());
    opened.type("DeNghi", 2, "CN1", "");
    return opened;
  };
  const UNIT = "Phòng Công nghệ thông tin";

  const openSlip = (user: UserEvent, name = UNIT) =>
    user.click(screen.getByRole("button", { name: `Xem và gửi: ${name}` }));

  it("is shown first, and can be copied as the text of an e-mail", async () => {
    const user = await followUp(incomplete());
    await openSlip(user);
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: `Nội dung gửi ${UNIT}` });
    expect(box.value).toContain("Nguyễn Văn An – Cần bổ sung");
    await user.click(screen.getByRole("button", { name: "Sao chép" }));
    expect(await screen.findByText("Đã sao chép. Mở thư điện tử và dán.")).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(new RegExp(`^Kính gửi: ${UNIT}`, "u"));
    expect(text).toContain("Nguyễn Văn An – Cần bổ sung");
  });

  it("says so if the clipboard is not available", async () => {
    const user = await followUp(incomplete());
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await openSlip(user);
    await user.click(screen.getByRole("button", { name: "Sao chép" }));
    expect(await screen.findByText(/^Không sao chép tự động được\./u)).toBeVisible();
  });

  it("can be put into a new e-mail", async () => {
    const user = await followUp(incomplete());
    await openSlip(user);
    const { href } = screen.getByRole<HTMLAnchorElement>("link", { name: "Soạn thư" });
    const mail = new URLSearchParams(href.slice("mailto:?".length));
    expect(mail.get("subject")).toBe("Hồ sơ đề nghị khen thưởng cần bổ sung, chỉnh sửa");
    expect(mail.get("body")).toMatch(new RegExp(`^Kính gửi: ${UNIT}\r\n`, "u"));
  });

  it("can be made into a document, for one unit or for all", async () => {
    const files = savedFiles();
    const opened = incomplete();
    opened.type("DeNghi", 0, "TT1", "");
    const user = await followUp(opened);
    await openSlip(user);
    await user.click(screen.getByRole("button", { name: "Lập phiếu trả lại" }));
    expect(await screen.findAllByText(/^Đã lập tệp "Trả lại - Phòng Công nghệ thông tin.docx"/u)).not.toHaveLength(0);
    await user.click(screen.getByRole("button", { name: `Đóng: ${UNIT}` }));
    await openSlip(user, "Tất cả đơn vị");
    await user.click(screen.getByRole("button", { name: "Lập phiếu trả lại" }));
    expect(await screen.findAllByText(/^Đã lập tệp "Trả lại - tất cả đơn vị.docx".* 2 trường hợp/u)).not.toHaveLength(
      0,
    );
    expect(files).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Lập thành trang" }));
    expect(await screen.findAllByText(/^Đã lập trang "Trả lại - tất cả đơn vị"/u)).not.toHaveLength(0);
    expect(sheets(opened).at(-1)).toBe("Trả lại - tất cả đơn vị");
  });

  it("is empty if nothing has to be supplied", async () => {
    await followUp(open(standard()));
    expect(screen.getByText("Không có đề nghị nào phải trả lại.")).toBeVisible();
  });
});

describe("since the last check", () => {
  it("says what is new and what was fixed, row by row", async () => {
    const opened = open(standard());
    const user = await checked(opened);
    expect(screen.queryByText(/lần kiểm tra trước/u)).toBeNull();
    opened.type("DeNghi", 2, "CN1", "");
    await check(user);
    const line = await screen.findByText("So với lần kiểm tra trước: đã khắc phục 0, phát sinh 1, còn 1 điểm");
    const list = within(line.closest("details") as HTMLElement);
    expect(list.getByText(/Dòng \d+ · Nguyễn Văn An/u)).toBeInTheDocument();
    expect(list.getByText(/^CN1: /u, { selector: "[lang=vi]" })).toHaveTextContent(/^Phát sinh: CN1: /u);
    await check(user);
    expect(await screen.findByText("Không thay đổi so với lần kiểm tra trước.")).toBeVisible();
  });
});

describe("a nomination that changed after the decision", () => {
  async function changed(options?: HostOptions): Promise<{ opened: Opened; user: UserEvent; row: number }> {
    const opened = open(standard(), options);
    const user = await checked(opened);
    const row = opened.rowNamed("XetDuyet", "Nguyễn Văn An");
    opened.type("XetDuyet", row, "Ý kiến Giám đốc", "Duyệt");
    opened.type("DeNghi", 2, "Chức vụ", "Chánh Thanh tra");
    await check(user);
    await user.click(await screen.findByRole("button", { name: /^Nguyễn Văn An.*chờ Giám đốc$/u }));
    await screen.findByRole("button", { name: "Xác nhận lại ý kiến", hidden: true });
    return { opened, user, row };
  }

  const openConfirmation = (user: UserEvent) =>
    user.click(screen.getByRole("button", { name: "Xác nhận lại ý kiến", hidden: true }));

  it("is confirmed after the Director has seen what changed: the decision stays and the remark goes", async () => {
    const { opened, user, row } = await changed();
    await openConfirmation(user);
    expect(screen.getByRole("group", { name: "Giám đốc xác nhận lại ý kiến" })).toHaveFocus();
    expect(screen.getByText(/^Việc này do Giám đốc quyết định\./u)).toHaveTextContent('ý kiến "Duyệt"');
    expect(screen.getByText(/từ "Trưởng phòng" thành "Chánh Thanh tra"/u)).toBeVisible();
    expect(screen.queryByText(/^Đã xác nhận: /u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Giữ ý kiến" }));
    expect(await screen.findAllByText(/^Đã xác nhận: /u)).not.toHaveLength(0);
    expect(document.activeElement).toHaveTextContent(/^Dòng \d+, trang Đề nghị$/u);
    expect(screen.queryByRole("button", { name: "Xác nhận lại ý kiến", hidden: true })).toBeNull();
    expect(opened.records("XetDuyet")[row]?.["Ý kiến Giám đốc"]).toBe("Duyệt");
  });

  it("stays as it is on Escape, and the focus goes back", async () => {
    const { opened, user } = await changed();
    await openConfirmation(user);
    const before = opened.model();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "Giám đốc xác nhận lại ý kiến" })).toBeNull();
    expect(screen.getByRole("button", { name: "Xác nhận lại ý kiến", hidden: true })).toHaveFocus();
    expect(opened.model()).toEqual(before);
  });

  it("is not confirmed if it has changed once more", async () => {
    // Excel sends no event: the pane keeps the result of what it read.
    const { opened, user } = await changed({ events: "never" });
    opened.type("DeNghi", 2, "Chức vụ", "Phó Giám đốc");
    await openConfirmation(user);
    await user.click(screen.getByRole("button", { name: "Giữ ý kiến" }));
    expect(await screen.findAllByText(/^Chưa xác nhận/u)).not.toHaveLength(0);
    expect(screen.getByRole("button", { name: "Xác nhận lại ý kiến", hidden: true })).toBeInTheDocument();
  });
});

/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { CLEAN } from "../../samples/data";
import { NOTE, OPINION } from "../support/decisions";
import { MAX_DETAIL_LENGTH } from "../../src/core/report/detail";
import { open, standard, type Opened } from "../support/flow";
import { runButton, startPane, stopPane } from "./support/pane";

afterEach(stopPane);

const AWARD = "Hình thức khen thưởng";
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const card = () => within(screen.getByRole("button", { name: "Duyệt" }).closest("article") as HTMLElement);
const nominee = () => card().getByRole("heading", { level: 2 }).textContent ?? "";
/** Below the card, for each award. */
const quotas = (words: string) =>
  within(screen.getByRole("heading", { name: "Giám đốc xem xét" }).closest("section") as HTMLElement).queryAllByText(
    words,
  );
const settle = (ms: number) => act(async () => new Promise((later) => setTimeout(later, ms)));
const rowOf = (opened: Opened, name: string) => opened.records("XetDuyet")[opened.rowNamed("XetDuyet", name)];

async function opened(change: (opened: Opened) => void = () => undefined) {
  const workbook = open(standard());
  change(workbook);
  const user = await startPane(workbook);
  await user.click(button("Kiểm tra"));
  await user.click(await screen.findByRole("tab", { name: "Giám đốc" }));
  await screen.findByRole("button", { name: "Duyệt" });
  return { workbook, user };
}

/** Goes to the card of a nominee. */
async function goTo(user: UserEvent, name: string): Promise<void> {
  for (let index = 0; index < CLEAN.length && nominee() !== name; index++) await user.click(button("Tiếp"));
  expect(nominee()).toBe(name);
}

it("shows each award with how many are chosen, and one nomination at a time", async () => {
  const { user } = await opened();
  expect(quotas("đã chọn 0/2").map(({ parentElement }) => parentElement?.textContent)).toEqual([
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thông · Tập thể: đã chọn 0/2",
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thông · Cá nhân: đã chọn 0/2",
  ]);
  expect(screen.getByText("1/4")).toBeVisible();
  await goTo(user, "Nguyễn Văn An");
  expect(card().getByText("Trưởng phòng")).toBeVisible();
  expect(card().getByText(/^Vận hành hệ thống/u)).toBeVisible();
  expect(card().getByText("Chưa có ý kiến")).toBeVisible();
});

it("writes the decision and the note of the card, shows them at once without another check, and undoes", async () => {
  const { workbook, user } = await opened();
  await goTo(user, "Nguyễn Văn An");
  await user.type(card().getByRole("textbox", { name: "Ghi chú của Giám đốc" }), "Họp ngày 2/12");
  const before = workbook.host.counters.syncs;
  await user.click(button("Duyệt"));
  await screen.findByText("Đã ghi ý kiến về Nguyễn Văn An: Duyệt.");
  expect(rowOf(workbook, "Nguyễn Văn An")).toMatchObject({ [OPINION]: "Duyệt", [NOTE]: "Họp ngày 2/12" });
  expect(quotas("đã chọn 1/2")).toHaveLength(1);
  expect(button("Duyệt")).toHaveAttribute("aria-pressed", "true");
  expect(button("Duyệt")).toHaveFocus();
  expect(nominee()).toBe("Nguyễn Văn An");
  await settle(60);
  // The read and the write, and reading the overview.
  expect(workbook.host.counters.syncs - before).toBeLessThanOrEqual(3);
  expect(screen.queryByText(/^Sổ đã thay đổi/u, { selector: "p" })).toBeNull();

  await user.click(button("Hoàn tác ý kiến về Nguyễn Văn An"));
  await screen.findByText("Đã hoàn tác ý kiến về Nguyễn Văn An.");
  expect(rowOf(workbook, "Nguyễn Văn An")).toMatchObject({ [OPINION]: "", [NOTE]: "" });
  expect(quotas("đã chọn 0/2")).toHaveLength(2);
});

it("does not overwrite what the Director has typed meanwhile, and shows it", async () => {
  const { workbook, user } = await opened();
  await goTo(user, "Nguyễn Văn An");
  workbook.type("XetDuyet", workbook.rowNamed("XetDuyet", "Nguyễn Văn An"), OPINION, "Không duyệt");
  await user.click(button("Duyệt"));
  await screen.findByText(/^Chưa ghi ý kiến về Nguyễn Văn An/u);
  expect(await screen.findByText("Ý kiến: Không duyệt")).toBeVisible();
  expect(rowOf(workbook, "Nguyễn Văn An")?.[OPINION]).toBe("Không duyệt");
});

it("shows what the Director types on the sheet", async () => {
  const { workbook, user } = await opened();
  await goTo(user, "Nguyễn Văn An");
  workbook.type("XetDuyet", workbook.rowNamed("XetDuyet", "Nguyễn Văn An"), OPINION, "Duyệt");
  expect(await screen.findByText("Ý kiến: Duyệt")).toBeVisible();
  expect(quotas("đã chọn 1/2")).toHaveLength(1);
});

it("shows it later if Excel does not answer at once, as when another file is opened", async () => {
  const { workbook } = await opened();
  const failing = jest.spyOn(workbook.host, "request").mockResolvedValue({ error: { code: 1014, message: "" } });
  workbook.type("XetDuyet", workbook.rowNamed("XetDuyet", "Nguyễn Văn An"), OPINION, "Duyệt");
  await waitFor(() => expect(failing).toHaveBeenCalled());
  await settle(60);
  failing.mockRestore();
  expect(quotas("đã chọn 1/2")).toHaveLength(0);
  workbook.type("XetDuyet", workbook.rowNamed("XetDuyet", "Nguyễn Văn An"), NOTE, "vừa ghi");
  await waitFor(() => expect(quotas("đã chọn 1/2")).toHaveLength(1));
});

it("keeps nominations in view of which more are approved than the quota allows", async () => {
  const { workbook, user } = await opened();
  for (const row of workbook.records("HinhThuc").keys()) workbook.type("HinhThuc", row, "Chỉ tiêu", 1);
  for (const name of ["Nguyễn Văn An", "Trần Thị Bích Hòa"]) {
    workbook.type("XetDuyet", workbook.rowNamed("XetDuyet", name), OPINION, "Duyệt");
  }
  await user.click(runButton());
  const invalid = () => workbook.records("XetDuyet").filter((row) => row["Trạng thái kiểm tra"] === "Không hợp lệ");
  await waitFor(() => expect(invalid()).toHaveLength(2));
  await screen.findByText(/vượt chỉ tiêu/u);
  expect(screen.getByText("1/4")).toBeVisible();
  expect(screen.queryByRole("switch")).toBeNull();
});

it("hides nominations that are not eligible yet", async () => {
  const { user } = await opened((workbook) =>
    workbook.type("DeNghi", workbook.rowNamed("DeNghi", "Nguyễn Văn An"), "CN1", "Không đạt"),
  );
  expect(screen.getByText("1/3")).toBeVisible();
  await user.click(screen.getByRole("switch", { name: "Xem cả 1 đề nghị chưa đủ điều kiện" }));
  expect(screen.getByText("1/4")).toBeVisible();
  await goTo(user, "Nguyễn Văn An");
  expect(card().getByText(/^CN1: /u)).toBeVisible();
  expect(button("Tiếp")).toHaveAttribute("aria-disabled", "true");
});

it("says how many have no decision, begins with the first of them, and says what comes next after the last", async () => {
  const { user } = await opened();
  const allDecided = { name: "Đã có ý kiến về tất cả đề nghị đủ điều kiện." };
  for (const left of [4, 3, 2, 1]) {
    expect(screen.getByText(`${left} chưa có ý kiến`)).toBeVisible();
    expect(screen.queryByRole("heading", allDecided)).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Văn phòng" }));
    expect(screen.getByText("Trình Giám đốc xem xét, sau đó lập văn bản.")).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
    expect(await card().findByText("Chưa có ý kiến")).toBeVisible();
    await user.click(button("Duyệt"));
    await card().findByText("Ý kiến: Duyệt");
  }
  expect(screen.getByRole("heading", allDecided)).toBeVisible();
  expect(screen.queryByText(/chưa có ý kiến$/u)).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Văn phòng" }));
  await user.click(button("Lập văn bản"));
  expect(await screen.findByRole("heading", { name: "Lập văn bản" })).toBeVisible();
});

it("asks to check again for the summary sheet until a check has written it after the last decision", async () => {
  const { workbook, user } = await opened();
  for (let left = CLEAN.length; left > 0; left--) {
    await user.click(button("Duyệt"));
    await card().findByText("Ý kiến: Duyệt");
    if (left > 1) await user.click(button("Tiếp"));
  }
  const next = /^Bấm Kiểm tra lại để cập nhật trang Tổng hợp/u;
  expect(screen.getByText(next)).toBeVisible();
  workbook.edits.protectSheet("Tổng hợp", true);
  await user.click(runButton());
  expect(await screen.findByRole("heading", { name: /^Chưa ghi được trang Tổng hợp/u })).toBeVisible();
  expect(screen.getByText(next)).toBeVisible();
  workbook.edits.protectSheet("Tổng hợp", false);
  await user.click(runButton());
  expect(await screen.findByText(/^Trang Tổng hợp đã cập nhật/u)).toBeVisible();
  expect(screen.queryByText(next)).toBeNull();
});

it("keeps a note that is not saved, and says so on other cards, after another tab and after a check that stops", async () => {
  const { workbook, user } = await opened();
  const name = nominee();
  const note = () => card().getByRole("textbox", { name: "Ghi chú của Giám đốc" });
  const unsaved = { name: `Chưa lưu ghi chú về ${name}` };
  await user.type(note(), "Chưa rõ thành tích");
  expect(screen.queryByRole("button", unsaved)).toBeNull();
  await user.click(button("Tiếp"));
  expect(screen.getByRole("button", unsaved)).toBeVisible();
  await user.click(button("Duyệt"));
  await card().findByText("Ý kiến: Duyệt");
  await user.click(screen.getByRole("tab", { name: "Văn phòng" }));
  await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
  await screen.findByRole("button", { name: "Duyệt" });
  const heading = workbook.place("DeNghi", -1, "Đơn vị");
  for (const [text, next] of [
    ["Đơn xin", "Chưa kiểm tra được bảng này"],
    ["Đơn vị", "Giám đốc xem xét"],
  ] as const) {
    workbook.edits.setCell("Đề nghị", heading, text);
    await user.click(runButton());
    await screen.findByRole("heading", { name: next });
  }
  if (nominee() !== name) await user.click(button(unsaved.name));
  expect(nominee()).toBe(name);
  expect(note()).toHaveValue("Chưa rõ thành tích");
  await user.click(button("Không duyệt"));
  await card().findByText("Ý kiến: Không duyệt");
  expect(rowOf(workbook, name)).toMatchObject({ [OPINION]: "Không duyệt", [NOTE]: "Chưa rõ thành tích" });
  // Another note on the sheet is not hidden by the one that was typed here.
  workbook.type("XetDuyet", workbook.rowNamed("XetDuyet", name), NOTE, "Ghi trên trang tính");
  await waitFor(() => expect(note()).toHaveValue("Ghi trên trang tính"));
  expect(screen.queryByRole("button", { name: "Lưu ghi chú" })).toBeNull();
});

it("shows what another authority is asked for, and when more are chosen than the quota", async () => {
  const { user } = await opened((workbook) => {
    workbook.type("DeNghi", workbook.rowNamed("DeNghi", "Văn phòng Sở"), AWARD, "Giấy khen của Giám đốc Công an tỉnh");
    workbook.type("HinhThuc", 3, "Chỉ tiêu", 1);
  });
  expect(nominee()).toBe("Văn phòng Sở");
  expect(card().getByText("Duyệt là đồng ý đề nghị Giám đốc Công an tỉnh khen thưởng.")).toBeVisible();
  for (const name of ["Nguyễn Văn An", "Trần Thị Bích Hòa"]) {
    await goTo(user, name);
    expect(card().queryByText(/^Duyệt là/u)).toBeNull();
    await user.click(button("Duyệt"));
    await card().findByText("Ý kiến: Duyệt");
  }
  expect(card().getByText("đã chọn 2/1, vượt chỉ tiêu")).toBeVisible();
});

it("makes Excel sort the list, and writes the next decision in the right row", async () => {
  const { workbook, user } = await opened();
  workbook.edits.sortRows("Tổng hợp", workbook.body("XetDuyet"), [{ key: 3, ascending: false }]);
  const numbers = () => workbook.records("XetDuyet").map((row) => row["STT"]);
  await user.click(button("Sắp xếp danh sách"));
  await screen.findByText("Đã sắp xếp danh sách trên trang Tổng hợp.");
  const sorted = numbers();
  expect([...sorted].sort()).toEqual([1, 2, 3, 4]);
  await user.click(button("Sắp xếp danh sách"));
  await screen.findByText("Đã sắp xếp danh sách trên trang Tổng hợp.");
  expect(numbers()).toEqual(sorted);
  await goTo(user, "Nguyễn Văn An");
  await user.click(button("Duyệt"));
  await screen.findByText("Đã ghi ý kiến về Nguyễn Văn An: Duyệt.");
  expect(rowOf(workbook, "Nguyễn Văn An")).toMatchObject({ [OPINION]: "Duyệt" });
});

it("asks to approve fewer over the quota before the documents, and lists the approved nominations", async () => {
  const { user } = await opened((workbook) => {
    for (const row of workbook.records("HinhThuc").keys()) workbook.type("HinhThuc", row, "Chỉ tiêu", 1);
  });
  const list = () => within(screen.getByRole("list", { name: "Các đề nghị và ý kiến" })).getAllByRole("button");
  const isOver = () => screen.queryByRole("heading", { name: "Số đề nghị được duyệt vượt chỉ tiêu." }) !== null;
  const decide = async (word: "Duyệt" | "Không duyệt") => {
    await user.click(button(word));
    await card().findByText(`Ý kiến: ${word}`);
  };
  await user.click(list().at(-1)!);
  await waitFor(() => expect(document.activeElement?.closest("article")).toBe(button("Duyệt").closest("article")));
  await decide("Không duyệt");
  for (const index of [0, 1, 2]) {
    expect(isOver()).toBe(false);
    await user.click(list()[index]!);
    await decide("Duyệt");
  }
  expect(isOver()).toBe(true);
  await user.click(screen.getByRole("tab", { name: "Văn phòng" }));
  expect(screen.getByText("Trình Giám đốc xem xét, sau đó lập văn bản.")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
  await user.click(await screen.findByRole("button", { name: "Xem các đề nghị đã duyệt" }));
  await waitFor(() => expect(button("Duyệt 3")).toHaveFocus());
  expect(list()).toHaveLength(3);
  await user.click(list()[0]!);
  await decide("Không duyệt");
  expect(list()).toHaveLength(2);
  expect(isOver()).toBe(false);
  expect(screen.getByRole("heading", { name: "Đã có ý kiến về tất cả đề nghị đủ điều kiện." })).toBeVisible();
});

/** Everything is approved, which exceeds the quota, and the Director asks for the approved nominations. */
async function askedForApproved(workbook: Opened, quota: number): Promise<void> {
  for (const row of workbook.records("HinhThuc").keys()) workbook.type("HinhThuc", row, "Chỉ tiêu", quota);
  await workbook.validate();
  for (const row of workbook.records("XetDuyet").keys()) workbook.type("XetDuyet", row, OPINION, "Duyệt");
  const user = await startPane(workbook);
  await user.click(await screen.findByRole("tab", { name: "Giám đốc" }));
  await user.click(await screen.findByRole("button", { name: "Xem các đề nghị đã duyệt" }));
}

it("lists approved nominations that are not eligible too, if they exceed the quota", async () => {
  const workbook = open(standard());
  workbook.type("DeNghi", workbook.rowNamed("DeNghi", "Nguyễn Văn An"), "CN1", "Không đạt");
  await askedForApproved(workbook, 1);
  await waitFor(() => expect(button("Duyệt 4")).toHaveFocus());
  const list = screen.getByRole("list", { name: "Các đề nghị và ý kiến" });
  expect(within(list).getByText("Nguyễn Văn An")).toBeVisible();
});

it("goes to the card of the only approved nomination", async () => {
  await askedForApproved(open(standard(CLEAN.slice(0, 1))), 0);
  await waitFor(() => expect(document.activeElement?.closest("article")).toBe(button("Duyệt").closest("article")));
});

it("shows the nominations and decisions of a read-only workbook, which can't be changed", async () => {
  const workbook = open(standard());
  await workbook.validate();
  for (const row of workbook.records("XetDuyet").keys())
    workbook.type("XetDuyet", row, OPINION, row === 0 ? "Duyệt" : "Không duyệt");
  workbook.workbook.readOnly = true;
  const user = await startPane(workbook);
  await user.click(await screen.findByRole("tab", { name: "Giám đốc" }));
  expect(await screen.findByText(/^Ý kiến: /u)).toBeVisible();
  expect(screen.getByText(/chỉ đọc nên kết quả không được ghi/u)).toBeVisible();
  await user.click(button("Duyệt 1"));
  await user.click(within(screen.getByRole("list", { name: "Các đề nghị và ý kiến" })).getByRole("button"));
  expect(screen.getByText("Ý kiến: Duyệt")).toBeVisible();
  for (const name of ["Duyệt", "Không duyệt", "Sắp xếp danh sách"])
    expect(screen.queryByRole("button", { name })).toBeNull();
  // Nothing more can be done here, even if everything is decided.
  expect(screen.queryByText(/^Trang Tổng hợp đã cập nhật/u)).toBeNull();
});

it("shows the card of the nomination that is selected in the list or on its own sheet", async () => {
  const { workbook, user } = await opened((each) =>
    each.type("DeNghi", each.rowNamed("DeNghi", "Nguyễn Văn An"), "CN1", "Không đạt"),
  );
  const select = async (table: "XetDuyet" | "DeNghi", name: string) => {
    const { sheet } = workbook.table(table);
    workbook.edits.select(sheet.name, workbook.place(table, workbook.rowNamed(table, name), "Đơn vị"));
    await waitFor(() => expect(nominee()).toBe(name));
  };
  // What is selected while another view is open changes nothing here.
  const first = nominee();
  await user.click(screen.getByRole("tab", { name: "Văn phòng" }));
  workbook.edits.select(
    "Đề nghị",
    workbook.place("DeNghi", workbook.rowNamed("DeNghi", "Trần Thị Bích Hòa"), "Đơn vị"),
  );
  await screen.findByRole("heading", { level: 2, name: "Trần Thị Bích Hòa" });
  await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
  await screen.findByRole("button", { name: "Duyệt" });
  await settle(60);
  expect(nominee()).toBe(first);
  await select("XetDuyet", "Thanh tra Sở");
  await select("DeNghi", "Trần Thị Bích Hòa");
  // It is not eligible yet.
  await select("XetDuyet", "Nguyễn Văn An");
});

it("goes to the next and the previous nomination with the keyboard, and the focus goes along", async () => {
  const { user } = await opened();
  const name = () => card().getByRole("heading", { level: 2 }).textContent;
  const first = name();
  button("Duyệt").focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(screen.getByText("2/4")).toBeVisible();
  expect(name()).not.toBe(first);
  await waitFor(() => expect(document.activeElement?.closest("article")).not.toBeNull());
  await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
  expect(name()).toBe(first);
});

it("says on the card that a decision can't be read", async () => {
  const workbook = open(standard());
  await workbook.validate();
  workbook.type("XetDuyet", workbook.rowNamed("XetDuyet", "Nguyễn Văn An"), OPINION, "để xem");
  const user = await startPane(workbook);
  await user.click(await screen.findByRole("tab", { name: "Giám đốc" }));
  await goTo(user, "Nguyễn Văn An");
  expect(card().getByText('Chưa rõ ý kiến "để xem": chọn lại dưới đây.')).toBeVisible();
});

it("names an approved nomination that is gone, until the decision is cleared", async () => {
  const workbook = open(standard());
  await workbook.validate();
  const index = workbook.rowNamed("XetDuyet", "Nguyễn Văn An");
  workbook.type("XetDuyet", index, OPINION, "Duyệt");
  await workbook.validate();
  const row = Number(/\d+/u.exec(workbook.place("DeNghi", workbook.rowNamed("DeNghi", "Nguyễn Văn An"), "STT"))?.[0]);
  workbook.edits.deleteRows("Đề nghị", row - 1);
  const user = await startPane(workbook);
  await user.click(await screen.findByRole("tab", { name: "Giám đốc" }));
  const gone = { name: "1 đề nghị đã duyệt không còn trong danh sách đề nghị." };
  expect(await screen.findByRole("heading", gone)).toBeVisible();
  expect(screen.getByText(/^Nguyễn Văn An\. Nếu bị xóa nhầm/u)).toBeVisible();
  workbook.type("XetDuyet", index, OPINION, "");
  await waitFor(() => expect(screen.queryByRole("heading", gone)).toBeNull());
});

it("names as many approved nominations that are gone as fit on a line", async () => {
  const workbook = open(standard(Array.from({ length: 9 }, () => CLEAN[2] ?? [])));
  await workbook.validate();
  for (let index = 0; index < 9; index++) {
    workbook.type("XetDuyet", index, OPINION, "Duyệt");
    workbook.type("XetDuyet", index, "Tên tập thể, cá nhân", `${index + 1} ${"Hội đồng ".repeat(40)}`);
  }
  workbook.edits.deleteRows("Đề nghị", workbook.rowOf("DeNghi", 1), 8);
  const user = await startPane(workbook);
  await user.click(await screen.findByRole("tab", { name: "Giám đốc" }));
  await screen.findByRole("heading", { name: "8 đề nghị đã duyệt không còn trong danh sách đề nghị." });
  const text = screen.getByText(/Nếu bị xóa nhầm/u).textContent;
  expect(text).toMatch(/^\d (?:Hội đồng )+.*… và 6 đề nghị khác\. Nếu bị xóa nhầm/u);
  expect(text.length).toBeLessThanOrEqual(MAX_DETAIL_LENGTH);
});

it("says that it is too early to decide while units register, and what the Office does next", async () => {
  const workbook = open(standard());
  workbook.type(
    "KeHoach",
    workbook.records("KeHoach").findIndex((line) => line["Mục"] === "Giai đoạn"),
    "Giá trị",
    "Đăng ký",
  );
  await workbook.validate();
  const user = await startPane(workbook);
  expect(await screen.findByText(/^Lập danh sách đăng ký thi đua\./u)).toBeVisible();
  expect(screen.getByRole("button", { name: "Lập văn bản" })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
  const early = { name: "Đang đăng ký thi đua, chưa đến bước xét duyệt." };
  expect(await screen.findByRole("heading", early)).toBeVisible();
});

it("asks to confirm decisions on nominations that have changed before the documents", async () => {
  const workbook = open(standard());
  await workbook.validate();
  for (const row of workbook.records("XetDuyet").keys()) workbook.type("XetDuyet", row, OPINION, "Duyệt");
  await workbook.validate();
  workbook.type("DeNghi", workbook.rowNamed("DeNghi", "Nguyễn Văn An"), "Chức vụ", "Phó Trưởng phòng");
  await workbook.validate();
  const user = await startPane(workbook);
  expect(await screen.findByText("Trình Giám đốc xem xét, sau đó lập văn bản.")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
  expect(await screen.findByRole("heading", { name: "Sau khi có ý kiến, 1 đề nghị đã thay đổi." })).toBeVisible();
  for (const _ of ["from another card", "from its own card"]) {
    await user.click(button("Xem Nguyễn Văn An"));
    expect(nominee()).toBe("Nguyễn Văn An");
    await waitFor(() => expect(document.activeElement?.closest("article")).toBe(button("Duyệt").closest("article")));
  }
  await user.click(button("Xác nhận lại ý kiến"));
  await user.click(await screen.findByRole("button", { name: "Giữ ý kiến" }));
  expect(await screen.findByRole("heading", { name: "Đã có ý kiến về tất cả đề nghị đủ điều kiện." })).toBeVisible();
});

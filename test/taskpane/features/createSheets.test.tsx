/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { open, plain, standard } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";
import "../support/browser";
import "@testing-library/jest-dom";

afterEach(stopPane);

const button = () => screen.findByRole("button", { name: "Tạo bộ bảng mẫu" });

/** Asks for the sheets with the plan of a year. */
async function makeFor(user: UserEvent, year: string): Promise<void> {
  const field = await screen.findByRole("textbox", { name: "Năm của kế hoạch" });
  await user.clear(field);
  await user.type(field, year);
  await user.click(await button());
}

it("creates the sheets from the start screen, shows them, and then says where to begin", async () => {
  const opened = open(plain({ Sheet1: [] }));
  const user = await startPane(opened);
  await makeFor(user, "2022");
  // On the screen, and for screen readers.
  expect(await screen.findAllByText(/Đã tạo trang Kế hoạch, Đơn vị, Đề nghị/)).toHaveLength(2);
  expect(opened.workbook.activeSheetId).toBe(opened.sheet("Đề nghị").id);
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toHaveFocus();

  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText(/Nhập từ dòng 6/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tạo bộ bảng mẫu" })).toBeNull();
});

it("asks for the year, proposes the current one, and says what to fill in and to compare", async () => {
  const opened = open(plain({ Sheet1: [] }));
  const user = await startPane(opened);
  const field = await screen.findByRole("textbox", { name: "Năm của kế hoạch" });
  expect(field).toHaveValue(String(new Date().getFullYear()));
  await makeFor(user, "26");
  expect(screen.getByText("Ghi năm đủ 4 chữ số.")).toBeVisible();
  expect(opened.workbook.sheets).toHaveLength(1);

  await makeFor(user, "2031");
  expect(await screen.findAllByText(/đối chiếu chỉ tiêu, căn cứ, tiêu chuẩn với kế hoạch năm 2031\.$/u)).toHaveLength(
    2,
  );
  expect(opened.workbook.activeSheetId).toBe(opened.sheet("Kế hoạch").id);
  expect(await screen.findByRole("heading", { name: "Sổ năm mới: còn 4 ô phải điền" })).toBeVisible();
});

it("is offered if no nominations were found, and says what it does not change", async () => {
  const opened = open(plain({ "Đơn vị": [["danh bạ"]] }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText(/Không tìm thấy dòng tiêu đề/)).toBeVisible();
  await makeFor(user, "2022");
  const [line] = await screen.findAllByText(/Đã tạo trang Kế hoạch, Đề nghị/);
  expect(line).toHaveTextContent('đã có trang "Đơn vị" mà không có bảng DonVi');
  expect(screen.queryByText(/Không tìm thấy dòng tiêu đề/)).toBeNull();
});

it("says so if everything is there, and keeps the result", async () => {
  const opened = open(standard());
  const { sheets } = opened.workbook;
  opened.workbook.sheets = sheets.filter(({ name }) => name !== "Đơn vị");
  const user = await startPane(opened);
  opened.workbook.sheets = sheets;
  await user.click(await button());
  const [line] = await screen.findAllByText(/Không tạo trang nào/);
  expect(line).toHaveTextContent('danh sách đề nghị đã có ở trang "Đề nghị"');
});

it("says in plain words that a workbook is read-only", async () => {
  const opened = open(standard());
  opened.edits.deleteSheet("Đơn vị");
  opened.workbook.readOnly = true;
  const user = await startPane(opened);
  await user.click(await button());
  expect(await screen.findByRole("heading", { name: "Sổ đang mở ở chế độ chỉ đọc" })).toBeVisible();
  expect(opened.workbook.sheets).toHaveLength(2);
});

it("speaks English if Excel does", async () => {
  const user = await startPane(open(plain({ Sheet1: [] })), "en");
  await user.click(await screen.findByRole("button", { name: "Create the standard sheets" }));
  expect(await screen.findAllByText(/Created: Kế hoạch, Đơn vị, Đề nghị/)).toHaveLength(2);
});

it("does not fail if Excel can't read the overview afterwards", async () => {
  const opened = open(plain({ Sheet1: [] }));
  const user = await startPane(opened);
  const { syncs } = opened.host.counters;
  opened.host.options.faults = [3, 4].map((index) => ({
    sync: syncs + index,
    at: "request",
    code: "ServiceNotAvailable",
  }));
  await user.click(await button());
  expect(await screen.findAllByText(/Đã tạo trang Kế hoạch, Đơn vị, Đề nghị/)).toHaveLength(2);
  expect(screen.queryByRole("heading", { name: "Excel đang bận" })).toBeNull();
});

it("creates all of them if it is pressed again after Excel failed", async () => {
  const opened = open(plain({ Sheet1: [] }));
  const user = await startPane(opened);
  opened.host.options.faults = [{ sync: opened.host.counters.syncs + 2, at: 300, code: "ServiceNotAvailable" }];
  await user.click(await button());
  expect(await screen.findByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  await user.click(await button());
  expect(await screen.findAllByText(/Đã tạo trang Kế hoạch, Đơn vị, Đề nghị/)).toHaveLength(2);
});

it("opens next year's workbook and says where to begin", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: "Trả lại, văn bản, số liệu" }));
  await user.click(await screen.findByRole("button", { name: "Lập sổ năm sau" }));
  expect(await screen.findAllByText(/Đã mở sổ mới cho năm 2023/)).not.toHaveLength(0);
  expect(opened.host.state.created).toHaveLength(1);
});

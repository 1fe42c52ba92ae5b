/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { open, plain, standard } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";

afterEach(stopPane);

const button = () => screen.findByRole("button", { name: "Tạo bộ bảng mẫu" });

it("makes the sheets at first sight, shows them, and then says where to begin", async () => {
  const opened = open(plain({ Sheet1: [] }));
  const user = await startPane(opened);
  await user.click(await button());
  // On the screen, and in the line for screen readers.
  expect(await screen.findAllByText(/Đã tạo trang Kế hoạch, Đơn vị, Đề nghị/)).toHaveLength(2);
  expect(opened.workbook.activeSheetId).toBe(opened.sheet("Đề nghị").id);
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toHaveFocus();

  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText(/Nhập từ dòng 6/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tạo bộ bảng mẫu" })).toBeNull();
});

it("offers itself where no nominations were found, and says what it leaves alone", async () => {
  const opened = open(plain({ "Đơn vị": [["danh bạ"]] }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText(/Không tìm thấy dòng tiêu đề/)).toBeVisible();
  await user.click(await button());
  const [line] = await screen.findAllByText(/Đã tạo trang Kế hoạch, Đề nghị/);
  expect(line).toHaveTextContent('đã có trang "Đơn vị" mà không có bảng DonVi');
  expect(screen.queryByText(/Không tìm thấy dòng tiêu đề/)).toBeNull();
});

it("says so when everything is there, and keeps the answer", async () => {
  const opened = open(standard());
  const { sheets } = opened.workbook;
  opened.workbook.sheets = sheets.filter(({ name }) => name !== "Đơn vị");
  const user = await startPane(opened);
  opened.workbook.sheets = sheets;
  await user.click(await button());
  const [line] = await screen.findAllByText(/Không tạo trang nào/);
  expect(line).toHaveTextContent('danh sách đề nghị đã có ở trang "Đề nghị"');
});

it("tells a workbook that takes nothing in the user's words", async () => {
  const opened = open(standard());
  opened.edits.deleteSheet("Đơn vị");
  opened.workbook.readOnly = true;
  const user = await startPane(opened);
  await user.click(await button());
  expect(await screen.findByRole("heading", { name: "Sổ đang mở ở chế độ chỉ đọc" })).toBeVisible();
  expect(opened.workbook.sheets).toHaveLength(2);
});

it("speaks English where Excel does", async () => {
  const user = await startPane(open(plain({ Sheet1: [] })), "en");
  await user.click(await screen.findByRole("button", { name: "Create the standard sheets" }));
  expect(await screen.findAllByText(/Created: Kế hoạch, Đơn vị, Đề nghị/)).toHaveLength(2);
});

it("is no failure where Excel does not say afterwards what the workbook tells at first sight", async () => {
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

it("pressed again after Excel failed, it makes all of them", async () => {
  const opened = open(plain({ Sheet1: [] }));
  const user = await startPane(opened);
  opened.host.options.faults = [{ sync: opened.host.counters.syncs + 2, at: 300, code: "ServiceNotAvailable" }];
  await user.click(await button());
  expect(await screen.findByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  await user.click(await button());
  expect(await screen.findAllByText(/Đã tạo trang Kế hoạch, Đơn vị, Đề nghị/)).toHaveLength(2);
});

/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { address } from "../../src/core/cells/snapshot";
import { HEADINGS } from "../../samples/office";
import { createSheets } from "../../src/flows/createSheets";
import { viPrepare } from "../../src/locales/prepare";
import { open, plain, standard } from "../support/flow";
import { runButton, startPane, stopPane } from "./support/pane";

afterEach(stopPane);

it("checks, shows a fault, goes to its cell, and shows that it was corrected", async () => {
  const opened = open(standard());
  const { sheet, table } = opened.table("DeNghi");
  const cell = address(table.area.row + 1, opened.column("DeNghi", "Tên tập thể, cá nhân"));
  const [{ "Tên tập thể, cá nhân": name = "" } = {}] = opened.records("DeNghi");
  opened.edits.setCell(sheet.name, cell, "");
  const user = await startPane(opened);

  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: /1 cần bổ sung/ })).toBeVisible();
  await user.click(screen.getByTitle(`Tới ô ${cell}`));
  expect(screen.queryByText(/Không tới được/)).toBeNull();

  opened.edits.setCell(sheet.name, cell, name);
  await user.click(runButton());
  expect(await screen.findByRole("heading", { name: /đều hợp lệ/ })).toBeVisible();
});

it("shows the whole result on a protected sheet, and what was not written", async () => {
  const opened = open(standard());
  for (const sheet of opened.workbook.sheets) sheet.protection = { options: {} };
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: /đều hợp lệ/ })).toBeVisible();
  expect(screen.getByText("Kết quả xem được ở đây và ở trang Tổng hợp.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Chưa ghi được các cột kết quả ở trang Đề nghị" })).toBeVisible();
  expect(screen.getByText(/Xem lại > Bỏ bảo vệ trang tính/)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Chưa ghi đủ kết quả vào sổ");
});

it("has no fault to show while the list is empty, and where the first nomination goes", async () => {
  const opened = open(standard());
  for (const row of opened.records("DeNghi").keys())
    for (const heading of HEADINGS) opened.type("DeNghi", row, heading, "");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Chưa có đề nghị nào" })).toBeVisible();
  expect(screen.getByText(/^Bảng chưa có dòng đề nghị nào\. Nhập từ dòng 6,/u)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Chưa có đề nghị nào");
  expect(screen.queryByRole("heading", { name: viPrepare.title })).toBeNull();
});

it("keeps the steps of preparation while the list is empty", async () => {
  const opened = open(plain({ Sheet1: [["của tôi"]] }));
  await opened.inExcel(() => createSheets(2022));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Chưa có đề nghị nào" })).toBeVisible();
  expect(await screen.findByRole("heading", { name: viPrepare.title })).toBeVisible();
});

it("says why a workbook without nominations can't be checked", async () => {
  const user = await startPane(open(plain({ A: [["chào"]] })));
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: "Chưa kiểm tra được bảng này" })).toBeVisible();
  expect(screen.getByText(/Không tìm thấy dòng tiêu đề/)).toBeVisible();
});

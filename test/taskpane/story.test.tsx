/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { address } from "../../src/core/snapshot";
import { VIETNAMESE } from "../../src/taskpane/paneTexts";
import { createPaneStore } from "../../src/taskpane/paneState";
import { runValidation } from "../../src/taskpane/runValidation";
import { installOffice } from "../../workbench/node/office";
import { open, plain, standard, type Opened } from "../support/flow";

let restore: () => void = () => undefined;

beforeEach(() => localStorage.clear());
afterEach(() => restore());

/** The whole add-in over a workbook in the stand-in Excel, through the real office.js. */
async function start(opened: Opened) {
  restore = installOffice(opened.host);
  const store = createPaneStore();
  await act(async () => render(<App store={store} onRun={() => void runValidation(store)} firstTexts={VIETNAMESE} />));
  return userEvent.setup();
}

it("checks, shows a fault, goes to its cell, and sees it mended", async () => {
  const opened = open(standard());
  const { sheet, table } = opened.table("DeNghi");
  const cell = address(table.area.row + 1, opened.column("DeNghi", "Tên tập thể, cá nhân"));
  const [{ "Tên tập thể, cá nhân": name = "" } = {}] = opened.records("DeNghi");
  opened.edits.setCell(sheet.name, cell, "");
  const user = await start(opened);

  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: /1 cần bổ sung/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: new RegExp(`^${cell} · Tên tập thể, cá nhân`) }));
  expect(screen.queryByText(/Không tới được/)).toBeNull();

  opened.edits.setCell(sheet.name, cell, name);
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  expect(await screen.findByRole("heading", { name: /đều hợp lệ/ })).toBeVisible();
});

it("tells a protected sheet in the user's words", async () => {
  const opened = open(standard());
  for (const sheet of opened.workbook.sheets) sheet.protection = { options: {} };
  const user = await start(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: "Trang tính đang được bảo vệ" })).toBeVisible();
});

it("says what stops a workbook without nominations", async () => {
  const user = await start(open(plain({ A: [["chào"]] })));
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { name: "Chưa kiểm tra được bảng này" })).toBeVisible();
  expect(screen.getByText(/Không tìm thấy dòng tiêu đề/)).toBeVisible();
});

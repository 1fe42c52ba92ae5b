/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { open, standard, type Opened } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";

afterEach(stopPane);

const NOMINEE = "Tên tập thể, cá nhân";
const restoreButton = () => screen.findByRole("button", { name: "Hoàn tác lần kiểm tra này" });

/** Whether our columns are blank again. */
const isBlank = (opened: Opened) =>
  opened.records("DeNghi").every((row) => row["Mã đề nghị"] === "" && row["Trạng thái kiểm tra"] === "");

it("puts back what the check wrote beside the nominations, says so, and goes back to the first sight", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await restoreButton());
  await screen.findAllByText(/Đã khôi phục \d+ ô\./);
  expect(isBlank(opened)).toBe(true);
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toBeEnabled();
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Hoàn tác lần kiểm tra này" })).toBeNull();
});

it("a check that wrote nothing leaves the one before to be put back", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await restoreButton();
  await user.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  await screen.findByText(/không phải ghi lại/);
  await user.click(await restoreButton());
  await screen.findAllByText(/Đã khôi phục/);
  expect(isBlank(opened)).toBe(true);
});

it("puts a fix back, and judges anew", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, NOMINEE, " Trần Thị  Bình");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: /Dòng 8 · / }));
  await user.click(await screen.findByRole("button", { name: 'Đổi thành "Trần Thị Bình"', hidden: true }));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác lần sửa vừa rồi" }));
  await screen.findAllByText("Đã khôi phục 1 ô.");
  expect(screen.getByRole("heading", { level: 1, name: /hợp lệ/ })).toBeVisible();
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe(" Trần Thị  Bình");
});

it("tells what it left because somebody wrote there", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const button = await restoreButton();
  opened.type("DeNghi", 0, "Trạng thái kiểm tra", "xem lại");
  await user.click(button);
  const [line] = await screen.findAllByText(/Đã khôi phục/);
  expect(line).toHaveTextContent("Không khôi phục vì nội dung đã thay đổi: ô U6.");
});

it("is no failure where Excel does not say afterwards what the workbook tells at first sight", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const button = await restoreButton();
  // A look and a write; the look at the plan, asked for twice.
  opened.host.options.faults = [2, 3].map((index) => ({
    sync: opened.host.counters.syncs + index,
    at: "request",
    code: "ServiceNotAvailable",
  }));
  await user.click(button);
  expect(await screen.findAllByText(/Đã khôi phục \d+ ô\./)).not.toHaveLength(0);
  expect(screen.queryByRole("heading", { name: "Excel đang bận" })).toBeNull();
  expect(isBlank(opened)).toBe(true);
});

it("can be asked once more where Excel failed half way", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  opened.host.options.faults = [{ sync: opened.host.counters.syncs + 1, at: 3, code: "ServiceNotAvailable" }];
  await user.click(await restoreButton());
  expect(await screen.findByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  await user.click(await restoreButton());
  await screen.findAllByText(/Đã khôi phục/);
  expect(isBlank(opened)).toBe(true);
});

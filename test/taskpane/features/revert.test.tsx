/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { open, standard, type Opened } from "../../support/flow";
import { runButton, startPane, stopPane } from "../support/pane";
import { itIfLong } from "../../support/lane";

afterEach(stopPane);

const NOMINEE = "Tên tập thể, cá nhân";
const revertButton = (name: string | RegExp = "Hoàn tác: lần kiểm tra") => screen.findByRole("button", { name });

/** The button once it is enabled: it gets its new name before the new result is there. */
async function readyButton(name?: string): Promise<HTMLElement> {
  const button = await revertButton(name);
  await waitFor(() => expect(button).not.toHaveAttribute("aria-disabled", "true"));
  return button;
}

/** Opens the list of changes and confirms it. */
async function undo(user: UserEvent, name?: string, confirm = "Hoàn tác"): Promise<void> {
  const button = await readyButton(name);
  // After a failure it is still open.
  if (button.getAttribute("aria-expanded") !== "true") await user.click(button);
  await user.click(await screen.findByRole("button", { name: confirm }));
}

/** Whether our columns are blank again. */
const isBlank = (opened: Opened) =>
  opened.records("DeNghi").every((row) => row["Mã đề nghị"] === "" && row["Trạng thái kiểm tra"] === "");

it("shows what would change, reverts what the check wrote, and checks again without writing", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await readyButton());
  const cells = await screen.findByRole("list", { name: "Các ô sẽ đổi" });
  expect(within(cells).getByText("Ô U6, trang Đề nghị")).toBeVisible();
  expect(isBlank(opened)).toBe(false);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findAllByText(/Đã khôi phục \d+ ô\./);
  expect(isBlank(opened)).toBe(true);
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
  expect(screen.getAllByText("Chưa ghi vào bảng")).not.toHaveLength(0);
  expect(screen.queryByRole("button", { name: "Hoàn tác: lần kiểm tra" })).toBeNull();
});

it("redoes what was undone", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await revertButton();
  const checked = opened.records("DeNghi");
  await undo(user);
  await undo(user, "Làm lại: lần kiểm tra", "Làm lại");
  await screen.findAllByText(/Đã ghi lại \d+ ô\./);
  expect(opened.records("DeNghi")).toEqual(checked);
  expect(await revertButton()).toBeVisible();
});

itIfLong("undoes step by step, and redoes again", async () => {
  const opened = open(standard());
  for (const row of [1, 2]) opened.type("DeNghi", row, NOMINEE, ` Trần Thị  Bình ${row}`);
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await readyButton();
  const names = () => opened.records("DeNghi").map((row) => row[NOMINEE]);
  const states = [names()];
  for (const [row, cell] of [
    [1, "D7"],
    [2, "D8"],
  ] as const) {
    await user.click(await screen.findByRole("button", { name: new RegExp(`Dòng ${row + 6} · `) }));
    await user.click(await screen.findByRole("button", { name: `Sửa thành "Trần Thị Bình ${row}"`, hidden: true }));
    await readyButton(`Hoàn tác: sửa ô ${cell}`);
    states.push(names());
  }
  await undo(user, "Hoàn tác: sửa ô D8");
  await readyButton("Làm lại: sửa ô D8");
  expect(names()).toEqual(states[1]);
  await undo(user, "Hoàn tác: sửa ô D7");
  await readyButton("Làm lại: sửa ô D7");
  expect(names()).toEqual(states[0]);
  expect(isBlank(opened)).toBe(false);
  await undo(user);
  await readyButton("Làm lại: lần kiểm tra");
  expect(isBlank(opened)).toBe(true);
  for (const [name, state] of [
    ["lần kiểm tra", 0],
    ["sửa ô D7", 1],
    ["sửa ô D8", 2],
  ] as const) {
    await undo(user, `Làm lại: ${name}`, "Làm lại");
    await readyButton(`Hoàn tác: ${name}`);
    expect(names()).toEqual(states[state]);
  }
  expect(screen.queryByRole("button", { name: /^Làm lại: / })).toBeNull();
});

it("undoes nothing after rows above have moved, because steps know cells by their addresses", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await readyButton();
  opened.edits.insertRows("Đề nghị", 6, 1);
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Hoàn tác: / })).toBeNull());
  expect(screen.getByText(/^Đã chèn, xóa hoặc sắp xếp dòng nên không hoàn tác được/u)).toBeVisible();
  expect(isBlank(opened)).toBe(false);
});

it("changes nothing if it is closed again", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const button = await revertButton();
  await user.click(button);
  await user.click(await screen.findByRole("button", { name: "Để sau" }));
  expect(button).toHaveFocus();
  expect(screen.queryByRole("list", { name: "Các ô sẽ đổi" })).toBeNull();
  expect(isBlank(opened)).toBe(false);
});

it("can still revert the previous check after one that wrote nothing", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await revertButton();
  await user.click(runButton());
  await screen.findByText(/không phải ghi lại/);
  await undo(user);
  await screen.findAllByText(/Đã khôi phục/);
  expect(isBlank(opened)).toBe(true);
});

it("reverts a fix and checks again", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, NOMINEE, " Trần Thị  Bình");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: /Dòng 8 · / }));
  await user.click(await screen.findByRole("button", { name: 'Sửa thành "Trần Thị Bình"', hidden: true }));
  await user.click(await readyButton("Hoàn tác: sửa ô D8"));
  const cells = await screen.findByRole("list", { name: "Các ô sẽ đổi" });
  expect(cells.querySelector("del")).toHaveTextContent("Trần Thị Bình");
  expect(cells.querySelector("ins")?.textContent).toBe(" Trần Thị  Bình");
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  await screen.findAllByText("Đã khôi phục 1 ô.");
  expect(screen.getByRole("heading", { level: 1, name: /hợp lệ/ })).toBeVisible();
  expect(opened.records("DeNghi")[2]?.[NOMINEE]).toBe(" Trần Thị  Bình");
});

it("says which cells it left because somebody wrote there", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await revertButton();
  opened.type("DeNghi", 0, "Trạng thái kiểm tra", "xem lại");
  await undo(user);
  const [line] = await screen.findAllByText(/Đã khôi phục/);
  expect(line).toHaveTextContent("Không khôi phục vì nội dung đã thay đổi: ô U6.");
});

it("does not fail if Excel does not answer afterwards", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await revertButton();
  // A read and a write; the new result; reading the plan, twice.
  opened.host.options.faults = [2, 3, 4].map((index) => ({
    sync: opened.host.counters.syncs + index,
    at: "request",
    code: "ServiceNotAvailable",
  }));
  await undo(user);
  expect(await screen.findAllByText(/Đã khôi phục \d+ ô\./)).not.toHaveLength(0);
  expect(screen.queryByRole("heading", { name: "Excel đang bận" })).toBeNull();
  expect(isBlank(opened)).toBe(true);
});

it("can be tried again if Excel failed half way", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  opened.host.options.faults = [{ sync: opened.host.counters.syncs + 1, at: 3, code: "ServiceNotAvailable" }];
  await undo(user);
  expect(await screen.findByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  await undo(user);
  await screen.findAllByText(/Đã khôi phục/);
  expect(isBlank(opened)).toBe(true);
});

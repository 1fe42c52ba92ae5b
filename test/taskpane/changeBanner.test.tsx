/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import type { HostOptions } from "../../workbench/host";
import { editsBy } from "../../workbench/host/edits";
import { open, standard, type Opened } from "../support/flow";
import { runButton, startPane, stopPane } from "./support/pane";

// The banner is shown for changes that are not checked automatically.
jest.mock("../../src/flows/previewCheck", () => ({ previewCheck: () => Promise.reject(new Error("no answer")) }));

afterEach(stopPane);

const banner = () => screen.queryByText(/^Sổ đã thay đổi/, { selector: "p" });
const settle = () => act(async () => new Promise((later) => setTimeout(later, 100)));

async function checked(options?: HostOptions) {
  const opened = open(standard(), options);
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { level: 1, name: /hợp lệ/ });
  await settle();
  return { opened, user };
}

const edit = (opened: Opened) => opened.type("DeNghi", 1, "Chức vụ", "Trưởng phòng");

it("says which cell was changed since the check, and that there were more", async () => {
  const { opened } = await checked();
  edit(opened);
  expect(await screen.findByText(/\(ô E7, trang Đề nghị\)/, { selector: "p" })).toBeVisible();
  opened.type("DonVi", 0, "Tên khác", "TTS");
  expect(await screen.findByText(/\(ô E7 và các ô khác, trang Đề nghị\)/, { selector: "p" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(/Sổ đã thay đổi/);
});

it("reports changes of coauthors too", async () => {
  const { opened } = await checked();
  editsBy(opened.host, "coauthor").setCell("Đề nghị", "F8", "Phó Trưởng phòng");
  expect(await screen.findByText(/ô F8/, { selector: "p" })).toBeVisible();
});

it("names a row that was inserted as a row", async () => {
  const { opened } = await checked();
  opened.edits.insertRows("Đề nghị", 7);
  expect(await screen.findByText(/\(dòng 8, trang Đề nghị\)/, { selector: "p" })).toBeVisible();
});

it("reports that rows were sorted", async () => {
  const { opened } = await checked();
  opened.edits.sortRows("Đề nghị", "A6:R9", [{ key: 3, ascending: false }]);
  await waitFor(() => expect(banner()).toBeVisible());
});

it("reports neither its own writes nor changes on sheets that the check does not read", async () => {
  const { opened } = await checked();
  expect(banner()).toBeNull();
  opened.edits.addSheet("Nháp");
  opened.edits.setCell("Nháp", "A1", "ghi chú riêng");
  await settle();
  expect(banner()).toBeNull();
});

it("is not shown for what the Director types in the list", async () => {
  const { opened } = await checked();
  opened.type("XetDuyet", 0, "Ý kiến Giám đốc", "Duyệt");
  await settle();
  expect(banner()).toBeNull();
});

it("disappears with the next check, which can be started from the banner", async () => {
  const { opened, user } = await checked();
  edit(opened);
  await waitFor(() => expect(banner()).toBeVisible());
  const [, again] = screen.getAllByRole("button", { name: "Kiểm tra lại" });
  await user.click(again as HTMLElement);
  expect(screen.getByRole("button", { name: /^Đang kiểm tra|^Kiểm tra lại/ })).toHaveFocus();
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  await settle();
  expect(banner()).toBeNull();
});

it("stays if the change came after the cells had been read", async () => {
  const { opened, user } = await checked({ answerDelayMs: 30 });
  edit(opened);
  await settle();
  opened.beforeBatch(1, () => editsBy(opened.host, "coauthor").setCell("Đề nghị", "A40", "ghi tay"));
  await user.click(runButton());
  expect(await screen.findByText(/ô A40/, { selector: "p" })).toBeVisible();
});

it("does not change the workbook", async () => {
  const { opened } = await checked();
  edit(opened);
  const before = opened.model();
  await waitFor(() => expect(banner()).toBeVisible());
  expect(opened.model()).toEqual(before);
});

it("is never shown if Excel sends no events, and nothing else fails", async () => {
  const { opened } = await checked({ events: "never" });
  edit(opened);
  await settle();
  expect(banner()).toBeNull();
  expect(screen.queryByText(/Mã lỗi/)).toBeNull();
});

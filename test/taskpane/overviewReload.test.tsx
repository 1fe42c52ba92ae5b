/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { editsBy } from "../../workbench/host/edits";
import { CLEAN } from "../../samples/data";
import { officeWorkbook } from "../../samples/office";
import { open, standard, type Opened } from "../support/flow";
import { PAUSE_MS, startPane, stopPane } from "./support/pane";

/** Before the first check the pane shows an overview of the workbook, which follows its changes. */

afterEach(stopPane);

const wait = (milliseconds: number) => act(async () => new Promise((later) => setTimeout(later, milliseconds)));
const pause = () => wait(PAUSE_MS + 100);
const planLine = () => screen.getByText(/^Kế hoạch .*, năm/);

/** Counts how often the plan is read from now on. */
function countPlanReads({ host }: Opened): () => number {
  let reads = 0;
  const execute = host.execute.bind(host);
  host.execute = (body, ...rest) => {
    if (body.includes("TieuChuan")) reads++;
    return execute(body, ...rest);
  };
  return () => reads;
}

it("reads the plan again once people pause, and reads it once", async () => {
  const opened = open(standard());
  await startPane(opened);
  expect(planLine()).toHaveTextContent("Kế hoạch 27/KH-STTTT, năm 2022");
  const reads = countPlanReads(opened);
  for (const number of ["28/KH-STTTT", "29/KH-STTTT", "30/KH-STTTT"]) {
    editsBy(opened.host, "coauthor").setCell("Kế hoạch", "B4", number);
    await wait(60);
  }
  expect(planLine()).toHaveTextContent("27/KH-STTTT");
  await waitFor(() => expect(planLine()).toHaveTextContent("Kế hoạch 30/KH-STTTT, năm 2022"));
  await pause();
  expect(reads()).toBe(1);
  expect(screen.queryByText(/^Sổ đã thay đổi/)).toBeNull();
});

it("shows a fault of the plan, and removes it when it is corrected", async () => {
  const fault = "Kế hoạch trong sổ có nội dung thiếu hoặc sai";
  const opened = open(standard());
  await startPane(opened);
  opened.edits.setCell("Kế hoạch", "B5", "hôm nào");
  expect(await screen.findByRole("heading", { name: fault })).toBeVisible();
  opened.edits.setCell("Kế hoạch", "B5", 44659);
  await waitFor(() => expect(screen.queryByRole("heading", { name: fault })).toBeNull());
});

it("stays as it was if Excel does not answer", async () => {
  const opened = open(standard());
  await startPane(opened);
  opened.edits.setCell("Kế hoạch", "B4", "28/KH-STTTT");
  await wait(60);
  const { syncs } = opened.host.counters;
  opened.host.options.faults = [{ sync: syncs, at: "request", code: "ServiceNotAvailable" }];
  await waitFor(() => expect(opened.host.counters.syncs).toBeGreaterThan(syncs));
  await pause();
  expect(planLine()).toHaveTextContent("27/KH-STTTT");
  expect(screen.queryByText(/Excel đang bận/)).toBeNull();
});

it("is not read again while an operation runs; after a result, the workbook is checked again instead", async () => {
  const opened = open(standard());
  const user = await startPane(opened);
  opened.type("DonVi", 0, "Tên khác", "VPS");
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { level: 1, name: /hợp lệ/ });
  const reads = countPlanReads(opened);
  opened.type("DonVi", 1, "Tên khác", "TTS");
  await waitFor(() => expect(reads()).toBe(1));
  await pause();
  expect(screen.getByRole("heading", { level: 1, name: /hợp lệ/ })).toBeVisible();
  expect(reads()).toBe(1);
});

it("is read again below a result once the Office has prepared the workbook, not at other changes", async () => {
  const opened = open(officeWorkbook("de-nghi.xlsx", [["", "", null, ""]], CLEAN, null));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { level: 1, name: /hợp lệ/ });
  expect(await screen.findByText("Văn phòng chuẩn bị sổ")).toBeVisible();
  const reads = countPlanReads(opened);
  opened.type("DeNghi", 1, "Chức vụ", "Phó trưởng phòng");
  await waitFor(() => expect(reads()).toBe(1));
  await pause();
  expect(reads()).toBe(1);
  opened.type("DonVi", 0, "Đơn vị", "Văn phòng Sở");
  await waitFor(() => expect(screen.queryByText("Văn phòng chuẩn bị sổ")).toBeNull());
});

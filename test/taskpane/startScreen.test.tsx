/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import type { Overview } from "../../src/core/overview";
import { preparationOf } from "../../src/core/preparation";
import { BUILT_IN_PLAN } from "../../src/core/plan/builtIn";
import type { Plan } from "../../src/core/plan/plan";
import { readOverview } from "../../src/flows/readOverview";
import { App } from "../../src/taskpane/app/App";
import { loadOverview } from "../../src/taskpane/app/watchWorkbook";
import { createPaneStore } from "../../src/taskpane/app/paneState";
import { VIETNAMESE } from "../../src/taskpane/app/contexts";
import { HostError } from "../../src/excel/hostError";
import { sampleOverview as overview } from "./support/sampleOverview";
import { sampleValidation } from "./support/sampleReport";

jest.mock("../../src/flows/readOverview");
const read = jest.mocked(readOverview);

const plan: Plan = { ...BUILT_IN_PLAN, source: "workbook" };
async function show(about: Partial<Overview>, date = "2022-11-20") {
  jest.useFakeTimers({ now: new Date(`${date}T08:00:00`), doNotFake: ["queueMicrotask", "setTimeout", "nextTick"] });
  read.mockResolvedValue({ ...overview, ...about });
  const store = createPaneStore();
  await act(async () => render(<App store={store} onRun={() => undefined} firstTexts={VIETNAMESE} />));
  await act(async () => loadOverview(store));
  return store;
}

afterEach(() => jest.useRealTimers());

it("says which plan and which stage", async () => {
  await show({ plan: { ...plan, stage: "decision" } });
  expect(screen.getByText("Kế hoạch 27/KH-STTTT, năm 2022")).toBeVisible();
  expect(screen.getByText("Giai đoạn: Giám đốc duyệt")).toBeVisible();
});

it("says that the plan is the built-in one", async () => {
  await show({ plan: BUILT_IN_PLAN });
  expect(screen.getByText("Giai đoạn: Đề nghị · kế hoạch có sẵn")).toBeVisible();
});

it.each([
  ["2022-04-16", "còn 11 ngày", "còn 228 ngày"],
  ["2022-04-27", "hôm nay là hạn cuối", "còn 217 ngày"],
  ["2022-04-28", "đã hết hạn", "còn 216 ngày"],
  ["2022-11-30", "đã hết hạn", "hôm nay là hạn cuối"],
  ["2022-12-01", "đã hết hạn", "đã hết hạn"],
])(
  "on %s registration is %s and nomination %s: one day does not count, the other does",
  async (date, first, second) => {
    await show({}, date);
    const deadlines = screen.getAllByRole("definition").map((item) => item.textContent);
    expect(deadlines).toEqual([`Trước ngày 28/04/2022 ${first}`, `Hết ngày 30/11/2022 ${second}`]);
  },
);

it("counts the days to a deadline again after midnight, also if the computer was in standby", async () => {
  await show({}, "2022-11-29");
  expect(screen.getByText("còn 1 ngày")).toBeVisible();
  jest.setSystemTime(new Date("2022-11-30T08:00:00"));
  await act(async () => jest.advanceTimersByTimeAsync(60_000));
  expect(screen.getByText("hôm nay là hạn cuối")).toBeVisible();
});

it("shows the plan's faults with their cells, and no plan", async () => {
  const fault = { ...(sampleValidation.report.rows[1]?.findings[0] as never as object), cell: "B7" };
  await show({ plan: null, faults: [fault as never] });
  expect(await screen.findByRole("heading", { name: "Kế hoạch trong sổ có nội dung thiếu hoặc sai" })).toBeVisible();
  expect(screen.getByRole("button", { name: /B7/ })).toBeVisible();
  expect(screen.queryByText("Thời hạn")).toBeNull();
});

it("says what to do if there are no nominations, and if the workbook is read-only", async () => {
  await show({ nominations: "none", readOnly: true });
  expect(screen.getByRole("heading", { name: "Sổ này chưa có bảng đề nghị" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Sổ đang mở ở chế độ chỉ đọc" })).toBeVisible();
  expect(await screen.findByRole("button", { name: "Tạo bộ bảng mẫu" })).toBeVisible();
});

it("offers to create missing sheets, and nothing if all are there", async () => {
  const store = await show({ lacksTables: true });
  expect(await screen.findByRole("button", { name: "Tạo bộ bảng mẫu" })).toBeVisible();
  await act(async () => store.update({ overview }));
  expect(screen.queryByRole("button", { name: "Tạo bộ bảng mẫu" })).toBeNull();
});

it("ticks what the Office has prepared, and links to the rest", async () => {
  const steps = [
    { step: "plan", isDone: true, sheet: "Kế hoạch" },
    { step: "units", isDone: false, sheet: "Đơn vị" },
    { step: "nominations", isDone: false, sheet: "Đề nghị" },
  ] as const;
  await show({ preparation: steps });
  expect(await screen.findByRole("heading", { name: "Văn phòng chuẩn bị sổ" })).toBeVisible();
  const lines = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(lines.filter((line) => /xong\)$/u.test(line ?? ""))).toEqual([
    "✓Kế hoạch: số, thời hạn, hình thức, chỉ tiêu, tiêu chuẩn (đã xong)",
    "2Đơn vị: mỗi phòng, đơn vị một dòng (chưa xong)",
    "3Đề nghị: danh sách để các đơn vị nhập (chưa xong)",
  ]);
  expect(screen.getByRole("button", { name: /^Đơn vị/u })).toHaveAttribute("title", "Tới trang Đơn vị");
  expect(screen.queryByRole("button", { name: "Tạo bộ bảng mẫu" })).toBeNull();
});

it("says what comes next in a prepared workbook, until it has been checked", async () => {
  const store = await show({});
  const ready = /^Sổ đã sẵn sàng để các đơn vị ghi đề nghị/u;
  expect(screen.getByText(ready)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Văn phòng chuẩn bị sổ" })).toBeNull();
  await act(async () => store.update({ overview: { ...overview, checkedRows: 3 } }));
  expect(screen.queryByText(ready)).toBeNull();
});

it("shows the steps of the preparation first while the Office prepares, and otherwise last", async () => {
  const unprepared = preparationOf({ plan, units: { known: false }, hasNominations: true });
  const headings = () => screen.getAllByRole("heading").map((heading) => heading.textContent);
  const store = await show({ preparation: unprepared });
  await screen.findByRole("heading", { name: "Văn phòng chuẩn bị sổ" });
  expect(headings()).toEqual(["Văn phòng chuẩn bị sổ", "Thời hạn", "Khi bấm Kiểm tra, phần mềm:"]);
  await act(async () => store.update({ overview: { ...overview, preparation: unprepared, lacksTables: true } }));
  expect(headings()).toEqual(["Thời hạn", "Khi bấm Kiểm tra, phần mềm:", "Văn phòng chuẩn bị sổ"]);
});

it("works without an overview", async () => {
  const store = createPaneStore();
  read.mockRejectedValue(new HostError("busy", "ServiceNotAvailable", new Error()));
  await loadOverview(store);
  expect(store.get().overview).toBeNull();
});

it("shows the button before the overview, and keeps the same button", async () => {
  const store = createPaneStore();
  await act(async () => render(<App store={store} onRun={() => undefined} firstTexts={VIETNAMESE} />));
  const button = screen.getByRole("button", { name: "Kiểm tra" });
  expect(screen.getByText("Kế hoạch: đọc từ trang Kế hoạch của sổ này")).toBeVisible();
  await act(async () => store.update({ overview }));
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toBe(button);
});

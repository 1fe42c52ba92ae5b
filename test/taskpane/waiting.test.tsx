/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/app/App";
import { createPaneStore } from "../../src/taskpane/app/paneState";
import { VIETNAMESE } from "../../src/taskpane/app/contexts";
import { runOperation } from "../../src/taskpane/app/runOperation";
import { Cancelled, type Progress } from "../../src/excel/runControl";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An operation that runs until it is released. */
async function start() {
  const store = createPaneStore();
  let progress: (progress: Progress) => void = () => undefined;
  let finish: () => void = () => undefined;
  await act(async () => render(<App store={store} onRun={() => undefined} firstTexts={VIETNAMESE} />));
  await act(async () => {
    void runOperation(store, {
      name: "validate",
      run: async ({ signal, onProgress }) => {
        progress = onProgress;
        await new Promise<void>((done) => (finish = done));
        if (signal.aborted) throw new Cancelled(0);
        return {};
      },
    });
  });
  const report = (item: Progress) => act(async () => progress(item));
  const later = (milliseconds: number) => act(async () => jest.advanceTimersByTime(milliseconds));
  return { report, later, finish: () => act(async () => finish()) };
}

it("a short operation only shows the bar", async () => {
  const { later, finish } = await start();
  await later(999);
  expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
  await finish();
  expect(screen.getByRole("button", { name: "Kiểm tra" })).toBeEnabled();
});

it("after a second it shows the phase and the progress, and can be cancelled", async () => {
  const { report, later, finish } = await start();
  await report({ phase: "writing", done: 0.42 });
  await later(1_000);
  expect(screen.getByText("Đang ghi kết quả · 42%")).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Dừng" }));
  expect(await screen.findByText("Đang dừng…")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
  expect(screen.getByRole("button", { name: "Đang kiểm tra…" })).toHaveFocus();
  await finish();
  expect(screen.getByRole("heading", { name: "Đã dừng kiểm tra" })).toBeVisible();
});

it("after a second and a half without progress it asks to finish editing a cell", async () => {
  const { report, later } = await start();
  await report({ phase: "reading", done: null });
  await later(1_499);
  expect(screen.queryByText(/nhấn Enter/)).toBeNull();
  await later(1);
  expect(screen.getByText(/nhấn Enter/)).toBeVisible();
  await report({ phase: "reading", done: 0.1 });
  expect(screen.queryByText(/nhấn Enter/)).toBeNull();
});

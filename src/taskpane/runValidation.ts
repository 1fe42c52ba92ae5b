import { failureOf } from "./failure";
import type { PaneStore } from "./paneState";
import { today } from "./today";

const loadFlow = () => import(/* webpackChunkName: "flow" */ "../validateWorkbook");
const loadResult = () => import(/* webpackChunkName: "result" */ "./result/ResultView");

/** Validates and shows it; the ribbon and the button alike. A second call while one runs does nothing. */
export async function runValidation(store: PaneStore): Promise<void> {
  const before = store.get();
  if (before.status === "running" || before.status === "unavailable") return;
  store.set({ status: "running", previous: before.status === "done" ? before.validation : null });
  try {
    const [{ validateWorkbook }] = await Promise.all([loadFlow(), loadResult()]);
    const validation = await validateWorkbook({ today: today() });
    const { report } = validation;
    store.set(report.stopped ? { status: "stopped", report } : { status: "done", validation });
  } catch (error) {
    store.set({ status: "failed", failure: failureOf(error) });
  }
}

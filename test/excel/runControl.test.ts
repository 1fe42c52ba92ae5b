import { HostError } from "../../src/excel/hostError";
import { Cancelled, unlessCancelled, unlessUnanswered } from "../../src/excel/runControl";

const never = () => new Promise<string>(() => undefined);

function cancelling() {
  const controller = new AbortController();
  return { signal: controller.signal, cancel: () => controller.abort() };
}

describe("a read is left alone when the run is cancelled", () => {
  test("without a signal, and with one that is silent, its answer counts", async () => {
    expect(await unlessCancelled(Promise.resolve("a"), {})).toBe("a");
    expect(await unlessCancelled(Promise.resolve("a"), { signal: cancelling().signal })).toBe("a");
  });

  test("cancelled before and cancelled meanwhile", async () => {
    const { signal, cancel } = cancelling();
    const reading = unlessCancelled(never(), { signal });
    cancel();
    await expect(reading).rejects.toMatchObject({ name: "Cancelled", written: 0 });
    await expect(unlessCancelled(never(), { signal })).rejects.toBeInstanceOf(Cancelled);
  });
});

describe("a write is waited for, once the run is cancelled only for a while", () => {
  test("without a signal, and with one that is silent, its answer counts", async () => {
    expect(await unlessUnanswered(Promise.resolve("a"), { patienceMs: 0 })).toBe("a");
    expect(await unlessUnanswered(Promise.resolve("a"), { signal: cancelling().signal, patienceMs: 0 })).toBe("a");
  });

  test("a response that still comes counts, a failure too", async () => {
    const { signal, cancel } = cancelling();
    cancel();
    const later = new Promise<string>((resolve) => setTimeout(resolve, 5, "a"));
    expect(await unlessUnanswered(later, { signal })).toBe("a");
    await expect(unlessUnanswered(Promise.reject(new Error("b")), { signal })).rejects.toThrow("b");
  });

  test.each([true, false])("none comes; cancelled before it began: %p", async (isBefore) => {
    const { signal, cancel } = cancelling();
    if (isBefore) cancel();
    const writing = unlessUnanswered(never(), { signal, patienceMs: 5 });
    cancel();
    const error: unknown = await writing.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ failure: "busy", code: "NoAnswer" });
  });
});

test("what was written before is reported", () => {
  expect(new Cancelled(12)).toMatchObject({ written: 12, message: "cancelled after 12 cells" });
});

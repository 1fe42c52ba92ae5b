import type { Steps } from "../src/core/steps";
import { runTimeSliced } from "../src/runTimeSliced";
import { Cancelled } from "../src/excel/runControl";

afterEach(() => jest.restoreAllMocks());

/** A clock of its own: every step takes so many milliseconds. */
function stepsOf(count: number, milliseconds: number, seen: string[]): Steps<string> {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  return (function* () {
    for (let index = 0; index < count; index++) {
      now += milliseconds;
      seen.push(`step ${index}`);
      yield;
    }
    return "done";
  })();
}

/** What else waits for its turn in the pane. */
function clickSoon(seen: string[]): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    seen.push("a click");
  };
  port2.postMessage(null);
}

it("yields before it begins, and runs short work without a pause", async () => {
  const seen: string[] = [];
  clickSoon(seen);
  expect(await runTimeSliced(stepsOf(3, 1, seen))).toBe("done");
  expect(seen).toEqual(["a click", "step 0", "step 1", "step 2"]);
});

it("yields before long work has blocked the pane for 50 ms, and then continues", async () => {
  const seen: string[] = [];
  const steps = stepsOf(6, 12, seen);
  const clicking = (function* (): Steps<string> {
    for (let index = 0; ; index++) {
      // Clicked while the first step runs.
      if (index === 0) clickSoon(seen);
      const { done, value } = steps.next();
      if (done === true) return value;
      yield;
    }
  })();
  expect(await runTimeSliced(clicking)).toBe("done");
  expect(seen.indexOf("a click")).toBe(2);
  expect(seen).toHaveLength(7);
});

it("yields after a long last slice, because the code that uses the result may take long too", async () => {
  const seen: string[] = [];
  const steps = stepsOf(1, 12, seen);
  const clicking = (function* (): Steps<string> {
    steps.next();
    yield;
    clickSoon(seen);
    return "done";
  })();
  expect(await runTimeSliced(clicking)).toBe("done");
  expect(seen).toEqual(["step 0", "a click"]);
});

it("stops at the next pause when it is cancelled", async () => {
  const aborter = new AbortController();
  const seen: string[] = [];
  const steps = stepsOf(6, 30, seen);
  const cancelling = (function* (): Steps<string> {
    steps.next();
    aborter.abort();
    yield;
    return "done";
  })();
  await expect(runTimeSliced(cancelling, aborter)).rejects.toEqual(new Cancelled(0));
  expect(seen).toEqual(["step 0"]);
});

it("does not begin when it is cancelled before", async () => {
  const seen: string[] = [];
  await expect(runTimeSliced(stepsOf(6, 30, seen), { signal: AbortSignal.abort() })).rejects.toEqual(new Cancelled(0));
  expect(seen).toEqual([]);
});

it("yields without message channels too", async () => {
  const { MessageChannel } = globalThis;
  Object.assign(globalThis, { MessageChannel: undefined });
  expect(await runTimeSliced(stepsOf(4, 30, []))).toBe("done");
  Object.assign(globalThis, { MessageChannel });
});

it("passes on what a step throws", async () => {
  const steps = (function* (): Steps<string> {
    yield;
    throw new TypeError("a defect");
  })();
  await expect(runTimeSliced(steps)).rejects.toThrow("a defect");
});

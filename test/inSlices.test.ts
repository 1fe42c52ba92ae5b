import type { Steps } from "../src/core/steps";
import { inSlices } from "../src/inSlices";
import { Cancelled } from "../src/workbook/runControl";

afterEach(() => jest.restoreAllMocks());

/** A clock of its own: every step takes so many milliseconds. */
function stepsOf(count: number, milliseconds: number, seen: string[]): Steps<string> {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => now);
  return (function* () {
    for (let at = 0; at < count; at++) {
      now += milliseconds;
      seen.push(`step ${at}`);
      yield;
    }
    return "done";
  })();
}

it("runs short work in one go", async () => {
  const seen: string[] = [];
  const running = inSlices(stepsOf(3, 1, seen));
  expect(seen).toHaveLength(3);
  expect(await running).toBe("done");
});

it("gives way before long work has held the pane for 50 ms, and then goes on", async () => {
  const seen: string[] = [];
  const running = inSlices(stepsOf(6, 12, seen));
  expect(seen).toEqual(["step 0", "step 1"]);
  seen.push("a click");
  expect(await running).toBe("done");
  expect(seen.indexOf("a click")).toBe(2);
  expect(seen).toHaveLength(7);
});

it("stops at the next pause when it is cancelled", async () => {
  const aborter = new AbortController();
  const seen: string[] = [];
  const running = inSlices(stepsOf(6, 30, seen), aborter);
  aborter.abort();
  await expect(running).rejects.toEqual(new Cancelled(0));
  expect(seen).toEqual(["step 0"]);
});

it("gives way where there are no message channels too", async () => {
  const { MessageChannel } = globalThis;
  Object.assign(globalThis, { MessageChannel: undefined });
  expect(await inSlices(stepsOf(4, 30, []))).toBe("done");
  Object.assign(globalThis, { MessageChannel });
});

it("passes on what a step throws", async () => {
  const steps = (function* (): Steps<string> {
    yield;
    throw new TypeError("a defect");
  })();
  await expect(inSlices(steps)).rejects.toThrow("a defect");
});

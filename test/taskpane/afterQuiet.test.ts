import { afterQuiet } from "../../src/taskpane/app/watchWorkbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("acts once it has been quiet for a while, once for all that was asked", () => {
  const act = jest.fn();
  const ask = afterQuiet(act, 100);
  for (let times = 0; times < 5; times++) {
    ask();
    jest.advanceTimersByTime(99);
  }
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  ask();
  jest.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(2);
});

import { debounce } from "../../src/taskpane/app/watchWorkbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("acts once after a pause, for all calls before it", () => {
  const act = jest.fn();
  const debounced = debounce(act, 100);
  for (let times = 0; times < 5; times++) {
    debounced();
    jest.advanceTimersByTime(99);
  }
  expect(act).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  debounced();
  jest.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(2);
});

import { en } from "../../src/locales/en";
import { vi } from "../../src/locales/vi";
import { HostError, toHostError } from "../../src/workbook/hostError";
import { FAULT_CODES } from "../../workbench/host";

const failed = (code: string) => Object.assign(new Error("text of Excel's own language"), { code });

test.each(FAULT_CODES)("%s has a sentence for people in both languages, and says what to do", (code) => {
  const error = toHostError(failed(code)) as HostError;
  expect(error).toBeInstanceOf(HostError);
  expect(error.code).toBe(code);
  for (const texts of [vi, en]) {
    const { title, next } = texts.failed[error.failure];
    expect(title.length).toBeGreaterThan(8);
    expect(next.length).toBeGreaterThan(20);
    expect(title + next).not.toContain(code);
  }
});

test.each([
  ["InvalidOperationInCellEditMode", "editing-cell"],
  ["AccessDenied", "protected"],
  ["FilteredRangeConflict", "filtered"],
  ["MergedRangeConflict", "merged"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ItemNotFound", "vanished"],
  ["InactiveWorkbook", "inactive"],
  ["RequestAborted", "busy"],
  ["ApiNotFound", "too-old"],
  ["GeneralException", "unknown"],
])("%s is told as %s", (code, failure) => {
  expect(toHostError(failed(code))).toMatchObject({ failure });
});

test("what is no failure of Excel passes as it is", () => {
  const own = new TypeError("a fault of the program");
  expect(toHostError(own)).toBe(own);
  expect(toHostError("thrown text")).toBe("thrown text");
});

import { en } from "../../src/locales/en";
import { failureText } from "../../src/locales/language";
import { vi } from "../../src/locales/vi";
import { HostError, hasCode, toHostError } from "../../src/excel/hostError";
import { FAULT_CODES } from "../../workbench/host";

const failed = (code: string, errorLocation = "") =>
  Object.assign(new Error("text of Excel's own language"), { code, debugInfo: { errorLocation } });

test.each(FAULT_CODES)("%s has a sentence in both languages that says what to do", (code) => {
  const error = toHostError(failed(code)) as HostError;
  expect(error).toBeInstanceOf(HostError);
  expect(error.code).toBe(code);
  expect(error.failure).not.toBe("unknown");
  for (const texts of [vi, en]) {
    const { title, next } = failureText(texts, { kind: error.failure, subject: error.subject });
    expect(title.length).toBeGreaterThan(8);
    expect(next.length).toBeGreaterThan(20);
    expect(title + next).not.toContain(code);
    expect(title + next).not.toContain("{");
  }
});

test.each([
  ["InvalidOperationInCellEditMode", "editing-cell"],
  ["AccessDenied", "sheet-protected"],
  ["FilteredRangeConflict", "filtered"],
  ["MergedRangeConflict", "merged"],
  ["PivotTableRangeConflict", "pivot-table"],
  ["NonBlankCellOffSheet", "no-room"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["ItemNotFound", "vanished"],
  ["InactiveWorkbook", "inactive"],
  ["InvalidSelection", "inactive"],
  ["RequestAborted", "busy"],
  ["ApiNotFound", "too-old"],
  ["UnsupportedSheet", "unsupported"],
  ["GeneralException", "internal"],
  ["CodeOfNextYear", "unknown"],
])("%s is reported as %s", (code, failure) => {
  expect(toHostError(failed(code))).toMatchObject({ failure });
});

test.each([
  ["AccessDenied", "WorksheetCollection.add", "structure-protected"],
  ["AccessDenied", "Worksheet.visibility", "structure-protected"],
  ["AccessDenied", "Range.values", "sheet-protected"],
  ["AccessDenied", "TableCollection.add", "sheet-protected"],
  ["GeneralException", "WorksheetCollection.add", "inactive"],
  ["GeneralException", "Range.select", "inactive"],
  ["GeneralException", "WorksheetFreezePanes.freezeRows", "inactive"],
  ["GeneralException", "Range.values", "internal"],
  ["GeneralException", "TableCollection.add", "legacy-shared"],
  ["InvalidOperation", "ChartCollection.add", "legacy-shared"],
  ["InvalidOperation", "ConditionalFormatCollection.add", "legacy-shared"],
  ["UnsupportedOperation", "DataValidation.rule", "legacy-shared"],
  ["InvalidOperation", "Range.merge", "legacy-shared"],
  ["InvalidOperation", "Range.delete", "internal"],
  ["InvalidArgument", "Table.name", "name-taken"],
  ["InvalidArgument", "TableCollection.add", "internal"],
])("%s at %s is reported as %s", (code, location, failure) => {
  expect(toHostError(failed(code, location))).toMatchObject({ failure });
});

test("what can't be read is not reported as protected, wherever it is", () => {
  expect(toHostError(failed("AccessDenied", "Range.values"), "reading")).toMatchObject({ failure: "access-denied" });
  expect(toHostError(failed("ItemNotFound"), "reading")).toMatchObject({ failure: "vanished" });
});

test("a name that is taken is reported with how to delete or rename it", () => {
  const { title, next } = failureText(vi, { kind: "name-taken", subject: "XetDuyet" });
  expect(title).toBe('Sổ đã dùng tên "XetDuyet" cho nội dung khác');
  expect(next).toContain('Công thức > Trình quản lý tên, xóa hoặc đổi tên "XetDuyet"');
  expect(failureText(vi, { kind: "name-taken" }).title).toBe("Sổ đã dùng tên cho nội dung khác");
});

test("errors that are no failures of Excel are passed on", () => {
  const own = new TypeError("a fault of the program");
  expect(toHostError(own)).toBe(own);
  expect(toHostError("thrown text")).toBe("thrown text");
  expect(hasCode(own, "AccessDenied")).toBe(false);
});

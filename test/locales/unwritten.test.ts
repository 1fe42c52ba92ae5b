import { RESULT_TEXTS, TEXTS } from "../../src/locales/bothLanguages";
import { unwrittenOf, type Written } from "../../src/locales/unwritten";
import { sampleValidation } from "../taskpane/support/sampleReport";

const { report } = sampleValidation;
const NOTHING: Written = { report, readOnly: false, refused: [], unconfirmedCells: [] };
const linesOf = (written: Partial<Written>) =>
  unwrittenOf({ ...NOTHING, ...written }, "vi", TEXTS.vi, RESULT_TEXTS.vi).map(
    ({ title, next }) => `${title}. ${next}`,
  );

test.each<[string, Partial<Written>, RegExp[]]>([
  ["nothing refused", {}, []],
  [
    "a protected sheet",
    { refused: [{ part: "columns", failure: "sheet-protected", subject: null, code: "AccessDenied" }] },
    [/^Chưa ghi được các cột kết quả ở trang Đề nghị\. Trang tính .*Xem lại > Bỏ bảo vệ trang tính/u],
  ],
  [
    "all parts for one reason: one notice, the columns last",
    {
      refused: (["columns", "summary", "figures"] as const).map((part) => ({
        part,
        failure: "sheet-protected",
        subject: null,
      })),
    },
    [/^Chưa ghi được trang Tổng hợp, trang Số liệu và các cột kết quả ở trang Đề nghị\./u],
  ],
  [
    "two reasons: a notice each",
    {
      refused: [
        { part: "summary", failure: "name-taken", subject: "XetDuyet" },
        { part: "figures", failure: "structure-protected", subject: null },
      ],
    },
    [
      /^Chưa ghi được trang Tổng hợp\. Sổ đã dùng tên "XetDuyet".*Công thức > Trình quản lý tên/u,
      /^Chưa ghi được trang Số liệu\. Cấu trúc sổ.*Xem lại > Bảo vệ sổ làm việc/u,
    ],
  ],
  [
    "formats only",
    { refused: [{ part: "styles", failure: "legacy-shared", subject: null, code: "InvalidOperation" }] },
    [/^Đã ghi kết quả, chưa định dạng được\. .*Ngừng chia sẻ kiểu cũ/u],
  ],
  [
    "hidden rows",
    { unconfirmedCells: [{ sheet: "Đề nghị", cell: "U7" }] },
    [/^Chưa ghi được kết quả vào 1 ô\. Gồm ô U7, trang Đề nghị\. .*Dữ liệu > Xóa để bỏ lọc/u],
  ],
  [
    "a workbook open read-only",
    { readOnly: true, refused: [{ part: "summary", failure: "name-taken", subject: "X" }] },
    [],
  ],
])("%s", (_, written, expected) => {
  const lines = linesOf(written);
  expect(lines).toHaveLength(expected.length);
  expected.forEach((pattern, index) => expect(lines[index]).toMatch(pattern));
});

test("Excel's code stays with what it refused", () => {
  const refused = [{ part: "columns", failure: "internal", subject: null, code: "GeneralException" }] as const;
  const [first] = unwrittenOf({ ...NOTHING, refused }, "en", TEXTS.en, RESULT_TEXTS.en);
  expect(first).toMatchObject({
    title: "Not written: the result columns on the sheet Đề nghị",
    code: "GeneralException",
  });
});

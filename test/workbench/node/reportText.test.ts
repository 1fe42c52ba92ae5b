import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { reportText } from "../../../workbench/node/reportText";
import { serial } from "../../support/cells";
import { nominations, type Row } from "../../support/nominations";

const report = (rows: readonly Row[]) => checkWorkbook(nominations(rows), { today: serial("20/11/2022") }).report;
const PEOPLE: Row[] = ["Lê An", "Trần Bình", "Vũ Chi"].map((nominee, index) => ({
  nominee,
  achievement: `Tham mưu xây dựng ${"abc".charAt(index).repeat(9)} mô hình tự quản về an ninh trật tự tại đơn vị`,
}));

test("a row, its outcome and what to do about it; then the totals and the quotas", () => {
  const lines = reportText(report([{ position: null }]), "vi").split("\n");
  expect(lines[0]).toBe("Dòng 2  Nguyễn Văn An  [Cần xem xét]");
  expect(lines[1]).toMatch(/^ {4}F2 Chức vụ: .* \(position-missing\)$/u);
  expect(lines.slice(2, 4)).toEqual([
    "",
    "1 đề nghị: 0 không hợp lệ, 0 cần bổ sung, 0 chưa đủ căn cứ, 1 cần xem xét, 0 hợp lệ.",
  ]);
  expect(lines).toContain("STTTT-CN: Chỉ tiêu 2, 1 đề nghị, 1 được tính, 0 đã duyệt.");
});

test("one nomination in English", () => {
  expect(reportText(report([{}]), "en")).toContain("STTTT-CN: Quota 2, 1 nomination, 1 counted, 0 approved.");
});

test.each([
  ["vi", "như dòng 2"],
  ["en", "as row 2"],
] as const)("a message about all nominations of an award appears once (%s)", (language, pointer) => {
  const lines = reportText(report(PEOPLE), language).split("\n");
  const messages = lines.filter((line) => line.includes("(quota-exceeded)"));
  expect(messages.slice(1)).toEqual(
    [3, 4].map((row) => `    C${row} Hình thức khen thưởng: ${pointer} (quota-exceeded)`),
  );
  expect(messages[0]).toMatch(language === "vi" ? /có 03 đề nghị cá nhân, chỉ tiêu 02/u : /3/u);
});

test("other messages are repeated in every row, even if they are equal", () => {
  const text = reportText(report(PEOPLE.slice(0, 2).map((row) => ({ ...row, position: null }))), "vi");
  expect(text.match(/Chưa ghi chức vụ của cá nhân/gu)).toHaveLength(2);
});

test("a run that stops: why, and neither totals nor quotas", () => {
  const text = reportText(report([]), "en");
  expect(text).toMatch(/^! /u);
  expect(text.trim().split("\n")).toHaveLength(1);
});

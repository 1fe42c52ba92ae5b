import type { Finding } from "../../src/core/rules/finding";
import { NOTHING, nominations } from "../support/nominations";
import { findings, type Case } from "../support/testRule";
import { workbook } from "../support/workbook";

const saidOf = (one: Omit<Case, "name">, rule: string) =>
  findings({ name: "", ...one })
    .filter((finding: Finding) => finding.rule === rule)
    .map(({ message }) => message.vi);

/** Sentences that the contract gives word for word; what follows them is ours. */
test.each<[string, Omit<Case, "name">, string]>([
  [
    "header-missing",
    { workbook: workbook({ name: "A", cells: [["Ghi chú"]] }) },
    "Không tìm thấy dòng tiêu đề bảng. Cần ít nhất các cột: Hình thức khen thưởng, Đối tượng, Tên tập thể, cá nhân, Đơn vị.",
  ],
  ["column-missing", { rows: [{}], without: ["unit"] }, 'Thiếu cột bắt buộc "Đơn vị".'],
  ["column-duplicated", { rows: [{}], extra: [["Phòng ban", "Văn phòng"]] }, 'Có 2 cột cùng là "Đơn vị" (G1, W1).'],
  [
    "own-column-taken",
    { rows: [{ id: "27" }] },
    'Cột "Mã đề nghị" đã có dữ liệu không phải của phần mềm. Hãy đổi tên tiêu đề.',
  ],
  ["table-empty", { rows: [NOTHING] }, "Bảng chưa có dòng đề nghị nào."],
  [
    "rows-after-end",
    {
      workbook: nominations([{}, { ...NOTHING, ordinal: "Nơi nhận:" }, { nominee: "Lê An" }], { table: null }),
    },
    "Từ dòng 3 là phần ký; 1 dòng sau đó không được kiểm tra.",
  ],
  [
    "column-absent",
    { rows: [{}], without: ["proposedOn", "CN1"] },
    'Chưa kiểm tra được: tiêu chuẩn, hạn đề nghị. Bảng thiếu cột "CN1", "Ngày đề nghị".',
  ],
  ["cell-formula-error", { rows: [{ unit: { error: "#N/A" } }] }, "Ô G2 báo lỗi công thức #N/A."],
  [
    "cells-merged",
    { rows: [{}, { unit: null, nominee: "Lê An" }], table: null, merges: ["G2:G3"] },
    "Ô gộp G2:G3: chỉ ô đầu có dữ liệu.",
  ],
])("%s", (rule, one, sentence) => {
  const said = saidOf(one, rule);
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(text.startsWith(sentence)).toBe(true);
});

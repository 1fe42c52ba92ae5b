import type { Finding } from "../../src/core/findings/finding";
import { NOTHING, nominations, nominationSheet, summarySheet } from "../support/nominations";
import { findings, type Case } from "../support/testRule";
import { workbook } from "../support/workbook";

const saidOf = (item: Omit<Case, "name">, rule: string) =>
  findings({ name: "", ...item })
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
    'Cột "Mã đề nghị" đã có dữ liệu không phải của phần mềm. Đổi tên tiêu đề.',
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
    "rows-after-end",
    { rows: [{}], below: [["", "", "STTTT-CN", "Cá nhân"]] },
    "Có 1 dòng dưới bảng (từ dòng 3) không thuộc bảng, chưa được kiểm tra. Kéo góc bảng xuống.",
  ],
  [
    "lists-several",
    { workbook: workbook(nominationSheet([{}]), { ...nominationSheet([{}], { table: null }), name: "Bổ sung" }) },
    'Chỉ kiểm tra trang "Đề nghị". Các trang khác cũng có danh sách: "Bổ sung". Ẩn trang không dùng, hoặc chọn trang trong ngăn kết quả.',
  ],
  [
    "plan-line-unknown",
    { rows: [{}], plan: { moreLines: [["Kinh phí", "abc"]] } },
    'Dòng "Kinh phí" trong bảng KeHoach không có trong mẫu, phần mềm bỏ qua.',
  ],
  [
    "summary-taken",
    {
      workbook: workbook(nominationSheet([{}]), {
        ...summarySheet([]),
        cells: [["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"]],
      }),
    },
    'Trang "Tổng hợp" vừa có bảng XetDuyet vừa có dữ liệu khác',
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
])("%s", (rule, item, sentence) => {
  const messages = saidOf(item, rule);
  expect(messages.length).toBeGreaterThan(0);
  for (const text of messages) expect(text.startsWith(sentence)).toBe(true);
});

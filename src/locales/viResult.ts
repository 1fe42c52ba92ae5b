/** What is read in the answer to a check: loaded together with it. */
export const viResult = {
  changes: {
    line: (fixed: string, added: string, open: string) =>
      `So với lần kiểm tra trước: đã khắc phục ${fixed}, phát sinh ${added}, còn ${open} điểm`,
    same: "Không thay đổi so với lần kiểm tra trước.",
    fixed: "Đã khắc phục:",
    added: "Phát sinh:",
    more: (rows: string) => `… và ${rows} dòng khác.`,
  },
  followUp: {
    open: "Số liệu và văn bản",
    close: "Đóng số liệu và văn bản",
    awards: "Theo hình thức khen thưởng",
    units: "Theo đơn vị",
    approved: (approved: string) => `đã duyệt ${approved}`,
    approvedOf: (approved: string, quota: string) => `đã duyệt ${approved}/${quota} chỉ tiêu`,
    silent: (units: string) => `Chưa có đề nghị: ${units}.`,
  },
  sendBack: {
    title: "Trả lại đơn vị để bổ sung",
    none: "Không có đề nghị nào phải trả lại.",
    unit: (unit: string, rows: string) => `${unit}: ${rows} đề nghị`,
    copy: "Sao chép nội dung gửi đơn vị",
    copyOf: (unit: string) => `Sao chép nội dung gửi đơn vị: ${unit}`,
    textOf: (unit: string) => `Nội dung gửi ${unit}`,
    sheet: "Lập thành trang",
    sheetOf: (unit: string) => `Lập thành trang: ${unit}`,
    copied: "Đã sao chép. Mở thư điện tử và dán.",
    byHand: "Không sao chép tự động được. Bấm vào ô dưới đây, nhấn Ctrl+A rồi Ctrl+C.",
  },
  done: {
    wrote: (rows: string) => `Đã ghi kết quả cho ${rows} đề nghị và trang Tổng hợp.`,
    wroteRows: (rows: string) => `Đã ghi kết quả cho ${rows} đề nghị.`,
    inSummary: "Kết quả xem được ở đây và ở trang Tổng hợp.",
    onlyHere: "Kết quả chỉ xem được ở đây, chưa ghi vào sổ.",
    wroteNothing: "Kết quả trong sổ đã đúng, không phải ghi lại.",
    readOnly:
      "Sổ đang mở ở chế độ chỉ đọc nên kết quả không được ghi vào sổ, chỉ xem được ở đây. Muốn ghi, mở lại sổ ở chế độ chỉnh sửa rồi kiểm tra lại.",
    crashed: (rules: string) =>
      `Kết quả chưa đầy đủ: phần mềm gặp lỗi ở nội dung ${rules}. Không thấy lỗi chưa chắc là không có lỗi. Báo người phụ trách phần mềm.`,
    earlier: "Đây là kết quả của lần kiểm tra trước.",
    leftOut: (columns: string) => `Bảng thiếu cột ${columns} nên có nội dung chưa được kiểm tra.`,
    unitsUnknown: "Chưa có danh sách đơn vị nên chưa đối chiếu được tên đơn vị.",
    aboutSheet: "Chung cho cả bảng",
  },
  filter: {
    title: "Các đề nghị",
    label: "Lọc theo kết quả",
    all: "Tất cả",
    none: "Không có đề nghị nào phù hợp.",
    unit: "Đơn vị của tôi",
    allUnits: "Tất cả đơn vị",
    search: "Tìm theo tên",
  },
  quotas: {
    title: "Chỉ tiêu",
    legend: "Số đề nghị được tính / chỉ tiêu",
    within: "trong chỉ tiêu",
    overCount: (count: string) => `${count} hình thức vượt`,
    of: (counted: string, quota: string) => `${counted} / ${quota}`,
    uncounted: (rows: string) => `Không tính ${rows} đề nghị không hợp lệ, trùng hoặc không được duyệt.`,
    unstated: (awards: string) => `Kế hoạch không quy định chỉ tiêu: ${awards}`,
    approved: (approved: string) => `Đã duyệt ${approved}`,
    over: "Vượt chỉ tiêu, chờ Giám đốc lựa chọn (đơn vị không phải sửa)",
  },
  rows: {
    label: "Các đề nghị, xếp theo mức cần xử lý",
    row: (row: number) => `Dòng ${row}`,
    unnamed: "(chưa ghi tên)",
    noUnit: "(chưa ghi đơn vị)",
    notes: (count: number) => `${count} lưu ý`,
    clause: (clause: string) => `Căn cứ: ${clause}`,
    goToCell: (cell: string) => `Tới ô ${cell}`,
    goToRow: (row: number) => `Tới dòng ${row}`,
    clean: "Không có gì phải sửa.",
  },
  goToFailed: (cell: string) => `Không tới được ô ${cell}.`,
  /** What a check could not write, and what to do about it. */
  unwritten: {
    parts: (parts: string) => `Chưa ghi được ${parts}`,
    columns: (sheet: string) => `các cột kết quả ở trang ${sheet}`,
    summary: "trang Tổng hợp",
    figures: "trang Số liệu",
    and: (parts: string, last: string) => `${parts} và ${last}`,
    unformatted: "Đã ghi kết quả, chưa định dạng được",
    cells: (cells: string) => `Chưa ghi được kết quả vào ${cells} ô`,
    cellsNext: (names: string) =>
      `Gồm ${names}. Nếu dòng đang bị lọc hoặc ẩn, vào Dữ liệu > Xóa để bỏ lọc, bỏ ẩn các dòng. Nếu là ô gộp, bỏ gộp. Sau đó kiểm tra lại.`,
  },
};

export type ResultTexts = typeof viResult;

/** Texts of the Director's view, loaded with the result. */
export const viDirector = {
  title: "Giám đốc xem xét",
  none: "Chưa có đề nghị nào để xem xét.",
  chosen: {
    chosen: (approved: string, quota: string) => `đã chọn ${approved}/${quota}`,
    unlimited: (approved: string) => `đã chọn ${approved} (Kế hoạch không quy định chỉ tiêu)`,
    over: (approved: string, quota: string) => `đã chọn ${approved}/${quota}, vượt chỉ tiêu`,
  },
  others: (rows: string) => `Xem cả ${rows} đề nghị chưa đủ điều kiện`,
  onlyOthers: "Chưa có đề nghị nào đủ điều kiện. Bật nút dưới đây để xem các đề nghị còn lại.",
  place: (current: string, all: string) => `${current}/${all}`,
  placeLabel: (current: string, all: string) => `Đề nghị ${current} trong ${all}`,
  /** How many have no decision. */
  open: (rows: string) => `${rows} chưa có ý kiến`,
  allDecided: "Đã có ý kiến về tất cả đề nghị đủ điều kiện.",
  allDecidedNext: "Bấm Kiểm tra lại để cập nhật trang Tổng hợp; sau đó Văn phòng lập văn bản.",
  asked: (authority: string) => `Duyệt là đồng ý đề nghị ${authority} khen thưởng.`,
  previous: "Trước",
  next: "Tiếp",
  position: "Chức vụ",
  unit: "Đơn vị",
  achievement: "Thành tích",
  noAchievement: "Chưa ghi thành tích.",
  reasons: "Cần lưu ý",
  approve: "Duyệt",
  refuse: "Không duyệt",
  clear: "Bỏ ý kiến",
  undecided: "Chưa có ý kiến",
  opinion: (text: string) => `Ý kiến: ${text}`,
  note: "Ghi chú của Giám đốc",
  saveNote: "Lưu ghi chú",
  undo: (nominee: string) => `Hoàn tác ý kiến về ${nominee}`,
  done: (nominee: string, opinion: string) => `Đã ghi ý kiến về ${nominee}: ${opinion}.`,
  undone: (nominee: string) => `Đã hoàn tác ý kiến về ${nominee}.`,
  changed: (nominee: string) =>
    `Chưa ghi ý kiến về ${nominee}: trên trang Tổng hợp, ý kiến hoặc nội dung đề nghị vừa thay đổi. Xem lại rồi chọn.`,
  gone: (nominee: string) =>
    `Chưa ghi ý kiến về ${nominee}: trang Tổng hợp không còn dòng của đề nghị này. Xem lại danh sách rồi chọn.`,
  sort: {
    button: "Sắp xếp danh sách",
    hint: "Sắp xếp danh sách trên trang Tổng hợp theo hình thức, đối tượng; đề nghị hợp lệ lên trước. Ý kiến đi cùng dòng.",
    done: "Đã sắp xếp danh sách trên trang Tổng hợp.",
    gone: "Chưa có danh sách để sắp xếp. Bấm Kiểm tra lại để lập danh sách.",
  },
  confirm: {
    title: "Giám đốc xác nhận lại ý kiến",
    lead: (opinion: string) =>
      `Việc này do Giám đốc quyết định. Đề nghị đã thay đổi sau khi Giám đốc có ý kiến "${opinion}":`,
    unknown: "Không rõ nội dung nào đã thay đổi. Đối chiếu đề nghị với hồ sơ trước khi xác nhận.",
    change: (before: string, after: string) => `từ ${before} thành ${after}`,
    text: (text: string) => `"${text}"`,
    blank: "(trống)",
    hidden: "đã thay đổi",
    keep: "Giữ ý kiến",
    cancel: "Để sau",
  },
};

export type DirectorTexts = typeof viDirector;

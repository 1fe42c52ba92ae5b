import type { Language } from "./language";
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

export const enDirector: DirectorTexts = {
  title: "Director's review",
  none: "There are no nominations to review yet.",
  chosen: {
    chosen: (approved, quota) => `${approved}/${quota} chosen`,
    unlimited: (approved) => `${approved} chosen (the plan sets no quota)`,
    over: (approved, quota) => `${approved}/${quota} chosen, over quota`,
  },
  others: (rows) => `Include ${rows} nominations that aren't eligible yet`,
  onlyOthers: "No nomination is eligible yet. Turn on the switch below to see the others.",
  place: (current, all) => `${current} / ${all}`,
  placeLabel: (current, all) => `Nomination ${current} of ${all}`,
  open: (rows) => `${rows} without a decision`,
  allDecided: "All eligible nominations have a decision.",
  allDecidedNext: "Press Check again to update the sheet Tổng hợp; the Office then creates the documents.",
  asked: (authority) => `To approve is to agree that ${authority} is asked for the award.`,
  previous: "Previous",
  next: "Next",
  position: "Position",
  unit: "Unit",
  achievement: "Achievement",
  noAchievement: "No achievement given.",
  reasons: "Points to note",
  approve: "Approve",
  refuse: "Refuse",
  clear: "Clear decision",
  undecided: "Undecided",
  opinion: (text) => `Decision: ${text}`,
  note: "Director's note",
  saveNote: "Save note",
  undo: (nominee) => `Undo decision on ${nominee}`,
  done: (nominee, opinion) => `Decision on ${nominee} saved: ${opinion}.`,
  undone: (nominee) => `Decision on ${nominee} undone.`,
  changed: (nominee) =>
    `Decision on ${nominee} not saved: on the summary sheet, the decision or the nomination has just changed. Review it and choose again.`,
  gone: (nominee) =>
    `Decision on ${nominee} not saved: its row is no longer on the summary sheet. Review the list and choose again.`,
  sort: {
    button: "Sort the list",
    hint: "Sorts the list on the summary sheet by award and subject, valid nominations first. Decisions move with their rows.",
    done: "The list on the summary sheet is sorted.",
    gone: "There is no list to sort yet. Check again to create it.",
  },
  confirm: {
    title: "Director's confirmation",
    lead: (opinion) => `This is for the Director to confirm. The nomination changed after the decision "${opinion}":`,
    unknown: "What changed is not known. Compare the nomination with its documents before confirming.",
    change: (before, after) => `from ${before} to ${after}`,
    text: (text) => `“${text}”`,
    blank: "(blank)",
    hidden: "changed",
    keep: "Keep the decision",
    cancel: "Not now",
  },
};

export const DIRECTOR_TEXTS: Record<Language, DirectorTexts> = { vi: viDirector, en: enDirector };

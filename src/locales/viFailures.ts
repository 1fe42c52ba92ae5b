/** Why something could not be done, and what to do about it. */
export const viFailures = {
  "editing-cell": {
    title: "Một ô đang được gõ dở",
    next: "Bấm Enter để kết thúc ô đang gõ, rồi bấm Kiểm tra lại.",
  },
  protected: {
    title: "Trang tính đang được bảo vệ",
    next: "Vào Xem lại > Bỏ bảo vệ trang tính, hoặc nhờ người giữ mật khẩu mở khóa cột kết quả, rồi kiểm tra lại.",
  },
  "read-only": {
    title: "Sổ đang mở ở chế độ chỉ đọc",
    next: "Đóng sổ rồi mở lại để chỉnh sửa. Nếu người khác đang mở, hãy chờ họ đóng hoặc lưu một bản sao.",
  },
  filtered: {
    title: "Bảng đang lọc hoặc có dòng ẩn",
    next: "Excel không ghi được vào dòng ẩn, nên chưa ghi gì. Ở trang đề nghị và trang Tổng hợp, vào Dữ liệu > Xóa để bỏ lọc, bỏ ẩn các dòng, rồi kiểm tra lại.",
  },
  merged: {
    title: "Có ô gộp ở chỗ phải ghi",
    next: "Bỏ gộp các ô trong ba cột Mã đề nghị, Trạng thái kiểm tra, Chi tiết kiểm tra, rồi kiểm tra lại.",
  },
  "too-large": {
    title: "Bảng quá lớn cho một lần gửi",
    next: "Hãy xóa các dòng, cột trống đã định dạng bên ngoài bảng, hoặc mở sổ bằng Excel trên máy rồi kiểm tra lại.",
  },
  vanished: {
    title: "Trang hoặc bảng vừa bị đổi tên, bị xóa",
    next: "Có thể có người đang sửa cùng lúc. Hãy xem lại các trang tính rồi kiểm tra lại.",
  },
  inactive: {
    title: "Một sổ khác đang được chọn",
    next: "Bấm vào sổ có bảng đề nghị, rồi kiểm tra lại.",
  },
  busy: {
    title: "Excel đang bận",
    next: "Chờ vài giây rồi kiểm tra lại. Nếu vẫn vậy, hãy kiểm tra đường mạng rồi đóng và mở lại sổ.",
  },
  "too-old": {
    title: "Excel này cũ hơn mức cần có",
    next: "Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Hãy nhờ bộ phận tin học cập nhật, hoặc mở sổ bằng Excel trên web.",
  },
  unsettled: {
    title: "Bảng thay đổi liên tục trong khi kiểm tra",
    next: "Nhờ mọi người ngừng sửa trong ít giây, rồi kiểm tra lại.",
  },
  "not-excel": {
    title: "Trang này chạy trong Excel",
    next: "Mở sổ đề nghị trong Excel, rồi chọn Trang đầu > Mở bảng điều khiển.",
  },
  offline: {
    title: "Chưa tải được một phần của chương trình",
    next: "Kiểm tra đường mạng, rồi đóng và mở lại bảng này.",
  },
  unknown: {
    title: "Có lỗi chưa rõ nguyên nhân",
    next: "Hãy kiểm tra lại. Nếu vẫn lỗi, đóng và mở lại sổ, rồi báo cho người phụ trách kèm mã dưới đây.",
  },
};

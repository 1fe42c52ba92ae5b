/** Why something could not be done, and what to do about it. `{again}` stands for what has to be done again. */
export const viFailures = {
  "editing-cell": {
    title: "Một ô đang được gõ dở",
    next: "Nhấn Enter để kết thúc ô đang gõ, rồi {again}.",
  },
  "sheet-protected": {
    title: "Trang tính đang được bảo vệ",
    next: "Vào Xem lại > Bỏ bảo vệ trang tính, hoặc nhờ người giữ mật khẩu bỏ bảo vệ, rồi {again}.",
  },
  "structure-protected": {
    title: "Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính",
    next: "Vào Xem lại > Bảo vệ sổ làm việc để bỏ bảo vệ, hoặc nhờ người giữ mật khẩu, rồi {again}.",
  },
  "legacy-shared": {
    title: "Sổ đang được chia sẻ kiểu cũ nên không nhận bảng, danh sách chọn, biểu đồ",
    next: "Ngừng chia sẻ kiểu cũ (Xem lại > Chia sẻ sổ làm việc, bỏ chọn cho nhiều người sửa cùng lúc), rồi {again}. Muốn nhiều người cùng làm, lưu sổ trên OneDrive hoặc SharePoint.",
  },
  "access-denied": {
    title: "Excel không cho phần mềm đọc sổ này",
    next: "Sổ có thể bị giới hạn quyền hoặc đang ở chế độ xem được bảo vệ. Bấm Cho phép chỉnh sửa, hoặc nhờ người quản lý sổ cấp quyền, rồi {again}.",
  },
  "read-only": {
    title: "Sổ đang mở ở chế độ chỉ đọc",
    next: "Đóng sổ rồi mở lại để chỉnh sửa. Nếu người khác đang mở, chờ họ đóng hoặc lưu một bản sao.",
  },
  filtered: {
    title: "Bảng đang lọc hoặc có dòng ẩn",
    next: "Excel không ghi được vào dòng ẩn. Ở trang đề nghị và trang Tổng hợp, vào Dữ liệu > Xóa để bỏ lọc, bỏ ẩn các dòng, rồi {again}.",
  },
  merged: {
    title: "Có ô gộp trong các cột kết quả",
    next: "Bỏ gộp các ô trong ba cột Mã đề nghị, Trạng thái kiểm tra, Chi tiết kiểm tra, rồi {again}.",
  },
  "pivot-table": {
    title: "Có PivotTable ở chỗ phải ghi",
    next: "Chuyển PivotTable sang trang khác, rồi {again}.",
  },
  "no-room": {
    title: "Không còn chỗ để chèn dòng hoặc cột",
    next: "Ở trang Tổng hợp, xóa nội dung ở các dòng cuối trang hoặc chuyển phần bên dưới danh sách sang trang khác, rồi {again}.",
  },
  "name-taken": {
    title: 'Sổ đã dùng tên "{name}" cho nội dung khác',
    next: 'Vào Công thức > Trình quản lý tên, xóa hoặc đổi tên "{name}", rồi {again}.',
  },
  "too-large": {
    title: "Bảng quá lớn để đọc hết",
    next: "Xóa nội dung ở các dòng, cột cách xa bảng, hoặc mở sổ bằng Excel trên máy, rồi {again}.",
  },
  vanished: {
    title: "Trang hoặc bảng vừa bị đổi tên, bị xóa",
    next: "Có thể có người đang sửa cùng lúc. Xem lại các trang tính rồi {again}.",
  },
  inactive: {
    title: "Một sổ khác đang được chọn",
    next: "Bấm vào sổ có bảng đề nghị, rồi {again}.",
  },
  busy: {
    title: "Excel đang bận",
    next: "Chờ vài giây rồi {again}. Nếu vẫn vậy, kiểm tra đường mạng rồi đóng và mở lại sổ.",
  },
  "too-old": {
    title: "Excel này cũ hơn mức cần có",
    next: "Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Đề nghị bộ phận tin học cập nhật, hoặc mở sổ bằng Excel trên web.",
  },
  unsupported: {
    title: "Excel đang dùng không làm được thao tác này với sổ đang mở",
    next: "Chọn một trang tính thường (không phải trang biểu đồ), hoặc mở sổ bằng Excel trên máy tính, rồi {again}.",
  },
  internal: {
    title: "Excel gặp lỗi khi thực hiện",
    next: "Nếu {again} vẫn lỗi, lưu, đóng rồi mở lại sổ; sau đó báo cho người phụ trách kèm mã dưới đây.",
  },
  unsettled: {
    title: "Bảng thay đổi liên tục trong khi kiểm tra",
    next: "Đề nghị mọi người tạm ngừng sửa trong vài giây, rồi {again}.",
  },
  "not-excel": {
    title: "Trang này chạy trong Excel",
    next: "Mở sổ đề nghị trong Excel, rồi chọn Trang đầu > Mở ngăn kết quả.",
  },
  offline: {
    title: "Chưa tải được một phần của phần mềm",
    next: "Kiểm tra đường mạng rồi {again}; nếu vẫn lỗi, đóng và mở lại ngăn này.",
  },
  unknown: {
    title: "Có lỗi chưa rõ nguyên nhân",
    next: "Nếu {again} vẫn lỗi, đóng và mở lại sổ, rồi báo cho người phụ trách kèm mã dưới đây.",
  },
};

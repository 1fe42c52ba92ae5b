/** A typical list of an office, of whose headings the add-in only knows an unimportant one. */
export const LEGACY: readonly (readonly (string | number)[])[] = [
  ["UBND TỈNH KIÊN GIANG"],
  ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"],
  [],
  ["BẢNG TỔNG HỢP KHEN THƯỞNG"],
  [],
  ["TT", "Tên CBCC", "Là TT hay CN", "CV", "Bộ phận", "Danh hiệu", "Ngày đk", "Ngày nộp", "Kết quả công tác"],
  [1, "Nguyễn Văn An", "CN", "Chuyên viên", "CNTT", "GK GĐ Sở", "20/4/2022", "15/11/2022", "Tham mưu kế hoạch"],
  [2, "Trần Thị Bình", "CN", "Phó phòng", "BCVT", "GK GĐ Sở", "20/4/22", "16-11-2022", "Làm tốt"],
  [3, "Phòng CNTT", "TT", "", "CNTT", "Giấy khen Công an tỉnh", "25.4.2022", "20/11/2022", "Xây dựng mô hình"],
  [],
  ["", "", "", "", "", "NGƯỜI LẬP BIỂU"],
];

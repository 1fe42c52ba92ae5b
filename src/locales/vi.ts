import { placeName } from "./language";
import { viFailures } from "./viFailures";

/** The texts of the pane. Texts in the workbook are in `src/core`. */
export const vi = {
  product: "Kiểm tra đề nghị khen thưởng",
  /** The names of the outcomes, worst first. */
  outcomes: {
    invalid: "Không hợp lệ",
    incomplete: "Cần bổ sung",
    uncheckable: "Chưa đủ căn cứ",
    review: "Cần xem xét",
    valid: "Hợp lệ",
  },
  stages: { registration: "Đăng ký", nomination: "Đề nghị", decision: "Giám đốc duyệt" },
  subjects: { collective: "Tập thể", individual: "Cá nhân" },
  plan: {
    before: "Kế hoạch: đọc từ trang Kế hoạch của sổ này",
    name: (number: string, year: number) => `Kế hoạch ${number}, năm ${year}`,
    stage: (stage: string) => `Giai đoạn: ${stage}`,
    builtIn: "kế hoạch có sẵn",
    faults: "Kế hoạch trong sổ có nội dung thiếu hoặc sai",
    faultsNext: "Sửa các ô sau rồi bấm Kiểm tra.",
    blanks: (cells: string) => `Sổ năm mới: còn ${cells} ô phải điền`,
    blanksNext: "Điền các ô sau rồi bấm Kiểm tra.",
  },
  deadlines: {
    title: "Thời hạn",
    registration: "Đăng ký thi đua",
    proposal: "Đề nghị khen thưởng",
    before: (day: string) => `Trước ngày ${day}`,
    until: (day: string) => `Hết ngày ${day}`,
    left: (days: string) => `còn ${days} ngày`,
    last: "hôm nay là hạn cuối",
    passed: "đã hết hạn",
  },
  changed: {
    line: ({ sheet, address, more }: { sheet: string; address: string; more: boolean }) =>
      `Sổ đã thay đổi sau lần kiểm tra (${placeName(address, "ô", "dòng", "cột")}${more ? " và các ô khác" : ""}, trang ${sheet}).`,
  },
  /** One item of a list of places that are separated by semicolons. */
  place: (sheet: string, cell: string | null) => (cell === null ? `trang ${sheet}` : `ô ${cell}, trang ${sheet}`),
  workbook: {
    none: "Sổ này chưa có bảng đề nghị",
    noneNext: "Nếu đây không phải sổ đề nghị khen thưởng, mở đúng sổ rồi bấm Kiểm tra.",
    ready: "Sổ đã sẵn sàng để các đơn vị ghi đề nghị: mỗi đề nghị một dòng, rồi bấm Kiểm tra.",
    readOnly: "Sổ đang mở ở chế độ chỉ đọc",
    readOnlyNext: "Vẫn kiểm tra được, nhưng kết quả chỉ xem ở đây, không ghi vào sổ.",
  },
  idle: {
    title: "Khi bấm Kiểm tra, phần mềm:",
    steps: [
      "Đối chiếu từng đề nghị với Kế hoạch: còn thiếu gì, ở ô nào, cần ghi thế nào.",
      "Ghi kết quả cạnh mỗi dòng và lập trang Tổng hợp trình Giám đốc.",
      "Giữ nguyên các ô khác.",
    ],
  },
  run: {
    check: "Kiểm tra",
    again: "Kiểm tra lại",
    whyDisabled: "Nút dùng lại được ngay khi xong.",
    phases: { reading: "Đang đọc bảng", checking: "Đang đối chiếu với Kế hoạch", writing: "Đang ghi kết quả" },
    slow: "Nếu đang gõ trong một ô, nhấn Enter để kết thúc.",
    cancel: "Dừng",
    stopping: "Đang dừng…",
    unavailable: "Không kiểm tra được ở đây, lý do ở bên dưới.",
  },
  /** The operations on the workbook, with the button's label while they run. */
  operations: {
    validate: { running: "Đang kiểm tra…" },
    createSheets: { running: "Đang tạo bảng…" },
    applyFixes: { running: "Đang sửa…" },
    revert: { running: "Đang hoàn tác…" },
    redo: { running: "Đang làm lại…" },
    confirm: { running: "Đang xác nhận…" },
    decide: { running: "Đang ghi ý kiến…" },
    sortList: { running: "Đang sắp xếp danh sách…" },
    makeDocument: { running: "Đang lập văn bản…" },
    remember: { running: "Đang ghi nhớ…" },
    saveMapping: { running: "Đang ghi nhớ tên cột…" },
    mark: { running: "Đang tô màu…" },
    showRows: { running: "Đang lọc…" },
    nextYear: { running: "Đang lập sổ năm sau…" },
  },
  fixes: {
    more: (cells: string, others: number) => `${cells} và ${others} ô khác`,
  },
  mapping: {
    saved: (sheet: string) => `Đã ghi nhớ tên cột ở trang ${sheet}. Nếu chọn nhầm, sửa ở trang đó rồi kiểm tra lại.`,
  },
  documents: {
    saved: (file: string, count: number) => `Đã lập tệp "${file}" trong thư mục tải xuống, gồm ${count} trường hợp.`,
    notSaved: (count: number) =>
      `Đã lập văn bản, gồm ${count} trường hợp. Ở đây không lưu được tệp: bấm "Sao chép nội dung" rồi dán vào Word.`,
    made: (sheet: string, count: number) => `Đã lập trang "${sheet}", gồm ${count} trường hợp.`,
    none: "Chưa lập văn bản vì chưa có trường hợp nào đủ điều kiện.",
    leftOut: (rows: number) => (rows === 0 ? "" : ` ${rows} trường hợp không đưa vào văn bản.`),
    /** A link after the line above. */
    reasons: "Xem lý do",
  },
  nextYear: {
    made: (year: number) => `Đã mở sổ mới cho năm ${year}, chưa lưu. Bắt đầu từ trang Việc cần làm.`,
    faults: (cells: string) => `Chưa lập được sổ năm sau. Kế hoạch còn ô thiếu hoặc sai: ${cells}.`,
  },
  cancelled: {
    title: "Đã dừng kiểm tra",
    wroteNothing: "Chưa ghi gì vào sổ.",
    wrote: "Mới ghi một phần kết quả. Bấm Kiểm tra để ghi đủ.",
  },
  done: {
    allValid: (rows: number) => (rows === 1 ? "1 đề nghị hợp lệ" : `Cả ${rows} đề nghị đều hợp lệ`),
    notAllWritten: "Chưa ghi đủ kết quả vào sổ, xem lý do bên dưới.",
  },
  stopped: {
    title: "Chưa kiểm tra được bảng này",
    lead: "Chưa ghi gì vào sổ. Sửa các nội dung sau rồi bấm Kiểm tra lại.",
  },
  /** The list has no nominations. */
  empty: {
    title: "Chưa có đề nghị nào",
    lead: "Khi các đơn vị ghi đề nghị vào bảng, bấm Kiểm tra lại để xem kết quả.",
  },
  notice: { label: "Thông báo", close: "Đóng thông báo" },
  failed: viFailures,
  again: { check: "kiểm tra lại", operation: "làm lại" },
  failedPromise: "Nếu lần này mới ghi được một phần, lần kiểm tra sau sẽ ghi đủ.",
  retry: "Thử lại",
  failedCode: (code: string) => `Mã lỗi: ${code}`,
  foundVersion: (version: string) => `Phiên bản đang dùng: ${version}`,
  settings: {
    label: "Tùy chọn",
    otherLanguage: "English",
    toDark: "Nền tối",
    toLight: "Nền sáng",
  },
};

export type Texts = typeof vi;
export type FailureKind = keyof Texts["failed"];

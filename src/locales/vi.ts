import type { LeftOut } from "../core/sheets/planNewSheets";
import { placeName } from "./placeName";
import { viFailures } from "./viFailures";

/** Every sentence that a person reads in the pane. The workbook's own texts are core's. */
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
    of: (number: string, year: number) => `Kế hoạch ${number}, năm ${year}`,
    stage: (stage: string) => `Giai đoạn: ${stage}`,
    builtIn: "kế hoạch có sẵn",
    faults: "Kế hoạch trong sổ còn chỗ thiếu hoặc sai",
    faultsNext: "Sửa các ô sau rồi bấm Kiểm tra.",
  },
  deadlines: {
    title: "Thời hạn",
    registration: "Đăng ký thi đua",
    proposal: "Đề nghị khen thưởng",
    before: (day: string) => `Trước ngày ${day}`,
    until: (day: string) => `Hết ngày ${day}`,
    left: (days: string) => `còn ${days} ngày`,
    last: "hôm nay là ngày cuối",
    passed: "đã qua",
  },
  changed: {
    line: ({ sheet, address, more }: { sheet: string; address: string; more: boolean }) =>
      `Sổ đã thay đổi sau lần kiểm tra (${placeName(address, "ô", "dòng", "cột")}${more ? " và chỗ khác" : ""}, trang ${sheet}).`,
  },
  workbook: {
    none: "Sổ này chưa có bảng đề nghị",
    noneNext: "Nếu đây không phải sổ đề nghị khen thưởng, hãy mở đúng sổ rồi bấm Kiểm tra.",
    readOnly: "Sổ đang mở ở chế độ chỉ đọc",
    readOnlyNext: "Vẫn kiểm tra được, nhưng kết quả chỉ xem ở đây, không ghi vào sổ.",
  },
  idle: {
    title: "Bấm Kiểm tra để",
    steps: [
      "Đối chiếu từng đề nghị với kế hoạch: thiếu gì, ở ô nào, ghi thế nào cho đúng.",
      "Ghi kết quả cạnh mỗi dòng và lập trang Tổng hợp trình Giám đốc.",
      "Không sửa ô nào khác.",
    ],
  },
  run: {
    check: "Kiểm tra",
    again: "Kiểm tra lại",
    whyDisabled: "Nút dùng lại được ngay khi xong.",
    phases: { reading: "Đang đọc bảng", checking: "Đang đối chiếu với kế hoạch", writing: "Đang ghi kết quả" },
    slow: "Nếu đang gõ trong một ô, hãy bấm Enter để kết thúc.",
    cancel: "Dừng",
    stopping: "Đang dừng…",
    unavailable: "Không kiểm tra được ở đây, lý do ở bên dưới.",
  },
  /** What can be done to the workbook: the button's words meanwhile. */
  operations: {
    validate: { running: "Đang kiểm tra…" },
    createSheets: { running: "Đang tạo bảng…" },
    applyFixes: { running: "Đang sửa…" },
    restore: { running: "Đang khôi phục…" },
    confirm: { running: "Đang xác nhận…" },
    makePaper: { running: "Đang lập trang…" },
    saveMapping: { running: "Đang ghi nhớ tên cột…" },
    nextYear: { running: "Đang lập sổ năm sau…" },
  },
  createSheets: {
    lead: "Tạo các trang Kế hoạch, Đơn vị, Đề nghị còn thiếu; trang đang có được giữ nguyên.",
    button: "Tạo bộ bảng mẫu",
    made: (sheets: string) => `Đã tạo trang ${sheets}. Hãy xem lại rồi điền, xong thì bấm Kiểm tra.`,
    none: "Không tạo trang nào.",
    leftOut: {
      "table-exists": ({ sheet, table, at }: LeftOut) =>
        `Trang "${sheet}" không tạo: bảng ${table} đã có ở trang "${at}".`,
      "name-taken": ({ sheet, table, at }: LeftOut) =>
        `Trang "${sheet}" không tạo: đã có trang "${at}" mà không có bảng ${table}. Hãy đổi tên trang đó rồi tạo lại.`,
      "nominations-found": ({ sheet, at }: LeftOut) =>
        `Trang "${sheet}" không tạo: danh sách đề nghị đã có ở trang "${at}".`,
      "plan-invalid": ({ sheet, at }: LeftOut) =>
        `Trang "${sheet}" chưa tạo: kế hoạch ở trang "${at}" có ô không đọc được. Bấm Kiểm tra để biết ô nào.`,
    },
  },
  fixes: {
    title: (cells: string) => `${cells} ô sửa được ngay`,
    why: "Chỉ đổi cách viết, không đổi nội dung.",
    open: "Xem danh sách sửa",
    close: "Đóng danh sách",
    kindsLabel: "Lọc theo kiểu sửa",
    all: "Tất cả",
    kinds: {
      "text-spacing": "Khoảng trắng thừa",
      "text-not-nfc": "Dấu tổ hợp",
      "text-wrong-letter": "Chữ cái nhầm",
      "name-case": "Chữ hoa, chữ thường",
      "unit-alias": "Tên đơn vị",
      "date-as-text": "Ngày gõ dạng chữ",
    },
    list: "Các ô sẽ sửa",
    choose: (cell: string) => `Sửa ô ${cell}`,
    apply: (cells: string) => `Sửa ${cells} ô đã chọn`,
    one: (to: string) => `Sửa thành "${to}"`,
    done: (cells: number) => `Đã sửa ${cells} ô.`,
    refused: {
      changed: (cells: string) => `Không sửa vì nội dung vừa đổi: ${cells}.`,
      formula: (cells: string) => `Không sửa vì ô có công thức: ${cells}.`,
      stopped: (cells: string) => `Chưa sửa vì đã dừng: ${cells}.`,
    },
    more: (cells: string, others: number) => `${cells} và ${others} ô khác`,
  },
  mapping: {
    title: "Chọn cột",
    lead: "Sổ ghi nhớ trong bảng AnhXaCot, lần sau không phải chọn lại.",
    which: (heading: string) => `Cột nào là "${heading}"?`,
    none: "Chưa chọn",
    choice: (cell: string, text: string) => `${cell}: ${text}`,
    save: "Ghi nhớ và kiểm tra",
    saved: "Đã ghi nhớ tên cột vào bảng AnhXaCot.",
  },
  restore: {
    button: "Khôi phục như trước",
    hint: "Trả lại những gì lần kiểm tra hoặc lần sửa vừa rồi đã ghi. Ô người khác sửa sau đó được giữ nguyên.",
    done: (cells: string) => `Đã trả lại ${cells} ô.`,
    removed: (sheets: string) => `Đã bỏ trang ${sheets}.`,
    kept: (sheets: string) => `Trang ${sheets} giữ nguyên vì đã có người ghi vào.`,
    refused: (cells: string) => `Không trả lại vì nội dung đã đổi: ${cells}.`,
    nothing: "Không có gì để trả lại.",
  },
  confirm: {
    button: "Xác nhận lại ý kiến",
    done: "Đã xác nhận: ý kiến của Giám đốc giữ nguyên cho đề nghị như hiện nay.",
    notDone: "Chưa xác nhận, vì đề nghị vừa thay đổi nữa hoặc không còn. Hãy xem lại nội dung rồi xác nhận.",
  },
  changes: {
    line: (fixed: string, added: string, open: string) =>
      `So với lần trước: khắc phục ${fixed}, mới ${added}, như cũ ${open}`,
    same: (open: string) => `Không có gì đổi từ lần kiểm tra trước, còn ${open} mục.`,
    fixed: "Đã khắc phục:",
    added: "Mới:",
    more: (rows: string) => `… và ${rows} dòng khác.`,
  },
  followUp: {
    open: "Số liệu và giấy tờ",
    close: "Đóng số liệu và giấy tờ",
    awards: "Theo hình thức khen thưởng",
    units: "Theo đơn vị",
    approved: (approved: string) => `đã duyệt ${approved}`,
    approvedOf: (approved: string, quota: string) => `đã duyệt ${approved}/${quota} chỉ tiêu`,
    silent: (units: string) => `Chưa có đề nghị: ${units}.`,
  },
  papers: {
    title: "Lập giấy tờ",
    lead: "Mỗi nút tạo một trang mới. Chỉ đưa vào đề nghị đã duyệt; khi chưa duyệt đề nghị nào thì đưa vào mọi đề nghị hợp lệ hoặc chỉ còn chờ Giám đốc chọn.",
    kinds: {
      list: "Danh sách đề nghị khen thưởng",
      minutes: "Biên bản họp xét",
      submission: "Dự thảo tờ trình",
      registration: "Danh sách đăng ký thi đua",
    },
    made: (sheet: string, count: number) => `Đã lập trang "${sheet}" với ${count} mục.`,
    none: "Không lập trang nào, vì không có mục nào đủ điều kiện đưa vào.",
    refused: (rows: number) => `${rows} mục không đưa vào, kèm lý do.`,
  },
  nextYear: {
    title: "Kế hoạch năm sau",
    lead: "Mở một sổ mới cho năm sau, kèm danh sách việc phải đổi. Sổ này giữ nguyên.",
    button: "Lập sổ năm sau",
    made: (year: number) => `Đã mở sổ mới cho năm ${year}, chưa lưu. Hãy bắt đầu từ trang Việc cần làm.`,
    faults: (cells: string) => `Chưa lập được: kế hoạch có ô không đọc được: ${cells}.`,
  },
  sendBack: {
    title: "Trả lại đơn vị để bổ sung",
    none: "Không có đề nghị nào phải trả lại.",
    unit: (unit: string, rows: string) => `${unit}: ${rows} đề nghị`,
    copy: "Chép nội dung gửi thư",
    copyOf: (unit: string) => `Chép nội dung gửi thư: ${unit}`,
    textOf: (unit: string) => `Nội dung gửi ${unit}`,
    sheet: "Lập thành trang",
    sheetOf: (unit: string) => `Lập thành trang: ${unit}`,
    copied: "Đã chép, mở thư rồi dán.",
    byHand: "Không chép tự động được. Hãy bấm vào ô dưới, Ctrl+A rồi Ctrl+C.",
  },
  cancelled: {
    title: "Đã dừng theo yêu cầu",
    wroteNothing: "Chưa ghi gì vào sổ.",
    wrote: (cells: string) => `Đã ghi ${cells} ô, phần còn lại chưa ghi. Bấm Kiểm tra để ghi cho đủ.`,
  },
  done: {
    allValid: (rows: number) => `Cả ${rows} đề nghị đều hợp lệ`,
    wrote: (cells: string) => `Đã ghi ${cells} ô.`,
    wroteNothing: "Kết quả trong sổ đã đúng, không phải ghi gì.",
    readOnly:
      "Sổ đang mở ở chế độ chỉ đọc nên kết quả không được ghi vào sổ, chỉ xem được ở đây. Muốn ghi, hãy mở lại sổ để chỉnh sửa rồi kiểm tra lại.",
    unconfirmed: (cells: string, names: string) =>
      `${cells} ô không đọc lại được như đã ghi: ${names}. Nếu đó là ô gộp, hãy bỏ gộp, rồi kiểm tra lại.`,
    crashed: (rules: string) =>
      `Kiểm tra chưa trọn vẹn: không chạy được ${rules}. Không thấy lỗi chưa chắc là không có lỗi.`,
    earlier: "Đây là kết quả của lần kiểm tra trước.",
    leftOut: (columns: string) => `Bảng thiếu cột ${columns} nên có mục chưa được kiểm tra.`,
    unitsUnknown: "Chưa có danh sách đơn vị nên chưa đối chiếu được tên đơn vị.",
    aboutSheet: "Về cả bảng",
  },
  filter: {
    title: "Các đề nghị",
    label: "Lọc theo kết quả",
    all: "Tất cả",
    none: "Không có đề nghị nào như vậy.",
    unit: "Đơn vị của tôi",
    allUnits: "Mọi đơn vị",
    search: "Tìm theo tên",
  },
  quotas: {
    title: "Chỉ tiêu",
    legend: "Số đề nghị được tính / chỉ tiêu",
    within: "trong mức",
    overCount: (count: string) => `${count} mục vượt`,
    of: (counted: string, quota: string) => `${counted} / ${quota}`,
    uncounted: (rows: string) => `Không tính ${rows} đề nghị không hợp lệ, trùng hoặc không được duyệt.`,
    unstated: (awards: string) => `Kế hoạch không nêu chỉ tiêu: ${awards}`,
    approved: (approved: string) => `Đã duyệt ${approved}`,
    over: "Nhiều hơn chỉ tiêu, Giám đốc sẽ chọn",
  },
  rows: {
    label: "Các đề nghị, nặng nhất trước",
    row: (row: number) => `Dòng ${row}`,
    unnamed: "(chưa ghi tên)",
    noUnit: "(chưa ghi đơn vị)",
    notes: (count: number) => `${count} lưu ý`,
    clause: (clause: string) => `Căn cứ: ${clause}`,
    goToCell: (cell: string) => `Tới ô ${cell}`,
    goToRow: (row: number) => `Tới dòng ${row}`,
    clean: "Không có gì phải sửa.",
  },
  stopped: {
    title: "Chưa kiểm tra được bảng này",
    lead: "Chưa ghi gì vào sổ. Hãy sửa các điểm sau rồi bấm Kiểm tra.",
  },
  failed: viFailures,
  failedPromise: "Nếu lần này có ghi dở, lần kiểm tra sau sẽ ghi lại cho đủ.",
  failedCode: (code: string) => `Mã lỗi: ${code}`,
  foundVersion: (version: string) => `Phiên bản đang dùng: ${version}`,
  goToFailed: (cell: string) => `Không tới được ô ${cell}.`,
  settings: {
    label: "Tùy chọn",
    otherLanguage: "English",
    toDark: "Nền tối",
    toLight: "Nền sáng",
  },
};

export type Texts = typeof vi;
export type FailureKind = keyof Texts["failed"];

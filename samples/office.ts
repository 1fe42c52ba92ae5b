import { formatDay } from "../src/core/calendar/day";
import { BUILT_IN_PLAN } from "../src/core/plan/builtIn";
import { SUBJECT_NAMES } from "../src/core/plan/plan";
import type { Sheet, Workbook } from "../workbench/host/model";
import { dropDown, newSheet, newWorkbook, put, putTable, type Value } from "./sheets";
import { LETTERHEAD, NOTE, TITLE } from "./styles";

/** A unit of the sample department: name, other names, day of registration, minutes. */
export type UnitRow = readonly [name: string, others: string, registered: Value, minutes: string];

export const HEADINGS = [
  "STT",
  "Hình thức khen thưởng",
  "Đối tượng",
  "Tên tập thể, cá nhân",
  "Chức vụ",
  "Đơn vị",
  "Ngày đăng ký thi đua",
  "Ngày đề nghị",
  "TT1",
  "TT2",
  "TT3",
  "TT4",
  "CN1",
  "CN2",
  "Trực tiếp chỉ đạo, tham gia",
  "Tóm tắt thành tích",
  "Báo cáo thành tích",
  "Đang xem xét kỷ luật, khiếu nại",
  "Chấp nhận trễ hạn",
] as const;

const WIDTHS = [6, 32, 12, 26, 18, 26, 14, 14, 9, 9, 9, 9, 9, 9, 14, 48, 16, 16, 28, 36];

/** The workbook as the Office makes it: plan, units, nominations. `note` heads a column that the add-in does not know. */
export function officeWorkbook(
  name: string,
  units: readonly UnitRow[],
  nominations: readonly (readonly Value[])[],
  note: string | null,
): Workbook {
  return newWorkbook(name, [planSheet(), unitSheet(units), nominationSheet(nominations, note)]);
}

function planSheet(): Sheet {
  const plan = BUILT_IN_PLAN;
  const sheet = newSheet("Kế hoạch", [26, 60, 14, 12, 60, 30]);
  put(sheet, 0, 0, "KẾ HOẠCH PHÁT ĐỘNG THI ĐUA, KHEN THƯỞNG", TITLE);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 6 });
  putTable(
    sheet,
    "KeHoach",
    2,
    0,
    ["Mục", "Giá trị"],
    [
      ["Số kế hoạch", plan.number],
      ["Ngày ban hành", { date: formatDay(plan.issuedOn) }],
      ["Trích yếu", plan.title],
      ["Cơ quan", plan.agency],
      ["Năm", plan.year],
      ["Hạn đăng ký thi đua", { date: formatDay(plan.registrationDeadline) }],
      ["Cách tính hạn đăng ký", "Trước ngày"],
      ["Hạn đề nghị khen thưởng", { date: formatDay(plan.proposalDeadline) }],
      ["Cách tính hạn đề nghị", "Hết ngày"],
      ["Giai đoạn", "Đề nghị"],
      ["Phân loại phong trào của Sở", ""],
      ["Kiểm tra ngoài kế hoạch", "Có"],
    ],
  );
  dropDown(sheet, 9, 1, 1, '"Trước ngày,Hết ngày"');
  dropDown(sheet, 11, 1, 1, '"Trước ngày,Hết ngày"');
  dropDown(sheet, 12, 1, 1, '"Đăng ký,Đề nghị,Giám đốc duyệt"');
  dropDown(sheet, 13, 1, 1, '"Xuất sắc,Khá,Trung bình,Yếu"');
  dropDown(sheet, 14, 1, 1, '"Có,Không"');
  const awards = putTable(
    sheet,
    "HinhThuc",
    17,
    0,
    ["Mã", "Hình thức khen thưởng", "Đối tượng", "Chỉ tiêu", "Căn cứ", "Tên khác"],
    plan.awards.map(({ code, name, subject, quota, source }) => [
      code,
      name,
      SUBJECT_NAMES[subject],
      quota,
      source,
      code.startsWith("STTTT") ? "GK Giám đốc Sở; Giấy khen Sở" : "",
    ]),
  );
  putTable(
    sheet,
    "TieuChuan",
    awards.area.row + awards.area.rows + 2,
    0,
    ["Mã", "Nội dung", "Hình thức"],
    plan.criteria.map(({ code, award, text }) => [code, text, award]),
  );
  return sheet;
}

function unitSheet(units: readonly UnitRow[]): Sheet {
  const sheet = newSheet("Đơn vị", [34, 30, 18, 20]);
  put(sheet, 0, 0, "CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ", TITLE);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
  const headings = ["Đơn vị", "Tên khác", "Ngày đăng ký thi đua", "Biên bản họp xét"];
  putTable(sheet, "DonVi", 2, 0, headings, units);
  sheet.frozen = { rows: 3, columns: 0 };
  return sheet;
}

function nominationSheet(nominations: readonly (readonly Value[])[], note: string | null): Sheet {
  const sheet = newSheet("Đề nghị", WIDTHS);
  put(sheet, 0, 0, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH KIÊN GIANG", LETTERHEAD);
  put(sheet, 0, 10, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", LETTERHEAD);
  put(sheet, 2, 0, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022", TITLE);
  put(
    sheet,
    3,
    0,
    "Trưởng các phòng, đơn vị nhập từ dòng 6, sau đó bấm Kiểm tra. Không sửa ba cột do phần mềm ghi.",
    NOTE,
  );
  for (const [row, column, columns] of [
    [0, 0, 6],
    [0, 10, 9],
    [2, 0, 19],
    [3, 0, 19],
  ] as const) {
    sheet.merges.push({ row, column, rows: 1, columns });
  }
  sheet.rowHeights[0] = 36;
  const headings = note === null ? HEADINGS : [...HEADINGS, note];
  putTable(sheet, "DeNghi", 4, 0, headings, nominations);
  sheet.rowHeights[4] = 48;
  const rows = nominations.length;
  dropDown(sheet, 5, 1, rows, `'Kế hoạch'!$B$19:$B$22`);
  dropDown(sheet, 5, 2, rows, '"Tập thể,Cá nhân"');
  dropDown(sheet, 5, 5, rows, `'Đơn vị'!$A$4:$A$10`);
  for (let column = 8; column <= 13; column++) dropDown(sheet, 5, column, rows, '"Đạt,Không đạt"');
  dropDown(sheet, 5, 14, rows, '"Có,Không"');
  dropDown(sheet, 5, 17, rows, '"Có,Không"');
  sheet.frozen = { rows: 5, columns: 4 };
  sheet.pageLayout.printTitleRows = "$5:$5";
  return sheet;
}

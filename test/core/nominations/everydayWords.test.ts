import {
  readAssessment,
  readDate,
  readFlag,
  readLateAcceptance,
  readSubject,
  readText,
} from "../../../src/core/nominations/readings";
import { fold } from "../../../src/core/text/fold";
import { formatDay } from "../../../src/core/calendar/day";
import { cellAt } from "../../../src/core/cells/snapshot";
import { workbook } from "../../support/workbook";

/** What people write in each column, one filling a line of the list, and what it means. */
function expectAll(read: (text: string) => string, fillings: Record<string, string>): void {
  for (const [meaning, texts] of Object.entries(fillings)) {
    test.each(texts.split("|").map((text) => text.trim()))(`%s: ${meaning}`, (text) => {
      expect(read(text)).toBe(meaning);
    });
  }
}

describe("a criterion", () => {
  expectAll(readAssessment, {
    met: "Đạt | đạt | ĐẠT | Đạt. | Có | có | x | X | v | V | ✓ | ✔ | ☑ | √ | TRUE | Ðạt",
    "not-met": "Không đạt | không đạt | KHÔNG ĐẠT | Chưa đạt | chưa đạt | Không | không | FALSE | Không  đạt.",
    blank: " | - | – | — | -- | . | … | ... | / | // | _ | ____ | N/A | n/a | Không áp dụng | không áp dụng",
    unreadable:
      "Khá | Tốt | Hoàn thành | Đạt một phần | Gần đạt | Chưa đánh giá | ? | 1 | 0 | 100% | Dat | Khong dat | Đạt/Không đạt | Đang xét | Xuất sắc | Ko đạt | Đạt tốt | OK | Yes | No | Không đạt yêu cầu | Chưa",
  });
});

describe("a report of achievements", () => {
  expectAll(readFlag, {
    yes: "Có | có | CÓ | Có. | x | X | v | ✓ | 1 | TRUE | Rồi | rồi | Đã có | đã có",
    no: [
      "Không | không | KHÔNG | Không có | Không có báo cáo | Không nộp | Không cần | Không áp dụng | Ko | ko | Ko có",
      "Chưa | chưa | Chưa có | Chưa nộp | Chưa gửi | Chưa làm | Chưa xong | Chưa ký | Chưa hoàn thành | Chưa đầy đủ",
      "Chưa có báo cáo | CHƯA NỘP | Chưa, sẽ nộp sau | Chưa (đang làm) | Thiếu | Thiếu báo cáo | Thiếu chữ ký",
      "Sẽ nộp sau | Sẽ nộp | Sẽ bổ sung | Sẽ gửi sau | Sẽ nộp ngày 20/11 | Đang bổ sung | Đang bổ sung hồ sơ",
      "Đang làm | Đang làm báo cáo | ðang làm | 0 | FALSE | N/A | n/a | - | – | -- | … | / | . | ___",
    ].join(" | "),
    other: [
      "15/BC-CNTT | Số 15/BC-CNTT | BC số 15 | 15/BC-CNTT ngày 10/11/2022 | Báo cáo số 07 | Có, số 15/BC | Có (bản giấy)",
      "Đã nộp | Đã nộp ngày 15/11 | Đã gửi | Đã gửi Văn phòng | Nộp rồi | Đính kèm | Kèm theo | Xem file | File đính kèm",
      "Bản giấy | Bản cứng | Đầy đủ | Đủ | 02 bản | 1 bản | Tờ trình 12/TTr | bc_an.docx | https://so.gov.vn/bc.pdf",
      "Báo cáo không số | Có báo cáo | Có 01 bản | Đã ký | Đã duyệt | Yes | OK",
    ].join(" | "),
  });
});

describe("the minutes of a unit", () => {
  expectAll(readFlag, {
    yes: "Có | x | ✓ | Rồi | Đã có | 1",
    no: "Không | Không có | Không họp | Chưa họp | Chưa có | Chưa có biên bản | Chưa gửi | Sẽ họp | Sẽ họp ngày 20/11 | Thiếu | Thiếu chữ ký chủ trì | Đang bổ sung | Đang làm | Ko | - | N/A",
    other:
      "12/BB-TTr | BB số 03 ngày 10/11/2022 | Biên bản họp ngày 05/11/2022 | Đã họp | Đã họp ngày 10/11 | Đã nộp | Đính kèm | Có, ngày 10/11 | Họp ngày 10/11/2022",
  });
});

describe("a disciplinary matter or a complaint", () => {
  expectAll(readFlag, {
    yes: "Có | có | x | v | ✓ | 1 | TRUE | Đã có",
    no: "Không | không | Không có | Không bị kỷ luật | Không bị kỉ luật | Không vi phạm | Không có khiếu nại | Không có đơn thư | Không, đã xác minh | Ko | Ko có | Chưa | Chưa có | Chưa bị | Chưa bị kỷ luật | Chưa từng | Chưa phát sinh | N/A | - | 0 | FALSE | …",
    other:
      "Đang xem xét | Đang xem xét kỷ luật | Đang bị khiếu nại | Đang xác minh | Đang giải quyết đơn | Có đơn khiếu nại | Có 01 đơn | Bị khiển trách | Khiển trách | Cảnh cáo | Đã kỷ luật | Đơn tố cáo ngày 05/10 | Chờ kết luận | Tạm đình chỉ | ?",
  });
});

describe("who leads or takes part directly", () => {
  expectAll(readFlag, {
    yes: "Có | có | x | X | v | ✓ | 1 | TRUE | Rồi",
    no: "Không | không | Không trực tiếp | Không tham gia | Ko | Chưa | Chưa tham gia | Sẽ tham gia | - | N/A | 0 | FALSE",
    other: "Tham gia | Trực tiếp | Chỉ đạo | Tổ trưởng | Có tham gia | Thành viên Ban Chỉ đạo | Thường xuyên",
  });
});

describe("an acceptance of a late document", () => {
  const read = (text: string) =>
    readLateAcceptance(readText(text, { formulaZeroIsBlank: false, repeats: false })).state;
  expectAll(read, {
    accepted: [
      "Giám đốc đồng ý ngày 02/12/2022 vì đi công tác | Giám đốc Sở đồng ý 02/5 do bão | GĐ Sở chấp nhận ngày 05/12, lý do khách quan",
      "Đồng ý cho nộp bổ sung, GĐ 02/12 | Đã được Giám đốc chấp thuận ngày 01/12 | Theo ý kiến PGĐ Lê Văn B ngày 01/12",
      "Chấp nhận: Giám đốc, 02/12, do mưa lũ | Được Giám đốc đồng ý 02/12 | Văn bản số 15/STTTT-VP ngày 02/12 | Chờm hạn, Giám đốc đồng ý",
      "Giám đốc không phản đối 02/12",
    ].join(" | "),
    "does-not-count": [
      "Không | Không đồng ý cho nộp trễ | KHÔNG chấp nhận trễ hạn | Ko chấp nhận trễ hạn | Chưa có ý kiến của Giám đốc",
      "Chưa được chấp nhận | Từ chối cho nộp trễ hạn | TỪ CHỐI, lý do không chính đáng | Bác đề nghị nộp trễ | Bác: lý do chủ quan",
      "Đang chờ ý kiến Giám đốc | Đang xin ý kiến Giám đốc | Đang trình Giám đốc | Đang xem xét chấp nhận | Chờ Giám đốc cho ý kiến",
      "Chờ duyệt của lãnh đạo | Xin Giám đốc xem xét | Xin nộp trễ vì đi công tác | Xin phép nộp muộn do ốm | Đề nghị Giám đốc xem xét",
      "Đề nghị cho nộp trễ vì bão | Ðề nghị cho nộp trễ vì bão | Có | Đồng ý | GĐ đồng ý | OK | x | 02/12/2022 | Do bão",
    ].join(" | "),
    none: "| - | … | / | __",
  });
});

describe("the subject", () => {
  expectAll((text) => readSubject(fold(text)) ?? "unknown", {
    collective: "Tập thể | tập thể | TẬP THỂ | Tập  thể | Tập thể.",
    individual: "Cá nhân | cá nhân | CÁ NHÂN | Cá nhân: | “Cá nhân” | Сá nhân",
    unknown:
      "Tập thể và cá nhân | Tập thể, cá nhân | Hộ gia đình | Tổ chức | Nhóm | TT | CN | Phòng | Công chức | Viên chức | Khác | Nam | Nữ | 1 | x | Tap the | Ca nhan | Cá nhân tiêu biểu",
  });
});

describe("a date", () => {
  const read = (text: string) => {
    const { state, day } = readDate(cellAt(workbook({ name: "A", cells: [[text]] }).sheets[0]?.cells, 0, 0), false);
    return day === null ? state : formatDay(day);
  };
  expectAll(read, {
    "15/11/2022":
      "15/11/2022 | 15-11-2022 | 15.11.2022 | ngày 15 tháng 11 năm 2022 | Ngày 15 tháng 11 năm 2022 | NGÀY 15 THÁNG 11 NĂM 2022 | 2022-11-15 | 15/11/2022 08:30 | 15/11/2022 8:30:00 | 2022-11-15 00:00:00",
    "05/04/2022": "5/4/2022 | 05/4/2022 | 5/04/2022 | 5-4-2022 | 5.4.2022 | ngày 5 tháng 4 năm 2022 | 2022-4-5",
    unreadable:
      "15/11/22 | 15/11 | 11/2022 | 31/11/2022 | 30/02/2022 | 29/02/2022 | 11/15/2022 | 15/11-2022 | 15 / 11 / 2022 | ngày 15/11/2022 | 15 tháng 11 | tháng 11/2022 | năm 2022 | Chưa nộp | Chưa đăng ký | Đã nộp | Có | x | ? | hôm qua | đầu tháng 11 | trước 30/11 | 20221115 | 15 Nov 2022 | 0/0/2022",
    blank: "| - | – | -- | … | / | // | . | __",
  });
});

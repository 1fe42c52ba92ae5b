import type { CaseState } from "../result";

interface PageTexts {
  title: string;
  lead(cases: number): string;
  warning: string;
  run(cases: number): string;
  runAgain: string;
  progress(done: number, all: number): string;
  finished(different: number): string;
  states: Record<CaseState, string>;
  region: string;
  standIn: string;
  expected: string;
  observed: string;
  reason: string;
  left: string;
  source: string;
  manual: { title: string; lead: string; start: string; done: string; skip: string };
  result: { title: string; lead: string; save: string; copy: string; copied: string; failed: string; text: string };
  failed(code: string): string;
}

/** The texts of the page. */
export const TEXTS: Record<"vi" | "en", PageTexts> = {
  vi: {
    title: "Đối chiếu với Excel",
    lead: (cases) => `${cases} phép thử ghi vào một trang tạm của sổ này, xem Excel trả lời thế nào, rồi xóa trang đó.`,
    warning: "Nên chạy trong một sổ trống. Không bấm vào ô nào khi đang chạy.",
    run: (cases) => `Chạy ${cases} phép thử`,
    runAgain: "Chạy lại",
    progress: (done, all) => `Đang chạy phép thử ${done}/${all}`,
    finished: (different) =>
      different === 0
        ? "Đã chạy xong: không có gì khác giả định."
        : `Đã chạy xong: ${different} phép thử khác giả định.`,
    states: {
      "as-assumed": "Như giả định",
      different: "Khác giả định",
      "stand-in": "Giới hạn đã biết của bàn thử",
      "not-possible": "Không thử được ở đây",
    },
    region: "vùng",
    standIn: "Đây là bàn thử, không phải Excel: kết quả này không chứng minh điều gì về Excel.",
    expected: "Giả định",
    observed: "Excel trả lời",
    reason: "Cần",
    left: "Chưa dọn được",
    source: "Tài liệu",
    manual: {
      title: "Làm bằng tay",
      lead: "Mỗi mục cần một thao tác của người dùng. Mục nào không làm được thì bỏ qua.",
      start: "Bắt đầu",
      done: "Xong",
      skip: "Không làm được",
    },
    result: {
      title: "Gửi kết quả",
      lead: "Tệp chỉ ghi phiên bản Excel, vùng và câu trả lời của từng phép thử; không có nội dung của sổ.",
      save: "Tải tệp JSON",
      copy: "Sao chép",
      copied: "Đã sao chép.",
      failed: "Chưa sao chép được. Mở phần dưới, chọn hết rồi sao chép.",
      text: "Xem nội dung",
    },
    failed: (code) => `Chưa chạy được: ${code}. Đóng ngăn này, mở lại rồi chạy lại.`,
  },
  en: {
    title: "Compare with Excel",
    lead: (cases) =>
      `${cases} cases write into a temporary sheet of this workbook, read Excel's answers, and delete the sheet.`,
    warning: "Use a blank workbook if possible. Don't click a cell while they run.",
    run: (cases) => `Run ${cases} cases`,
    runAgain: "Run again",
    progress: (done, all) => `Running case ${done} of ${all}`,
    finished: (different) =>
      different === 0
        ? "Finished: nothing differs from what is assumed."
        : `Finished: ${different} ${different === 1 ? "case differs" : "cases differ"} from what is assumed.`,
    states: {
      "as-assumed": "As assumed",
      different: "Different",
      "stand-in": "Known limit of the workbench",
      "not-possible": "Not possible here",
    },
    region: "region",
    standIn: "This is the workbench, not Excel: its result proves nothing about Excel.",
    expected: "Assumed",
    observed: "Observed",
    reason: "Needs",
    left: "Not cleaned up",
    source: "Documentation",
    manual: {
      title: "By hand",
      lead: "Each of these needs a person to do something. Skip what can't be done here.",
      start: "Start",
      done: "Done",
      skip: "Can't be done",
    },
    result: {
      title: "Send the result",
      lead: "The file holds the version of Excel, the region and the answer of each case; nothing of the workbook.",
      save: "Download JSON",
      copy: "Copy",
      copied: "Copied.",
      failed: "Couldn't copy. Open the part below, select all and copy.",
      text: "Show the text",
    },
    failed: (code) => `Couldn't run: ${code}. Close this pane, open it again and run again.`,
  },
};

export type { PageTexts };

import type { Inverse } from "../../src/core/cells/change";
import { cellFixes } from "../../src/core/fixes/cellFixes";
import { en } from "../../src/locales/en";
import { enResult } from "../../src/locales/enResult";
import { viResult } from "../../src/locales/viResult";
import { vi } from "../../src/locales/vi";
import { confirmOperation } from "../../src/taskpane/features/confirm/confirmOperation";
import { createSheetsOperation } from "../../src/taskpane/features/prepare/createSheetsOperation";
import { fixOperation } from "../../src/taskpane/features/fixes/fixOperation";
import { NEXT_YEAR } from "../../src/taskpane/features/followUp/nextYearOperation";
import { sheetOperation, wordOperation } from "../../src/taskpane/features/documents/documentOperation";
import { revertOperation } from "../../src/taskpane/features/revert/revertOperation";
import { createPaneStore } from "../../src/taskpane/app/paneState";
import { runOperation, type Operation } from "../../src/taskpane/app/runOperation";
import { open, plain, standard, type Opened } from "../support/flow";

/** Notices about what was done and what was not, in both languages. */
async function noticeOf(opened: Opened, operation: Operation): Promise<{ vi: string; en: string }> {
  const store = createPaneStore();
  await opened.inExcel(() => runOperation(store, operation));
  const { activity, notice } = store.get();
  expect(activity).toEqual({ status: "ready" });
  if (notice === null) throw new Error("Nothing is reported.");
  return { vi: notice.text(vi, "vi"), en: notice.text(en, "en") };
}

const NOMINEE = "Tên tập thể, cá nhân";

describe("new sheets", () => {
  test("all of them", async () => {
    expect(await noticeOf(open(plain({ Sheet1: [] })), createSheetsOperation(2022))).toEqual({
      vi: "Đã tạo trang Kế hoạch, Đơn vị, Đề nghị. Xem lại, điền nội dung rồi bấm Kiểm tra.",
      en: "Created: Kế hoạch, Đơn vị, Đề nghị. Review them and fill them in, then press Check.",
    });
  });

  test("none, because all are there or were found elsewhere", async () => {
    expect(await noticeOf(open(standard()), createSheetsOperation(2022))).toEqual({
      vi: 'Không tạo trang nào. Không tạo trang "Kế hoạch": bảng KeHoach đã có ở trang "Kế hoạch". Không tạo trang "Đơn vị": bảng DonVi đã có ở trang "Đơn vị". Không tạo trang "Đề nghị": danh sách đề nghị đã có ở trang "Đề nghị".',
      en: 'No sheet was created. "Kế hoạch" was not created: table KeHoach is already on the sheet "Kế hoạch". "Đơn vị" was not created: table DonVi is already on the sheet "Đơn vị". "Đề nghị" was not created: the nominations are already on the sheet "Đề nghị".',
    });
  });

  test("a name that is taken, and a plan that can't be read", async () => {
    const opened = open(standard());
    opened.edits.deleteSheet("Đề nghị");
    opened.edits.deleteSheet("Đơn vị");
    opened.edits.addSheet("Đơn vị");
    opened.edits.setCell("Kế hoạch", "B5", "hôm nào");
    const notice = await noticeOf(opened, createSheetsOperation(2022));
    expect(notice.vi).toContain('đã có trang "Đơn vị" mà không có bảng DonVi. Đổi tên trang đó rồi tạo lại.');
    expect(notice.vi).toContain('kế hoạch ở trang "Kế hoạch" có ô không đọc được. Bấm Kiểm tra để biết ô nào.');
    expect(notice.en).toContain(
      'there is already a sheet "Đơn vị", without table DonVi. Rename that sheet and try again.',
    );
    expect(notice.en).toContain(
      'the plan on the sheet "Kế hoạch" has cells that can\'t be read. Press Check to see which.',
    );
  });
});

describe("documents", () => {
  const document = sheetOperation({ kind: "list" }, () => undefined);

  test("with all, with some and with none of the nominations", async () => {
    const opened = open(standard());
    expect(await noticeOf(opened, document)).toEqual({
      vi: 'Đã lập trang "Danh sách đề nghị khen thưởng", gồm 4 trường hợp.',
      en: 'Created the sheet "Danh sách đề nghị khen thưởng" with 4 entries.',
    });
    for (const row of [1, 2, 3]) opened.type("DeNghi", row, "Tóm tắt thành tích", "");
    expect(await noticeOf(opened, document)).toEqual({
      vi: 'Đã lập trang "Danh sách đề nghị khen thưở (2)", gồm 1 trường hợp. 3 trường hợp không đưa vào văn bản.',
      en: 'Created the sheet "Danh sách đề nghị khen thưở (2)" with 1 entry. 3 not included.',
    });
    opened.type("DeNghi", 0, "Tóm tắt thành tích", "");
    expect(await noticeOf(opened, document)).toEqual({
      vi: "Chưa lập văn bản vì chưa có trường hợp nào đủ điều kiện. 4 trường hợp không đưa vào văn bản.",
      en: "No document was created: nothing qualifies yet. 4 not included.",
    });
  });

  test("a Word file, or the clipboard if files can't be saved", async () => {
    const opened = open(standard());
    const word = wordOperation({ kind: "list" }, () => undefined);
    const link = { click: () => undefined, remove: () => undefined };
    Object.assign(globalThis, { document: { createElement: () => link, body: { append: () => undefined } } });
    Object.assign(URL, { createObjectURL: () => "blob:a", revokeObjectURL: () => undefined });
    expect(await noticeOf(opened, word)).toEqual({
      vi: 'Đã lập tệp "Danh sách đề nghị khen thưởng.docx" trong thư mục tải xuống, gồm 4 trường hợp.',
      en: 'Created the file "Danh sách đề nghị khen thưởng.docx" in your downloads with 4 entries.',
    });
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error("no");
      },
    });
    expect(await noticeOf(opened, word)).toEqual({
      vi: 'Đã lập văn bản, gồm 4 trường hợp. Ở đây không lưu được tệp: bấm "Sao chép nội dung" rồi dán vào Word.',
      en: 'Created the document with 4 entries. Files can\'t be saved here: press "Copy content" and paste into Word.',
    });
  });
});

test("next year's workbook, and why there is none", async () => {
  const opened = open(standard());
  expect(await noticeOf(opened, NEXT_YEAR)).toEqual({
    vi: "Đã mở sổ mới cho năm 2023, chưa lưu. Bắt đầu từ trang Việc cần làm.",
    en: "A new workbook for 2023 is open but not saved yet. Start with the sheet Việc cần làm.",
  });
  opened.edits.setCell("Kế hoạch", "B5", "hôm nào");
  opened.edits.setCell("Đơn vị", "C4", "x");
  const notice = await noticeOf(opened, NEXT_YEAR);
  expect(notice.vi).toMatch(
    /^Chưa lập được sổ năm sau\. Kế hoạch còn ô thiếu hoặc sai: ô B5, trang Kế hoạch; ô C4, trang Đơn vị\.$/u,
  );
  expect(notice.en).toMatch(
    /^Not created\. Plan cells missing or wrong: cell B5, sheet Kế hoạch; cell C4, sheet Đơn vị\.$/u,
  );
});

describe("fixes", () => {
  const messy = async () => {
    const opened = open(standard());
    opened.type("DeNghi", 0, "Đơn vị", "VP Sở");
    opened.type("DeNghi", 2, NOMINEE, "trần thị bình");
    const { report, from1904 } = await opened.validate();
    return { opened, operation: fixOperation(cellFixes(report), from1904) };
  };

  test("made", async () => {
    const { opened, operation } = await messy();
    expect(await noticeOf(opened, operation)).toEqual({ vi: "Đã sửa 2 ô.", en: "Fixed 2 cells." });
  });

  test("refused, each for its reason", async () => {
    const { opened, operation } = await messy();
    opened.type("DeNghi", 0, "Đơn vị", "Thanh tra Sở");
    opened.type("DeNghi", 2, NOMINEE, '="trần thị bình"');
    expect(await noticeOf(opened, operation)).toEqual({
      vi: "Đã sửa 0 ô. Không sửa vì nội dung vừa thay đổi: ô F6. Không sửa vì có công thức: ô D8.",
      en: "Fixed 0 cells. Skipped: just changed (F6). Skipped: contains a formula (D8).",
    });
  });
});

describe("reverting", () => {
  const restore = (inverse: Inverse) => revertOperation({ kind: "check", changes: inverse }, "undo");

  test("everything", async () => {
    const opened = open(standard());
    const { inverse } = await opened.validate();
    const notice = await noticeOf(opened, restore(inverse));
    expect(notice.vi).toMatch(/^Đã khôi phục \d+ ô\.$/u);
    expect(notice.en).toMatch(/^\d+ cells restored\.$/u);
    // The cells have other values by now.
    expect(await noticeOf(opened, restore(inverse))).toEqual({
      vi: "Không có gì để hoàn tác.",
      en: "There is nothing to undo.",
    });
  });

  test("except for what others have written", async () => {
    const opened = open(standard());
    const { inverse } = await opened.validate();
    opened.type("DeNghi", 0, "Trạng thái kiểm tra", "xem lại");
    const notice = await noticeOf(opened, restore(inverse));
    expect(notice.vi).toMatch(/Không khôi phục vì nội dung đã thay đổi: ô U6\.$/u);
    expect(notice.en).toMatch(/Not restored, because the content has changed: U6\.$/u);
  });
});

test("a decision that is confirmed, and one that is not", async () => {
  const opened = open(standard());
  await opened.validate();
  opened.type("XetDuyet", opened.rowNamed("XetDuyet", "Nguyễn Văn An"), "Ý kiến Giám đốc", "Duyệt");
  opened.type("DeNghi", 2, "Chức vụ", "Phó Trưởng phòng");
  const [confirmation] = (await opened.validate()).confirmable;
  if (confirmation === undefined) throw new Error("Nothing to confirm.");
  opened.type("DeNghi", 2, "Chức vụ", "Chánh Thanh tra");
  const notDone = await noticeOf(opened, confirmOperation(confirmation));
  expect([notDone.vi, notDone.en]).toEqual([viResult.confirm.notDone, enResult.confirm.notDone]);
  opened.type("DeNghi", 2, "Chức vụ", "Phó Trưởng phòng");
  const done = await noticeOf(opened, confirmOperation(confirmation));
  expect([done.vi, done.en]).toEqual([viResult.confirm.done, enResult.confirm.done]);
});

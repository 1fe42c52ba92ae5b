import { drawDocument } from "../../../src/core/documents/drawDocument";
import { freeSheetName } from "../../../src/core/sheets/sheetNames";
import { letterhead } from "../../../src/core/documents/letterhead";
import { GAP, documentLine, type OfficialDocument } from "../../../src/core/documents/document";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { workbook } from "../../support/workbook";

describe("the letterhead", () => {
  test.each<[string, string | null, string, string]>([
    [
      "Sở Thông tin và Truyền thông tỉnh Kiên Giang",
      "UBND TỈNH KIÊN GIANG",
      "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
      "Kiên Giang",
    ],
    ["Sở Y tế, thành phố Cần Thơ", "UBND THÀNH PHỐ CẦN THƠ", "SỞ Y TẾ", "Cần Thơ"],
    ["Sở Tư pháp", null, "SỞ TƯ PHÁP", "…………"],
    ["Trung tâm Văn hóa tỉnh Kiên Giang", null, "TRUNG TÂM VĂN HÓA TỈNH KIÊN GIANG", "Kiên Giang"],
    ["", null, "", "…………"],
  ])("of %j", (agency, superior, name, place) => {
    expect(letterhead({ ...BUILT_IN_PLAN, agency })).toEqual({ superior, agency: name, place });
  });
});

describe("the name of a new sheet", () => {
  const book = workbook(
    { name: "Biên bản họp xét" },
    { name: "BIÊN BẢN HỌP XÉT (2)" },
    { name: "Danh sách đề nghị khen thưởng" },
  );
  test.each([
    ["Dự thảo tờ trình", "Dự thảo tờ trình"],
    ["Biên bản họp xét", "Biên bản họp xét (3)"],
    ["Danh sách đề nghị khen thưởng", "Danh sách đề nghị khen thưở (2)"],
    ["Trả lại - Phòng [A/B]: C?", "Trả lại - Phòng -A-B-- C-"],
    ["Trả lại - Trung tâm Công nghệ thông tin và Truyền thông", "Trả lại - Trung tâm Công nghệ t"],
    ["Trả lại - Buôn Ma Thuột Ea Tam'B", "Trả lại - Buôn Ma Thuột Ea Tam"],
    ["Trả lại - Buôn Ma Thuột Ea Ta ''B", "Trả lại - Buôn Ma Thuột Ea Ta"],
    ["'Trả lại' ", "Trả lại"],
    ["Trả lại - Đoàn xã Phú Quốc, 12345🏅 x", "Trả lại - Đoàn xã Phú Quốc, 123"],
    ["Trả lại - Đoàn xã Phú Quốc, 12🏅🏅", "Trả lại - Đoàn xã Phú Quốc, 12"],
    ["Phòng\r\nVăn thư", "Phòng Văn thư"],
    ["History", "History (2)"],
    ["''", "Văn bản"],
  ])("%s → %s", (name, expected) => {
    expect(freeSheetName(book, name)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });
});

describe("drawing", () => {
  const document: OfficialDocument = {
    widths: [40, 100, 60, 100],
    left: 2,
    centred: [0],
    orientation: "Portrait",
    lines: [
      documentLine("authority", "SỞ", "CỘNG HÒA"),
      GAP,
      documentLine("paragraph", "Một ".repeat(60)),
      documentLine("row", 1, "", "b"),
    ],
  };
  const edits = drawDocument("Tờ", document);

  test("a new sheet first, with its widths; the page last", () => {
    expect(edits.slice(0, 2)).toEqual([
      { kind: "addSheet", sheet: "Tờ" },
      { kind: "columnWidths", sheet: "Tờ", column: 0, widths: document.widths },
    ]);
    expect(edits.at(-1)).toMatchObject({ kind: "page", page: { orientation: "Portrait", margins: { left: 3 } } });
  });

  test("halves and whole lines are merged, cells of a table are not", () => {
    const merged = edits.flatMap((edit) =>
      edit.kind === "merge" ? [[edit.area.row, edit.area.column, edit.area.columns]] : [],
    );
    expect(merged).toEqual([
      [0, 0, 2],
      [0, 2, 2],
      [2, 0, 4],
    ]);
  });

  test("a line of merged cells is as high as its text; a row of a table is left to Excel", () => {
    const heights = new Map(
      edits.flatMap((edit) => (edit.kind === "rowHeight" ? [[edit.row, edit.height] as const] : [])),
    );
    expect(heights.get(2)).toBeGreaterThan(80);
    expect(heights.has(3)).toBe(false);
  });

  test("blanks are no cells to write", () => {
    const row = edits.find((edit) => edit.kind === "cells" && edit.row === 3);
    expect(row).toMatchObject({ values: [[1, null, "b", null]] });
  });
});

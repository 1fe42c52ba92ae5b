import fc from "../../support/fastCheck";
import { CLEAN, FAULTS, UNITS } from "../../../samples/data";
import { HEADINGS, officeWorkbook } from "../../../samples/office";
import { newSheet, put, putTable, type Value } from "../../../samples/sheets";
import type { Workbook } from "../../../workbench/host/model";

const D = (date: string) => ({ date });

/** Words that mean something in one column, thrown into any. */
const WORDS: readonly Value[] = [
  ...[
    "Đạt",
    "x",
    "✓",
    "✔",
    "√",
    "TRUE",
    true,
    false,
    1,
    0,
    2,
    "Không",
    "Chưa có",
    "Rồi",
    "Đã có",
    "-",
    "–",
    "…",
    "N/A",
  ],
  ...["Không áp dụng", "chưa đạt.", "KHÔNG  ĐẠT", "có".normalize("NFD"), "15/BC", "Không có", "?", "!"],
  ...["Tập thể", "Cá nhân", "TẬP THỂ", "cá  nhân", "tap the", "Hộ gia đình"],
  ...["STTTT-CN", "STTTT-TT", "sttTT – cn", "CA-CN", "GK Giám đốc Sở", "Giấy khen Sở", "Huân chương"],
  ...["CNTT", "VP Sở", "văn phòng sở", "Phòng Kế hoạch – Tài chính", "TT CNTT-TT", "Phòng X"],
  ...[D("28/04/2022"), D("27/04/2022"), D("01/12/2022"), D("30/11/2022"), D("12/04/2022"), D("04/12/2022")],
  ...[D("11/12/2021"), D("07/04/2022"), "28/4/2022", "27-04-2022", "1.12.2022 8:30", "ngày 30 tháng 11 năm 2022"],
  ...["2022-11-30", "31/02/2022", "15/01/2022", "04/28/2022", "5/4/22", 2022, 44895.75, 60],
  ...["Lê Minh Khôi", "LÊ MINH KHÔI", "Lê Minh Khối", "lê minh  khôi ", "Trần Thị Bích Hòa", "Trần Thị Bích Hoà"],
  ...["NguyÔn V¨n An", "Nguyeãn Vaên An", "Nguyễn\u200bVăn An", "Vươ\u0300n", "Chuyên viên", "chuyên  viên"],
  ...["Giám đốc đồng ý 02/12", "Không đồng ý cho trễ", "ok nhé", "Tốt"],
  ...["Vận hành hệ thống an toàn thông tin cho các cơ quan", "vận hành hệ thống an toàn thông tin cho các cơ quan."],
  ...[{ error: "#N/A" } as const, { formula: "=A1", error: "#VALUE!" } as const, { formula: "=A1", result: "" }],
  ...[{ formula: "=A1", result: 0 }, { formula: "=A1", result: "Có" }, "", "", "", " ", "\u00a0", "\u200b"],
  ...["I", "II.", "A)", "(2)", "Cộng", "Tổng cộng:", "Cộng đồng", "Nơi nhận:", "GIÁM ĐỐC", "KT. GIÁM ĐỐC", "B) Khối"],
  ...["Kiên Giang, ngày 1 tháng 12 năm 2022", "Người lập bảng", "Tổng số: 5"],
];

const POOL = [...CLEAN, ...FAULTS.map((row) => row.slice(0, HEADINGS.length))];
const NO_ROW: readonly Value[] = HEADINGS.map(() => "");
const word = fc.constantFrom(...WORDS);
const place = fc.integer({ min: 0, max: HEADINGS.length - 1 }).map(String);
const thrownOver = (base: readonly Value[], words: Record<string, Value>) =>
  base.map((item, index) => words[index] ?? item);

const row: fc.Arbitrary<readonly Value[]> = fc
  .oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...POOL), fc.dictionary(place, word, { maxKeys: 5 })) },
    { weight: 2, arbitrary: fc.tuple(fc.constant(NO_ROW), fc.dictionary(place, word, { maxKeys: 3 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constant(NO_ROW), fc.dictionary(place, word, { minKeys: 15, maxKeys: 19 })) },
  )
  .map(([base, words]) => thrownOver(base, words));

/** Known rows with words of any column in them, as a table or a plain range, with and without the Office's sheets. */
export const scattered: fc.Arbitrary<Workbook> = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 8 }),
    isTable: fc.boolean(),
    hasPlan: fc.boolean(),
    hasUnits: fc.boolean(),
    dropped: fc.array(
      fc.constantFrom(0, 4, ...HEADINGS.keys()).filter((index) => ![1, 2, 3, 5].includes(index)),
      { maxLength: 2 },
    ),
    above: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ rows, isTable, hasPlan, hasUnits, dropped, above }) => {
    const kept = [...HEADINGS.keys()].filter((index) => !dropped.includes(index));
    const headings = kept.map((index) => HEADINGS[index] ?? "");
    const lines = rows.map((item) => kept.map((index) => item[index] ?? ""));
    const sheet = newSheet("Đề nghị", []);
    if (isTable)
      putTable(
        sheet,
        "DeNghi",
        above,
        0,
        headings,
        lines.map((line) => line.map((item) => (item === "" ? null : item))),
      );
    else {
      for (const [r, line] of [headings, ...lines].entries())
        for (const [c, item] of line.entries()) if (item !== "") put(sheet, above + r, c, item);
    }
    const workbook = officeWorkbook("x.xlsx", hasUnits ? UNITS : [], [], null);
    workbook.sheets.splice(2, 1, sheet);
    if (!hasPlan) workbook.sheets.splice(0, 1);
    return workbook;
  });

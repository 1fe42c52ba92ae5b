import { planInvalid } from "../../../src/core/plan/planFindings";
import { MAPPING_HEADINGS } from "../../../src/core/nominations/remembered";
import type { Content } from "../../support/cells";
import { nominationSheet } from "../../support/nominations";
import {
  AWARDS,
  AWARD_HEADINGS,
  CRITERIA,
  planSheet,
  unitSheet,
  UNIT_HEADINGS,
  type PlanSpec,
  WITHOUT_DEFAULTS,
} from "../../support/planSheet";
import { testRule } from "../../support/testRule";
import { workbook } from "../../support/workbook";

/** Row 1 holds the headings; the lines of `KeHoach` follow in the order of the plan, the awards from D2, the criteria from K2. */
const AT = {
  number: "B2",
  issued: "B3",
  year: "B6",
  registration: "B7",
  registrationRule: "B8",
  proposal: "B9",
  stage: "B11",
  customary: "B13",
};
const error = { error: "#N/A" };
const lines = (given: PlanSpec["lines"] & object): PlanSpec => ({ lines: given });
const dates = (value: Content) => lines({ "Ngày ban hành": value });

const award = (over: Partial<Record<(typeof AWARD_HEADINGS)[number], Content>>, index = 3): PlanSpec => ({
  awards: AWARDS.map((row, n) => (n === index ? row.map((cell, c) => over[AWARD_HEADINGS[c] ?? ""] ?? cell) : row)),
});
const criterion = (...row: readonly Content[]): PlanSpec => ({ criteria: [...CRITERIA, row] });
const without = (name: string) => {
  const sheet = planSheet();
  return workbook(
    { ...sheet, tables: (sheet.tables ?? []).filter((table) => table.name !== name) },
    nominationSheet([{}]),
  );
};
const unit = (...row: readonly Content[]) => [["Phòng Công nghệ thông tin", "CNTT", "", ""], row];

testRule(planInvalid, {
  valid: [
    { name: "the plan as it is given out", plan: {} },
    { name: "no plan: the built-in one" },
    {
      name: "without the lines that have defaults",
      plan: lines(WITHOUT_DEFAULTS),
    },
    {
      name: "those lines blank",
      plan: lines({ Năm: "-", "Cách tính hạn đăng ký": "\u00a0", "Giai đoạn": null, "Kiểm tra ngoài kế hoạch": "…" }),
    },
    {
      name: "dates as text",
      plan: lines({ "Ngày ban hành": "ngày 08 tháng 04 năm 2022", "Hạn đăng ký thi đua": "28.4.2022" }),
    },
    {
      name: "choices in another spelling",
      plan: lines({
        "Cách tính hạn đăng ký": "HẾT  NGÀY".normalize("NFD"),
        "Giai đoạn": "giám đốc duyệt.",
        "Kiểm tra ngoài kế hoạch": "KHÔNG",
      }),
    },
    { name: "every yes and no", plan: lines({ "Kiểm tra ngoài kế hoạch": true }) },
    {
      name: "lines' names in another spelling",
      plan: lines({ "Ngày ban hành": undefined, "ngày  ban HÀNH (dd/mm/yyyy)": { date: "08/04/2022" } }),
    },
    { name: "the year as text, its ends", plan: lines({ Năm: "1990" }) },
    {
      name: "quotas blank, 0, as text",
      plan: {
        awards: [[...(AWARDS[0] ?? [])], ["X", "X", "Cá nhân", 0, "", ""], ["Y", "Y", "Cá nhân", "02", "", ""]],
        criteria: [],
      },
    },
    {
      name: "lines that are not known, though close to lines that are there, and those of the documents",
      plan: {
        moreLines: [
          ["Ghi chú", "abc"],
          ["Hạn đề nghị khen thưởng bổ sung", "abc"],
          ["Căn cứ", "Luật Thi đua, khen thưởng"],
          ["Căn cứ", "Nghị định"],
          ["Người ký", ""],
        ],
      },
    },
    { name: "no criteria", plan: { criteria: [] } },
    {
      name: "columns that may be missing",
      plan: { awardHeadings: AWARD_HEADINGS.slice(0, 4), awards: AWARDS.map((row) => row.slice(0, 4)) },
    },
    {
      name: "rows with nothing in them",
      plan: {
        moreLines: [["", ""]],
        awards: [...AWARDS, ["", "", "", "", "", ""]],
        criteria: [...CRITERIA, [null, "-", ""]],
      },
    },
    { name: "an award's other name twice on rows of that award", plan: award({ "Tên khác": "GK; gk" }) },
    { name: "a criterion without a text", plan: criterion("CN3", "sttTT – cn", "") },
    { name: "no unit list, an empty one", units: [["", "", "", ""]] },
    { name: "a full unit list", units: unit("Văn phòng", "VP; ; Vp. ", "20/4/2022", "15/BB") },
    { name: "a unit list of names alone", units: [["A"], ["B"]], unitHeadings: ["ĐƠN VỊ"] },
    { name: "an empty unit list's stray cells", units: [["-", "", "", ""]] },
  ],
  invalid: [
    {
      name: "dates that can't be read",
      plan: lines({
        "Ngày ban hành": "31/02/2022",
        "Hạn đăng ký thi đua": 2022,
        "Hạn đề nghị khen thưởng": "30/11/22",
      }),
      findings: [`${AT.issued} dateUnreadable`, `${AT.registration} dateUnreadable`, `${AT.proposal} dateUnreadable`],
    },
    { name: "a truth value for a date", plan: dates(true), findings: [`${AT.issued} dateUnreadable`] },
    { name: "a unit's date", units: unit("Văn phòng", "", "20/13/2022", ""), findings: ["C3 dateUnreadable"] },
    {
      name: "error values, each said once",
      plan: {
        lines: { "Ngày ban hành": error, Năm: error, "Số kế hoạch": error },
        ...award({ "Chỉ tiêu": error, "Tên khác": error, "Căn cứ": error }),
      },
      findings: [
        "G5 cellError",
        "H5 cellError",
        "I5 cellError",
        `${AT.issued} cellError`,
        `${AT.number} cellError`,
        `${AT.year} cellError`,
      ],
    },
    {
      name: "an error value among the units",
      units: unit("Văn phòng", error, error, error),
      findings: ["B3 cellError", "C3 cellError", "D3 cellError"],
    },
    {
      name: "quotas: negative, fractional, no whole number, FALSE",
      plan: {
        awards: [-1, 1.5, "hai", false, "2.0"].map((quota, index) => [
          `A${index}`,
          `A${index}`,
          "Cá nhân",
          quota,
          "",
          "",
        ]),
        criteria: [],
      },
      findings: [2, 3, 4, 5, 6].map((row) => `G${row} quotaUnreadable`),
    },
    { name: "years", plan: lines({ Năm: "hai nghìn" }), findings: [`${AT.year} yearUnreadable`] },
    { name: "a year before 1990", plan: lines({ Năm: 1989 }), findings: [`${AT.year} yearUnreadable`] },
    { name: "a year after 2100", plan: lines({ Năm: 2101 }), findings: [`${AT.year} yearUnreadable`] },
    { name: "a year with a fraction", plan: lines({ Năm: 2022.5 }), findings: [`${AT.year} yearUnreadable`] },
    {
      name: "stage, deadline rules and yes/no that are not known",
      plan: lines({ "Giai đoạn": "Xét duyệt", "Cách tính hạn đăng ký": "Trước", "Kiểm tra ngoài kế hoạch": "có lẽ" }),
      findings: [`${AT.registrationRule} choiceUnknown`, `${AT.stage} choiceUnknown`, `${AT.customary} choiceUnknown`],
      quoting: ['(Cách tính hạn đăng ký) chỉ ghi Trước ngày hoặc Hết ngày, đang ghi "Trước"'],
    },
    {
      name: "a subject that is not known",
      plan: { ...award({ "Đối tượng": "Nhóm" }), criteria: CRITERIA.slice(0, 4) },
      findings: ["F5 choiceUnknown"],
    },
    {
      name: "a subject that is blank",
      plan: { ...award({ "Đối tượng": "" }), criteria: CRITERIA.slice(0, 4) },
      findings: ["F5 choiceUnknown"],
      quoting: ["chỉ ghi Tập thể hoặc Cá nhân, còn trống."],
    },
    {
      name: "required lines missing or blank",
      plan: lines({
        "Số kế hoạch": undefined,
        "Ngày ban hành": undefined,
        "Hạn đăng ký thi đua": undefined,
        "Hạn đề nghị khen thưởng": "",
      }),
      findings: ["A1 lineMissing", "A1 lineMissing", "A1 lineMissing", "B6 lineMissing"],
      quoting: [
        "thiếu mục",
        "thiếu mục",
        "thiếu mục",
        "Ô B6, trang Kế hoạch (Hạn đề nghị khen thưởng) còn trống: ghi theo văn bản kế hoạch",
      ],
    },
    {
      name: "a line twice",
      plan: { moreLines: [["NGÀY BAN HÀNH", { date: "09/04/2022" }]] },
      findings: ["A14 lineTwice"],
    },
    { name: "a line without a name", plan: { moreLines: [["", "abc"]] }, findings: ["A14 nameMissing"] },
    {
      name: "a line of the documents twice, or with an error",
      plan: {
        moreLines: [
          ["Người ký", "A"],
          ["NGƯỜI KÝ", "B"],
          ["Căn cứ", error],
        ],
      },
      findings: ["A15 lineTwice", "B16 cellError"],
    },
    {
      name: "a misspelt line that has a default",
      plan: lines({ "Giai đoạn": undefined, "Giai đọan xét": "Đăng ký" }),
      findings: ["A13 lineMisspelt"],
      quoting: ['thiếu mục "Giai đoạn"'],
    },
    {
      name: "a misspelt line also counts as missing",
      plan: lines({ "Hạn đề nghị khen thưởng": undefined, "Hạn đề nghị khen thuởngg": { date: "30/11/2022" } }),
      findings: ["A13 lineMisspelt", "A1 lineMissing"],
      quoting: ['thiếu mục "Hạn đề nghị khen thưởng"'],
    },
    {
      name: "a line without its marks, or with one on another letter, is not that line",
      plan: lines({
        "Hạn đề nghị khen thưởng": undefined,
        "Giai đoạn": undefined,
        "Han de nghi khen thuong": { date: "30/11/2022" },
        "Giai đọan": "Đề nghị",
      }),
      findings: ["A12 lineMisspelt", "A13 lineMisspelt", "A1 lineMissing"],
      quoting: ['thiếu mục "Hạn đề nghị khen thưởng"', 'thiếu mục "Giai đoạn"'],
    },
    {
      name: "blank names and codes",
      plan: {
        awards: [
          ["", "X", "Cá nhân", "", "", ""],
          ["Y", "-", "Cá nhân", "", "", ""],
        ],
        criteria: [
          ["", "Y", "a"],
          ["T", "", "b"],
        ],
      },
      findings: ["D2 nameMissing", "E3 nameMissing", "K2 nameMissing", "L3 nameMissing"],
    },
    { name: "a unit without a name", units: unit("", "VP", "", ""), findings: ["A3 nameMissing"] },
    {
      name: "a code twice, in another case",
      plan: { ...award({ Mã: "sttTT-tt" }), criteria: CRITERIA.slice(0, 4) },
      findings: ["D5 codeTwice"],
    },
    { name: "a criterion's code twice", plan: criterion("cn 1", "STTTT-CN", "khác"), findings: ["K8 codeTwice"] },
    {
      name: "a criterion of an unknown award",
      plan: criterion("CN3", "STTTT", "khác"),
      findings: ["L8 codeUnknown"],
      quoting: ["CA-TT, CA-CN, STTTT-TT, STTTT-CN"],
    },
    {
      name: "the same, with more awards than a line holds",
      plan: {
        awards: Array.from({ length: 40 }, (_, index) => [
          `HINH-THUC-${index}`,
          `Giấy khen ${index}`,
          "Cá nhân",
          "",
          "",
          "",
        ]),
        criteria: [["CN1", "STTTT", "khác"]],
      },
      findings: ["L2 codeUnknown"],
      quoting: ["HINH-THUC-0, HINH-THUC-1, "],
    },
    {
      name: "a criterion's code that is another field's heading",
      plan: criterion("Chức danh", "STTTT-CN", "khác"),
      findings: ["K8 codeIsHeading"],
    },
    ...["(1)", "(a) (b)", "+"].map((code) => ({
      name: `a criterion's code that no heading can be: ${code}`,
      plan: criterion(code, "STTTT-CN", "khác"),
      findings: ["K8 codeNoHeading"],
    })),
    {
      name: "a criterion's code of a lone sign",
      plan: criterion("*", "STTTT-CN", "khác"),
      findings: ["K8 nameMissing"],
    },
    {
      name: "two rows for one award and subject",
      plan: {
        awards: [...AWARDS, ["MOI", "GIẤY KHEN của Giám đốc Công an tỉnh".normalize("NFD"), "Cá nhân", "", "", ""]],
      },
      findings: ["E6 awardTwice"],
    },
    {
      name: "one name for two awards",
      plan: award({ "Tên khác": "Giấy khen của giám đốc  Công an tỉnh" }),
      findings: ["I5 nameShared"],
    },
    { name: "a code that is another award's name", plan: award({ "Tên khác": "ca-tt" }), findings: ["I5 nameShared"] },
    { name: "one name for two units", units: unit("Văn phòng", "cntt", "", ""), findings: ["B3 nameShared"] },
    {
      name: "a unit twice",
      units: unit("Phòng Công nghệ thông tin".normalize("NFD"), "", "", ""),
      findings: ["A3 nameShared"],
    },
    {
      name: "one text for two criteria",
      plan: criterion("CN3", "STTTT-CN", "CÓ CÁCH LÀM HAY (hiệu quả), hiệu quả"),
      findings: ["M8 textTwice"],
      quoting: ["CN1"],
    },
    { name: "no row of awards", plan: { awards: [], criteria: [] }, findings: ["D1 tableEmpty"] },
    {
      name: "no row of awards, with criteria",
      plan: { awards: [], criteria: [["TT1", "STTTT-TT", "Đoàn kết"]] },
      findings: ["D1 tableEmpty", "L2 codeUnknown"],
    },
    {
      name: "no table of awards",
      workbook: without("HinhThuc"),
      findings: ["- tableMissing"],
      quoting: ["Thêm bảng tên HinhThuc có các cột: Mã, Hình thức khen thưởng, Đối tượng, Chỉ tiêu."],
    },
    { name: "no table of criteria", workbook: without("TieuChuan"), findings: ["- tableMissing"] },
    {
      name: "columns missing",
      plan: {
        awardHeadings: ["Mã", "Hình thức khen thưởng", "Đối tượng", "SL", "Căn cứ", "Tên khác"],
        criterionHeadings: ["Mã", "Hình thức", "Chữ"],
      },
      findings: ["D1 columnMissing", "K1 columnMissing"],
      quoting: ['"Chỉ tiêu"', '"Nội dung"'],
    },
    { name: "the columns of the plan's lines", plan: { lineHeadings: ["Mục", "Trị"] }, findings: ["A1 columnMissing"] },
    {
      name: "a unit list without its column",
      units: [["A", "", "", ""]],
      unitHeadings: ["Tên", ...UNIT_HEADINGS.slice(1)],
      findings: ["A1 columnMissing"],
    },
    {
      name: "a column twice",
      workbook: workbook(unitSheet([["A", "B"]], ["Đơn vị", "Don vi"]), nominationSheet([{}])),
      findings: ["B1 columnTwice"],
    },
    {
      name: "a heading with an unknown meaning",
      workbook: workbook(nominationSheet([{}]), {
        name: "Ghi nhớ",
        tables: [{ name: "AnhXaCot", address: "A1", rows: [[...MAPPING_HEADINGS], ["Ghi chú", "Ngày sinh"]] }],
      }),
      findings: ["B2 meaningUnknown"],
    },
    {
      name: "all of it at once, before anything else is looked at",
      plan: { lines: { "Ngày ban hành": "x", "Giai đoạn": "y" }, ...award({ "Chỉ tiêu": -1 }) },
      units: unit("", "", "z", ""),
      table: "KhongPhai",
      without: ["award", "subject", "nominee", "unit"],
      stage: "registration",
      findings: [
        "G5 quotaUnreadable",
        `${AT.issued} dateUnreadable`,
        `${AT.stage} choiceUnknown`,
        "A3 nameMissing",
        "C3 dateUnreadable",
      ],
    },
  ],
});

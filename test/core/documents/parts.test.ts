import { addressee, authoritiesOf, formOf } from "../../../src/core/documents/authority";
import {
  agencyOf,
  bases,
  campaignOf,
  dayInWords,
  documentHead,
  headSigns,
  LAW_BLANK,
  legalBases,
  officeSigns,
} from "../../../src/core/documents/formalParts";
import { freeSheetName } from "../../../src/core/sheets/sheetNames";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import type { Plan } from "../../../src/core/plan/plan";
import { serial } from "../../support/cells";
import { workbook } from "../../support/workbook";
import { untilWhen } from "../../../src/core/documents/wording";

const plan = (about: Partial<Plan>): Plan => ({ ...BUILT_IN_PLAN, ...about });

describe("the agency", () => {
  test.each<[string, string | null, string, string]>([
    [
      "Sở Thông tin và Truyền thông tỉnh Kiên Giang",
      "UBND TỈNH KIÊN GIANG",
      "Sở Thông tin và Truyền thông",
      "Kiên Giang",
    ],
    ["Sở Y tế, thành phố Cần Thơ", "UBND THÀNH PHỐ CẦN THƠ", "Sở Y tế", "Cần Thơ"],
    ["Sở Tư pháp", null, "Sở Tư pháp", "…………"],
    ["Trung tâm Văn hóa tỉnh Kiên Giang", null, "Trung tâm Văn hóa tỉnh Kiên Giang", "Kiên Giang"],
    ["", null, "…………", "…………"],
  ])("of %j", (agency, superior, name, place) => {
    expect(agencyOf(plan({ agency }))).toEqual({ superior, name, place, sign: "STTTT" });
  });

  test("the plan's place takes precedence over the one in the name", () => {
    expect(agencyOf(plan({ place: "Rạch Giá" })).place).toBe("Rạch Giá");
  });

  test.each([
    ["27/KH-STTTT", "Số: ……/TTr-STTTT"],
    ["05/2022/KH-SYT", "Số: ……/TTr-SYT"],
    ["12/KH-CNTT-VP", "Số: ……/TTr-CNTT-VP"],
    ["27", "Số: ……/TTr"],
  ])("number %s → %s", (number, expected) => {
    expect(documentHead(plan({ number }), serial("20/11/2022"), "TTr").number).toBe(expected);
  });

  test("the Office's documents name the agency above it", () => {
    expect(documentHead(BUILT_IN_PLAN, serial("20/11/2022"), "TTr", "office")).toMatchObject({
      superior: "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
      agency: "VĂN PHÒNG",
      number: "Số: ……/TTr-VP",
    });
    expect(documentHead(plan({ agency: "" }), serial("20/11/2022"), "", "office").superior).toBe("…………");
  });

  test("a document without a number has none", () => {
    expect(documentHead(BUILT_IN_PLAN, serial("20/11/2022"), "").number).toBe("");
  });

  test.each([
    ["08/04/2022", "ngày 08 tháng 4 năm 2022"],
    ["10/02/2022", "ngày 10 tháng 02 năm 2022"],
    ["31/12/2023", "ngày 31 tháng 12 năm 2023"],
  ])("%s is %s", (day, words) => {
    expect(dayInWords(serial(day))).toBe(words);
  });

  test("a plan without a movement is named by its year", () => {
    expect(campaignOf(plan({ title: "Thi đua", year: 2024 }))).toBe("năm 2024");
  });
});

describe("who gives an award", () => {
  test("the agency's own head first, whatever the plan's order", () => {
    expect(authoritiesOf(BUILT_IN_PLAN)).toEqual([
      { name: "Giám đốc Sở Thông tin và Truyền thông", isOwn: true },
      { name: "Giám đốc Công an tỉnh", isOwn: false },
    ]);
  });

  test.each<[string, string, boolean]>([
    ["Giấy khen của Giám đốc Sở", "Giám đốc Sở Thông tin và Truyền thông", true],
    ["Bằng khen của Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh", false],
    ["Giấy khen Giám đốc Công an tỉnh", "Giám đốc Công an tỉnh", false],
    ["Biểu dương", "Giám đốc Sở Thông tin và Truyền thông", true],
  ])("%s: %s", (name, authority, isOwn) => {
    const awards = BUILT_IN_PLAN.awards.slice(0, 1).map((award) => ({ ...award, name }));
    expect(authoritiesOf(plan({ awards }))).toEqual([{ name: authority, isOwn }]);
  });

  test.each<[Partial<Plan>, string]>([
    [{}, "Giám đốc Công an tỉnh Kiên Giang"],
    [{ agency: "Sở Tư pháp" }, "Giám đốc Công an tỉnh …………"],
    [{ agency: "Sở Tư pháp", place: "Rạch Giá" }, "Giám đốc Công an tỉnh …………"],
  ])("an authority of the province is addressed with its name, or dots: %j", (about, expected) => {
    expect(addressee({ name: "Giám đốc Công an tỉnh", isOwn: false }, plan(about))).toBe(expected);
    expect(addressee({ name: "Giám đốc Sở Y tế", isOwn: false }, plan(about))).toBe("Giám đốc Sở Y tế");
  });

  test("awards of two forms have none in common", () => {
    const [award = BUILT_IN_PLAN.awards[0]!] = BUILT_IN_PLAN.awards;
    expect(formOf([award])).toBe("Giấy khen");
    expect(formOf([award, { ...award, name: "Bằng khen của Chủ tịch UBND tỉnh" }])).toBeNull();
    expect(formOf([{ ...award, name: "Biểu dương" }])).toBeNull();
  });
});

describe("who signs", () => {
  test.each<[string, string, readonly string[], string]>([
    ["", "Lê Văn Bảy", ["GIÁM ĐỐC"], "Lê Văn Bảy"],
    ["Giám đốc", "Lê Văn Bảy", ["GIÁM ĐỐC"], "Lê Văn Bảy"],
    ["Phó Giám đốc", "Lê Văn Bảy", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Lê Văn Bảy"],
    ["Chánh Văn phòng", "Trần Thị Tám", ["GIÁM ĐỐC"], ""],
  ])("for the agency, where the plan names %j", (signerTitle, signer, titles, name) => {
    expect(headSigns(plan({ signerTitle, signer }))).toEqual({ titles, remark: "", name });
  });

  test.each<[string, string, string]>([
    ["", "CHÁNH VĂN PHÒNG", ""],
    ["Giám đốc", "CHÁNH VĂN PHÒNG", ""],
    ["Phó Chánh Văn phòng", "PHÓ CHÁNH VĂN PHÒNG", "Trần Thị Tám"],
  ])("for the Office, where the plan names %j", (signerTitle, title, name) => {
    expect(officeSigns(plan({ signerTitle, signer: "Trần Thị Tám" }))).toMatchObject({ titles: [title], name });
  });
});

describe("legal bases", () => {
  const PLAN_ITSELF =
    "Căn cứ Kế hoạch số 27/KH-STTTT ngày 08 tháng 4 năm 2022 của Sở Thông tin và Truyền thông tỉnh Kiên Giang về phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022";

  test("the plan's lines in their order, then the plan itself", () => {
    const lines = [
      "Luật Thi đua, khen thưởng ngày 15/6/2022;",
      "căn cứ  Nghị định 98/2023/NĐ-CP.",
      "Theo Quyết định 1/QĐ",
    ];
    expect(legalBases(plan({ legalBases: lines }))).toEqual([
      "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022",
      "Căn cứ Nghị định 98/2023/NĐ-CP",
      "Theo Quyết định 1/QĐ",
      PLAN_ITSELF,
    ]);
    expect(legalBases(BUILT_IN_PLAN)).toEqual([PLAN_ITSELF]);
  });

  test("blanks for a plan without legal bases, none beside those of the plan", () => {
    expect(legalBases(BUILT_IN_PLAN, [LAW_BLANK])).toEqual(["Căn cứ Luật Thi đua, khen thưởng …………", PLAN_ITSELF]);
    expect(legalBases(plan({ legalBases: ["Luật A"] }), [LAW_BLANK])).toEqual(["Căn cứ Luật A", PLAN_ITSELF]);
  });

  test("the plan is not cited twice; without agency and title it is cited by number and day", () => {
    expect(legalBases(plan({ legalBases: ["Kế hoạch số 27/KH-STTTT ngày 8/4/2022"] }))).toHaveLength(1);
    expect(legalBases(plan({ agency: "", title: "" }))).toEqual([
      "Căn cứ Kế hoạch số 27/KH-STTTT ngày 08 tháng 4 năm 2022",
    ]);
  });

  test("each ends with a semicolon, the last with a full stop", () => {
    expect(bases(["A", "B"])).toEqual([
      { kind: "basis", text: "A;" },
      { kind: "basis", text: "B." },
    ]);
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

describe("until when a unit can answer", () => {
  test.each<[string, boolean, string]>([
    ["30/11/2022", true, "Đề nghị đơn vị hoàn thiện, gửi lại Văn phòng chậm nhất ngày 30/11/2022."],
    [
      "30/11/2022",
      false,
      "Thời hạn đề nghị khen thưởng đã hết ngày 29/11/2022; đề nghị đơn vị khẩn trương hoàn thiện, gửi lại Văn phòng.",
    ],
    [
      "01/12/2022",
      true,
      "Thời hạn đề nghị khen thưởng đã hết ngày 30/11/2022; đề nghị đơn vị khẩn trương hoàn thiện, gửi lại Văn phòng.",
    ],
  ])("on %s (its own day counts: %s): %s", (today, proposalInclusive, expected) => {
    expect(untilWhen({ ...BUILT_IN_PLAN, proposalInclusive }, serial(today))).toBe(expected);
  });
});

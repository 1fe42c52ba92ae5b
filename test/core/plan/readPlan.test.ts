import { AwardBook, categoryOf } from "../../../src/core/plan/awardBook";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { PlanFaults } from "../../../src/core/plan/tableReader";
import { lastDayInTime } from "../../../src/core/plan/plan";
import { planSchema } from "../../../src/core/plan/planSchema";
import { readPlan } from "../../../src/core/plan/readPlan";
import { readUnits, UnitBook } from "../../../src/core/plan/readUnits";
import { serial, type Content } from "../../support/cells";
import {
  AWARDS,
  CRITERIA,
  planSheet,
  UNIT_HEADINGS,
  unitSheet,
  WITHOUT_DEFAULTS,
  type PlanSpec,
} from "../../support/planSheet";
import { workbook } from "../../support/workbook";

const read = (spec?: PlanSpec) => readPlan(spec ? workbook(planSheet(spec)) : workbook(), false, new PlanFaults());
const units = (...args: Parameters<typeof unitSheet>) =>
  readUnits(workbook(unitSheet(...args)), false, new PlanFaults());

test("without KeHoach the whole built-in plan is used", () => {
  const { tables = [] } = planSheet({ awards: [["X", "X", "Cá nhân", "", "", ""]] });
  const rest = workbook({ name: "Kế hoạch", tables: tables.filter(({ name }) => name !== "KeHoach") });
  expect(readPlan(rest, false, new PlanFaults())).toBe(BUILT_IN_PLAN);
  expect(planSchema.safeParse(BUILT_IN_PLAN).success).toBe(true);
});

test("the built-in plan equals that of the standard sheet", () => {
  const plan = read({});
  const facts = ({ number, issuedOn, year, stage, customaryChecks, movementClass, ...rest }: typeof BUILT_IN_PLAN) => ({
    ...{ number, issuedOn, year, stage, customaryChecks, movementClass },
    deadlines: [rest.registrationDeadline, rest.registrationInclusive, rest.proposalDeadline, rest.proposalInclusive],
    awards: rest.awards.map((award) => ({ ...award, aliases: [] })),
    criteria: rest.criteria.map(({ code, award }) => ({ code, award })),
  });
  expect(plan && facts(plan)).toEqual(facts(BUILT_IN_PLAN));
  expect(plan?.source).toBe("workbook");
  expect(planSchema.safeParse(plan).success).toBe(true);
});

test("defaults of the lines that may be missing", () => {
  expect(read({ lines: WITHOUT_DEFAULTS })).toMatchObject({
    title: "",
    agency: "",
    year: 2022,
    registrationInclusive: false,
    proposalInclusive: true,
    stage: "nomination",
    movementClass: "",
    customaryChecks: true,
    registrationRuleCell: null,
  });
});

test("what the documents cite, who signs them and where", () => {
  const moreLines = [
    ["Căn cứ", " Luật Thi đua, khen thưởng "],
    ["Người ký", "Trần Văn A"],
    ["Căn cứ", ""],
    ["Chức vụ người ký", "Giám đốc"],
    ["căn cứ", "Nghị định 98"],
    ["Địa danh", "Kiên Giang"],
  ];
  expect(read({ moreLines })).toMatchObject({
    legalBases: ["Luật Thi đua, khen thưởng", "Nghị định 98"],
    signer: "Trần Văn A",
    signerTitle: "Giám đốc",
    place: "Kiên Giang",
  });
  expect(read({})).toMatchObject({ legalBases: [], signer: "", signerTitle: "", place: "" });
});

test.each([
  ["Đăng ký", "registration"],
  ["ĐỀ  NGHỊ".normalize("NFD"), "nomination"],
  ["Giám đốc duyệt", "decision"],
])("stage %j is %s", (text, stage) => {
  expect(read({ lines: { "Giai đoạn": text } })?.stage).toBe(stage);
});

test.each([
  ["Có", true],
  ["x", true],
  [true, true],
  ["không", false],
  [false, false],
  [0, false],
])("checks outside the plan %j: %p", (text, on) => {
  expect(read({ lines: { "Kiểm tra ngoài kế hoạch": text } })?.customaryChecks).toBe(on);
});

test("spaces around what is typed do not count", () => {
  const spaced = (lines: readonly (readonly Content[])[]) =>
    lines.map((line) => line.map((cell) => (typeof cell === "string" && cell !== "" ? ` ${cell} ` : cell)));
  const lines = { "Số kế hoạch": " 5/KH ", "Trích yếu": " Về việc ", "Cơ quan": " Sở ", "Giai đoạn": " Đăng ký " };
  const plan = read({ lines, awards: spaced(AWARDS), criteria: spaced(CRITERIA) });
  expect(plan).toMatchObject({ number: "5/KH", title: "Về việc", agency: "Sở", stage: "registration" });
  const { awards, criteria } = read({}) ?? BUILT_IN_PLAN;
  expect(plan).toMatchObject({ awards, criteria });
});

test("other names: blank ones are ignored, repeated spaces are one", () => {
  const others = ' ; “ ”; … ;Giấy  khen\nSở; "GK" ';
  const awards = AWARDS.slice(2).map((line) => [...line.slice(0, -1), others]);
  expect(read({ awards, criteria: [] })?.awards[0]?.aliases).toEqual(["Giấy khen Sở", '"GK"']);
  expect(units([["Văn phòng", others, "", ""]]).list[0]?.aliases).toEqual(["Giấy khen Sở", '"GK"']);
});

test.each([1990, 2100])("the year %i", (year) => {
  expect(read({ lines: { Năm: year } })?.year).toBe(year);
});

test("deadline rules and where they can be changed", () => {
  const plan = read({ lines: { "Cách tính hạn đăng ký": "Hết ngày", "Cách tính hạn đề nghị": "Trước ngày" } });
  expect(plan).toMatchObject({
    registrationInclusive: true,
    proposalInclusive: false,
    registrationRuleCell: { vi: "B8, trang Kế hoạch", en: "B8, sheet Kế hoạch" },
  });
  expect(lastDayInTime(serial("28/04/2022"), true)).toBe(serial("28/04/2022"));
  expect(lastDayInTime(serial("28/04/2022"), false)).toBe(serial("27/04/2022"));
});

test("a deadline's time and a text are read as days; the year may differ from the year of issue", () => {
  const plan = read({
    lines: {
      "Hạn đề nghị khen thưởng": { date: "30/11/2022", time: 0.7 },
      "Hạn đăng ký thi đua": "28-4-2022",
      Năm: "2023",
    },
  });
  expect(plan).toMatchObject({
    proposalDeadline: serial("30/11/2022"),
    registrationDeadline: serial("28/04/2022"),
    year: 2023,
  });
});

test("quotas, other names, criteria", () => {
  const plan = read({
    awards: [
      ["A", " Cờ  thi đua ", "Tập thể", "0", "", "Cờ ;; -; Cờ TĐ"],
      ["B", "Giấy khen", "Cá nhân", "", "khoản 1", null],
    ],
    criteria: [
      ["T1", "a", "Một"],
      ["T2", "B", ""],
    ],
  });
  expect(plan?.awards.map(({ quota, aliases, source }) => ({ quota, aliases, source }))).toEqual([
    { quota: 0, aliases: ["Cờ", "Cờ TĐ"], source: "" },
    { quota: null, aliases: [], source: "khoản 1" },
  ]);
  expect(plan?.criteria).toEqual([
    { code: "T1", award: "A", text: "Một" },
    { code: "T2", award: "B", text: "" },
  ]);
});

test("an incomplete plan is not used", () => {
  expect(read({ lines: { "Ngày ban hành": "?" } })).toBeNull();
  expect(read({ awards: null })).toBeNull();
  expect(read({ criteria: [] })).not.toBeNull();
});

test("tables are found by name in any case, anywhere, with a totals row", () => {
  const { tables = [] } = planSheet();
  const [plan, awards, criteria] = tables;
  const moved = workbook(
    { name: "1", tables: [{ ...criteria!, name: "TIEUCHUAN", address: "C9" }] },
    { name: "2", visible: false, tables: [{ ...awards!, totals: true, rows: [...awards!.rows, ["Tổng", "", "", 4]] }] },
    { name: "3", tables: [{ ...plan!, name: "kehoach", address: "B30" }] },
  );
  const read = readPlan(moved, false, new PlanFaults());
  expect(read?.awards).toHaveLength(AWARDS.length);
  expect(read?.criteria).toHaveLength(CRITERIA.length);
});

describe("awards by text", () => {
  const book = new AwardBook(read({})!);
  const find = (text: string, subject: "collective" | "individual") =>
    categoryOf(book.find(text), subject)?.code ?? null;

  test("a name serves every subject, a code its one row, another name every subject", () => {
    const name = "GIẤY KHEN của Giám đốc Sở Thông tin và Truyền thông".normalize("NFD");
    expect([find(name, "collective"), find(name, "individual")]).toEqual(["STTTT-TT", "STTTT-CN"]);
    expect([find("sttTT – cn", "collective"), find("STTTT-CN", "individual")]).toEqual([null, "STTTT-CN"]);
    expect([find("giấy khen sở", "collective"), find("Giấy khen Sở", "individual")]).toEqual(["STTTT-TT", "STTTT-CN"]);
    expect(book.find("Huân chương")).toBeNull();
    expect(categoryOf(book.find("CA-CN"), null)).toBeNull();
  });
});

describe("units", () => {
  test("absent or empty means not known", () => {
    expect(readUnits(workbook(), false, new PlanFaults()).known).toBe(false);
    expect(units([["", "", "", ""]]).known).toBe(false);
    expect(units([["A"]], ["Đơn vị"])).toMatchObject({
      known: true,
      hasRegistrationColumn: false,
      hasMinutesColumn: false,
    });
  });

  test("names, other names, dates with their cells, minutes", () => {
    const read = units(
      [
        ["Đội Thủy lợi ", "ĐTL; Thủy lợi", { date: "20/04/2022" }, "15/BB"],
        ["B", "", "", "chưa"],
      ],
      UNIT_HEADINGS,
    );
    const cellAt = (cell: string) =>
      expect.objectContaining({ place: expect.objectContaining({ sheet: "Đơn vị", cell }) });
    expect(read.list).toMatchObject([
      {
        name: "Đội Thủy lợi",
        aliases: ["ĐTL", "Thủy lợi"],
        registeredOn: serial("20/04/2022"),
        registeredCell: cellAt("C2"),
        hasMinutes: true,
        minutesCell: cellAt("D2"),
      },
      {
        name: "B",
        aliases: [],
        registeredOn: null,
        registeredCell: cellAt("C3"),
        hasMinutes: false,
        minutesCell: cellAt("D3"),
      },
    ]);
    const book = new UnitBook(read);
    expect(book.find("đội thuỷ LỢI".normalize("NFD"))?.name).toBe("Đội Thủy lợi");
    expect(book.find("đtl")?.name).toBe("Đội Thủy lợi");
    expect(book.find("doi thuy loi")).toBeNull();
  });
});

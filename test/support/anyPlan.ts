import fc from "./fastCheck";
import { BUILT_IN_PLAN } from "../../src/core/plan/builtIn";
import type { Award, Criterion, Plan, Unit, Units } from "../../src/core/plan/plan";

const day = fc.integer({ min: 32_874, max: 73_415 });
const sign = fc.constantFrom("", " & ", ' "A" ', " <1>", "=1+1 ", "-", "@", " (2/3)", "'", "1e5", "hòa", "Thủy", "👍");
const words = fc.constantFrom("Bằng khen", "Giấy khen", "Cờ thi đua", "Phòng", "Chiến sĩ", "Sở", "12", "TRUE", "1/2");
/** Unique because of its number. */
const nameOf = (index: number) => fc.tuple(words, sign).map(([word, odd]) => `${word} ${odd}số ${index}`.trim());

const award = (index: number): fc.Arbitrary<Award> =>
  fc.record({
    code: fc.constantFrom("BK", "GK-", "x", "Đ.").map((code) => `${code}${index}`),
    name: nameOf(index),
    subject: fc.constantFrom("collective", "individual"),
    quota: fc.option(fc.nat({ max: 40 })),
    source: fc.constantFrom("", "Điều 5", "=Điều 6", "khoản 3, mục III"),
    aliases: fc.constantFrom([], [`tên khác ${index}`], [`TK ${index}`, `tên "${index}"`]),
  });

const criterion = (index: number, awards: readonly Award[]): fc.Arbitrary<Criterion> =>
  fc.record({
    code: fc.constantFrom("TC", "cn", "T.").map((code) => `${code}${index}a`),
    award: fc.constantFrom(...awards.map(({ code }) => code)),
    text: fc
      .constantFrom("Có cách làm hay", "=Hoàn thành", "-Đạt 100%", "Đoàn kết & dân chủ")
      .map((text) => `${text} ${index}`),
  });

const list = <T>(most: number, item: (index: number) => fc.Arbitrary<T>, least = 0): fc.Arbitrary<T[]> =>
  fc
    .integer({ min: least, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => item(index))));

/** Readable plans in unusual wording. */
export const anyPlan: fc.Arbitrary<Plan> = list(6, award, 1).chain((awards) =>
  fc.record({
    source: fc.constant("workbook" as const),
    number: fc.constantFrom("27/KH-STTTT", "1/2", "=5", "30", "5/KH & 6"),
    issuedOn: day,
    title: fc.constantFrom("", "Phát động thi đua năm 2022", "+Thi đua 'yêu nước'"),
    agency: fc.constantFrom("Sở Nội vụ tỉnh An Giang", "Sở Y tế, thành phố Cần Thơ", "-Ban Dân tộc"),
    year: fc.integer({ min: 1990, max: 2099 }),
    registrationDeadline: day,
    registrationInclusive: fc.boolean(),
    proposalDeadline: day,
    proposalInclusive: fc.boolean(),
    stage: fc.constantFrom("registration", "nomination", "decision"),
    movementClass: fc.constantFrom("", "Xuất sắc", "Khá", "Trung bình", "Yếu"),
    customaryChecks: fc.boolean(),
    legalBases: fc.constant([]),
    signer: fc.constant(""),
    signerTitle: fc.constant(""),
    place: fc.constant(""),
    awards: fc.constant(awards),
    criteria: list(7, (index) => criterion(index, awards)),
    registrationRuleCell: fc.constant(BUILT_IN_PLAN.registrationRuleCell),
  }),
);

const unit = (index: number): fc.Arbitrary<Unit> =>
  fc.record({
    name: nameOf(index),
    nameCell: fc.constant({ column: 0, value: "" }),
    aliases: fc.constantFrom([], [`VT ${index}`], [`VT ${index}`, `=vt ${index} b`]),
    registeredOn: fc.option(day),
    registeredCell: fc.constant(null),
    hasMinutes: fc.boolean(),
    minutesCell: fc.constant(null),
  });

export const anyUnits: fc.Arbitrary<Units> = list(6, unit).map((units) => ({
  known: units.length > 0,
  sheet: "Đơn vị",
  list: units,
  hasRegistrationColumn: true,
  hasMinutesColumn: true,
}));

import fc from "../../support/fastCheck";
import { fieldByKey, headingReader, type FieldId } from "../../../src/core/nominations/fields";
import { headingKey } from "../../../src/core/text/fold";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { runs } from "../../support/lane";

const read = headingReader(BUILT_IN_PLAN.criteria);

/** As the contract lists them. */
const HEADINGS: [FieldId, string[]][] = [
  ["ordinal", ["STT", "Số TT", "TT"]],
  ["id", ["Mã đề nghị"]],
  ["award", ["Hình thức khen thưởng", "Hình thức", "Danh hiệu thi đua/Hình thức khen thưởng", "Hình thức đề nghị"]],
  ["subject", ["Đối tượng", "Phân loại khen thưởng", "Loại đối tượng", "Tập thể/Cá nhân"]],
  [
    "nominee",
    [
      "Tên tập thể, cá nhân",
      "Họ và tên",
      "Họ tên",
      "Tên tập thể/cá nhân",
      "Tên tập thể/cá nhân/hộ gia đình",
      "Tên đơn vị/tập thể",
    ],
  ],
  ["position", ["Chức vụ", "Chức danh"]],
  ["unit", ["Đơn vị", "Đơn vị công tác", "Phòng/đơn vị", "Phòng ban"]],
  ["registeredOn", ["Ngày đăng ký thi đua", "Ngày đăng ký"]],
  ["proposedOn", ["Ngày đề nghị", "Ngày đề nghị khen thưởng", "Ngày nộp", "Ngày gửi"]],
  ["criterion:TT1", ["TT1", "tt 1", "Tích cực tham gia xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc"]],
  ["criterion:CN2", ["CN2", "cn-2", "Làm tốt công tác xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc tại đơn vị"]],
  ["directInvolvement", ["Trực tiếp chỉ đạo, tham gia"]],
  ["achievement", ["Tóm tắt thành tích", "Thành tích", "Thành tích đạt được", "Nội dung thành tích"]],
  ["report", ["Báo cáo thành tích", "Minh chứng", "Hồ sơ kèm theo"]],
  ["discipline", ["Đang xem xét kỷ luật, khiếu nại"]],
  ["lateAcceptance", ["Chấp nhận trễ hạn", "Ngoại lệ"]],
  ["status", ["Trạng thái kiểm tra"]],
  ["detail", ["Chi tiết kiểm tra"]],
];

test.each(HEADINGS.flatMap(([field, headings]) => headings.map((heading) => [heading, field] as const)))(
  "%s is %s",
  (heading, field) => {
    const variants = [
      heading,
      heading.toUpperCase(),
      heading.normalize("NFD"),
      heading.replaceAll(" ", "\n"),
      heading.replaceAll(" ", "\u00a0\u200b"),
      ` ${heading} (*): `,
      heading.replaceAll("đ", "d").replaceAll("Đ", "D").normalize("NFD").replace(/\p{M}/gu, ""),
    ];
    expect(variants.map(read)).toEqual(variants.map(() => field));
  },
);

test.each(["Chức vụ, đơn vị", "Mã", "Trạng thái", "Ghi chú", "(Đơn vị)", "", "—", "TT5", "Ngày"])(
  "%j is nothing",
  (heading) => {
    expect(read(heading)).toBeNull();
  },
);

test("a code means its criterion even if it is another one's text; the heading of a field comes first", () => {
  const read = headingReader([
    { code: "A", award: "X", text: "B" },
    { code: "B", award: "X", text: "Thành tích" },
  ]);
  expect([read("B"), read("a"), read("Thành tích")]).toEqual(["criterion:B", "criterion:A", "achievement"]);
});

test("case, Unicode form, spaces, punctuation and parentheses of a heading do not matter", () => {
  const known = fc.constantFrom(
    ...HEADINGS.flatMap(([field, headings]) => headings.map((heading) => ({ heading, field }))),
  );
  const gap = fc.constantFrom("", "", "", " ", "\n", "\u00a0", "\u200b", "-", ".", ",", "/", " (a (b) c) ", "*", "\t");
  const shape = fc.record({ upper: fc.boolean(), form: fc.constantFrom("NFC", "NFD"), marks: fc.boolean() });
  fc.assert(
    fc.property(
      known,
      fc.array(fc.tuple(gap, shape), { minLength: 1, maxLength: 9 }),
      ({ heading, field }, variants) => {
        const typed = [...heading.normalize("NFC")].map((letter, index) => {
          const [between, { upper, form, marks }] = variants[index % variants.length] ?? [
            "",
            { upper: false, form: "NFC", marks: true },
          ];
          const shaped = (upper ? letter.toUpperCase() : letter).normalize("NFD");
          return (marks ? shaped : shaped.replace(/\p{M}/gu, "")).normalize(form) + between;
        });
        expect(read(typed.join(""))).toBe(field);
      },
    ),
  );
});

test("the shortcut skips no text with the key of a heading", () => {
  const known = fc.constantFrom(...HEADINGS.flatMap(([, headings]) => headings));
  const anything = fc.string({ unit: "binary", maxLength: 4 });
  const sign = fc.constantFrom(
    "+",
    "№",
    "ª",
    "\u00ad",
    "\u0301",
    "✓",
    "½",
    "ß",
    "İ",
    "ı",
    "ﬁ",
    "Đ",
    "º",
    "(",
    ")",
    "\ud83d",
  );
  const text = fc.oneof(
    fc.tuple(fc.oneof(anything, sign), known, fc.oneof(anything, sign)).map((parts) => parts.join("")),
    fc
      .tuple(known, fc.nat({ max: 40 }), sign)
      .map(([heading, index, mark]) => heading.slice(0, index) + mark + heading.slice(index)),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const byKey = new Map(BUILT_IN_PLAN.criteria.map(({ text: long, code }) => [headingKey(long), `criterion:${code}`]));
  const codes = new Map(BUILT_IN_PLAN.criteria.map(({ code }) => [headingKey(code), `criterion:${code}`]));
  fc.assert(
    fc.property(text, (typed) => {
      const key = headingKey(typed);
      expect(read(typed)).toBe(fieldByKey(key) ?? codes.get(key) ?? byKey.get(key) ?? null);
    }),
    { numRuns: runs(1_000, 10_000) },
  );
});

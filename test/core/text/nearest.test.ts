import { nearest, nearestNames } from "../../../src/core/text/nearest";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";

const NAMES = ["Phòng Công nghệ thông tin", "Văn phòng", "Thanh tra"];

test.each([
  ["phong cong nghe thong tin", "Phòng Công nghệ thông tin"],
  ["Phòng Công nghê thông tn", "Phòng Công nghệ thông tin"],
  ["VĂN PHÒNG".normalize("NFD"), "Văn phòng"],
  ["Thanh tra Sở", "Thanh tra"],
  ["Công nghệ thông tin", "Phòng Công nghệ thông tin"],
])("%j is near %j", (text, near) => {
  expect(nearest(text, NAMES)).toBe(near);
});

test.each(["Sở Y tế", "", "-", "12"])("%j is similar to none", (text) => {
  expect(nearest(text, NAMES)).toBeNull();
});

test("a third of the letters may differ, and no more", () => {
  expect(nearest("abcdxx", ["abcdef"])).toBe("abcdef");
  expect(nearest("abcxxx", ["abcdef"])).toBeNull();
});

test.each([
  ["tham", "tham mưu cho lãnh đạo"],
  ["tham mưu cho lãnh đạo", "tham"],
  ["cho lãnh", "tham mưu cho lãnh đạo"],
])("%j is near %j, which contains all its words", (text, candidate) => {
  expect(nearest(text, [candidate])).toBe(candidate);
});

test.each([
  ["mưu", "tham mưu cho lãnh đạo"],
  ["tham mưu cho lãnh đạo", "mưu"],
  ["tham mưu", "tham khảo cho lãnh đạo"],
  ["lãnhđạo", "tham mưu cho lãnh đạo"],
  ["đạo tham mưu", "tham mưu cho lãnh"],
])("%j is not near %j", (text, candidate) => {
  expect(nearest(text, [candidate])).toBeNull();
});

test("a small difference in letters takes precedence over shared words", () => {
  expect(nearest("Thanh tra", ["Thanh tra của Sở Nội vụ", "Thanh tri"])).toBe("Thanh tri");
  expect(nearest("Thanh tra", ["Thanh tri", "Thanh tra của Sở Nội vụ"])).toBe("Thanh tri");
});

test("the letters of the longer text count", () => {
  expect(nearest("abcdefg", ["abcdefghij"])).toBe("abcdefghij");
  expect(nearest("abcdef", ["abcdefghij"])).toBeNull();
});

test("the nearest of several, the first of equals", () => {
  expect(nearest("abcdef", ["abcdxx", "abcdex"])).toBe("abcdex");
  expect(nearest("abcdef", ["abcdex", "abcdey"])).toBe("abcdex");
  expect(nearest("abcdef", ["abcdef ghijkl mnopqr", "abcdxx"])).toBe("abcdef ghijkl mnopqr");
  expect(nearest("abc", [])).toBeNull();
});

const POLICE = "Giấy khen của Giám đốc Công an tỉnh";
const DEPARTMENT = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const BARE = [
  { name: POLICE, aliases: [] },
  { name: DEPARTMENT, aliases: [] },
];

/** Awards as they are written in lists, and what each can only mean, whether the plan has other names or not. */
describe.each([
  ["a plan without other names", BARE],
  ["the built-in plan", BUILT_IN_PLAN.awards],
])("awards of %s", (_, awards) => {
  test.each([
    "Giấy khen của Giám đốc Sở",
    "Giấy khen của Giám đốc Sở TT&TT",
    "Giấy khen của Giám đốc Sở TT và TT",
    "Giấy khen của Giám đốc Sở TT-TT",
    "Giấy khen của Giám đốc Sở TTTT",
    "Giấy khen của GĐ Sở TT & TT",
    "Giấy khen Giám đốc STTTT",
    "Giấy khen cấp Sở",
    "Giấy khen Sở",
    "GK Sở",
    "GK GĐ Sở",
    "GK GD So",
    "gk gđ sở tttt",
    "G.K G.Đ Sở",
    "GKGĐ Sở",
    "Giấy khen của Sở Thông tin và Truyền thông tỉnh Kiên Giang",
    "Giấy khen của Sở 4T",
    "Giám đốc Sở tặng Giấy khen",
    "Khen thưởng của Sở",
    "Giay khen cua Giam doc So Thong tin va Truyen thong",
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thôg",
  ])("%s is the Department's", (text) => {
    expect(nearestNames(text, awards)).toEqual([DEPARTMENT]);
  });

  test.each([
    "Giấy khen Công an tỉnh",
    "Giấy khen của Công an",
    "Giấy khen của Giám đốc Công an tỉn",
    "Giấy khen của Giám đốc Công an tỉnh Kiên Giang",
    "GK CA tỉnh",
    "GK GĐ CA tỉnh",
    "GK của GĐ CAT",
    "Giấy khen GĐ công an",
    "Công an tỉnh",
  ])("%s is the Police's", (text) => {
    expect(nearestNames(text, awards)).toEqual([POLICE]);
  });

  test.each(["Giấy khen", "GK", "Giấy khen của Giám đốc", "GK GĐ"])("%s may be either", (text) => {
    expect(nearestNames(text, awards)).toEqual([POLICE, DEPARTMENT]);
  });

  test.each([
    "Huân chương Lao động hạng Ba",
    "Bằng khen của Chủ tịch UBND tỉnh",
    "Giấy khen của Chủ tịch UBND tỉnh",
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
    "Khen thưởng",
    "Giấy khen cá nhân",
    "Giay khen ca nhan",
    "27",
    "?",
  ])("%s is neither", (text) => {
    expect(nearestNames(text, awards)).toEqual([]);
  });
});

const UNITS = [
  ["Văn phòng Sở", "VP", "VP Sở"],
  ["Thanh tra Sở", "TTr"],
  ["Phòng Công nghệ thông tin", "P. CNTT", "CNTT"],
  ["Phòng Thông tin - Báo chí - Xuất bản", "P.TTBCXB"],
  ["Phòng Kế hoạch - Tài chính"],
  ["Trung tâm Công nghệ thông tin và Truyền thông", "TTCNTT&TT", "Trung tâm CNTT-TT"],
].map(([name = "", ...aliases]) => ({ name, aliases }));

test.each([
  ["P.CNTT", "Phòng Công nghệ thông tin"],
  ["PHÒNG CNTT", "Phòng Công nghệ thông tin"],
  ["phong cong nghe thong tin", "Phòng Công nghệ thông tin"],
  ["Phòng Công nghê thông tn", "Phòng Công nghệ thông tin"],
  ["TT CNTT&TT", "Trung tâm Công nghệ thông tin và Truyền thông"],
  ["TTCNTT & TT", "Trung tâm Công nghệ thông tin và Truyền thông"],
  ["Trung tâm CNTT – TT", "Trung tâm Công nghệ thông tin và Truyền thông"],
  ["Trung tâm Công nghệ thông tin & Truyền thông", "Trung tâm Công nghệ thông tin và Truyền thông"],
  ["Phòng Thông tin, Báo chí, Xuất bản", "Phòng Thông tin - Báo chí - Xuất bản"],
  ["P. TTBCXB", "Phòng Thông tin - Báo chí - Xuất bản"],
  ["Phòng TT-BC-XB", "Phòng Thông tin - Báo chí - Xuất bản"],
  ["P.KHTC", "Phòng Kế hoạch - Tài chính"],
  ["Văn phòng", "Văn phòng Sở"],
  ["V.P", "Văn phòng Sở"],
  ["Thanh tra Sở TTTT", "Thanh tra Sở"],
  ["Văn phòng Sở TT&TT", "Văn phòng Sở"],
  ["Văn phòng Sở TT và TT", "Văn phòng Sở"],
  ["Thanh Tra", "Thanh tra Sở"],
])("unit %s is %s", (text, name) => {
  expect(nearestNames(text, UNITS)).toEqual([name]);
});

test.each([
  ["Thông tin", UNITS.flatMap(({ name }) => (name.includes("ông tin") ? name : []))],
  ["Sở Y tế", []],
  ["", []],
  ["-", []],
])("unit %j may be %j", (text, names) => {
  expect(nearestNames(text, UNITS)).toEqual(names);
});

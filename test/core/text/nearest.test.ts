import { nearest } from "../../../src/core/text/nearest";

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

test("a small difference in letters counts before shared words", () => {
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

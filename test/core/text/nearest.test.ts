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

test.each(["Sở Y tế", "", "-", "12"])("%j is near none", (text) => {
  expect(nearest(text, NAMES)).toBeNull();
});

test("a third of the letters may differ, and no more", () => {
  expect(nearest("abcdxx", ["abcdef"])).toBe("abcdef");
  expect(nearest("abcxxx", ["abcdef"])).toBeNull();
});

test("of several the nearest, of equals the first", () => {
  expect(nearest("abcdef", ["abcdxx", "abcdex"])).toBe("abcdex");
  expect(nearest("abcdef", ["abcdex", "abcdey"])).toBe("abcdex");
  expect(nearest("abc", [])).toBeNull();
});

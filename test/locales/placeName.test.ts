import { placeName } from "../../src/locales/language";

test.each([
  ["E7", "ô E7"],
  ["E7:F9", "ô E7:F9"],
  ["10:10", "dòng 10"],
  ["10:12", "dòng 10:12"],
  ["1:10", "dòng 1:10"],
  ["AB:AB", "cột AB"],
  ["C:D", "cột C:D"],
])("%s is called %s", (address, name) => {
  expect(placeName(address, "ô", "dòng", "cột")).toBe(name);
});

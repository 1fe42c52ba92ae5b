import { placesIn } from "../../src/taskpane/result/messagePlaces";

const SHEETS = ["Đề nghị", "Kế hoạch", "Đơn vị", "Đơn vị 2"];

it.each([
  ["Trùng tên với dòng 41, khác chức vụ.", ["dòng 41 → Đề nghị 41:41"]],
  ["giống hệt dòng 15, 16 và 2 dòng khác.", ["dòng 15 → Đề nghị 15:15", "16 → Đề nghị 16:16"]],
  ["The same as rows 15, 16.", ["rows 15 → Đề nghị 15:15", "16 → Đề nghị 16:16"]],
  ["(ô C10, trang Đơn vị) đã quá hạn", ["ô C10, trang Đơn vị → Đơn vị C10"]],
  ["(cell C10, sheet Đơn vị) is late", ["cell C10, sheet Đơn vị → Đơn vị C10"]],
  ["cột Biên bản họp xét, trang Đơn vị.", ["trang Đơn vị → Đơn vị A1"]],
  ["ô C10, trang Đơn vị 2.", ["ô C10, trang Đơn vị 2 → Đơn vị 2 C10"]],
  ["xem trang Tổng hợp", []],
  ['Đã ghi "theo dòng 41, trang Đơn vị".', []],
  ["Chưa ghi chức vụ.", []],
])("finds the places in: %s", (message, expected) => {
  const parts = placesIn(message, "Đề nghị", SHEETS);
  expect(parts.map(({ text }) => text).join("")).toBe(message);
  const links = parts.flatMap(({ text, place }) => (place ? [`${text} → ${place.sheet} ${place.address}`] : []));
  expect(links).toEqual(expected);
});

it("has no links to rows if there is no sheet of nominations", () => {
  expect(placesIn("dòng 41", null, SHEETS)).toEqual([{ text: "dòng 41", place: null }]);
});

import { looksLegacy } from "../../../src/core/text/legacyFont";

test.each(["NguyÔn V¨n An", "TrÇn V¨n Hång", "C«ng nghÖ th«ng tin"])("TCVN3: %s", (text) => {
  expect(looksLegacy(text)).toBe(true);
});

test.each(["Nguyeãn Vaên An", "Traàn Thò Hoàng Haø", "NGUYEÃN VAÊN AN", "Coâng ngheä thoâng tin"])(
  "VNI: %s",
  (text) => {
    expect(looksLegacy(text)).toBe(true);
  },
);

test.each([
  "Nguyễn Văn An",
  "Hoàng Xuân Quyên",
  "Hoàng Hoàn Toàn Khoa",
  "Lê Thị Hoà",
  "Hoàng Văn Toàn, Đoàn Thoại",
  "V¨n",
  "Vaên",
  "Phan Anh",
  "100 m² × 2 ± 1",
  "phòng a ×b, kho 3×4",
  "“trích dẫn” – §1, ¿que?",
  "",
  "NGUYỄN VĂN ẨN".normalize("NFD"),
  "LÊ ÁNH NGÂN",
])("clean: %s", (text) => {
  expect(looksLegacy(text)).toBe(false);
});

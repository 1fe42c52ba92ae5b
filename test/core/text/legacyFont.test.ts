import { readLegacyFont } from "../../../src/core/text/legacyFont";

test.each(["NguyÔn V¨n An", "TrÇn V¨n Hång", "C«ng nghÖ th«ng tin"])("TCVN3: %s", (text) => {
  expect(readLegacyFont(text)).not.toBeNull();
});

test.each(["Nguyeãn Vaên An", "Traàn Thò Hoàng Haø", "NGUYEÃN VAÊN AN", "Coâng ngheä thoâng tin"])(
  "VNI: %s",
  (text) => {
    expect(readLegacyFont(text)).not.toBeNull();
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
  "Nguye\u0302\u0303n Vaên Aên",
])("clean: %s", (text) => {
  expect(readLegacyFont(text)).toBeNull();
});

test.each([
  ["NguyÔn V¨n Hïng", "TCVN3", "Nguyễn Văn Hùng"],
  ["Phßng B\u00adu chÝnh - ViÔn th«ng", "TCVN3", "Phòng Bưu chính - Viễn thông"],
  ["§Æng Quèc To¶n", "TCVN3", "Đặng Quốc Toản"],
  ["NguyÔn V¨n Vaên Aên", "TCVN3", "Nguyễn Văn Vaờn Aờn"],
  ["NguyÔn V¨n Áo", "TCVN3", "Nguyễn Văn Áo"],
  ["Traàn Thò Myõ Leä", "VNI", "Trần Thị Mỹ Lệ"],
  ["ÑAËNG NGUYEÃN THÒ HAÏNH", "VNI", "ĐẶNG NGUYỄN THỊ HẠNH"],
  ["Xaây döïng noäi quy, ñöôïc taäp theå thöïc hieän", "VNI", "Xây dựng nội quy, được tập thể thực hiện"],
])("%s is %s for %s", (text, encoding, reading) => {
  expect(readLegacyFont(text)).toEqual({ encoding, text: reading });
});

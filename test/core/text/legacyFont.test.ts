import { traitsOf } from "../../../src/core/text/traits";
import { readLegacyColumn, readLegacyFont } from "../../../src/core/text/legacyFont";

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
  ["NguyÔn V¨n Áo", "TCVN3", null],
  ["Traàn Thò Myõ Leä", "VNI", "Trần Thị Mỹ Lệ"],
  ["ÑAËNG NGUYEÃN THÒ HAÏNH", "VNI", "ĐẶNG NGUYỄN THỊ HẠNH"],
  ["Xaây döïng noäi quy, ñöôïc taäp theå thöïc hieän", "VNI", "Xây dựng nội quy, được tập thể thực hiện"],
  ["Buøi Ñöùc Thònh", "VNI", "Bùi Đức Thịnh"],
])("%s is %s for %s", (text, encoding, reading) => {
  expect(readLegacyFont(text)).toEqual({ encoding, text: reading });
});

describe("ö and ñ count where the column holds another text with signs of VNI", () => {
  const readIn = (column: readonly string[], text: string) =>
    readLegacyColumn(column, (text) => ({ text, traits: traitsOf(text).traits })).get(column.indexOf(text))?.text;

  test.each([
    ["Ñöùc Höông", "Đức Hương"],
    ["Ñoã Höõu Phöôùc", "Đỗ Hữu Phước"],
    ["Ñaëng Thò Löôïng", "Đặng Thị Lượng"],
    ["Huyønh Höng", "Huỳnh Hưng"],
    ["NÖÕ ÑÖÙC", "NỮ ĐỨC"],
  ])("%s among others is %s, alone it is nothing", (text, reading) => {
    expect(readIn([text, "Nguyeãn An"], text)).toBe(reading);
    expect(readIn([text, text, "Nguyễn Văn An", "Nguyễn Đoã"], text)).toBeUndefined();
  });

  test.each(["Jörg", "Peña", "Ö Ñ", "Nguyễn Höng Ñöùc"])("%s is not reported", (text) => {
    expect(readIn([text, "Nguyeãn Vaên An"], text)).toBeUndefined();
  });

  test("a text does not count as another one of its column", () => {
    expect(readIn(["Leâ An", "Leâ An"], "Leâ An")).toBeUndefined();
  });
});

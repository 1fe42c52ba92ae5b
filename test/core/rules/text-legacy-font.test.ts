import { textLegacyFont } from "../../../src/core/rules/text-legacy-font";
import { testRule } from "../../support/testRule";

testRule(textLegacyFont, {
  valid: [
    {
      name: "Unicode names with vowels that VNI also writes",
      rows: ["Hoàng Xuân Quyên", "Nguyễn Văn An", "Hoà Hoá", "Lê Thị Thoả", "LÊ HOÀNG QUÂN", "Đoàn Toàn"].map(
        (nominee) => ({ nominee }),
      ),
    },
    { name: "the same, decomposed", rows: [{ nominee: "Hoàng Xuân Quyên Hoà".normalize("NFD") }] },
    {
      name: "a mark apart from its letter, here a Cyrillic one",
      rows: [{ unit: "Phoøng Coâng ngheä tho\u0430\u0302ng tin" }],
    },
    { name: "one sign only", rows: [{ nominee: "V¨n An" }, { nominee: "Vaên An" }] },
    { name: "a German and a Spanish name", rows: [{ nominee: "Jörg Schröder" }, { nominee: "Núñez Piñero" }] },
    { name: "other columns", rows: [{ position: "NguyÔn V¨n" }] },
    { name: "blank and error", rows: [{ nominee: null, unit: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "TCVN3, with what it means",
      rows: [{ nominee: "NguyÔn V¨n An" }],
      findings: ["E2 legacy"],
      quoting: ['bảng mã cũ TCVN3. Nếu đúng là "Nguyễn Văn An"'],
      fixes: ["Nguyễn Văn An"],
    },
    {
      name: "a letter that the encoding has not: nothing is offered",
      rows: [{ nominee: "NguyÔn V¨n Áo" }],
      findings: ["E2 unreadable"],
      fixes: [],
    },
    { name: "VNI", rows: [{ nominee: "Nguyeãn Vaên An" }], findings: ["E2 legacy"] },
    {
      name: "ö and ñ of VNI beside another text of the column",
      rows: ["Leâ Ñöùc Höông", "Huyønh Höng", "Ñaëng Thò Löôïng", "Jörg Meier", "Nguyễn Văn An"].map((nominee) => ({
        nominee,
      })),
      findings: ["E2 legacy", "E3 legacy", "E4 legacy"],
      fixes: ["Lê Đức Hương", "Huỳnh Hưng", "Đặng Thị Lượng"],
    },
    { name: "VNI in capitals", rows: [{ nominee: "NGUYEÃN VAÊN AN" }], findings: ["E2 legacy"] },
    {
      name: "in the unit and the summary",
      rows: [{ unit: "Phßng C«ng nghÖ th«ng tin", achievement: "Tham möu xaây döïng moâ hình töï quaûn" }],
      findings: ["G2 legacy", "Q2 legacy"],
    },
    {
      name: "at the stage of registration",
      rows: [{ nominee: "NguyÔn V¨n An" }],
      stage: "registration",
      findings: ["E2 legacy"],
    },
  ],
});

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
    { name: "one sign only", rows: [{ nominee: "V¨n An" }, { nominee: "Vaên An" }] },
    { name: "other columns", rows: [{ position: "NguyÔn V¨n" }] },
    { name: "blank and error", rows: [{ nominee: null, unit: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "TCVN3, with what it means",
      rows: [{ nominee: "NguyÔn V¨n An" }],
      findings: ["E2 legacy"],
      quoting: ['bảng mã cũ TCVN3. Hãy gõ lại bằng Unicode, ví dụ đúng: "Nguyễn Văn An"'],
    },
    { name: "VNI", rows: [{ nominee: "Nguyeãn Vaên An" }], findings: ["E2 legacy"] },
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

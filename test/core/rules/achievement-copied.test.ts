import { achievementCopied } from "../../../src/core/rules/achievement-copied";
import { testRule } from "../../support/testRule";

const text = "Tham mưu xây dựng mô hình tự quản ở tổ hòa giải";
const same = { achievement: text };

testRule(achievementCopied, {
  valid: [
    { name: "different texts", rows: [same, { achievement: `${text} khác`, nominee: "Lê Bình" }] },
    { name: "one nominee proposed twice", rows: [same, { ...same, award: "CA-CN" }] },
    {
      name: "one nominee under another name of the unit",
      rows: [same, { ...same, unit: "P. CNTT" }],
      units: [["Phòng Công nghệ thông tin", "P. CNTT"]],
    },
    {
      name: "29 letters",
      rows: [{ achievement: "a".repeat(29) }, { achievement: "a".repeat(29), nominee: "Lê Bình" }],
    },
    { name: "blanks", rows: [{ achievement: null }, { achievement: null, nominee: "Lê Bình" }] },
    { name: "while units only register", rows: [same, { ...same, nominee: "Lê Bình" }], stage: "registration" },
    {
      name: "tones count",
      rows: [{ achievement: text }, { achievement: text.replace("tổ", "to"), nominee: "Lê Bình" }],
    },
  ],
  invalid: [
    {
      name: "30 letters, another nominee",
      rows: [{ achievement: "a".repeat(30) }, { achievement: "a".repeat(30), nominee: "Lê Bình" }],
      findings: ["Q2 copied", "Q3 copied"],
      quoting: ["dòng 3", "dòng 2"],
    },
    {
      name: "other case, spacing, Unicode form, tone placement and stop",
      rows: [
        same,
        { achievement: text.toUpperCase().normalize("NFD"), nominee: "Lê Bình" },
        { achievement: `  ${text.replaceAll(" ", "\u00a0")}.`, unit: "Văn phòng" },
        { achievement: text.replace("hòa", "hoà").replace("Tham", "T\u200bham"), subject: "Tập thể" },
      ],
      findings: ["Q2 copied", "Q3 copied", "Q4 copied", "Q5 copied"],
      quoting: ["3, 4, 5", "2, 4, 5"],
    },
    {
      name: "blanks are not equal, so that two rows without a unit are two",
      rows: [
        { ...same, unit: null },
        { ...same, unit: null },
      ],
      findings: ["Q2 copied", "Q3 copied"],
    },
    ...(["subject", "nominee"] as const).map((blank) => ({
      name: `nor is a blank ${blank}`,
      rows: [
        { ...same, [blank]: null },
        { ...same, [blank]: null },
      ],
      findings: ["Q2 copied", "Q3 copied"],
    })),
    {
      name: "a nominee's two rows name only the other's",
      rows: [same, { ...same, award: "CA-CN" }, { ...same, nominee: "Lê Bình" }],
      findings: ["Q2 copied", "Q3 copied", "Q4 copied"],
      quoting: ["dòng 4.", "dòng 4.", "2, 3"],
    },
    {
      name: "past five rows the others are only counted",
      rows: Array.from({ length: 8 }, (_, index) => ({ ...same, nominee: `Người ${index}` })),
      findings: [2, 3, 4, 5, 6, 7, 8, 9].map((row) => `Q${row} copied`),
      quoting: ["3, 4, 5, 6, 7 và 2 dòng khác"],
    },
  ],
});

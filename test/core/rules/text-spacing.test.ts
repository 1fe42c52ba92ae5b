import { textSpacing } from "../../../src/core/rules/text-spacing";
import { testRule } from "../../support/testRule";

testRule(textSpacing, {
  valid: [
    { name: "clean texts", rows: [{}] },
    { name: "decomposed but clean", rows: [{ nominee: "Nguyễn Văn An".normalize("NFD") }] },
    { name: "blank cells", rows: [{ nominee: "  ", position: null, unit: "\u00a0" }] },
    { name: "other columns", rows: [{ achievement: " hai  khoảng trắng ", subject: " Cá nhân " }] },
    { name: "a lone tab or thin space between words", rows: [{ nominee: "Lê\tAn" }, { nominee: "Lê\u2009Bình" }] },
    { name: "a soft hyphen, the letter ư of TCVN3", rows: [{ position: "Tr\u00adëng phßng" }] },
    { name: "numbers and errors", rows: [{ nominee: 5, position: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "leading, trailing, double, non-breaking, line break, zero-width, a tab beside a space",
      rows: [
        { nominee: " Lê An" },
        { nominee: "Lê An " },
        { nominee: "Lê  An" },
        { nominee: "Lê\u00a0An" },
        { nominee: "Lê\nAn" },
        { nominee: "Lê\u200b An" },
        { nominee: "Lê \tAn" },
        { nominee: "\ufeffLê An" },
        { nominee: "Lê \u200d An" },
      ],
      findings: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `E${row} stray`),
      fixes: Array<string>(9).fill("Lê An"),
    },
    {
      name: "in each of the four columns",
      rows: [{ award: " STTTT-CN", nominee: "Lê  An", position: "Phó\u00a0phòng", unit: "Văn phòng " }],
      findings: ["E2 stray", "G2 stray", "F2 stray", "C2 stray"],
      fixes: ["Lê An", "Văn phòng", "Phó phòng", "STTTT-CN"],
    },
    {
      name: "no fix where the cell holds a formula",
      rows: [{ nominee: { formula: "=X1", result: "Lê  An" } }],
      findings: ["E2 stray"],
      fixes: [],
    },
    {
      name: "the fix leaves the Unicode form",
      rows: [{ nominee: " é".normalize("NFD") }],
      findings: ["E2 stray"],
      fixes: ["é".normalize("NFD")],
    },
  ],
});

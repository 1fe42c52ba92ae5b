import { textNotNfc } from "../../../src/core/rules/text-not-nfc";
import { testRule } from "../../support/testRule";

const name = "Nguyễn Văn Đức";

testRule(textNotNfc, {
  valid: [
    { name: "composed", rows: [{ nominee: name }] },
    { name: "đ does not decompose", rows: [{ nominee: "đĐ".normalize("NFD") }] },
    { name: "other columns", rows: [{ achievement: name.normalize("NFD"), subject: "Cá nhân".normalize("NFD") }] },
    { name: "blank and error", rows: [{ nominee: null, unit: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "decomposed, and partly composed",
      rows: [{ nominee: name.normalize("NFD") }, { nominee: "Nguyê\u0303n Văn Đức" }],
      findings: ["E2 decomposed", "E3 decomposed"],
      fixes: [name, name],
    },
    {
      name: "in each of the four columns",
      rows: [
        {
          award: "é".normalize("NFD"),
          nominee: "é".normalize("NFD"),
          position: "é".normalize("NFD"),
          unit: "é".normalize("NFD"),
        },
      ],
      findings: ["E2 decomposed", "G2 decomposed", "F2 decomposed", "C2 decomposed"],
    },
    {
      name: "no fix where the cell holds a formula",
      rows: [{ nominee: { formula: "=X1", result: name.normalize("NFD") } }],
      findings: ["E2 decomposed"],
      fixes: [],
    },
  ],
});

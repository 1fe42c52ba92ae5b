import { nameCase } from "../../../src/core/rules/name-case";
import { testRule } from "../../support/testRule";

testRule(nameCase, {
  valid: [
    { name: "as names are written", rows: [{ nominee: "Nguyễn Văn An" }, { nominee: "nguyễn Văn an" }] },
    { name: "a collective", rows: [{ subject: "Tập thể", nominee: "PHÒNG CNTT" }] },
    { name: "nothing would change", rows: [{ nominee: "Y A" }, { nominee: "A" }] },
    { name: "one letter", rows: [{ nominee: "y" }, { nominee: "á".normalize("NFD") }] },
    {
      name: "typed in an old encoding, which is another matter",
      rows: [{ nominee: "NGUYEÃN VAÊN AN" }, { nominee: "HUYØNH HÖNG" }],
    },
    { name: "an unknown subject", rows: [{ subject: "?", nominee: "AN" }] },
    {
      name: "a blank, an error, a number",
      rows: [{ nominee: null }, { nominee: { error: "#N/A" } }, { nominee: 12 }, { nominee: true }],
    },
  ],
  invalid: [
    {
      name: "all capitals, all small, đ and Đ",
      rows: [{ nominee: "NGUYỄN VĂN ĐỨC" }, { nominee: "nguyễn văn đức" }],
      findings: ["E2 case", "E3 case"],
      fixes: ["Nguyễn Văn Đức", "Nguyễn Văn Đức"],
    },
    {
      name: "decomposed",
      rows: [{ nominee: "NGUYỄN VĂN ẨN".normalize("NFD") }, { nominee: "đỗ ẩn".normalize("NFD") }],
      findings: ["E2 case", "E3 case"],
      fixes: ["Nguyễn Văn Ẩn".normalize("NFD"), "Đỗ Ẩn".normalize("NFD")],
    },
    {
      name: "titles before the name, as they are usually written",
      rows: [{ nominee: " TS. NGUYỄN VĂN BÌNH" }, { nominee: "PGS.TS LÊ AN" }, { nominee: "ths nguyễn tsa" }],
      findings: ["E2 case", "E3 case", "E4 case"],
      fixes: [" TS. Nguyễn Văn Bình", "PGS.TS Lê An", "ThS Nguyễn Tsa"],
    },
    {
      name: "with an eth for the đ",
      rows: [{ nominee: "ÐẶNG THỊ HOA" }],
      findings: ["E2 case"],
      fixes: ["Ðặng Thị Hoa"],
    },
    {
      name: "no fix where the cell holds a formula",
      rows: [{ nominee: { formula: "=X1", result: "LÊ AN" } }],
      findings: ["E2 case"],
      fixes: [],
    },
  ],
});

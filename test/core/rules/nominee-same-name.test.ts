import { nomineeSameName } from "../../../src/core/rules/nominee-same-name";
import { testRule } from "../../support/testRule";

testRule(nomineeSameName, {
  valid: [
    {
      name: "the same unit, by another name of it",
      rows: [{}, { unit: "CNTT" }],
      units: [["Phòng Công nghệ thông tin", "CNTT"]],
    },
    {
      name: "another subject or name",
      rows: [{}, { unit: "Văn phòng", subject: "Tập thể" }, { unit: "Văn phòng", nominee: "Lê An" }],
    },
    { name: "blank names", rows: [{ nominee: null }, { nominee: null, unit: "Văn phòng" }] },
    { name: "unknown subjects", rows: [{ subject: "Nhóm" }, { subject: "Nhóm", unit: "Văn phòng" }] },
    { name: "a blank unit, an unknown subject", rows: [{}, { unit: null }, { unit: "Văn phòng", subject: "Nhóm" }] },
  ],
  invalid: [
    {
      name: "another unit",
      rows: [{}, { unit: "Văn phòng" }],
      findings: ["E2 sameName", "E3 sameName"],
      quoting: ["dòng 3", "dòng 2"],
    },
    {
      name: "past five rows the others are counted, those of the same unit aside",
      rows: [{}, ...Array.from({ length: 7 }, () => ({ unit: "Văn phòng" })), {}],
      findings: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `E${row} sameName`),
      quoting: ["3, 4, 5, 6, 7 và 2 dòng khác", "2, 10"],
    },
    {
      name: "in another spelling, whatever the award",
      rows: [{ nominee: "Đỗ Thủy" }, { nominee: "ĐỖ THUỶ".normalize("NFD"), unit: "Văn phòng", award: "Huân chương" }],
      stage: "registration",
      findings: ["E2 sameName", "E3 sameName"],
    },
  ],
});

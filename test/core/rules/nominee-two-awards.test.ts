import { nomineeTwoAwards } from "../../../src/core/rules/nominee-two-awards";
import { testRule } from "../../support/testRule";

const police = { award: "Giấy khen của Giám đốc Công an tỉnh" };

testRule(nomineeTwoAwards, {
  valid: [
    { name: "one award by two of its names", rows: [{}, { award: "STTTT-CN" }] },
    {
      name: "another unit, name or subject",
      rows: [{}, { ...police, unit: "Văn phòng" }, { ...police, nominee: "Lê An" }, { ...police, subject: "Tập thể" }],
    },
    {
      name: "an award that is not in the plan, or not given for the subject",
      rows: [{}, { award: "Huân chương" }, { award: "CA-TT" }],
    },
    { name: "blank parts", rows: [{ unit: null }, { ...police, unit: null }] },
  ],
  invalid: [
    {
      name: "two awards of this plan",
      rows: [{}, police],
      findings: ["E2 twoAwards", "E3 twoAwards"],
      quoting: ["dòng 3", "dòng 2"],
    },
    {
      name: "two awards that the unit wants both",
      rows: [{ id: "HS-AAAAAA" }, { ...police, id: "HS-BBBBBB" }],
      notDuplicates: [["HS-AAAAAA", "HS-BBBBBB"]],
      findings: ["E2 both", "E3 both"],
      quoting: ["dòng 3", "dòng 2"],
    },
    {
      name: "past five rows the others are counted, those of the same award aside",
      rows: [{}, ...Array.from({ length: 7 }, () => police), {}],
      findings: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `E${row} twoAwards`),
      quoting: ["3, 4, 5, 6, 7 và 2 dòng khác", "2, 10"],
    },
    {
      name: "by code and in another spelling, at the stage of registration",
      rows: [{ nominee: "Lê Thị Hòa" }, { nominee: "LÊ THỊ HOÀ".normalize("NFD"), award: "ca – cn", position: "Khác" }],
      stage: "registration",
      findings: ["E2 twoAwards", "E3 twoAwards"],
    },
  ],
});

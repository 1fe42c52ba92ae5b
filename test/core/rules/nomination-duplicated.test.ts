import { nominationDuplicated } from "../../../src/core/rules/nomination-duplicated";
import { testRule } from "../../support/testRule";
import { COLLECTIVE } from "../../support/nominations";

testRule(nominationDuplicated, {
  valid: [
    {
      name: "another nominee, unit, award, subject",
      rows: [{}, { nominee: "Lê Bình" }, { unit: "Văn phòng" }, { award: "CA-CN" }, { subject: "Tập thể" }],
    },
    { name: "different positions given", rows: [{}, { position: "Trưởng phòng" }] },
    {
      name: "a blank part matches nothing",
      rows: [{ unit: null }, { unit: null }, { nominee: "-" }, { nominee: "-" }],
    },
    {
      name: "an unknown award or subject matches nothing",
      rows: [{ award: "Huân chương" }, { award: "Huân chương" }, { subject: "Nhóm" }, { subject: "Nhóm" }],
    },
    {
      name: "an award that is not given for that subject matches nothing",
      rows: [{ award: "STTTT-TT" }, { award: "STTTT-TT" }],
    },
    {
      name: "tones, đ and marks count",
      rows: [{ nominee: "Đỗ An" }, { nominee: "Dỗ An" }, { nominee: "Đố An" }, { nominee: "Đo An" }],
    },
    {
      name: "an error value matches nothing",
      rows: [{ nominee: { error: "#N/A" } }, { nominee: { error: "#N/A" }, award: "STTTT-CN" }],
    },
  ],
  invalid: [
    {
      name: "twice the same",
      rows: [{}, {}],
      findings: ["E2 duplicated", "E3 duplicated"],
      quoting: ["dòng 3", "dòng 2"],
    },
    {
      name: "past five rows the others are counted; rows of one position and without any, by row",
      rows: ["A", null, "A", null, "A", null, "A", null, "B"].map((position) => ({ position })),
      findings: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((row) => `E${row} duplicated`),
      quoting: [
        "dòng 3, 4, 5, 6, 7 và 2 dòng khác",
        "dòng 2, 4, 5, 6, 7 và 3 dòng khác",
        "dòng 2, 3, 5, 6, 7 và 2 dòng khác",
        "dòng 2, 3, 4, 6, 7 và 3 dòng khác",
        "dòng 2, 3, 4, 5, 7 và 2 dòng khác",
        "dòng 2, 3, 4, 5, 6 và 3 dòng khác",
        "dòng 2, 3, 4, 5, 6 và 2 dòng khác",
        "dòng 2, 3, 4, 5, 6 và 3 dòng khác",
        "dòng 3, 5, 7, 9.",
      ],
    },
    {
      name: "the award by name, code and another name; the unit by another name",
      rows: [{}, { award: "STTTT-CN" }, { award: "Giấy khen Sở" }, { unit: "CNTT" }],
      plan: {},
      units: [["Phòng Công nghệ thông tin", "CNTT"]],
      findings: ["E2 duplicated", "E3 duplicated", "E4 duplicated", "E5 duplicated"],
      quoting: ["3, 4, 5"],
    },
    {
      name: "case, NFD, partly composed, NBSP, zero-width, stops, tone on the other vowel",
      rows: [
        { nominee: "Nguyễn Thị Thủy Hòa" },
        { nominee: "NGUYỄN THỊ THỦY HÒA" },
        { nominee: "Nguyễn Thị Thủy Hòa".normalize("NFD") },
        { nominee: "Nguyê\u0303n Thi\u0323 Thủy Hòa" },
        { nominee: "Nguyễn\u00a0Thị  Thủy\u200b Hòa." },
        { nominee: "Nguyễn Thị Thuỷ Hoà" },
      ],
      findings: [2, 3, 4, 5, 6, 7].map((row) => `E${row} duplicated`),
    },
    {
      name: "Đ in another case and form",
      rows: [{ nominee: "Đỗ Đức" }, { nominee: "ĐỖ ĐỨC".normalize("NFD") }],
      findings: ["E2 duplicated", "E3 duplicated"],
    },
    {
      name: "an unknown unit counts by its text",
      rows: [{ unit: "Đội xe" }, { unit: "đội  xe" }],
      findings: ["E2 duplicated", "E3 duplicated"],
    },
    {
      name: "a blank position equals any other; two different ones are no duplicates",
      rows: [{}, { position: null }, { position: "Trưởng phòng" }],
      findings: ["E2 duplicated", "E3 duplicated", "E4 duplicated"],
      quoting: ["dòng 3.", "2, 4", "dòng 3."],
    },
    {
      name: "only the equal ones of several positions",
      rows: [{ position: "A" }, { position: "B" }, { position: " a ".normalize("NFD") }],
      findings: ["E2 duplicated", "E4 duplicated"],
    },
    {
      name: "collectives, at the stage of registration",
      rows: [COLLECTIVE, COLLECTIVE],
      stage: "registration",
      findings: ["E2 duplicated", "E3 duplicated"],
    },
    {
      name: "no column of positions: all are blank",
      rows: [{}, {}],
      without: ["position"],
      findings: ["E2 duplicated", "E3 duplicated"],
    },
  ],
});

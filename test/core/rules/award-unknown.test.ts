import { awardUnknown } from "../../../src/core/rules/award-unknown";
import { testRule } from "../../support/testRule";

const NAME = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

testRule(awardUnknown, {
  valid: [
    { name: "a name, a code", rows: [{ award: NAME }, { award: "STTTT-CN" }, { award: "sttTT-cn" }] },
    { name: "another name", rows: [{ award: "Giấy khen Sở" }, { award: "gk giám đốc sở" }], plan: {} },
    {
      name: "case, NFD, NBSP, zero-width, dashes, edge punctuation",
      rows: [
        { award: NAME.toUpperCase() },
        { award: NAME.normalize("NFD") },
        { award: NAME.replaceAll(" ", "\u00a0") },
        { award: `\u200b${NAME}.` },
        { award: "STTTT – CN" },
        { award: "“STTTT‑CN”" },
      ],
    },
    { name: "a blank, an error value", rows: [{ award: null }, { award: { error: "#N/A" } }] },
    { name: "known, though not for that subject", rows: [{ award: "STTTT-TT" }] },
  ],
  invalid: [
    { name: "nothing like it", rows: [{ award: "Huân chương" }], findings: ["C2 unknown"] },
    { name: "a number", rows: [{ award: 27 }], findings: ["C2 unknown"] },
    {
      name: "without marks: the nearest is offered",
      rows: [{ award: "Giay khen cua Giam doc So Thong tin va Truyen thong" }],
      findings: ["C2 nearest"],
      quoting: [NAME],
    },
    {
      name: "a slip: the nearest is offered",
      rows: [{ award: "Giấy khen của Giám đốc Công an tỉn" }],
      findings: ["C2 nearest"],
      quoting: ["Giấy khen của Giám đốc Công an tỉnh"],
    },
    { name: "another name of no award of this plan", rows: [{ award: "GK Giám đốc Sở" }], findings: ["C2 unknown"] },
    {
      name: "at the stage of registration",
      rows: [{ award: "Huân chương" }],
      stage: "registration",
      findings: ["C2 unknown"],
    },
  ],
});

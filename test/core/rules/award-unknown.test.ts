import { awardUnknown } from "../../../src/core/rules/award-unknown";
import { AWARDS } from "../../support/planSheet";
import { testRule } from "../../support/testRule";

const POLICE = "Giấy khen của Giám đốc Công an tỉnh";
const NAME = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

testRule(awardUnknown, {
  valid: [
    {
      name: "other names of the built-in plan",
      rows: [
        "Giấy khen của Giám đốc Sở",
        "Giấy khen của Giám đốc Sở TT&TT",
        "GK GĐ Sở",
        "GK Sở",
        "GK Công an tỉnh",
      ].map((award) => ({ award })),
    },
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
    {
      name: "nothing like it: all are named",
      rows: [{ award: "Huân chương" }],
      findings: ["C2 unknown"],
      quoting: [`Chọn một trong: "${POLICE}", "${NAME}".`],
      fixes: [],
    },
    {
      name: "as near to two: all are named",
      rows: [{ award: "Giấy khen của Giám đốc" }],
      findings: ["C2 unknown"],
      quoting: [`Chọn một trong: "${POLICE}", "${NAME}".`],
      fixes: [],
    },
    {
      name: "with other names in the plan or without: the award of whom is named",
      rows: ["Giấy khen của GĐ Sở TT-TT", "GK của Sở", "GK CA tỉnh"].map((award) => ({ award })),
      plan: { awards: AWARDS.map((award) => award.slice(0, 5)) },
      findings: ["C2 nearest", "C3 nearest", "C4 nearest"],
      fixes: [NAME, NAME, POLICE],
    },
    {
      name: "typed in an old encoding",
      rows: [{ award: "GiÊy khen cña Gi¸m ®èc Së Th«ng tin vµ TruyÒn th«ng" }],
      findings: ["C2 nearest"],
      fixes: [NAME],
    },
    {
      name: "no fix where the cell holds a formula",
      rows: [{ award: { formula: "=X1", result: "GK của Sở" } }],
      findings: ["C2 nearest"],
      fixes: [],
    },
    { name: "a number", rows: [{ award: 27 }], findings: ["C2 unknown"] },
    {
      name: "without marks: the nearest is offered",
      rows: [{ award: "Giay khen cua Giam doc So Thong tin va Truyen thong" }],
      findings: ["C2 nearest"],
      quoting: [NAME],
      fixes: [NAME],
    },
    {
      name: "a slip: the nearest is offered",
      rows: [{ award: "Giấy khen của Giám đốc Công an tỉn" }],
      findings: ["C2 nearest"],
      quoting: ["Giấy khen của Giám đốc Công an tỉnh"],
    },
    {
      name: "at the stage of registration",
      rows: [{ award: "Huân chương" }],
      stage: "registration",
      findings: ["C2 unknown"],
    },
  ],
});

import { awardMissing } from "../../../src/core/rules/award-missing";
import { testRule } from "../../support/testRule";

testRule(awardMissing, {
  valid: [
    { name: "an award", rows: [{}] },
    { name: "an unknown text", rows: [{ award: "?!" }] },
    { name: "a dash inside a text", rows: [{ award: "STTTT-CN" }] },
    { name: "an error value has a rule of its own", rows: [{ award: { error: "#N/A" } }] },
    { name: "a typed 0 is a value", rows: [{ award: 0 }] },
  ],
  invalid: [
    {
      name: "every kind of blank",
      rows: [
        { award: null },
        { award: " \u00a0\t\n" },
        { award: "\u200b\ufeff" },
        { award: "-" },
        { award: " – " },
        { award: "…" },
        { award: "..." },
        { award: "\u3000—\u2009" },
      ],
      findings: [
        "C2 missing",
        "C3 missing",
        "C4 missing",
        "C5 missing",
        "C6 missing",
        "C7 missing",
        "C8 missing",
        "C9 missing",
      ],
    },
    {
      name: 'a formula that gives "" or a leftover 0',
      rows: [{ award: { formula: "=X1", result: "" } }, { award: { formula: "=X1", result: 0 } }],
      findings: ["C2 missing", "C3 missing"],
    },
    {
      name: "already at the stage of registration",
      rows: [{ award: null }],
      stage: "registration",
      findings: ["C2 missing"],
    },
    {
      name: "more awards than a line holds",
      rows: [{ award: null }],
      plan: {
        awards: Array.from({ length: 12 }, (_, index) => [
          `M${index}`,
          `Giấy khen thứ ${index} của Giám đốc Sở Thông tin và Truyền thông`,
          "Cá nhân",
          "",
          "",
          "",
        ]),
        criteria: [],
      },
      findings: ["C2 missing"],
      quoting: ['"Giấy khen thứ 0 của Giám đốc Sở Thông tin và Truyền thông", '],
    },
  ],
});

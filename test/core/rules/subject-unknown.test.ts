import { subjectUnknown } from "../../../src/core/rules/subject-unknown";
import { testRule } from "../../support/testRule";

testRule(subjectUnknown, {
  valid: [
    { name: "both subjects", rows: [{ subject: "Tập thể" }, { subject: "Cá nhân" }] },
    {
      name: "case, NFD, partly composed, NBSP, zero-width, edges",
      rows: [
        { subject: "TẬP THỂ" },
        { subject: "tập thể".normalize("NFD") },
        { subject: "tâ\u0323p thê\u0309" },
        { subject: "cá\u00a0\u00a0nhân" },
        { subject: "Cá\u200b nhân\ufeff" },
        { subject: " (Cá nhân). " },
      ],
    },
    { name: "a blank", rows: [{ subject: null }, { subject: "-" }] },
    { name: "an error value", rows: [{ subject: { error: "#N/A" } }] },
  ],
  invalid: [
    {
      name: "no marks, other words, numbers, truth values",
      rows: [
        { subject: "Tap the" },
        { subject: "Cá nhan" },
        { subject: "Tập thể, cá nhân" },
        { subject: 1 },
        { subject: true },
      ],
      findings: ["D2 unknown", "D3 unknown", "D4 unknown", "D5 unknown", "D6 unknown"],
    },
    {
      name: "at the stage of registration",
      rows: [{ subject: "Nhóm" }],
      stage: "registration",
      findings: ["D2 unknown"],
    },
  ],
});

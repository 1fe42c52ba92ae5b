import { criterionNotMet } from "../../../src/core/rules/criterion-not-met";
import { testRule } from "../../support/testRule";
import { COLLECTIVE, POLICE } from "../../support/nominations";

testRule(criterionNotMet, {
  valid: [
    { name: "all met", rows: [{}, COLLECTIVE] },
    {
      name: "every word for met, in other case, Unicode form and spacing",
      rows: [
        "Có",
        "X",
        "v",
        "✓",
        "✔",
        "☑",
        "√",
        "✔\ufe0f",
        true,
        "ĐẠT",
        "Đạt".normalize("NFD"),
        " đạt. ",
        "TRUE",
        "đ\u200bạt",
      ].map((CN1) => ({ CN1 })),
    },
    { name: "blank, unreadable, error", rows: [{ CN1: null }, { CN1: "tốt" }, { CN1: { error: "#N/A" } }] },
    { name: "a criterion of another subject or award", rows: [{ TT1: "Không đạt" }, { ...POLICE, CN1: "Không đạt" }] },
    { name: "an unknown award", rows: [{ award: "Huân chương", CN1: "Không đạt" }] },
    { name: "the code of the other subject", rows: [{ award: "STTTT-TT", CN1: "Không đạt", TT1: "Không đạt" }] },
    { name: "while units only register", rows: [{ CN1: "Không đạt" }], stage: "registration" },
    { name: "no such column", rows: [{}], without: ["CN1", "CN2"] },
  ],
  invalid: [
    {
      name: "every word for not met",
      rows: [
        "Không đạt",
        "Chưa đạt",
        "Không",
        false,
        "FALSE",
        "KHÔNG  ĐẠT".normalize("NFD"),
        "không\u00a0đạt",
        " Chưa đạt! ",
      ].map((CN1) => ({ CN1 })),
      findings: Array.from({ length: 8 }, (_, index) => `N${index + 2} notMet`),
    },
    {
      name: "several criteria of a collective, at the stage of decision",
      rows: [{ ...COLLECTIVE, TT1: "Không", TT4: "Chưa đạt" }],
      stage: "decision",
      findings: ["J2 notMet", "M2 notMet"],
    },
    {
      name: "under its text, in parentheses its number",
      rows: [{ CN1: "Không" }],
      headings: { CN1: "CÓ CÁCH LÀM HAY,\nhiệu quả (1)" },
      findings: ["N2 notMet"],
    },
    {
      name: "criteria that the Office added for the police's award",
      rows: [{ ...POLICE, CN1: "Không" }],
      plan: { criteria: [["CN1", "CA-CN", "Có thành tích"]] },
      findings: ["N2 notMet"],
    },
  ],
});

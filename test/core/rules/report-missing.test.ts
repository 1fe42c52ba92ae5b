import { reportMissing } from "../../../src/core/rules/report-missing";
import { testRule } from "../../support/testRule";

testRule(reportMissing, {
  valid: [
    { name: "yes, or a reference", rows: ["Có", "x", 1, true, "15/BC-CNTT", 20].map((report) => ({ report })) },
    { name: "an error value", rows: [{ report: { error: "#N/A" } }] },
    { name: "no such column", rows: [{}], without: ["report"] },
    { name: "while units only register", rows: [{ report: null }], stage: "registration" },
    {
      name: "checks outside the plan are off",
      rows: [{ report: null }],
      plan: { lines: { "Kiểm tra ngoài kế hoạch": "Không" } },
    },
  ],
  invalid: [
    {
      name: "blank or no",
      rows: [null, "-", "Không", "chưa có", 0, false, "KHÔNG".normalize("NFD")].map((report) => ({ report })),
      findings: Array.from({ length: 7 }, (_, index) => `R${index + 2} missing`),
    },
    {
      name: "under another heading, at the stage of decision",
      rows: [{ report: null }],
      headings: { report: "Minh chứng" },
      stage: "decision",
      findings: ["R2 missing"],
    },
  ],
});

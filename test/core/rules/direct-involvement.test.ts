import { directInvolvement } from "../../../src/core/rules/direct-involvement";
import { testRule } from "../../support/testRule";

testRule(directInvolvement, {
  valid: [
    {
      name: "no, blank, another text, an error",
      rows: ["Không", null, "-", 0, "một phần", { error: "#N/A" }].map((directInvolvement) => ({ directInvolvement })),
    },
    { name: "no such column", rows: [{}], without: ["directInvolvement"] },
  ],
  invalid: [
    {
      name: "yes, at every stage",
      rows: ["Có", "X", true, 1, "CÓ".normalize("NFD")].map((directInvolvement) => ({ directInvolvement })),
      stage: "registration",
      findings: ["P2 involved", "P3 involved", "P4 involved", "P5 involved", "P6 involved"],
    },
    {
      name: "checks outside the plan are off",
      rows: [{ directInvolvement: "Có" }],
      plan: { lines: { "Kiểm tra ngoài kế hoạch": "Không" } },
      findings: ["P2 involved"],
    },
  ],
});

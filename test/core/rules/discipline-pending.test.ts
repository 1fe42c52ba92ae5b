import { disciplinePending } from "../../../src/core/rules/discipline-pending";
import { testRule } from "../../support/testRule";

testRule(disciplinePending, {
  valid: [
    {
      name: "every word for no, blanks",
      rows: ["Không", "CHƯA", "Chưa có", 0, "0", false, "FALSE", "-", null, "…", "không".normalize("NFD")].map(
        (discipline) => ({ discipline }),
      ),
    },
    { name: "an error value", rows: [{ discipline: { error: "#N/A" } }] },
    { name: "no such column", rows: [{}], without: ["discipline"] },
    { name: "while units only register", rows: [{ discipline: "Có" }], stage: "registration" },
    {
      name: "checks outside the plan are off",
      rows: [{ discipline: "Có" }],
      plan: { lines: { "Kiểm tra ngoài kế hoạch": "Không" } },
    },
  ],
  invalid: [
    {
      name: "every word for yes, and any other text",
      rows: ["Có", "x", "V", "✓", 1, "1", true, "Rồi", "ĐÃ CÓ", "có".normalize("NFD"), "đang xác minh đơn"].map(
        (discipline) => ({ discipline }),
      ),
      findings: Array.from({ length: 11 }, (_, index) => `S${index + 2} pending`),
    },
    { name: "at the stage of decision", rows: [{ discipline: "Có" }], stage: "decision", findings: ["S2 pending"] },
  ],
});

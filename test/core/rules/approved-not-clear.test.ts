import { approvedNotClear } from "../../../src/core/rules/approved-not-clear";
import { testRule } from "../../support/testRule";
import { columnAbsent } from "../../../src/core/rules/column-absent";
import { criteriaSourceMissing } from "../../../src/core/rules/criteria-source-missing";
import { proposalLate } from "../../../src/core/rules/proposal-late";
import { quotaExceeded } from "../../../src/core/rules/quota-exceeded";
import { unitMissing } from "../../../src/core/rules/unit-missing";
import { POLICE } from "../../support/nominations";
import { idOf } from "../../support/seen";

const decided = (text: string) => [{ "Mã đề nghị": idOf(0), "Ý kiến Giám đốc": text }];
const row = { id: idOf(0) };

testRule(approvedNotClear, {
  needs: [unitMissing, criteriaSourceMissing, columnAbsent, proposalLate, quotaExceeded],
  valid: [
    { name: "approved and clear", rows: [row], decisions: decided("Duyệt") },
    { name: "refused or undecided", rows: [{ ...row, unit: null }], decisions: decided("Không") },
    { name: "only an error", rows: [{ ...row, proposedOn: { date: "01/12/2022" } }], decisions: decided("Duyệt") },
    {
      name: "only to be looked at",
      rows: [row, ...["B", "C"].map((nominee) => ({ nominee }))],
      decisions: decided("Duyệt"),
    },
  ],
  invalid: [
    {
      name: "a missing part",
      rows: [{ ...row, unit: null }],
      decisions: decided("Duyệt"),
      findings: ["E2 notClear"],
      quoting: ["(ô G2, cột Đơn vị). Đơn vị bổ sung"],
    },
    {
      name: "what can't be checked",
      rows: [{ ...row, ...POLICE }],
      decisions: decided("có"),
      findings: ["E2 notClear"],
    },
    {
      name: "beside an error",
      rows: [{ ...row, unit: null, proposedOn: "1/12/2022" }],
      decisions: decided("OK"),
      findings: ["E2 notClear"],
    },
    {
      name: "at the stage of registration",
      rows: [row],
      without: ["registeredOn"],
      decisions: decided("Duyệt"),
      stage: "registration",
      findings: ["E2 notClear"],
    },
  ],
});

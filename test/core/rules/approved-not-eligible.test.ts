import { approvedNotEligible } from "../../../src/core/rules/approved-not-eligible";
import { testRule } from "../../support/testRule";
import { approvalsExceeded } from "../../../src/core/rules/approvals-exceeded";
import { nominationDuplicated } from "../../../src/core/rules/nomination-duplicated";
import { nomineeMissing } from "../../../src/core/rules/nominee-missing";
import { proposalLate } from "../../../src/core/rules/proposal-late";
import { registrationLate } from "../../../src/core/rules/registration-late";
import { idOf } from "../../support/seen";

const late = { id: idOf(0), proposedOn: { date: "01/12/2022" } };
const decided = (text: string, id = 0) => ({ "Mã đề nghị": idOf(id), "Ý kiến Giám đốc": text });

testRule(approvedNotEligible, {
  needs: [proposalLate, registrationLate, nominationDuplicated, nomineeMissing, approvalsExceeded],
  valid: [
    { name: "approved without a fault", rows: [{ id: idOf(0) }], decisions: [decided("Duyệt")] },
    {
      name: "refused, undecided or unreadable",
      rows: [late, { ...late, id: idOf(1), nominee: "B" }],
      decisions: [decided("Không duyệt"), decided("duyệt sau", 1)],
    },
    { name: "only missing parts", rows: [{ id: idOf(0), nominee: null }], decisions: [decided("Duyệt")] },
    {
      name: "an accepted delay",
      rows: [{ ...late, lateAcceptance: "Giám đốc đồng ý 02/12" }],
      decisions: [decided("Duyệt")],
    },
    {
      name: "too many approvals alone",
      rows: [0, 1, 2].map((index) => ({ id: idOf(index), nominee: `Người ${index}` })),
      decisions: [0, 1, 2].map((index) => decided("Duyệt", index)),
    },
    {
      name: "a late proposal while units only register",
      rows: [late],
      decisions: [decided("Duyệt")],
      stage: "registration",
    },
  ],
  invalid: [
    {
      name: "an error on the row, quoting the decision and the cell",
      rows: [late],
      decisions: [decided("Đồng ý")],
      findings: ["E2 notEligible"],
      quoting: ['"Đồng ý" nhưng đề nghị chưa hợp lệ (ô I2, cột Ngày đề nghị)'],
    },
    { name: "a duplicate", rows: [{ id: idOf(0) }, {}], decisions: [decided("Duyệt")], findings: ["E2 notEligible"] },
    {
      name: "at the stage of registration",
      rows: [{ id: idOf(0), registeredOn: { date: "29/04/2022" } }],
      decisions: [decided("OK")],
      stage: "registration",
      findings: ["E2 notEligible"],
    },
  ],
});

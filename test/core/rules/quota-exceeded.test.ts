import { quotaExceeded } from "../../../src/core/rules/quota-exceeded";
import { testRule } from "../../support/testRule";
import { nominationDuplicated } from "../../../src/core/rules/nomination-duplicated";
import { proposalLate } from "../../../src/core/rules/proposal-late";
import { approvalsExceeded } from "../../../src/core/rules/approvals-exceeded";
import { AWARDS } from "../../support/planSheet";
import { POLICE, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

const people = (count: number, row: Row = {}): Row[] =>
  Array.from({ length: count }, (_, index) => ({ ...row, id: idOf(index), nominee: `Người ${index}` }));
const decisions = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ "Mã đề nghị": idOf(index), "Ý kiến Giám đốc": text }));
const quota = (value: number | string) => ({
  awards: [...AWARDS.slice(0, 3), ["STTTT-CN", AWARDS[3]?.[1] ?? "", "Cá nhân", value, "", ""]],
});
const late = { proposedOn: { date: "01/12/2022" } };

testRule(quotaExceeded, {
  needs: [proposalLate, nominationDuplicated, approvalsExceeded],
  valid: [
    { name: "exactly at quota", rows: people(2) },
    { name: "a blank quota is not stated", rows: people(9, POLICE) },
    { name: "a blank quota of the workbook's plan", rows: people(9), plan: quota("") },
    { name: "while units only register", rows: people(3), stage: "registration" },
    { name: "a faulty row is not counted", rows: [...people(2), { ...late, nominee: "Trễ" }] },
    { name: "a refused row is not counted", rows: people(3), decisions: decisions("", "", "KHÔNG  DUYỆT") },
    { name: "duplicates of one key count once", rows: [...people(2), { nominee: "NGƯỜI 1".normalize("NFD") }] },
    {
      name: "a duplicate without a position is one of those given",
      rows: [...people(1), { nominee: "Người 0", position: "B" }, { nominee: "Người 0", position: null }],
    },
    {
      name: "each subject has its own quota",
      rows: [...people(2), { subject: "Tập thể", nominee: "A" }, { subject: "Tập thể", nominee: "B" }],
    },
    {
      name: "an award that is not given for the subject",
      rows: [...people(2), { award: "STTTT-TT", nominee: "Lê An" }],
    },
  ],
  invalid: [
    {
      name: "one over: every row, nobody by position",
      rows: people(3),
      findings: ["C2 over", "C3 over", "C4 over"],
      quoting: ["03 đề nghị"],
    },
    { name: "a quota of 0 is a quota; a quota as text", rows: people(1), plan: quota("0"), findings: ["C2 over"] },
    {
      name: "an approved row is settled, but counts",
      rows: people(3),
      decisions: decisions("Duyệt"),
      stage: "decision",
      findings: ["C3 over", "C4 over"],
    },
    {
      name: "an accepted delay is no fault; the faulty row itself is reported nothing",
      rows: [
        ...people(2),
        { ...late, nominee: "A", lateAcceptance: "Giám đốc đồng ý 02/12" },
        { ...late, nominee: "B" },
      ],
      findings: ["C2 over", "C3 over", "C4 over"],
    },
    {
      name: "duplicates are counted rows, reported with the others",
      rows: [...people(3), { nominee: "Người 2" }],
      findings: ["C2 over", "C3 over", "C4 over", "C5 over"],
      quoting: ["03 đề nghị"],
    },
    {
      name: "one key counts as often as there are different positions given",
      rows: [{}, { position: "B" }, { position: "C" }, { position: null }],
      findings: ["C2 over", "C3 over", "C4 over", "C5 over"],
      quoting: ["03 đề nghị"],
    },
    {
      name: "an unreadable decision is none",
      rows: people(3),
      decisions: decisions("xem lại", "chờ", "?a"),
      findings: ["C2 over", "C3 over", "C4 over"],
    },
    {
      name: "too many approvals are no fault of the counted row",
      rows: people(4),
      decisions: decisions("Duyệt", "ok", "Có"),
      findings: ["C5 over"],
      quoting: ["04 đề nghị"],
    },
  ],
});

import { approvalsExceeded } from "../../../src/core/rules/approvals-exceeded";
import { testRule } from "../../support/testRule";
import { POLICE, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

const people = (count: number, row: Row = {}): Row[] =>
  Array.from({ length: count }, (_, index) => ({ ...row, id: idOf(index), nominee: `Người ${index}` }));
const decisions = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ "Mã đề nghị": idOf(index), "Ý kiến Giám đốc": text }));

testRule(approvalsExceeded, {
  valid: [
    { name: "exactly the quota", rows: people(4), decisions: decisions("Duyệt", "Duyệt", "Không duyệt", "") },
    { name: "no quota stated", rows: people(3, POLICE), decisions: decisions("Duyệt", "Duyệt", "Duyệt") },
    { name: "words that are no approval", rows: people(3), decisions: decisions("Duyệt", "Duyệt", "Duyet") },
    {
      name: "decisions on nominations that are gone",
      rows: people(2),
      decisions: decisions("Duyệt", "Duyệt", "Duyệt"),
    },
  ],
  invalid: [
    {
      name: "one more, by every word for approved, at every stage",
      rows: people(5),
      decisions: decisions("DUYỆT".normalize("NFD"), " Đồng ý. ", "", "ok", "Có"),
      stage: "registration",
      findings: ["C2 over", "C3 over", "C5 over", "C6 over"],
      quoting: ["đã duyệt 04 đề nghị cá nhân", "vượt chỉ tiêu 02. Đề nghị Giám đốc xem lại, thôi duyệt 02 đề nghị"],
    },
    {
      name: "rows, not distinct nominations",
      rows: [0, 1, 2].map((index) => ({ id: idOf(index) })),
      decisions: decisions("Duyệt", "Duyệt", "Duyệt"),
      findings: ["C2 over", "C3 over", "C4 over"],
    },
  ],
});

import { decisionUnreadable } from "../../../src/core/rules/decision-unreadable";
import { testRule } from "../../support/testRule";
import { idOf } from "../../support/seen";

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: idOf(index), nominee: `Người ${index}` }));
const decisions = (...texts: readonly (string | number | boolean | null)[]) =>
  texts.map((text, index) => ({ "Mã đề nghị": idOf(index), "Ý kiến Giám đốc": text }));

testRule(decisionUnreadable, {
  valid: [
    {
      name: "the known words and blanks, in any spelling",
      rows: rows(12),
      decisions: decisions(
        "Duyệt",
        "đồng ý",
        "OK",
        "Có",
        "Không duyệt",
        "KHÔNG ĐỒNG Ý",
        "không.",
        null,
        "…",
        "\u00a0",
        "duyệt\u200b",
        "Đồng ý".normalize("NFD"),
      ),
    },
    { name: "a note only", rows: rows(1), decisions: [{ "Mã đề nghị": idOf(0), "Ghi chú của Giám đốc": "xem lại" }] },
    {
      name: "an unreadable decision on a nomination that is gone",
      rows: [{ id: idOf(5) }],
      decisions: decisions("xem lại"),
    },
  ],
  invalid: [
    {
      name: "anything else, at every stage",
      rows: rows(6),
      decisions: decisions("Duyet", "Duyệt, nhưng bổ sung", "Chờ", 1, true, "Chưa"),
      stage: "registration",
      findings: [2, 3, 4, 5, 6, 7].map((row) => `E${row} unreadable`),
      quoting: ["Duyet"],
    },
  ],
});

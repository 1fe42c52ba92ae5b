import { isDecided } from "../nominations/decision";
import { changedParts, type FingerprintPart } from "../nominations/fingerprint";
import { HEADINGS } from "../nominations/fields";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const changedAfterDecision = defineRule({
  id: "changed-after-decision",
  severity: "review",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    changed: ({ decision, fields }: { decision: string; fields: string }) => ({
      vi: `Sau khi Giám đốc ghi "${decision}", đề nghị đã thay đổi: ${fields}. Giám đốc xem lại: xóa ý kiến, kiểm tra, rồi ghi lại.`,
      en: `The nomination changed after the Director wrote "${decision}": ${fields}. The Director looks again: clear the decision, check, and write it anew.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { decision } = nomination;
      if (decision === null || !isDecided(decision) || decision.fingerprint === null) continue;
      const changed = changedParts(decision.fingerprint, nomination.fingerprint);
      if (changed.length === 0) continue;
      const fields = changed.map(nameOf).join(", ");
      report("changed", nomination, "nominee", { decision: quote(decision.text), fields });
    }
  },
});

function nameOf(part: FingerprintPart): string {
  return part === "criteria" ? "Tiêu chuẩn" : HEADINGS[part];
}

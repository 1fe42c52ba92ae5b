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
    changed: ({ decision, parts }: { decision: string; parts: readonly FingerprintPart[] }) => ({
      vi: `Sau khi Giám đốc ghi "${decision}", đề nghị đã thay đổi: ${named(parts, "Tiêu chuẩn")}. Đề nghị Giám đốc xem lại; nếu giữ ý kiến, bấm "Xác nhận lại ý kiến".`,
      en: `The nomination changed after the Director wrote "${decision}": ${named(parts, "criteria")}. The Director needs to look again; to keep the decision, press "Confirm the decision".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { decision } = nomination;
      if (decision === null || !isDecided(decision) || decision.fingerprint === null) continue;
      const changed = changedParts(decision.fingerprint, nomination.fingerprint);
      if (changed.length === 0) continue;
      report("changed", nomination, "nominee", { decision: quote(decision.text), parts: changed });
    }
  },
});

/** By their headings; the criteria have no heading in common. */
function named(parts: readonly FingerprintPart[], criteria: string): string {
  return parts.map((part) => (part === "criteria" ? criteria : HEADINGS[part])).join(", ");
}

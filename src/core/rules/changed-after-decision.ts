import { changedParts, isDecided, type TracePart } from "../decisions/decision";
import { HEADINGS } from "../nominations/fields";
import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

export const changedAfterDecision = defineRule({
  id: "changed-after-decision",
  severity: "review",
  clause: "Ý kiến Giám đốc",
  pass: "decisions",
  rowByRow: true,
  messages: {
    changed: ({ decision, parts }: { decision: string; parts: readonly TracePart[] }) => ({
      vi: `Sau khi Giám đốc ghi "${decision}", đề nghị đã thay đổi: ${named(parts, "Tiêu chuẩn")}. Đề nghị Giám đốc xem lại; nếu giữ ý kiến, bấm "Xác nhận lại ý kiến".`,
      en: `The nomination changed after the Director wrote "${decision}": ${named(parts, "criteria")}. The Director needs to look again; to keep the decision, press "Confirm the decision".`,
    }),
    unknown: ({ decision }: { decision: string }) => ({
      vi: `Lúc Giám đốc ghi "${decision}", dòng này trong danh sách xét duyệt có thể đang hiển thị đề nghị khác. Đề nghị Giám đốc xem lại; nếu giữ ý kiến, bấm "Xác nhận lại ý kiến".`,
      en: `When the Director wrote "${decision}", this row of the list may have shown another nomination. The Director needs to look again; to keep the decision, press "Confirm the decision".`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { decision } = nomination;
      if (decision === null || (!isDecided(decision) && decision.note === "")) continue;
      const quoted = quote(isDecided(decision) ? decision.text : decision.note);
      if (decision.trace.state === "foreign") report("unknown", nomination, "nominee", { decision: quoted });
      if (decision.trace.state !== "read") continue;
      const changed = changedParts(decision.trace.hashes, nomination.hashes);
      if (changed.length > 0) report("changed", nomination, "nominee", { decision: quoted, parts: changed });
    }
  },
});

/** Headings of the parts; the criteria have one common name. */
function named(parts: readonly TracePart[], criteria: string): string {
  return parts.map((part) => (part === "criteria" ? criteria : HEADINGS[part])).join(", ");
}

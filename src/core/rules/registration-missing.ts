import { cellInWords, type Message } from "../findings/finding";
import { REGISTRATION_CLAUSE } from "./engine/deadline";
import { defineRule } from "./engine/rule";

export const registrationMissing = defineRule({
  id: "registration-missing",
  severity: "review",
  clause: REGISTRATION_CLAUSE,
  rowByRow: true,
  messages: {
    missing: ({ unitCell }: { unitCell: Message | null }) =>
      unitCell === null
        ? {
            vi: "Chưa ghi ngày đăng ký của đề nghị hoặc của đơn vị. Ghi ngày của bản đăng ký gửi Văn phòng.",
            en: "Neither the nomination nor its unit has a registration date. Enter the date of the registration sent to the Office.",
          }
        : {
            vi: `Chưa ghi ngày đăng ký của đơn vị. Văn phòng ghi ngày của bản đăng ký vào ô ${unitCell.vi}.`,
            en: `The unit has no registration date. The Office enters the date of its registration in cell ${unitCell.en}.`,
          },
  },
  check({ nominations, layout }, report) {
    for (const nomination of nominations) {
      if (nomination.registration.state !== "missing") continue;
      if (layout.has("registeredOn")) report("missing", nomination, "registeredOn", { unitCell: null });
      else {
        const cell = nomination.unit?.registeredCell ?? null;
        report("missing", nomination, "unit", { unitCell: cell === null ? null : cellInWords(cell.place) });
      }
    }
  },
});

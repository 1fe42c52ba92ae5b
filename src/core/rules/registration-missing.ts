import { REGISTRATION_CLAUSE } from "./engine/deadline";
import { defineRule } from "./engine/rule";

export const registrationMissing = defineRule({
  id: "registration-missing",
  severity: "review",
  clause: REGISTRATION_CLAUSE,
  rowByRow: true,
  messages: {
    missing: () => ({
      vi: "Chưa ghi ngày đăng ký của đề nghị hoặc của đơn vị. Ghi ngày của bản đăng ký gửi Văn phòng.",
      en: "Neither the nomination nor its unit has a registration date. Enter the date of the registration sent to the Office.",
    }),
  },
  check({ nominations, layout }, report) {
    const field = layout.has("registeredOn") ? "registeredOn" : "unit";
    for (const nomination of nominations) {
      if (nomination.registration.state === "missing") report("missing", nomination, field, {});
    }
  },
});

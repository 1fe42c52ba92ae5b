import { formatDay } from "../calendar/day";
import { lastGoodDay } from "../plan/plan";
import { REGISTRATION_CLAUSE } from "./deadline";
import { defineRule } from "./rule";

export const registrationMissing = defineRule({
  id: "registration-missing",
  severity: "review",
  clause: REGISTRATION_CLAUSE,
  rowByRow: true,
  messages: {
    missing: ({ example }: { example: string }) => ({
      vi: `Chưa có ngày đăng ký thi đua của dòng này hoặc của đơn vị. Ví dụ đúng: ${example}.`,
      en: `Neither this row nor its unit has a date of registration. A correct example: ${example}.`,
    }),
  },
  check({ nominations, plan, layout }, report) {
    const example = formatDay(lastGoodDay(plan.registrationDeadline, plan.registrationInclusive));
    const field = layout.has("registeredOn") ? "registeredOn" : "unit";
    for (const nomination of nominations) {
      if (nomination.registration.state === "missing") report("missing", nomination, field, { example });
    }
  },
});

import type { Message } from "../findings/finding";
import type { Plan } from "../plan/plan";
import { memoize } from "../text/memo";
import { listNames } from "./engine/nameOffer";
import { defineRule } from "./engine/rule";

export const awardMissing = defineRule({
  id: "award-missing",
  severity: "missing",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    missing: ({ names }: { names: Message }) => ({
      vi: `Chưa ghi hình thức khen thưởng. Chọn một trong: ${names.vi}.`,
      en: `The award is blank. Choose one of: ${names.en}.`,
    }),
  },
  check({ nominations, plan }, report) {
    const factsFor = memoize((subject) => ({ names: namesFor(subject, plan) }));
    for (const nomination of nominations) {
      if (nomination.award.state !== "blank") continue;
      report("missing", nomination, "award", factsFor(nomination.subject ?? ""));
    }
  },
});

/** The plan's awards for the subject; all awards while the subject is unknown (""). */
function namesFor(subject: string, { awards }: Plan): Message {
  const given = awards.filter((award) => subject === "" || award.subject === subject);
  return listNames([...new Set((given.length > 0 ? given : awards).map(({ name }) => name))]);
}

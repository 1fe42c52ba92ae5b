import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const subjectUnknown = defineRule({
  id: "subject-unknown",
  severity: "error",
  clause: 'Kế hoạch, "Đối tượng thi đua, khen thưởng"',
  rowByRow: true,
  messages: {
    unknown: ({ value }: { value: string }) => ({
      vi: `Đối tượng "${value}" không đúng. Giá trị đúng: Tập thể hoặc Cá nhân.`,
      en: `The subject "${value}" is not known. Correct values: Tập thể (collective) or Cá nhân (individual).`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { subject, subjectText } = nomination;
      if (subject !== null || subjectText.state !== "filled") continue;
      report("unknown", nomination, "subject", { value: quote(subjectText.text) });
    }
  },
});

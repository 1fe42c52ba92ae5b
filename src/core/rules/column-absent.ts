import { HEADINGS, criterionField } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import { defineRule, type RuleContext } from "./engine/rule";

const CHECKS = {
  criteria: { vi: "tiêu chuẩn", en: "the criteria" },
  registration: { vi: "hạn đăng ký", en: "the registration deadline" },
  proposal: { vi: "hạn đề nghị", en: "the proposal deadline" },
  achievement: { vi: "thành tích", en: "the achievements" },
};

type Check = keyof typeof CHECKS;

/** A check that can't run although it could make a row invalid, and the missing heading. */
interface Gap {
  check: Check;
  column: string;
}

export const columnAbsent = defineRule({
  id: "column-absent",
  severity: "uncheckable",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    absent: ({ checks, cols }: { checks: readonly Check[]; cols: string }) => ({
      vi: `Chưa kiểm tra được: ${checks.map((check) => CHECKS[check].vi).join(", ")}. Bảng thiếu cột ${cols}. Văn phòng thêm cột vào bảng.`,
      en: `Not checked: ${checks.map((check) => CHECKS[check].en).join(", ")}. The list has no column ${cols}; the Office adds it.`,
    }),
  },
  check(context, report) {
    const common = commonGaps(context);
    const byAward = new Map<string, Gap[]>();
    for (const nomination of context.nominations) {
      const gaps = [...criteriaGaps(context, nomination, byAward), ...common];
      if (gaps.length === 0) continue;
      const checks = [...new Set(gaps.map(({ check }) => check))];
      const cols = [...new Set(gaps.map((gap) => `"${gap.column}"`))].join(", ");
      report("absent", nomination, "nominee", { checks, cols });
    }
  },
});

function commonGaps({ layout, stage, units }: RuleContext): Gap[] {
  const gaps: Gap[] = [];
  const hasUnitDates = units.known && units.hasRegistrationColumn && !layout.duplicated.has("registeredOn");
  if (!layout.has("registeredOn") && !hasUnitDates) gaps.push({ check: "registration", column: HEADINGS.registeredOn });
  if (stage === "registration") return gaps;
  if (!layout.has("proposedOn")) gaps.push({ check: "proposal", column: HEADINGS.proposedOn });
  if (!layout.has("achievement")) gaps.push({ check: "achievement", column: HEADINGS.achievement });
  return gaps;
}

function criteriaGaps(
  { plan, layout, stage }: RuleContext,
  { category }: Nomination,
  known: Map<string, Gap[]>,
): Gap[] {
  if (category === null || stage === "registration") return [];
  const remembered = known.get(category.code);
  if (remembered) return remembered;
  const gaps = plan.criteria
    .filter((criterion) => criterion.award === category.code && !layout.has(criterionField(criterion.code)))
    .map((criterion) => ({ check: "criteria" as const, column: criterion.code }));
  known.set(category.code, gaps);
  return gaps;
}

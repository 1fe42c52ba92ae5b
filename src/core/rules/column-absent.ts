import { HEADINGS, criterionField } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import type { RuleContext } from "./context";
import { defineRule } from "./rule";

/** A check that could fail a row can't run: what it is about, and the heading that the list lacks. */
interface Gap {
  what: string;
  column: string;
}

export const columnAbsent = defineRule({
  id: "column-absent",
  severity: "uncheckable",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    absent: ({ what, cols }: { what: string; cols: string }) => ({
      vi: `Chưa kiểm tra được: ${what}. Bảng thiếu cột ${cols}.`,
      en: `Not checked: ${what}. The list lacks the column ${cols}.`,
    }),
  },
  check(context, report) {
    const common = commonGaps(context);
    const byAward = new Map<string, Gap[]>();
    for (const nomination of context.nominations) {
      const gaps = [...criteriaGaps(context, nomination, byAward), ...common];
      if (gaps.length === 0) continue;
      const what = [...new Set(gaps.map((gap) => gap.what))].join(", ");
      const cols = [...new Set(gaps.map((gap) => `"${gap.column}"`))].join(", ");
      report("absent", nomination, "nominee", { what, cols });
    }
  },
});

function commonGaps({ layout, stage, units }: RuleContext): Gap[] {
  const gaps: Gap[] = [];
  const hasUnitDates = units.known && units.hasRegistrationColumn && !layout.doubled.has("registeredOn");
  if (!layout.has("registeredOn") && !hasUnitDates) gaps.push({ what: "hạn đăng ký", column: HEADINGS.registeredOn });
  if (stage === "registration") return gaps;
  if (!layout.has("proposedOn")) gaps.push({ what: "hạn đề nghị", column: HEADINGS.proposedOn });
  if (!layout.has("achievement")) gaps.push({ what: "thành tích", column: HEADINGS.achievement });
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
    .map((criterion) => ({ what: "tiêu chuẩn", column: criterion.code }));
  known.set(category.code, gaps);
  return gaps;
}

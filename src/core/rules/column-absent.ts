import type { Message } from "../findings/finding";
import { HEADINGS, criterionField, headingOf, type FieldId } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import { listOnLine, quote } from "../text/formatText";
import { defineRule, type RuleContext } from "./engine/rule";

const CHECKS = {
  criteria: { vi: "tiêu chuẩn", en: "the criteria" },
  registration: { vi: "hạn đăng ký", en: "the registration deadline" },
  proposal: { vi: "hạn đề nghị", en: "the proposal deadline" },
  achievement: { vi: "thành tích", en: "the achievements" },
};

type Check = keyof typeof CHECKS;

/** A check that can't run although it could make a row invalid, and the column that it needs. */
interface Gap {
  check: Check;
  field: FieldId;
  /** How many columns have its heading: none, or several, which count as none. */
  columns: number;
}

export const columnAbsent = defineRule({
  id: "column-absent",
  severity: "uncheckable",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    absent: ({ gaps }: { gaps: readonly Gap[] }) => {
      const checks = [...new Set(gaps.map(({ check }) => CHECKS[check]))];
      const cols = listOnLine(gaps.map(nameOf), "cột");
      const remedy = remedyFor(gaps);
      return {
        vi: `Chưa kiểm tra được: ${checks.map(({ vi }) => vi).join(", ")}. Bảng thiếu cột ${cols.vi}. ${remedy.vi}`,
        en: `Not checked: ${checks.map(({ en }) => en).join(", ")}. The list has no column ${cols.en}. ${remedy.en}`,
      };
    },
  },
  check(context, report) {
    const common = commonGaps(context);
    const byAward = new Map<string, { gaps: readonly Gap[] }>();
    for (const nomination of context.nominations) {
      const code = nomination.category?.code ?? "";
      const facts = byAward.get(code) ?? { gaps: [...criteriaGaps(context, nomination), ...common] };
      byAward.set(code, facts);
      if (facts.gaps.length > 0) report("absent", nomination, "nominee", facts);
    }
  },
});

/** The heading, and how many columns have it if there are several. */
function nameOf({ field, columns }: Gap): Message {
  const heading = `"${quote(headingOf(field))}"`;
  if (columns === 0) return { vi: heading, en: heading };
  return { vi: `${heading} (đang có ${columns} cột)`, en: `${heading} (there are ${columns})` };
}

const KEEP_ONE = {
  vi: "Văn phòng giữ một cột, đổi tên cột kia.",
  en: "The Office keeps one and renames the other.",
};

function remedyFor(gaps: readonly Gap[]): Message {
  const doubled = gaps.filter(({ columns }) => columns > 0).length;
  if (doubled === gaps.length) return KEEP_ONE;
  if (doubled === 0) return { vi: "Văn phòng thêm cột vào bảng.", en: "The Office adds it." };
  return {
    vi: "Văn phòng thêm cột còn thiếu; cột có nhiều lần thì giữ một, đổi tên cột kia.",
    en: "The Office adds what is missing; of several columns it keeps one and renames the other.",
  };
}

function commonGaps({ layout, stage, units }: RuleContext): Gap[] {
  const gap = (check: Check, field: keyof typeof HEADINGS): Gap => ({ check, field, columns: countOf(layout, field) });
  const gaps: Gap[] = [];
  const hasUnitDates = units.known && units.hasRegistrationColumn && !layout.duplicated.has("registeredOn");
  if (!layout.has("registeredOn") && !hasUnitDates) gaps.push(gap("registration", "registeredOn"));
  if (stage === "registration") return gaps;
  if (!layout.has("proposedOn")) gaps.push(gap("proposal", "proposedOn"));
  if (!layout.has("achievement")) gaps.push(gap("achievement", "achievement"));
  return gaps;
}

function criteriaGaps({ plan, layout, stage }: RuleContext, { category }: Nomination): Gap[] {
  if (category === null || stage === "registration") return [];
  return plan.criteria
    .map(({ award, code }) => ({ award, field: criterionField(code) }))
    .filter(({ award, field }) => award === category.code && !layout.has(field))
    .map(({ field }) => ({ check: "criteria", field, columns: countOf(layout, field) }));
}

function countOf({ duplicated }: RuleContext["layout"], field: FieldId): number {
  return duplicated.get(field)?.length ?? 0;
}

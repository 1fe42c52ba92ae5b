import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const criteriaSourceMissing = defineRule({
  id: "criteria-source-missing",
  severity: "uncheckable",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 1: "khoản 3, mục III Kế hoạch 332"',
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    missing: ({ award, source }: { award: string; source: string | null }) => ({
      vi: `Kế hoạch chưa có tiêu chuẩn cho ${award}. Hãy đối chiếu với ${source ?? "văn bản quy định của hình thức này"}, hoặc đề nghị Văn phòng thêm tiêu chuẩn vào bảng TieuChuan.`,
      en: `The plan holds no criteria for ${award}. Compare with ${source ?? "the document that governs it"}, or ask the Office to add the criteria to table TieuChuan.`,
    }),
  },
  check({ nominations, plan }, report) {
    const covered = new Set(plan.criteria.map((criterion) => criterion.award));
    for (const nomination of nominations) {
      const { category } = nomination;
      if (category === null || covered.has(category.code)) continue;
      const facts = {
        award: `"${quote(category.name)}"`,
        source: category.source === "" ? null : quote(category.source),
      };
      report("missing", nomination, "award", facts, category.source === "" ? {} : { clause: category.source });
    }
  },
});

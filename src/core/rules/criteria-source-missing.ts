import { quote } from "../text/formatText";
import { defineRule } from "./engine/rule";

export const criteriaSourceMissing = defineRule({
  id: "criteria-source-missing",
  severity: "uncheckable",
  clause: 'Mục "Đối tượng thi đua, khen thưởng", khoản 1: "khoản 3, mục III Kế hoạch 332"',
  stages: "from-nomination",
  rowByRow: true,
  messages: {
    missing: ({ award, source, isBuiltIn }: { award: string; source: string | null; isBuiltIn: boolean }) => ({
      vi: `Sổ chưa có tiêu chuẩn của hình thức ${award}. Văn phòng đối chiếu hồ sơ với ${source ?? "văn bản quy định hình thức này"}; ${isBuiltIn ? "bấm Tạo bộ bảng mẫu và " : ""}thêm tiêu chuẩn vào bảng TieuChuan thì phần mềm kiểm tra được. Đơn vị không phải sửa.`,
      en: `The workbook has no criteria for ${award}. The Office compares the file with ${source ?? "the document that governs this award"}; once the criteria are in table TieuChuan${isBuiltIn ? " (press Create the standard sheets)" : ""}, they are checked here. Nothing for the unit to correct.`,
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
        isBuiltIn: plan.source === "built-in",
      };
      report("missing", nomination, "award", facts, category.source === "" ? {} : { clause: category.source });
    }
  },
});

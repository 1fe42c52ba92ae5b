import { defineRule } from "../../rules/engine/rule";

export const headerMissing = defineRule({
  id: "header-missing",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    missing: ({ cols }: { cols: string }) => ({
      vi: `Không tìm thấy dòng tiêu đề bảng. Cần ít nhất các cột: ${cols}. Ghi các tiêu đề này trên một dòng, mỗi ô một tiêu đề, trong 30 dòng đầu của trang; nếu bảng dùng tên cột khác, chọn cột trong ngăn kết quả.`,
      en: `No heading row was found. At least these columns are needed: ${cols}. Write these headings in one row, one in each cell, within the first 30 rows of the sheet; if the list uses other names, choose its columns in the task pane.`,
    }),
  },
});

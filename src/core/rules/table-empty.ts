import { defineRule } from "./rule";

export const tableEmpty = defineRule({
  id: "table-empty",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    empty: ({ row }: { row: number }) => ({
      vi: `Bảng chưa có dòng đề nghị nào. Hãy nhập từ dòng ${row}, ví dụ: Giấy khen của Giám đốc Sở Thông tin và Truyền thông, Cá nhân, Nguyễn Văn An, Phòng Công nghệ thông tin.`,
      en: `The list has no nomination yet. Begin in row ${row}, for example: Giấy khen của Giám đốc Sở Thông tin và Truyền thông, Cá nhân, Nguyễn Văn An, Phòng Công nghệ thông tin.`,
    }),
  },
});

import { defineRule } from "../../rules/engine/rule";

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

export const listsSeveral = defineRule({
  id: "lists-several",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    several: ({ sheet, sheets, incomplete }: { sheet: string; sheets: string[]; incomplete: string[] }) => {
      const vi = `Chỉ kiểm tra trang "${sheet}". Các trang khác cũng có danh sách: ${list(sheets)}. Ẩn trang không dùng, hoặc chọn trang trong ngăn kết quả.`;
      const en = `Only the sheet "${sheet}" was checked. Other sheets hold lists too: ${list(sheets)}. Hide sheets that are not in use, or choose a sheet in the task pane.`;
      if (incomplete.length === 0) return { vi, en };
      return {
        vi: `${vi} Trang ${list(incomplete)} thiếu cột "Đối tượng": thêm cột này để kiểm tra được.`,
        en: `${en} The column "Đối tượng" is missing on ${list(incomplete)}: add it so that they can be checked.`,
      };
    },
  },
});

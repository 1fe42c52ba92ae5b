import { defineRule } from "../../rules/engine/rule";

interface Taken {
  heading: string;
  cell: string;
  value: string;
}

export const ownColumnTaken = defineRule({
  id: "own-column-taken",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    taken: ({ heading, cell, foreign, value }: Taken & { foreign: string }) => ({
      vi: `Cột "${heading}" đã có dữ liệu không phải của phần mềm. Đổi tên tiêu đề. Ô ${foreign} ghi "${value}"; tiêu đề ở ô ${cell}, ví dụ đổi thành "Cũ - ${heading}".`,
      en: `The column "${heading}" already holds data that the add-in did not write. Rename the heading. Cell ${foreign} reads "${value}"; the heading is in cell ${cell}, for example rename it "Cũ - ${heading}".`,
    }),
    beside: ({ heading, cell, value }: Taken) => ({
      vi: `Chưa thêm được cột "${heading}": ô ${cell} bên phải bảng ghi "${value}", không phải của phần mềm. Chuyển dữ liệu này sang chỗ khác để trống ba cột bên phải bảng.`,
      en: `The column "${heading}" can't be added: cell ${cell} to the right of the table reads "${value}", which the add-in did not write. Move it so that the three columns to the right of the table are empty.`,
    }),
    besideTable: ({ heading, cell }: Omit<Taken, "value">) => ({
      vi: `Chưa thêm được cột "${heading}": ô ${cell} bên phải bảng thuộc một bảng khác. Chuyển bảng đó sang chỗ khác để trống ba cột bên phải bảng đề nghị.`,
      en: `The column "${heading}" can't be added: cell ${cell} to the right of the table belongs to another table. Move that table so that the three columns to the right of the nominations are empty.`,
    }),
  },
});

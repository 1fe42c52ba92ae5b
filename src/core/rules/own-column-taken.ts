import { defineRule } from "./rule";

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
      vi: `Cột "${heading}" đã có dữ liệu không phải của phần mềm. Hãy đổi tên tiêu đề. Ô ${foreign} ghi "${value}"; tiêu đề ở ô ${cell}, ví dụ đúng: "Cũ - ${heading}".`,
      en: `The column "${heading}" holds data that is not the add-in's. Rename the heading. Cell ${foreign} reads "${value}"; the heading is in cell ${cell}, a correct example: "Cũ - ${heading}".`,
    }),
    beside: ({ heading, cell, value }: Taken) => ({
      vi: `Chưa thêm được cột "${heading}": ô ${cell} ngay bên phải bảng ghi "${value}", không phải của phần mềm. Hãy chuyển dữ liệu đó đi, để trống ba cột bên phải bảng.`,
      en: `The column "${heading}" can't be added: cell ${cell} right beside the table reads "${value}", which is not the add-in's. Move it away, so that three columns at the right of the table are empty.`,
    }),
    besideTable: ({ heading, cell }: Omit<Taken, "value">) => ({
      vi: `Chưa thêm được cột "${heading}": ô ${cell} ngay bên phải bảng thuộc một bảng khác. Hãy chuyển bảng đó đi, để trống ba cột bên phải bảng đề nghị.`,
      en: `The column "${heading}" can't be added: cell ${cell} right beside the table belongs to another table. Move that table away, so that three columns at the right of the nominations are empty.`,
    }),
  },
});

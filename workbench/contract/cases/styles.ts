import { scripted } from "../case";

/** Fonts, borders and sizes. */
export const STYLES = scripted({ source: "rangeFormat" }, [
  {
    id: "font-reads-back",
    title: "A font reads as it was written",
    expected: { name: "Times New Roman", bold: true, italic: true, underline: "Single", size: 13, color: "#C00000" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { font } = sheet.getRange("A1:B2").format;
        font.name = "Times New Roman";
        font.bold = true;
        font.italic = true;
        font.underline = "Single";
        font.size = 13;
        font.color = "#C00000";
        font.load("name, bold, italic, underline, size, color");
        await context.sync();
        const { name, bold, italic, underline, size, color } = font;
        return { name, bold, italic, underline, size, color: color.toUpperCase() };
      }),
  },
  {
    id: "alignment-reads-back",
    title: "Alignment, shrinking and rotated text read as they were written",
    needs: "1.9",
    expected: { horizontal: "Center", vertical: "Top", wrap: true, shrink: false, orientation: 0 },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { format } = sheet.getRange("A1");
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Top";
        format.shrinkToFit = false;
        format.textOrientation = 0;
        format.wrapText = true;
        format.load("horizontalAlignment, verticalAlignment, wrapText, shrinkToFit, textOrientation");
        await context.sync();
        return {
          horizontal: format.horizontalAlignment,
          vertical: format.verticalAlignment,
          wrap: format.wrapText,
          shrink: format.shrinkToFit,
          orientation: format.textOrientation,
        };
      }),
  },
  {
    id: "border-reads-back",
    title: "A border reads as it was written",
    expected: { style: "Continuous", color: "#BFBFBF" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const border = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
        border.style = "Continuous";
        border.color = "#BFBFBF";
        border.load("style, color");
        await context.sync();
        return { style: border.style, color: border.color.toUpperCase() };
      }),
  },
  {
    id: "row-height-stays",
    title: "A row height that was set stays when a longer text is written",
    needs: "1.2",
    expected: 30,
    observe: async ({ run, write }) => {
      await run((sheet) => void (sheet.getRange("1:1").format.rowHeight = 30));
      await write("A1", [["một văn bản dài\ncó nhiều dòng\nhơn chiều cao"]]);
      return run(async (sheet, context) => {
        const format = sheet.getRange("A1").format.load("rowHeight");
        await context.sync();
        return format.rowHeight;
      });
    },
  },
  {
    id: "width-shows-column",
    title: "Setting the width of a hidden column shows it",
    source: "range",
    needs: "1.2",
    assumptions: ["width-shows-column"],
    expected: false,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const column = sheet.getRange("C:C");
        column.columnHidden = true;
        column.format.columnWidth = 60;
        column.load("columnHidden");
        await context.sync();
        return column.columnHidden;
      }),
  },
  {
    id: "hidden-columns",
    title: "Hidden columns are reported as hidden, and keep their content",
    source: "range",
    needs: "1.2",
    expected: { hidden: true, value: [["a"]] },
    observe: async ({ run, write, read }) => {
      await write("C1", [["a"]]);
      const hidden = await run(async (sheet, context) => {
        sheet.getRange("C:D").columnHidden = true;
        const columns = sheet.getRange("C:D").load("columnHidden");
        await context.sync();
        return columns.columnHidden;
      });
      return { hidden, value: await read("C1", "values") };
    },
  },
]);

import { scripted } from "../case";

const LIST = { list: { inCellDropDown: true, source: "Duyệt,Không duyệt" } };

/** Drop-downs and conditional formats. */
export const RULES = scripted({ source: "dataValidation", needs: "1.8" }, [
  {
    id: "drop-down-reads-back",
    title: "A drop-down with a literal list reads as it was written",
    expected: { type: "List", source: "Duyệt,Không duyệt" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A3");
        dataValidation.rule = LIST;
        dataValidation.load("type, rule");
        await context.sync();
        return { type: dataValidation.type, source: String(dataValidation.rule.list?.source) };
      }),
  },
  {
    id: "drop-down-of-cells",
    title: "A drop-down may refer to cells",
    expected: "List",
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A3");
        dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$3" } };
        dataValidation.load("type");
        await context.sync();
        return dataValidation.type;
      }),
  },
  {
    id: "drop-down-of-formula",
    title: "A drop-down may refer to a table's column by INDIRECT, while the column is blank",
    assumptions: ["list-by-formula"],
    expected: { type: "List", source: '=INDIRECT("DoiChieu[Đơn vị]")' },
    observe: async ({ run, write }) => {
      await write("A1", [["Đơn vị"]]);
      return run(async (sheet, context) => {
        sheet.tables.add("A1:A2", true).name = "DoiChieu";
        const { dataValidation } = sheet.getRange("C1:C3");
        dataValidation.rule = { list: { inCellDropDown: true, source: '=INDIRECT("DoiChieu[Đơn vị]")' } };
        dataValidation.load("type, rule");
        await context.sync();
        return { type: dataValidation.type, source: String(dataValidation.rule.list?.source) };
      });
    },
  },
  {
    id: "rule-of-formula",
    title: "A conditional format keeps its formula, is found by it, and is removed by itself",
    source: "conditionalFormats",
    expected: { formula: '=LEN("ô")>0', left: ["CellValue"] },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange("A1:A3");
        conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "EqualTo" };
        conditionalFormats.add("Custom").custom.rule.formula = '=LEN("ô")>0';
        conditionalFormats.load("items/id, items/type");
        await context.sync();
        const [found] = conditionalFormats.items.filter(({ type }) => type === "Custom");
        found?.custom.rule.load("formula");
        await context.sync();
        const formula = found?.custom.rule.formula ?? "";
        found?.delete();
        const left = sheet.getRange("A1:A3").conditionalFormats.load("items/type");
        await context.sync();
        return { formula, left: left.items.map(({ type }) => type) };
      }),
  },
  {
    id: "drop-down-too-long",
    title: "A drop-down with a literal list longer than 255 characters is InvalidArgument",
    assumptions: ["long-list"],
    expected: "InvalidArgument",
    observe: ({ failure }) =>
      failure((sheet) => {
        const source = Array<string>(60).fill("Duyệt").join(",");
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      }),
  },
  {
    id: "add-in-writes-past-validation",
    title: "A value that is not in a cell's list can be written by an add-in",
    expected: [["khác"]],
    observe: async ({ run, write, read }) => {
      await run((sheet) => void (sheet.getRange("A1").dataValidation.rule = LIST));
      await write("A1", [["khác"]]);
      return read("A1", "values");
    },
  },
  {
    id: "alert-switched-off",
    title: "An alert that is switched off is read as switched off",
    expected: false,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = LIST;
        dataValidation.errorAlert = { showAlert: false, message: "", style: "Information", title: "" };
        dataValidation.load("errorAlert");
        await context.sync();
        return dataValidation.errorAlert.showAlert;
      }),
  },
  {
    id: "message-reads-back",
    title: "The message of a selected cell, and that for other input, read as they were written",
    expected: { title: "Tiêu chuẩn TT1", message: "Chọn Đạt hoặc Không đạt.", style: "Information" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { textLength: { formula1: 10, operator: "GreaterThanOrEqualTo" } };
        dataValidation.prompt = { showPrompt: true, title: "Tiêu chuẩn TT1", message: "Chọn Đạt hoặc Không đạt." };
        dataValidation.errorAlert = { showAlert: true, message: "Quá ngắn.", style: "Information", title: "" };
        dataValidation.load("prompt, errorAlert");
        await context.sync();
        const { title, message } = dataValidation.prompt;
        return { title, message, style: dataValidation.errorAlert.style };
      }),
  },
  {
    id: "validation-cleared",
    title: "A cleared data validation is None",
    expected: "None",
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = LIST;
        dataValidation.clear();
        dataValidation.load("type");
        await context.sync();
        return dataValidation.type;
      }),
  },
  {
    id: "rule-of-cell-value",
    title: "A conditional format of a cell's value keeps its formula and colours",
    source: "conditionalFormats",
    expected: { formula: '="Hợp lệ"', operator: "EqualTo", fill: "#C6EFCE" },
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { cellValue } = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
        cellValue.rule = { formula1: '="Hợp lệ"', operator: "EqualTo" };
        cellValue.format.fill.color = "#C6EFCE";
        cellValue.load("rule");
        cellValue.format.fill.load("color");
        await context.sync();
        const { formula1: formula, operator } = cellValue.rule;
        return { formula, operator, fill: cellValue.format.fill.color.toUpperCase() };
      }),
  },
  {
    id: "new-rule-first",
    title: "A new conditional format has priority over the older ones of its sheet",
    assumptions: ["new-format-first"],
    source: "conditionalFormats",
    expected: true,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange("A1");
        const [older, newer] = [conditionalFormats.add("CellValue"), conditionalFormats.add("CellValue")];
        older.cellValue.rule = { formula1: "=1", operator: "EqualTo" };
        newer.cellValue.rule = { formula1: "=2", operator: "EqualTo" };
        older.load("priority");
        newer.load("priority");
        await context.sync();
        return newer.priority < older.priority;
      }),
  },
  {
    id: "rules-cleared",
    title: "clearAll removes the conditional formats of a range",
    source: "conditionalFormats",
    expected: 0,
    observe: ({ run }) =>
      run(async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange("A1:A3");
        conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=1", operator: "EqualTo" };
        conditionalFormats.clearAll();
        const count = conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
  },
]);

import { failure, session, type Session } from "./support";

async function withRule(
  rule: Excel.DataValidationRule,
): Promise<{ opened: Session; validation: Excel.DataValidation }> {
  const opened = session();
  const validation = await opened.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:B9");
    range.dataValidation.rule = rule;
    range.dataValidation.load("type,rule");
    await context.sync();
    return range.dataValidation;
  });
  return { opened, validation };
}

test.each<[string, Excel.DataValidationRule, object, Excel.DataValidationRule?]>([
  ["List", { list: { inCellDropDown: true, source: "Có,Không" } }, { type: "list", formulas: ['"Có,Không"'] }],
  [
    "List",
    { list: { inCellDropDown: false, source: "=Sheet1!$A$1:$A$3" } },
    { type: "list", formulas: ["Sheet1!$A$1:$A$3"], hideDropDown: true },
  ],
  [
    "WholeNumber",
    { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
    { type: "whole", operator: "between", formulas: ["1", "10"] },
  ],
  [
    "Decimal",
    { decimal: { formula1: "=A1", operator: "GreaterThan" } },
    { type: "decimal", operator: "greaterThan", formulas: ["A1"] },
  ],
  [
    "TextLength",
    { textLength: { formula1: 500, operator: "LessThanOrEqualTo" } },
    { type: "textLength", operator: "lessThanOrEqual", formulas: ["500"] },
  ],
  [
    "Date",
    { date: { formula1: "2024-12-31", operator: "LessThan" } },
    { type: "date", operator: "lessThan", formulas: ["45657"] },
    { date: { formula1: 45657 as never, operator: "LessThan" } },
  ],
  ["Custom", { custom: { formula: "=COUNTIF($A:$A,A2)=1" } }, { type: "custom", formulas: ["COUNTIF($A:$A,A2)=1"] }],
])("a validation of type %s is kept as the file has it, and read back", async (type, rule, kept, read = rule) => {
  const { opened, validation } = await withRule(rule);
  expect([validation.type, validation.rule]).toEqual([type, read]);
  expect(opened.sheet().validations).toEqual([
    expect.objectContaining({ ...kept, areas: [{ row: 1, column: 1, rows: 8, columns: 1 }] }),
  ]);
});

test("a list can come from a range", async () => {
  const { run, sheet } = session({ "Đơn vị": [["a"], ["b"]] });
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: first.getRange("A1:A2") } };
    await context.sync();
  });
  expect(sheet().validations[0]?.formulas).toEqual(["'Đơn vị'!$A$1:$A$2"]);
});

test.each<[string, Excel.DataValidationRule]>([
  ["two kinds", { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } }],
  ["a list of more than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ["a formula without =", { custom: { formula: "A1" } }],
  ["between without a second operand", { wholeNumber: { formula1: 1, operator: "Between" } }],
])("%s is InvalidArgument", async (_name, rule) => {
  expect((await failure(withRule(rule))).code).toBe("InvalidArgument");
});

test("alert, prompt and blanks; cleared in part; mixed", async () => {
  const { opened } = await withRule({ list: { inCellDropDown: true, source: "a,b" } });
  await opened.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const { dataValidation } = first.getRange("B2:B9");
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Sai", message: "Chọn a hoặc b" };
    dataValidation.prompt = { showPrompt: true, title: "Chọn", message: "a hoặc b" };
    dataValidation.ignoreBlanks = false;
    first.getRange("B4").dataValidation.clear();
    const left = first.getRange("B5:B9").dataValidation.load("errorAlert,prompt,ignoreBlanks,type");
    const none = first.getRange("B4").dataValidation.load("type,rule");
    const mixed = first.getRange("B2:B9").dataValidation.load("type,rule");
    await context.sync();
    expect(left.toJSON()).toMatchObject({
      type: "List",
      ignoreBlanks: false,
      errorAlert: { style: "Warning", title: "Sai" },
      prompt: { title: "Chọn" },
    });
    expect([none.type, none.rule, mixed.type, mixed.rule]).toEqual(["None", {}, "MixedCriteria", null]);
  });
  expect(opened.sheet().validations[0]?.areas).toEqual([
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 4, column: 1, rows: 5, columns: 1 },
  ]);
});

test("conditional formats are kept in the file's form, the newest first", async () => {
  const { run, sheet } = session();
  await run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("C2:C9");
    const custom = conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$C2="thiếu"';
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.color = "#9C0006";
    custom.stopIfTrue = true;
    const text = conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "BeginsWith", text: "Chưa" };
    text.textComparison.format.font.bold = true;
    conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=0", operator: "GreaterThan" };
    conditionalFormats.add("TopBottom").topBottom.rule = { rank: 3, type: "BottomPercent" };
    conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#00FF00";
    conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["DataBar", 0],
      ["TopBottom", 1],
      ["CellValue", 2],
      ["ContainsText", 3],
      ["Custom", 4],
    ]);
  });
  expect(sheet().conditionalFormats.map(({ rule }) => rule)).toEqual([
    expect.objectContaining({
      type: "expression",
      formulae: ['$C2="thiếu"'],
      stopIfTrue: true,
      style: {
        fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
        font: { color: { argb: "FF9C0006" } },
      },
    }),
    expect.objectContaining({
      type: "beginsWith",
      text: "Chưa",
      formulae: ['LEFT(C2,LEN("Chưa"))="Chưa"'],
      style: { font: { bold: true } },
    }),
    expect.objectContaining({ type: "cellIs", operator: "greaterThan", formulae: ["0"] }),
    expect.objectContaining({ type: "top10", rank: 3, bottom: true, percent: true }),
    expect.objectContaining({ type: "dataBar", color: { argb: "FF00FF00" } }),
  ]);
});

test("conditional formats are read back, deleted and cleared; a part of another type is a null object", async () => {
  const { run, sheet } = session();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A9");
    const format = range.conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "1", formula2: "5", operator: "Between" };
    format.cellValue.format.font.color = "#112233";
    format.load("id");
    const other = format.customOrNullObject;
    const cells = format.getRange().load("address");
    await context.sync();
    const found = range.conditionalFormats.getItem(format.id);
    found.cellValue.load("rule");
    found.cellValue.format.font.load("color,bold");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(found.cellValue.rule).toEqual({ formula1: "=1", formula2: "=5", operator: "Between" });
    expect([
      found.cellValue.format.font.color,
      found.cellValue.format.font.bold,
      other.isNullObject,
      cells.address,
      count.value,
    ]).toEqual(["#112233", false, true, "Sheet1!A1:A9", 1]);
    context.workbook.worksheets.getFirst().getRange("A1:A3").conditionalFormats.clearAll();
    await context.sync();
    expect(sheet().conditionalFormats[0]?.areas).toEqual([{ row: 3, column: 0, rows: 6, columns: 1 }]);
    found.delete();
    await context.sync();
  });
  expect(sheet().conditionalFormats).toEqual([]);
});

test("a kind of conditional format that is not implemented fails", async () => {
  const { run } = session();
  const error = await failure(
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").conditionalFormats.add("IconSet");
      await context.sync();
    }),
  );
  expect(error).toMatchObject({
    code: "NotImplemented",
    debugInfo: { errorLocation: "ConditionalFormatCollection.add" },
  });
});

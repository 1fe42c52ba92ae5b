import { headerMissing } from "../../../src/core/nominations/missingHeadings";
import { testRule } from "../../support/testRule";
import { nominationSheet } from "../../support/nominations";
import { planSheet } from "../../support/planSheet";
import { workbook, type SheetSpec } from "../../support/workbook";

const plain = (...cells: SheetSpec["cells"] & object): SheetSpec => ({ name: "Sheet1", cells });
const HEADINGS = ["Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Đơn vị"];
const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];

testRule(headerMissing, {
  valid: [
    { name: "all four", workbook: workbook(plain(HEADINGS, DATA)) },
    { name: "two of the four have their own rule", workbook: workbook(plain(HEADINGS.slice(0, 2), DATA)) },
    { name: "in row 30", workbook: workbook(plain(...Array.from({ length: 29 }, () => []), HEADINGS, DATA)) },
    {
      name: "on a later, hidden sheet",
      workbook: workbook(plain(["abc"]), { ...plain(HEADINGS, DATA), name: "B", visible: false }),
    },
    {
      name: "in a table below row 30",
      workbook: workbook({ name: "Sheet1", tables: [{ name: "Bang1", address: "C40", rows: [HEADINGS, DATA] }] }),
    },
    {
      name: "case, NFD, no marks, line breaks, punctuation, parentheses",
      workbook: workbook(
        plain(
          ["HÌNH THỨC KHEN THƯỞNG", "Doi tuong", "Tên tập thể,\ncá nhân (ghi đủ)".normalize("NFD"), "Đơn\u00a0vị:"],
          DATA,
        ),
      ),
    },
    {
      name: "a table on the sheet of the Office's plan",
      workbook: workbook({
        ...planSheet(),
        tables: [...(planSheet().tables ?? []), { name: "Bang1", address: "A40", rows: [HEADINGS, DATA] }],
      }),
    },
  ],
  invalid: [
    { name: "no sheet, an empty sheet", workbook: workbook({ name: "Sheet1" }), findings: ["- missing"] },
    {
      name: "one of the four",
      workbook: workbook(plain(["STT", "Đơn vị", "Ngày đề nghị"], [1, "A", "B"])),
      findings: ["- missing"],
    },
    {
      name: "in row 31",
      workbook: workbook(plain(...Array.from({ length: 30 }, () => []), HEADINGS, DATA)),
      findings: ["- missing"],
    },
    {
      name: "beside one of the known tables",
      workbook: workbook({
        ...nominationSheet([{}]),
        tables: [{ name: "donvi", address: "A1", rows: [["Đơn vị", ...HEADINGS.slice(0, 3)], ["A"]] }],
      }),
      findings: ["- missing"],
    },
    {
      name: "headings that are error values",
      workbook: workbook(
        plain([...HEADINGS.slice(0, 1), { error: "#N/A" }, { error: "#N/A" }, { error: "#N/A" }], DATA),
      ),
      findings: ["- missing"],
    },
  ],
});

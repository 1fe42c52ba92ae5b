import { LIST_HEADINGS } from "../../../src/core/decisions/columns";
import { summaryDamaged } from "../../../src/core/decisions/listFindings";
import { HEADINGS as COLUMNS, OWN } from "../../../src/core/nominations/fields";
import { testRule } from "../../support/testRule";
import { nominationSheet, summarySheet } from "../../support/nominations";
import { idOf } from "../../support/seen";
import { workbook, type SheetSpec } from "../../support/workbook";

const list = nominationSheet([{}]);
const summary = summarySheet([{ "Mã đề nghị": idOf(0), "Ý kiến Giám đốc": "Duyệt" }]);
const [table] = summary.tables ?? [];
const rows = table?.rows ?? [];
const withTable = (change: object): SheetSpec => ({
  ...summary,
  tables: [{ name: "XetDuyet", address: "A5", rows, ...change }],
});
const HEADINGS = Object.values(LIST_HEADINGS);
const OTHERS: Partial<Record<string, string>> = {
  "Ý kiến Giám đốc": "Phê duyệt",
  "Ghi chú của Giám đốc": "Ghi chú",
};
const withHeadings = (headings: readonly string[]) => withTable({ rows: [[...headings], ...rows.slice(1)] });

testRule(summaryDamaged, {
  valid: [
    { name: "the list as it is made", workbook: workbook(list, summary) },
    { name: "none yet", workbook: workbook(list) },
    {
      name: "headings in another order, case and wording, and one more",
      workbook: workbook(list, withHeadings([...HEADINGS.map((item) => item.toUpperCase()).reverse(), "Số tờ trình"])),
    },
    {
      name: "the other headings of the Director's columns",
      workbook: workbook(list, withHeadings(HEADINGS.map((item) => OTHERS[item] ?? item))),
    },
    {
      name: "a list of nominations with a column for an opinion",
      workbook: workbook({
        name: "A",
        cells: [
          ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị", "Mã đề nghị", "Ý kiến"],
          ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"],
        ],
      }),
    },
    {
      name: "a checked list of nominations with a column for decisions, if the list could not be made",
      workbook: workbook({
        name: "A",
        cells: [
          ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị", "Ý kiến Giám đốc", ...OWN.map((field) => COLUMNS[field])],
          ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng", "", idOf(0), "Hợp lệ"],
        ],
      }),
    },
    {
      name: "a copy of its sheet beside it",
      workbook: workbook(list, summary, { ...withTable({ name: "XetDuyet2" }), name: "Tổng hợp (2)" }),
    },
  ],
  invalid: [
    ...HEADINGS.map((missing) => ({
      name: `the heading ${missing} is gone`,
      workbook: workbook(list, withHeadings(HEADINGS.map((item) => (item === missing ? "Khác" : item)))),
      findings: ["A5 headingsMissing"],
      quoting: [missing],
    })),
    {
      name: "its header row was taken away",
      workbook: workbook(list, withTable({ headers: false })),
      findings: ["A5 headingsHidden"],
    },
    { name: "it was renamed", workbook: workbook(list, withTable({ name: "Duyet" })), findings: ["L5 tableGone"] },
    {
      name: "it was renamed, and has a column of the Director's own with a heading of the nominations",
      workbook: workbook(list, withTable({ name: "Duyet", rows: rows.map((line) => [...line, COLUMNS.detail]) })),
      findings: ["L5 tableGone"],
    },
    {
      name: "it was made a plain range, on a hidden sheet",
      workbook: workbook(list, { name: "Cũ", visible: false, cells: [[], [...HEADINGS]] }),
      findings: ["L2 tableGone"],
      stage: "registration",
    },
    ...["Ý kiến", "Ý kiến của Giám đốc", "Phê duyệt"].map((heading) => ({
      name: `it was made a plain range, and its decisions stand under ${heading}`,
      workbook: workbook(list, {
        name: "Cũ",
        cells: [HEADINGS.map((item) => (item === "Ý kiến Giám đốc" ? heading : item))],
      }),
      findings: ["L1 tableGone"],
    })),
  ],
});

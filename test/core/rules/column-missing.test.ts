import { columnMissing } from "../../../src/core/nominations/missingHeadings";
import { testRule } from "../../support/testRule";
import type { Content } from "../../support/cells";
import { workbook } from "../../support/workbook";

const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];
const headed = (...headings: readonly Content[]) =>
  workbook({ name: "Sheet1", cells: [["DANH SÁCH"], headings, DATA] });

testRule(columnMissing, {
  valid: [
    { name: "all four", workbook: headed("Hình thức", "Đối tượng", "Họ tên", "Đơn vị") },
    {
      name: "under every other heading",
      workbook: headed(
        "Danh hiệu thi đua/Hình thức khen thưởng",
        "Tập thể/Cá nhân",
        "Tên tập thể/cá nhân/hộ gia đình",
        "Phòng/đơn vị",
      ),
    },
    { name: "fewer than two is no heading row", workbook: headed("Hình thức", "Ghi chú") },
  ],
  invalid: [
    {
      name: "one missing, nothing like it",
      workbook: headed("Hình thức", "Đối tượng", "Họ tên", "Ghi chú"),
      findings: ["A2 missing"],
      quoting: ['"Đơn vị"'],
    },
    {
      name: "headings of other columns are no hint, whatever they hold",
      workbook: headed("Hình thức", "Đối tượng", "Tên đơn vị/tập thể", "Ngày đề nghị xét"),
      findings: ["A2 missing"],
      quoting: ["dòng 2"],
    },
    {
      name: "its name with something that is no column",
      workbook: headed("Hình thức", "Đối tượng", "Họ tên", "Đơn vị, địa bàn phụ trách chính"),
      findings: ["A2 missing"],
    },
    {
      name: "two others at once",
      workbook: headed("Hình thức", "Đối tượng", "Họ tên", "Chức vụ, thành tích"),
      findings: ["A2 missing"],
    },
    {
      name: "two missing: each is said",
      workbook: headed("STT", "Đối tượng", "Họ tên"),
      findings: ["A2 missing", "A2 missing"],
      quoting: ['"Hình thức khen thưởng"', '"Đơn vị"'],
    },
    {
      name: "a heading close to it",
      workbook: headed("Hình thức", "Đối tượng", "Họ tên", "Đơn vị CT"),
      findings: ["D2 closeHeading"],
      quoting: ["Đơn vị CT"],
    },
    {
      name: "a slip in it",
      workbook: headed("Hình thức", "Đối tuợg", "Họ tên", "Đơn vị"),
      findings: ["B2 closeHeading"],
    },
    {
      name: "a heading that holds two of them at once",
      workbook: headed("Hình thức", "Đối tượng", "Họ tên", "Chức vụ, đơn vị công tác"),
      findings: ["D2 combinedHeading"],
    },
    ...[
      "chức vụ và đơn vị",
      "chức vụ/đơn vị",
      "Chức vụ &Đơn vị",
      "Chức vụ\n+ phòng/đơn vị",
      "Tên tập thể, cá nhân; đơn vị",
    ].map((heading) => ({
      name: heading,
      workbook: headed("Hình thức", "Đối tượng", "Họ tên", heading),
      findings: ["D2 combinedHeading"],
    })),
    {
      name: "one heading that holds two missing ones",
      workbook: headed("Hình thức", "Đối tượng", "Họ tên, đơn vị công tác"),
      findings: ["C2 combinedHeading", "C2 combinedHeading"],
    },
    {
      name: "the best of several sheets is named",
      workbook: workbook(
        { name: "A", cells: [["Hình thức", "Đối tượng"], DATA] },
        { name: "B", cells: [[], ["", "Hình thức", "Đối tượng", "Họ tên"], DATA] },
      ),
      findings: ["B2 missing"],
    },
    {
      name: "the best of several sheets is named, in any order",
      workbook: workbook(
        { name: "B", cells: [["Hình thức", "Đối tượng", "Họ tên"], DATA] },
        { name: "A", cells: [["", "Hình thức", "Đối tượng"], DATA] },
      ),
      findings: ["A1 missing"],
    },
    {
      name: "on a sheet whose name says the subject",
      workbook: workbook({ name: "Tập thể", cells: [["Hình thức", "Họ tên", "Đơn vị"], DATA] }),
      findings: ["A1 subjectInName"],
      quoting: ['dòng 1, trang Tập thể, và ghi "Tập thể" ở từng dòng.'],
    },
    {
      name: "on two such sheets",
      workbook: workbook(
        { name: "DS CÁ NHÂN", cells: [["Hình thức", "Họ tên", "Đơn vị"], DATA] },
        { name: "DS Tập thể", cells: [["Hình thức", "Họ tên", "Đơn vị"], DATA] },
      ),
      findings: ["A1 subjectInName"],
      quoting: ['ghi "Cá nhân" ở từng dòng. Các trang khác cũng có danh sách: "DS Tập thể"'],
    },
    {
      name: "on a sheet whose name says both",
      workbook: workbook({ name: "Tập thể, cá nhân", cells: [["Hình thức", "Họ tên", "Đơn vị"], DATA] }),
      findings: ["A1 missing"],
    },
    {
      name: "of equals the one with rows, then the visible one",
      workbook: workbook(
        { name: "A", cells: [["Hình thức", "Đối tượng", "Họ tên"]] },
        { name: "B", cells: [["Hình thức", "Đối tượng", "Họ tên"], DATA], visible: false },
        { name: "C", cells: [[], ["Hình thức", "Đối tượng", "Họ tên"], DATA] },
      ),
      findings: ["A2 missing"],
      quoting: ["trang C"],
    },
    {
      name: "in a table",
      workbook: workbook({
        name: "A",
        tables: [{ name: "DeNghi", address: "C4", rows: [["Hình thức", "Họ tên", "Đơn vị"], DATA] }],
      }),
      findings: ["C4 missing"],
    },
    {
      name: "at the stage of registration",
      workbook: headed("Hình thức", "Đối tượng", "Họ tên"),
      stage: "registration",
      findings: ["A2 missing"],
    },
  ],
});

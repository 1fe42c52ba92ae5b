import { changedAfterDecision } from "../../../src/core/rules/changed-after-decision";
import { testRule } from "../../support/testRule";
import type { Row } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";

const units = [["Phòng Công nghệ thông tin", "CNTT", "", ""]];
const decided = (text = "Duyệt", before: Row = {}) => [
  { "Mã đề nghị": idOf(0), "Ý kiến Giám đốc": text, "Dấu vết": seen(before, { units }) },
];
const now = (row: Row) => [{ id: idOf(0), ...row }];

testRule(changedAfterDecision, {
  valid: [
    { name: "nothing changed", rows: now({}), decisions: decided() },
    ...(
      [
        ["another spelling of the name", { nominee: "  NGUYỄN VĂN AN.".normalize("NFD") }],
        ["the award's code", { award: "STTTT-CN" }],
        ["another name of the unit", { unit: "cntt" }],
        ["the date typed as text", { proposedOn: "15-11-2022" }],
        ["another word for met", { CN1: "x", CN2: true }],
        ["another word for yes and for no", { report: 1, discipline: null, directInvolvement: "Có" }],
        [
          "columns that are no part of it",
          { ordinal: 5, lateAcceptance: "Giám đốc đồng ý", registeredOn: { date: "27/04/2022" } },
        ],
        ["a criterion of the other subject says N/A", { TT1: "N/A" }],
      ] satisfies [string, Row][]
    ).map(([name, row]) => ({ name, rows: now(row), decisions: decided(), units })),
    { name: "undecided", rows: now({ position: "Trưởng phòng" }), decisions: decided("") },
    { name: "unreadable", rows: now({ position: "Trưởng phòng" }), decisions: decided("xem lại") },
    {
      name: "another nomination typed over it",
      rows: now({ nominee: "Lê Bình", achievement: "Khác" }),
      decisions: decided(),
    },
    {
      name: "an unreadable trace",
      rows: now({ nominee: "Lê Bình" }),
      decisions: [{ ...decided()[0], "Dấu vết": "abc" }],
    },
    { name: "no trace", rows: now({ nominee: "Lê Bình" }), decisions: [{ ...decided()[0], "Dấu vết": null }] },
    {
      name: "a criterion added to the plan",
      rows: now({}),
      decisions: decided(),
      plan: {
        criteria: [
          ["CN1", "STTTT-CN", "Có cách làm hay"],
          ["CN2", "STTTT-CN", "Làm tốt"],
          ["CN3", "STTTT-CN", "Mới"],
        ],
      },
      units,
      extra: [["CN3", null]],
    },
    {
      name: "an absent column is a blank",
      rows: now({}),
      decisions: decided("Duyệt", { report: null, discipline: "không" }),
      without: ["report", "discipline"],
    },
  ],
  invalid: [
    {
      name: "a note alone",
      rows: now({ position: "Trưởng phòng" }),
      decisions: [{ ...decided("")[0], "Ghi chú của Giám đốc": "hỏi lại đơn vị" }],
      findings: ["E2 changed"],
      quoting: ["hỏi lại đơn vị"],
    },
    {
      name: "the row showed another nomination",
      rows: now({}),
      decisions: [{ ...decided()[0], "Dấu vết": `${idOf(1)} ${seen()}` }],
      findings: ["E2 unknown"],
      quoting: ["Duyệt"],
    },
    {
      name: "each part by its name",
      rows: now({
        position: "Trưởng phòng",
        proposedOn: { date: "16/11/2022" },
        CN1: "Không đạt",
        report: null,
        discipline: "Có",
      }),
      decisions: decided("Không duyệt"),
      units,
      findings: ["E2 changed"],
      quoting: ["Chức vụ, Ngày đề nghị, Tiêu chuẩn, Báo cáo thành tích, Đang xem xét kỷ luật, khiếu nại"],
    },
    {
      name: "award, subject, unit, summary",
      rows: now({ award: "CA-TT", subject: "Tập thể", unit: "Văn phòng", achievement: "Khác" }),
      decisions: decided(),
      stage: "registration",
      findings: ["E2 changed"],
      quoting: ["Hình thức khen thưởng, Đối tượng, Đơn vị, Tóm tắt thành tích"],
    },
    {
      name: "a new reference for the document",
      rows: now({ report: "16/BC" }),
      decisions: decided("Duyệt", { report: "15/BC" }),
      findings: ["E2 changed"],
      quoting: ["Báo cáo thành tích"],
    },
    {
      name: "the nominee alone",
      rows: now({ nominee: "Nguyễn Văn Ân" }),
      decisions: decided(),
      findings: ["E2 changed"],
      quoting: ["Tên tập thể, cá nhân"],
    },
    {
      name: "a text where the date was",
      rows: now({ proposedOn: "hôm qua" }),
      decisions: decided(),
      findings: ["E2 changed"],
    },
  ],
});

test("the criteria, that have no heading in common, are named in each language", () => {
  const { vi, en } = changedAfterDecision.messages.changed({ decision: "Duyệt", parts: ["position", "criteria"] });
  expect(vi).toContain("đã thay đổi: Chức vụ, Tiêu chuẩn.");
  expect(en).toContain('"Duyệt": Chức vụ, criteria.');
});

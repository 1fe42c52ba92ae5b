import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { NO_TOTALS, type RowReport } from "../../../src/core/report/report";
import type { Finding } from "../../../src/core/findings/finding";
import type { ValidationResult } from "../../../src/validateWorkbook";

const row = (about: Partial<RowReport>): RowReport => ({
  row: 6,
  id: "HS-7K2Q9F",
  award: "STTTT-CN",
  subject: "individual",
  nominee: "Nguyễn Văn An",
  unit: "Phòng Công nghệ thông tin",
  outcome: "valid",
  findings: [],
  ...about,
});

const finding = (about: Partial<Finding>): Finding => ({
  rule: "registration-late",
  messageId: "late",
  severity: "error",
  sheet: "Đề nghị",
  cell: "H7",
  row: 7,
  field: "registeredOn",
  value: "02/05/2022",
  clause: "mục IV",
  message: { vi: "Đăng ký trễ hạn.", en: "Registered too late." },
  fix: null,
  ...about,
});

/** Three nominations: one valid, one invalid, one incomplete. */
export const sampleValidation: ValidationResult = {
  written: { cells: 24, unconfirmed: 0, restarts: 0 },
  unconfirmedCells: [],
  plan: BUILT_IN_PLAN,
  readOnly: false,
  unitNames: ["Phòng Công nghệ thông tin", "Phòng Công nghệ thông tin", "Thanh tra Sở"],
  sheets: ["Kế hoạch", "Đề nghị", "Tổng hợp"],
  listSheet: "Tổng hợp",
  director: [],
  from1904: false,
  changes: null,
  confirmable: [],
  approvedGone: [],
  refused: [],
  inverse: [],
  units: [],
  cells: null,
  unitList: [],
  merges: new Map(),
  mapping: null,
  listSource: null,
  lists: [],
  report: {
    plan: { number: "27/KH-STTTT", year: 2022, stage: "nomination", source: "workbook" },
    sheet: "Đề nghị",
    complete: true,
    crashedRules: [],
    checksLeftOut: [],
    sheetFindings: [],
    rows: [
      row({ row: 6 }),
      row({ row: 7, nominee: "Trần Thị Bình", outcome: "invalid", findings: [finding({})] }),
      row({
        row: 8,
        nominee: "",
        outcome: "incomplete",
        findings: [
          finding({ rule: "nominee-missing", severity: "missing", cell: "D8", row: 8, field: "nominee" }),
          finding({ rule: "date-in-future", severity: "info", cell: "I8", row: 8, field: "proposedOn" }),
        ],
      }),
    ],
    quotas: [
      { award: "CA-CN", subject: "individual", quota: null, nominated: 1, counted: 1, approved: 0 },
      { award: "STTTT-CN", subject: "individual", quota: 2, nominated: 4, counted: 3, approved: 0 },
    ],
    totals: { ...NO_TOTALS, rows: 3, valid: 1, incomplete: 1, invalid: 1 },
    stopped: false,
  },
};

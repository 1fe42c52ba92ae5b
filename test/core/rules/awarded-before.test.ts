import { awardedBefore } from "../../../src/core/rules/awarded-before";
import type { Content } from "../../support/cells";
import { COLLECTIVE } from "../../support/nominations";
import { testRule } from "../../support/testRule";

const UNIT = "Phòng Công nghệ thông tin";
const AWARD = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

/** A row of `LichSu`, by its usual columns. */
const earlier = (
  nominee: Content,
  about: Partial<Record<"year" | "award" | "subject" | "unit" | "decision", Content>> = {},
) => {
  const { year = 2021, award = AWARD, subject = "Cá nhân", unit = UNIT, decision = "12/QĐ-STTTT" } = about;
  return [year, award, subject, nominee, unit, decision, null];
};

testRule(awardedBefore, {
  valid: [
    { name: "no table of earlier awards", rows: [{}] },
    { name: "a table without a row", rows: [{}], history: [[null, null, null, null, null, null, null]] },
    { name: "another name", history: [earlier("Nguyễn Văn Ân")] },
    { name: "another subject", history: [earlier("Nguyễn Văn An", { subject: "Tập thể" })] },
    { name: "another unit", history: [earlier("Nguyễn Văn An", { unit: "Văn phòng" })] },
    {
      name: "blank or unknown parts, which equal nothing",
      rows: [{ unit: null }, { subject: "Nhóm" }, { nominee: null }],
      history: [
        earlier("Nguyễn Văn An", { unit: null }),
        earlier("Nguyễn Văn An", { subject: "Nhóm" }),
        earlier(null),
        earlier({ error: "#N/A" }),
      ],
    },
    { name: "while units only register", stage: "registration", history: [earlier("Nguyễn Văn An")] },
    {
      name: "a column that stands there twice",
      historyHeadings: ["Năm", "Hình thức", "Đối tượng", "Họ tên", "Đơn vị", "Số quyết định", "Họ và tên"],
      history: [[2021, AWARD, "Cá nhân", "Nguyễn Văn An", UNIT, "12", "Nguyễn Văn An"]],
    },
  ],
  invalid: [
    {
      name: "the same individual, whatever the award",
      history: [
        earlier("Nguyễn Văn An", { award: "Bằng khen của Chủ tịch UBND tỉnh", decision: "Quyết định số 7/QĐ-UBND" }),
      ],
      findings: ["E2 before"],
      quoting: ["năm 2021, Bằng khen của Chủ tịch UBND tỉnh (Quyết định số 7/QĐ-UBND)"],
    },
    {
      name: "a collective; the award by its code",
      rows: [COLLECTIVE],
      history: [earlier("Tập thể Phòng Công nghệ thông tin", { subject: "Tập thể", award: "STTTT-TT" })],
      findings: ["E2 before"],
      quoting: [`năm 2021, ${AWARD}`],
    },
    {
      name: "in other letters, Unicode form and spacing, and by another name of the unit",
      rows: [{ nominee: "Đỗ Thị  Thuỷ", unit: "CNTT" }],
      units: [[UNIT, "CNTT; Phòng CNTT"]],
      history: [earlier(" ĐỖ THỊ THỦY".normalize("NFD"), { unit: "phòng cntt" })],
      findings: ["E2 before"],
    },
    {
      name: "an unknown unit by its text",
      rows: [{ unit: "Phòng Lạ" }],
      units: [[UNIT]],
      history: [earlier("Nguyễn Văn An", { unit: "PHÒNG LẠ" })],
      findings: ["E2 before"],
    },
    {
      name: "several awards, one without year and number; past five they are counted",
      history: [
        earlier("Nguyễn Văn An", { year: null, award: null, decision: null }),
        ...[2015, 2016, 2017, 2018, 2019, 2020].map((year) => earlier("Nguyễn Văn An", { year })),
      ],
      findings: ["E2 before"],
      quoting: ["chưa ghi năm, chưa ghi hình thức (chưa ghi số quyết định); năm 2015, "],
    },
    {
      name: "a list that was pasted with other headings",
      historyHeadings: [
        "TT",
        "Họ và tên",
        "Chức vụ",
        "Phòng/đơn vị",
        "Phân loại khen thưởng",
        "Danh hiệu thi đua/Hình thức khen thưởng",
        "Quyết định số",
        "Năm khen thưởng",
      ],
      history: [[1, "Nguyễn Văn An", "Chuyên viên", UNIT, "Cá nhân", "GK Giám đốc Sở", "15/QĐ-STTTT", "2020"]],
      findings: ["E2 before"],
      quoting: [`năm 2020, ${AWARD} (Quyết định số 15/QĐ-STTTT)`],
    },
  ],
});

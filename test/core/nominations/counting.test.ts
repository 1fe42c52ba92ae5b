import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { serial } from "../../support/cells";
import { nominations, type BookOptions, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

const AN: Row = { nominee: "Lê An" };
const BINH: Row = { nominee: "Trần Bình" };

/** What is counted for the Department's award to individuals. */
function counted(rows: readonly Row[], options: BookOptions = {}) {
  const { report } = checkWorkbook(nominations(rows, options), { today: serial("31/12/2022") });
  const quota = report.quotas.find(({ award, subject }) => award === "STTTT-CN" && subject === "individual");
  return quota && [quota.nominated, quota.counted, quota.approved];
}

test.each<[string, Row[], number[]]>([
  ["each nomination once", [AN, BINH], [2, 2, 0]],
  ["duplicates of one key once", [AN, AN, BINH, BINH], [4, 2, 0]],
  [
    "one name in two units is two people",
    [AN, AN, { ...AN, unit: "Văn phòng" }, { ...AN, unit: "Văn phòng" }],
    [4, 2, 0],
  ],
  ["as many as there are positions", [AN, { ...AN, position: "Trưởng phòng" }, { ...AN, position: null }], [3, 2, 0]],
  [
    "no positions at all",
    [
      { ...AN, position: null },
      { ...AN, position: null },
    ],
    [2, 1, 0],
  ],
  [
    "a name without a unit is no duplicate",
    [
      { ...AN, unit: null },
      { ...AN, unit: null },
    ],
    [2, 2, 0],
  ],
  ["another subject's are not counted", [AN, { ...BINH, subject: "Tập thể" }], [1, 1, 0]],
  ["an unknown award is not counted", [AN, { ...BINH, award: "Huân chương" }], [1, 1, 0]],
  ["a faulty one is nominated, not counted", [AN, { ...BINH, proposedOn: { date: "01/12/2022" } }], [2, 1, 0]],
])("%s", (_, rows, expected) => {
  expect(counted(rows)).toEqual(expected);
});

test("rejected ones are not counted; approved ones are, also as approved", () => {
  const rows = [AN, BINH, { nominee: "Hồ Cúc" }].map((row, index) => ({ ...row, id: idOf(index) }));
  const decisions = ["Duyệt", "Không duyệt", ""].map((text, index) => ({
    "Mã đề nghị": idOf(index),
    "Ý kiến Giám đốc": text,
  }));
  expect(counted(rows, { decisions })).toEqual([3, 2, 1]);
});

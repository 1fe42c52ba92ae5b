import { NotDuplicates, readNotDuplicates } from "../../../src/core/nominations/remembered";
import { planNotDuplicates } from "../../../src/core/mapping/memorySheet";
import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { dutyOf } from "../../../src/core/findings/duty";
import { tableNamed } from "../../../src/core/cells/snapshot";
import { serial } from "../../support/cells";
import { nominations, type Row } from "../../support/nominations";

const [A, B, C] = ["HS-AAAAAA", "HS-BBBBBB", "HS-CCCCCC"] as const;
const LONG = "Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại cơ quan";

/** "2: 3": a row with a finding of the rule, and the other rows that the finding names. */
function reported(rule: string, rows: Row[], notDuplicates: string[][]): string[] {
  const { report } = checkWorkbook(nominations(rows, { notDuplicates }), { today: serial("31/12/2022") });
  return report.rows.flatMap(({ row, findings }) =>
    findings.filter((item) => item.rule === rule).map(({ others }) => `${row}: ${others?.join(" ")}`),
  );
}

const PAIRS: [string, Row, Row][] = [
  ["nominee-namesake", {}, { position: "Trưởng phòng" }],
  ["nominee-near-match", {}, { nominee: "Nguyễn Vân An" }],
  ["nominee-same-name", {}, { unit: "Văn phòng Sở" }],
  ["achievement-copied", { achievement: LONG }, { achievement: LONG, nominee: "Lê Bình" }],
];

it.each(PAIRS)("%s skips a pair that was marked as no duplicate, in either order", (rule, item, other) => {
  const rows = [
    { ...item, id: A },
    { ...other, id: B },
  ];
  expect(reported(rule, rows, [])).toEqual(["2: 3", "3: 2"]);
  expect(reported(rule, rows, [[A, B]])).toEqual([]);
  expect(reported(rule, rows, [[` ${B} `, A]])).toEqual([]);
  expect(reported(rule, rows, [[A, C]])).toEqual(["2: 3", "3: 2"]);
});

it("leaves two awards to the Director once the unit wants both, and a third to the unit", () => {
  const award = (code: string, id: string): Row => ({ award: code, id });
  const rows = [award("STTTT-CN", A), award("CA-CN", B)];
  const messages = (all: Row[], notDuplicates: string[][]) =>
    checkWorkbook(nominations(all, { notDuplicates }), { today: serial("31/12/2022") }).report.rows.map(
      ({ findings }) => {
        const found = findings.find(({ rule }) => rule === "nominee-two-awards");
        return [found?.messageId, found && dutyOf(found), found?.others?.join(" ")];
      },
    );
  expect(messages(rows, [])).toEqual([
    ["twoAwards", "unit", "3"],
    ["twoAwards", "unit", "2"],
  ]);
  expect(messages(rows, [[B, A]])).toEqual([
    ["both", "director", undefined],
    ["both", "director", undefined],
  ]);
  expect(messages([...rows, award("CA-CN", C)], [[A, B]])).toEqual([
    ["twoAwards", "unit", "4"],
    ["both", "director", undefined],
    ["twoAwards", "unit", "2"],
  ]);
});

it.each(PAIRS)("%s still reports a third one", (rule, item, other) => {
  const rows = [
    { ...item, id: A },
    { ...other, id: B },
    { ...other, nominee: other.nominee ?? "Nguyễn Văn An", id: C },
  ];
  expect(reported(rule, rows, [[A, B]])[0]).toBe("2: 4");
});

it("only reads pairs of ids", () => {
  const notDuplicates = readNotDuplicates(
    nominations([{}], {
      notDuplicates: [
        [A, B],
        [A, "khác"],
        ["", C],
      ],
    }),
  );
  expect([notDuplicates.has({ id: B }, { id: A }), notDuplicates.knows({ id: C })]).toEqual([true, false]);
  expect(readNotDuplicates(nominations([{}])).knows({ id: A })).toBe(false);
  expect(new NotDuplicates([[A, A]]).has({ id: A }, { id: B })).toBe(false);
});

it("stores a pair once", () => {
  const snapshot = nominations([{}], { notDuplicates: [[A, B]] });
  const place = { table: tableNamed(snapshot, "KhongTrung") ?? null, sheet: null, sheets: [] };
  expect(planNotDuplicates(place, [[B, A]])).toEqual([]);
  expect(planNotDuplicates(place, [[A, C]])).toEqual([
    { kind: "addRows", sheet: "Cặp", name: "KhongTrung", rows: [[A, C]] },
  ]);
  expect(planNotDuplicates({ ...place, table: null, sheets: ["Đề nghị"] }, [[A, C]])[0]).toEqual({
    kind: "addSheet",
    sheet: "Ghi nhớ",
  });
});

import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { planDocument } from "../../../src/core/documents/planDocument";
import { sendBackText } from "../../../src/core/documents/sendBack";
import { unitReports } from "../../../src/core/report/report";
import { rowsOf } from "../../support/documents";
import { serial } from "../../support/cells";
import { COLLECTIVE, POLICE, nominations, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

const TODAY = serial("20/11/2022");
const ROWS: Row[] = [
  { id: idOf(0), CN1: null, position: null },
  {
    id: idOf(1),
    nominee: "Lê Bình",
    unit: "Thanh tra Sở",
    achievement: "Xây dựng 5 quy trình xử lý sự cố cho toàn cơ quan",
  },
  { ...COLLECTIVE, ...POLICE, id: idOf(2), achievement: "Tập thể hoàn thành 12 nhiệm vụ về an ninh trật tự năm qua" },
];

function check(rows: readonly Row[]) {
  const { report, checked } = checkWorkbook(nominations(rows), { today: TODAY });
  if (checked === null) throw new Error("The run stopped.");
  return { report, checked, units: unitReports(checked, report) };
}

function textOf(rows: readonly Row[], unit: string): string {
  const { report, checked, units } = check(rows);
  const found = units.find(({ name }) => name === unit);
  return found === undefined ? "no such unit" : sendBackText(found, checked.plan, report.sheet, TODAY);
}

test("the text of an e-mail: row, name, status, and what to write in each cell", () => {
  const lines = textOf(ROWS, "Phòng Công nghệ thông tin").split("\n");
  expect(lines[0]).toBe("Kính gửi: Phòng Công nghệ thông tin");
  expect(lines[2]).toBe(
    'Kết quả kiểm tra ngày 20/11/2022 theo Kế hoạch số 27/KH-STTTT: đơn vị có 1/2 đề nghị cần bổ sung, chỉnh sửa trên trang "Đề nghị":',
  );
  expect(lines[4]).toBe("1. Dòng 2: Nguyễn Văn An – Cần bổ sung");
  expect(lines.slice(5, 7).map((line) => line.slice(0, 30))).toEqual([
    expect.stringMatching(/^ {3}- .*\(ô [A-Z]+2\): /u) as string,
    expect.stringMatching(/^ {3}- .*\(ô [A-Z]+2\): /u) as string,
  ]);
  expect(lines.at(-1)).toContain("30/11/2022");
});

test("findings that the unit can't settle are not sent back", () => {
  expect(textOf(ROWS, "Thanh tra Sở")).toBe("");
  expect(textOf([ROWS[2] ?? {}], "Phòng Công nghệ thông tin")).toBe("");
});

test.each<[string, Row]>([
  ["a pending complaint", { discipline: "Đang có đơn khiếu nại" }],
  ["an accepted delay", { proposedOn: { date: "05/12/2022" }, lateAcceptance: "Giám đốc đồng ý ngày 06/12/2022" }],
])("%s waits for the Director and is not sent back", (_, row) => {
  expect(textOf([row], "Phòng Công nghệ thông tin")).toBe("");
});

test("the sheet for a unit has the same rows; a unit with nothing to supply gets none", () => {
  const { report, checked } = check(ROWS);
  const { document, count } = planDocument({ kind: "send-back", unit: "Phòng Công nghệ thông tin" }, checked, report);
  expect([document?.name, count]).toEqual(["Trả lại - Phòng Công nghệ thông tin", 1]);
  const [row] = rowsOf(document);
  expect(row?.slice(0, 4)).toEqual([2, idOf(0), "Nguyễn Văn An", "Cần bổ sung"]);
  expect(String(row?.[4]).split("\n")).toHaveLength(2);
  for (const unit of ["Thanh tra Sở", "Phòng nào đó"])
    expect(planDocument({ kind: "send-back", unit }, checked, report)).toMatchObject({ document: null, count: 0 });
});

test("all units at once: a slip for each, on separate pages", () => {
  const rows = [ROWS[0] ?? {}, { ...ROWS[1], CN2: null }, { id: idOf(3), unit: null }];
  const { report, checked } = check(rows);
  const { document, count } = planDocument({ kind: "send-back", unit: null }, checked, report);
  expect([document?.name, count]).toEqual(["Trả lại - tất cả đơn vị", 3]);
  const addressees = document?.parts.map(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "centred" ? [block.text] : [])),
  );
  expect(addressees).toEqual([
    ["Kính gửi: (chưa ghi đơn vị)"],
    ["Kính gửi: Phòng Công nghệ thông tin"],
    ["Kính gửi: Thanh tra Sở"],
  ]);
});

test("rows without a unit have a list too", () => {
  const { report, checked } = check([{ id: idOf(0), unit: null }]);
  expect(planDocument({ kind: "send-back", unit: "" }, checked, report).document?.name).toBe(
    "Trả lại - chưa ghi đơn vị",
  );
  expect(textOf([{ id: idOf(0), unit: null }], "")).toMatch(/^Kính gửi: \(chưa ghi đơn vị\)/u);
});

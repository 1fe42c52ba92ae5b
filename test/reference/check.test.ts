import type { Workbook } from "../../workbench/host/model";
import { referenceReport } from "./check";
import {
  addSheet,
  addTable,
  dateCell,
  errorCell,
  formulaCell,
  merge,
  newWorkbook,
  putRow,
  type Content,
} from "./generate/build";
import type { ReferenceReport } from "./types";

const headings = ["STT", "Hình thức", "Đối tượng", "Họ tên", "Chức vụ", "Đơn vị", "Ngày đăng ký", "Ngày đề nghị"];
const moreHeadings = ["TT1", "TT2", "TT3", "TT4", "CN1", "CN2", "Thành tích", "Báo cáo thành tích", "Ngoại lệ"];
const all = [...headings, ...moreHeadings];

const person: Record<string, Content> = {
  STT: null,
  "Hình thức": "STTTT-CN",
  "Đối tượng": "Cá nhân",
  "Họ tên": "Nguyễn Văn An",
  "Chức vụ": "Chuyên viên",
  "Đơn vị": "Văn phòng Sở",
  "Ngày đăng ký": dateCell(44670),
  "Ngày đề nghị": dateCell(44890),
  CN1: "Đạt",
  CN2: "x",
  "Thành tích": "Tham mưu xây dựng kế hoạch, tuyên truyền pháp luật cho toàn Sở",
  "Báo cáo thành tích": "Có",
};

const typed = (changes: Record<string, Content>, columns = all): Content[] =>
  columns.map((heading) => ({ ...person, ...changes })[heading] ?? null);

/** A plain list from the first row on: one row per set of changes to a valid nomination. */
function list(...rows: Record<string, Content>[]): Workbook {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Danh sách");
  putRow(sheet, 0, 0, all);
  rows.forEach((row, index) => putRow(sheet, index + 1, 0, typed(row)));
  return workbook;
}

const check = (workbook: Workbook): ReferenceReport => referenceReport(workbook, { today: "2023-01-01" });

/** "D2 rule", the severity added where a rule has several. */
const found = (report: ReferenceReport): string[] =>
  [...report.sheetFindings, ...report.rows.flatMap((row) => row.findings)].map(({ rule, cell }) => `${cell} ${rule}`);

const otherPerson = {
  "Họ tên": "Trần Thị Hòa",
  "Thành tích": "Vận động toàn thể thành viên ký cam kết giữ gìn trật tự",
};

test("a clean row is valid", () => {
  const report = check(list({}));
  expect(found(report)).toEqual([]);
  expect(report.rows).toEqual([{ row: 2, award: "STTTT-CN", subject: "individual", outcome: "valid", findings: [] }]);
  expect(report.quotas[3]).toEqual({
    award: "STTTT-CN",
    subject: "individual",
    quota: 2,
    nominated: 1,
    counted: 1,
    approved: 0,
  });
  expect(report.plan).toEqual({ number: "27/KH-STTTT", year: 2022, stage: "nomination", source: "built-in" });
});

test.each<[string, Record<string, Content>, string[]]>([
  ["blank by a dash", { "Họ tên": " – " }, ["D2 nominee-missing"]],
  ["blank by a formula's 0", { "Đơn vị": formulaCell(0, "=Z1") }, ["F2 unit-missing"]],
  ["an error is read by nothing else", { "Đơn vị": errorCell("#N/A") }, ["F2 cell-formula-error"]],
  ["exclusive deadline, the day itself", { "Ngày đăng ký": dateCell(44679.5) }, ["G2 registration-on-deadline"]],
  ["exclusive deadline, the day before", { "Ngày đăng ký": dateCell(44678) }, []],
  ["inclusive deadline, the day itself", { "Ngày đề nghị": dateCell(44895.99) }, []],
  ["inclusive deadline, the day after", { "Ngày đề nghị": dateCell(44896) }, ["H2 proposal-late"]],
  ["a date as text", { "Ngày đề nghị": "ngày 1 tháng 5 năm 2022 8:30" }, ["H2 date-as-text"]],
  ["two kinds of separators", { "Ngày đề nghị": "1/5-2022" }, ["H2 date-unreadable"]],
  ["a typed year", { "Ngày đề nghị": 2022 }, ["H2 date-unreadable"]],
  ["no registration, unit list unknown", { "Ngày đăng ký": null }, ["G2 registration-missing"]],
  ["an unreadable registration ends the matter", { "Ngày đăng ký": "rồi" }, ["G2 date-unreadable"]],
  ["the other subject's code", { "Hình thức": "STTTT-TT" }, ["B2 award-subject-mismatch"]],
  ["a criterion not met", { CN1: "KHÔNG ĐẠT" }, ["M2 criterion-not-met"]],
  ["a criterion without an answer", { CN2: "n/a" }, ["N2 criterion-unassessed"]],
  ["a criterion of the other subject", { TT1: "Không đạt" }, ["I2 criterion-of-other-subject"]],
  ["no criteria in the plan", { "Hình thức": "CA-CN" }, ["B2 criteria-source-missing"]],
  ["VNI", { "Họ tên": "Nguyeãn Vaên An" }, ["D2 text-legacy-font"]],
  ["names that only look like VNI", { "Họ tên": "Hoàng Xuân Quyên" }, []],
  ["zero-width and NFD", { "Họ tên": "Nguyễn\u200B Văn An".normalize("NFD") }, ["D2 text-not-nfc", "D2 text-spacing"]],
])("%s", (_name, changes, expected) => expect(found(check(list(changes)))).toEqual(expected));

test("an acceptance of a late proposal makes it a review", () => {
  const late = { "Ngày đề nghị": dateCell(44900) };
  const severities = (acceptance: string) =>
    check(list({ ...late, "Ngoại lệ": acceptance })).rows[0]!.findings[0]!.severity;
  expect(severities("Giám đốc đồng ý ngày 01/12")).toBe("review");
  expect(severities("Không chấp nhận nộp trễ hạn")).toBe("error");
  expect(severities("có đồng ý")).toBe("error");
});

test("duplicates: positions decide, spelling does not", () => {
  const same = check(list({}, { "Họ tên": " nguyễn văn AN", "Đơn vị": "Văn phòng  sở", "Chức vụ": "-" }));
  expect(same.rows.map(({ outcome }) => outcome)).toEqual(["invalid", "invalid"]);
  expect(same.quotas[3]).toMatchObject({ nominated: 2, counted: 1 });
  const namesakes = check(list({}, { "Chức vụ": "Văn thư" }));
  expect(found(namesakes)).toEqual(["D2 nominee-namesake", "D3 nominee-namesake"]);
  expect(namesakes.quotas[3]).toMatchObject({ counted: 2 });
});

test("copied achievements: only between different nominees", () => {
  expect(found(check(list({}, { "Họ tên": "Trần Thị Hòa" })))).toEqual([
    "O2 achievement-copied",
    "O3 achievement-copied",
  ]);
  expect(found(check(list({}, { "Hình thức": "CA-CN" })))).not.toContain("O2 achievement-copied");
});

test("a quota counts what can still be given", () => {
  const third = { "Họ tên": "Lê Thị Thủy", "Thành tích": "Chủ động phối hợp với lực lượng công an trong an ninh mạng" };
  expect(found(check(list({}, otherPerson)))).toEqual([]);
  expect(found(check(list({}, otherPerson, third)))).toEqual(
    ["B2", "B3", "B4"].map((cell) => `${cell} quota-exceeded`),
  );
  expect(found(check(list({}, otherPerson, { ...third, CN1: "Không" })))).toEqual(["M4 criterion-not-met"]);
});

test("days and months swapped", () => {
  const shown = { ...otherPerson, "Ngày đề nghị": "15/06/2022" };
  expect(found(check(list({ "Ngày đề nghị": dateCell(44904) }, shown)))).toContain("H2 proposal-late");
  const march = check(list({ "Ngày đề nghị": dateCell(44573 + 18) }, shown));
  expect(found(march)).not.toContain("H2 date-swapped");
  const december = check(list({ "Ngày đề nghị": dateCell(44898) }, shown));
  expect(found(december)).toEqual(["H2 proposal-late", "H2 date-swapped", "H3 date-as-text"]);
});

test("a list with everything that is no nomination", () => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Trang 1");
  const [first, second] = [all, all.map((_, index) => `(${index + 1})`)];
  putRow(sheet, 2, 0, first);
  putRow(sheet, 3, 0, second);
  putRow(sheet, 4, 0, ["I", null, null, "Cá nhân"]);
  putRow(sheet, 5, 0, typed({}));
  putRow(sheet, 7, 0, typed(otherPerson));
  putRow(sheet, 8, 0, [null, "Tổng cộng: 2"]);
  putRow(sheet, 10, 0, ["Nơi nhận:", null, null, "GIÁM ĐỐC"]);
  putRow(sheet, 11, 0, typed({}));
  const report = check(workbook);
  expect(report.rows.map(({ row }) => row)).toEqual([6, 8]);
  expect(report.totals).toMatchObject({ rows: 2, blankRows: 1, skippedRows: 3 });
  expect(found(report)).toEqual(["A11 rows-after-end"]);
});

test("headings in two rows", () => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Trang 1");
  const isCriterion = (heading: string) => /^(TT|CN)\d/.test(heading);
  putRow(
    sheet,
    0,
    0,
    all.map((heading) => (isCriterion(heading) ? null : heading)),
  );
  putRow(
    sheet,
    1,
    0,
    all.map((heading) => (isCriterion(heading) ? heading : null)),
  );
  merge(sheet, { row: 0, column: 3, rows: 2, columns: 1 });
  putRow(sheet, 2, 0, typed({}));
  expect(check(workbook).rows).toMatchObject([{ row: 3, outcome: "valid" }]);
});

describe("decisions", () => {
  const columns = [...all, "Mã đề nghị"];
  function decided(decision: Content, changes: Record<string, Content> = {}): ReferenceReport {
    const workbook = newWorkbook();
    const row = typed({ ...changes, "Mã đề nghị": "HS-222222" }, columns);
    addTable(workbook, addSheet(workbook, "Đề nghị"), "DeNghi", { row: 0, column: 0 }, columns, [row]);
    const rows = [["HS-222222", decision]];
    addTable(
      workbook,
      addSheet(workbook, "Tổng hợp"),
      "XetDuyet",
      { row: 3, column: 0 },
      ["Mã đề nghị", "Ý kiến Giám đốc"],
      rows,
    );
    return check(workbook);
  }
  test.each<[Content, string[]]>([
    [" đồng ý.", []],
    ["Không duyệt", []],
    ["-", []],
    ["xem lại", ["D2 decision-unreadable"]],
  ])("%s", (decision, expected) => expect(found(decided(decision))).toEqual(expected));
  test("approved in spite of a fault", () => {
    expect(found(decided("Duyệt", { CN1: "Không" }))).toEqual(["D2 approved-not-eligible", "M2 criterion-not-met"]);
    expect(found(decided("Duyệt", { CN1: null }))).toEqual(["M2 criterion-unassessed", "D2 approved-not-clear"]);
  });
});

test("a copied id: the lower row gets a new one, and no decision", () => {
  const workbook = list({}, otherPerson);
  putRow(workbook.sheets[0]!, 0, all.length, ["Mã đề nghị"]);
  for (const row of [1, 2]) putRow(workbook.sheets[0]!, row, all.length, ["HS-222222"]);
  expect(found(check(workbook))).toEqual(["R3 id-copied"]);
});

describe("runs that stop", () => {
  const stops = (workbook: Workbook): string[] => {
    const report = check(workbook);
    expect(report).toMatchObject({ stopped: true, rows: [], quotas: [], totals: { rows: 0 } });
    return found(report);
  };
  test("no headings, some headings, no rows", () => {
    const withHeadings = (names: string[]) => {
      const workbook = newWorkbook();
      putRow(addSheet(workbook, "Trang 1"), 0, 0, names);
      return workbook;
    };
    expect(stops(withHeadings(["Họ tên", "Ghi chú"]))).toEqual(["null header-missing"]);
    expect(stops(withHeadings(["Họ tên", "Đơn vị", "Đối tượng"]))).toEqual(["A1 column-missing"]);
    expect(stops(withHeadings(["Họ tên", "Đơn vị", "Đối tượng", "Hình thức"]))).toEqual(["null table-empty"]);
    expect(stops(withHeadings(["Họ tên", "Đơn vị", "Đối tượng", "Hình thức", "Họ và tên"]))).toEqual([
      "A1 column-duplicated",
    ]);
  });
  test("a heading of ours over foreign text", () => {
    const workbook = list({});
    putRow(workbook.sheets[0]!, 0, all.length, ["Trạng thái kiểm tra"]);
    putRow(workbook.sheets[0]!, 1, all.length, ["đã duyệt"]);
    expect(stops(workbook)).toEqual(["R1 own-column-taken"]);
  });
  test("a plan without its other tables", () => {
    const workbook = list({});
    const lines = [
      ["Số kế hoạch", "1/KH"],
      ["Ngày ban hành", "31/02/2022"],
    ];
    addTable(workbook, addSheet(workbook, "Kế hoạch"), "KeHoach", { row: 0, column: 0 }, ["Mục", "Giá trị"], lines);
    const missing = ["A1", "A1", "B3", "null", "null"].map((cell) => `${cell} plan-invalid`);
    expect(stops(workbook).sort()).toEqual(missing);
    expect(check(workbook).plan).toBeNull();
  });
});

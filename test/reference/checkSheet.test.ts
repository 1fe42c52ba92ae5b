import type { Workbook } from "../../workbench/host/model";
import { addSheet, addTable, errorCell, merge, newWorkbook, putRow } from "./generate/build";
import { all, check, found, list, otherPerson, typed } from "./handMade";

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

test("the headings again inside the list", () => {
  const workbook = list({}, otherPerson);
  const sheet = workbook.sheets[0]!;
  putRow(sheet, 3, 0, all);
  putRow(sheet, 4, 0, [null, "HÌNH THỨC KHEN THƯỞNG", null, "họ  tên"]);
  putRow(sheet, 5, 0, [null, "Hình thức", null, "Trần Văn Bé"]);
  const report = check(workbook);
  expect(report.rows.map(({ row }) => row)).toEqual([2, 3, 6]);
  expect(report.totals).toMatchObject({ skippedRows: 2, blankRows: 0 });
});

test.each<[string, number, string[]]>([
  ["directly", 2, ["A3 rows-after-end"]],
  ["after three blank rows", 5, []],
])("nominations below a table, %s", (_, row, expected) => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Đề nghị");
  addTable(workbook, sheet, "DeNghi", { row: 0, column: 0 }, all, [typed({})]);
  putRow(sheet, row, 0, typed({ ...otherPerson, STT: 2 }));
  expect(found(check(workbook))).toEqual(expected);
});

test("a row of errors alone is one of the three blank rows below a table", () => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Đề nghị");
  addTable(workbook, sheet, "DeNghi", { row: 0, column: 0 }, all, [typed({})]);
  putRow(sheet, 3, 3, [errorCell("#REF!", "=A9")]);
  putRow(sheet, 5, 0, typed(otherPerson));
  expect(found(check(workbook))).toEqual([]);
  putRow(sheet, 3, 4, ["Chuyên viên"]);
  expect(found(check(workbook))).toEqual(["B6 rows-after-end"]);
});

test("a signature block below a table holds no nominations but those of the plan", () => {
  const workbook = newWorkbook();
  const sheet = addSheet(workbook, "Đề nghị");
  const columns = ["Đối tượng", "Họ tên", "Đơn vị", "Hình thức"];
  const nomination = ["Cá nhân", "Nguyễn Văn An", "Văn phòng Sở", "STTTT-CN"];
  addTable(workbook, sheet, "DeNghi", { row: 0, column: 1 }, columns, [nomination]);
  putRow(sheet, 2, 1, columns);
  putRow(sheet, 3, 1, ["Người lập", null, "GIÁM ĐỐC"]);
  putRow(sheet, 5, 1, ["- Như trên;", null, "Lê Văn Bảy"]);
  expect(check(workbook).sheetFindings).toEqual([]);
  putRow(sheet, 6, 1, nomination);
  expect(check(workbook).sheetFindings).toMatchObject([{ rule: "rows-after-end", cell: "B7" }]);
});

test("which of several lists is checked", () => {
  const workbook = newWorkbook();
  for (const name of ["Đề nghị (2)", "Đợt 1", "Ẩn"]) putRow(addSheet(workbook, name), 0, 0, all);
  for (const sheet of workbook.sheets) putRow(sheet, 1, 0, typed({}));
  workbook.sheets[2]!.visibility = "Hidden";
  const report = check(workbook);
  expect(report.sheet).toBe("Đợt 1");
  expect(found(report)).toEqual(["null lists-several"]);
  workbook.sheets[0]!.visibility = "Hidden";
  expect(found(check(workbook))).toEqual([]);
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
  test.each([
    ["Hạn đề nghị khen thưởng (dd/mm/yyyy)", ["null", "null"]],
    ["Han de nghi khen thuong", ["A1", "A5", "null", "null"]],
  ])("the line %s", (line, expected) => {
    const workbook = list({});
    const lines = ["Số kế hoạch", "Ngày ban hành", "Hạn đăng ký thi đua", line, "Người kí", "Can cu"];
    const rows = lines.map((name) => [name, name === "Số kế hoạch" ? "1/KH" : "30/11/2022"]);
    addTable(workbook, addSheet(workbook, "Kế hoạch"), "KeHoach", { row: 0, column: 0 }, ["Mục", "Giá trị"], rows);
    expect(stops(workbook).sort()).toEqual(expected.map((cell) => `${cell} plan-invalid`));
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

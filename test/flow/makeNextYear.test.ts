import { addSheet, addTable } from "../reference/generate/build";
import { makeNextYear } from "../../src/flows/makeNextYear";
import { loadXlsx } from "../../workbench/xlsx/load";
import { open, plain, standard, TODAY, type Opened } from "../support/flow";

const AWARD = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

const next = () => makeNextYear({ today: TODAY });

/** The workbook that the add-in has opened. */
async function opened({ host }: Opened): Promise<Opened> {
  const bytes = new Uint8Array(Buffer.from(host.state.created.at(-1) ?? "", "base64"));
  return open((await loadXlsx(bytes, "nam-sau.xlsx")).workbook);
}

test("a new workbook opens, and this one is only read", async () => {
  const old = open(standard());
  const model = old.model();
  const { answer, syncs } = await old.inExcel(next);
  expect(answer).toEqual({ year: 2023 });
  expect(syncs).toBe(2);
  expect(old.model()).toEqual(model);
  const book = await opened(old);
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual([
    "Việc cần làm",
    "Kế hoạch",
    "Đơn vị",
    "Đề nghị",
    "Ghi nhớ",
  ]);
  expect(book.records("DonVi").map((row) => row["Đơn vị"])).toEqual(old.records("DonVi").map((row) => row["Đơn vị"]));
  expect([...book.cells().keys()].some((place) => place.startsWith("Tổng hợp"))).toBe(false);
});

test("its first check lists what is to be filled in, and then checks work as usual", async () => {
  const old = open(standard());
  await old.inExcel(next);
  const book = await opened(old);
  const first = await book.validate();
  expect(first.report.sheetFindings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "plan-invalid B4",
    "plan-invalid B5",
    "plan-invalid B9",
    "plan-invalid B11",
  ]);
  const fill = { B4: "30/KH-STTTT", B5: 45017, B9: 45044, B11: 45260 };
  for (const [cell, value] of Object.entries(fill)) book.edits.setCell("Kế hoạch", cell, value);
  book.type("DeNghi", 0, "Hình thức khen thưởng", "Giấy khen Sở");
  book.type("DeNghi", 0, "Đối tượng", "Cá nhân");
  book.type("DeNghi", 0, "Tên tập thể, cá nhân", "Nguyễn Văn An");
  book.type("DeNghi", 0, "Đơn vị", "VP Sở");
  const { report } = await book.validate();
  expect(report).toMatchObject({ stopped: false, plan: { number: "30/KH-STTTT", year: 2023, stage: "registration" } });
  expect(report.rows[0]?.award).toBe("STTTT-CN");
  expect(book.hasTable("XetDuyet")).toBe(true);
});

test("approved nominations are stored in the next year's workbook, and found when they are nominated again", async () => {
  const old = open(standard());
  await old.validate();
  const name = "Nguyễn Văn An";
  old.type("XetDuyet", old.rowNamed("XetDuyet", name), "Ý kiến Giám đốc", "Duyệt");
  const { answer } = await old.inExcel(next);
  expect(answer).toEqual({ year: 2023 });

  const book = await opened(old);
  const [row] = book.records("LichSu");
  expect(row).toMatchObject({
    Năm: 2022,
    "Hình thức": AWARD,
    "Đối tượng": "Cá nhân",
    "Tên tập thể, cá nhân": name,
  });
  expect(row?.["Số quyết định"] ?? "").toBe("");
  for (const [cell, value] of Object.entries({ B4: "30/KH-STTTT", B5: 45017, B9: 45044, B11: 45260, B13: "Đề nghị" }))
    book.edits.setCell("Kế hoạch", cell, value);
  const values = { ...old.records("DeNghi").find((line) => line["Tên tập thể, cá nhân"] === name) };
  for (const heading of ["Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Đơn vị", "Tóm tắt thành tích"])
    book.type("DeNghi", 0, heading, String(values[heading]));
  const { report } = await book.validate();
  const found = report.rows[0]?.findings.filter(({ rule }) => rule.includes("before") || rule.includes("earlier"));
  expect(found?.map(({ rule }) => rule)).toEqual(["achievement-of-earlier-award", "awarded-before"]);
});

test("the rows of LichSu are carried over, whatever their headings, without duplicates", async () => {
  const workbook = standard();
  const headings = ["TT", "Họ và tên", "Năm khen thưởng", "Hình thức", "Tập thể/Cá nhân", "Phòng ban", "Quyết định số"];
  addTable(workbook, addSheet(workbook, "Cũ"), "LichSu", { row: 0, column: 0 }, headings, [
    [1, "Lê Thị Cũ", 2019, "Giấy khen Sở", "Cá nhân", "Văn phòng Sở", "7/QĐ-STTTT"],
    [2, "NGUYỄN VĂN AN", 2022, AWARD, "Cá nhân", "VP Sở", "9/QĐ-STTTT"],
  ]);
  const old = open(workbook);
  await old.validate();
  old.type("XetDuyet", old.rowNamed("XetDuyet", "Nguyễn Văn An"), "Ý kiến Giám đốc", "Duyệt");
  await old.inExcel(next);
  const book = await opened(old);
  expect(book.records("LichSu").map((row) => [row["Tên tập thể, cá nhân"], row["Số quyết định"]])).toEqual([
    ["Lê Thị Cũ", "7/QĐ-STTTT"],
    ["NGUYỄN VĂN AN", "9/QĐ-STTTT"],
  ]);
});

test("a workbook without a plan passes on the built-in one; a missing list is a task", async () => {
  const old = open(plain({ A: [] }));
  expect((await old.inExcel(next)).answer).toEqual({ year: 2023 });
  const tasks = (await opened(old)).records("ViecCanLam").map((row) => String(row["Việc cần làm"]));
  expect(tasks).toContain("Ghi các đề nghị được duyệt năm 2022: sổ năm 2022 không đọc được danh sách");
});

test("a plan that can't be read is not passed on", async () => {
  const old = open(standard());
  old.edits.setCell("Kế hoạch", "B5", "hôm nào đó");
  const { answer } = await old.inExcel(next);
  expect(answer).toMatchObject({ faults: [{ rule: "plan-invalid", cell: "B5" }] });
  expect(old.host.state.created).toEqual([]);
});

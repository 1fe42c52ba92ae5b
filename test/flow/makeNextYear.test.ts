import { makeNextYear } from "../../src/flows/makeNextYear";
import { loadXlsx } from "../../workbench/xlsx/load";
import { open, plain, standard, type Opened } from "../support/flow";

/** The workbook that the add-in has opened. */
async function opened({ host }: Opened): Promise<Opened> {
  const bytes = new Uint8Array(Buffer.from(host.state.created.at(-1) ?? "", "base64"));
  return open((await loadXlsx(bytes, "nam-sau.xlsx")).workbook);
}

test("a new workbook opens, and this one is only read", async () => {
  const old = open(standard());
  const model = old.model();
  const { answer, syncs } = await old.inExcel(makeNextYear);
  expect(answer).toEqual({ year: 2023 });
  expect(syncs).toBe(2);
  expect(old.model()).toEqual(model);
  const next = await opened(old);
  expect(next.workbook.sheets.map(({ name }) => name)).toEqual(["Việc cần làm", "Kế hoạch", "Đơn vị", "Đề nghị"]);
  expect(next.records("DonVi").map((row) => row["Đơn vị"])).toEqual(old.records("DonVi").map((row) => row["Đơn vị"]));
  expect([...next.cells().keys()].some((place) => place.startsWith("Tổng hợp"))).toBe(false);
});

test("its first check says what is still to be filled in, and once that is done it checks as ever", async () => {
  const old = open(standard());
  await old.inExcel(makeNextYear);
  const next = await opened(old);
  const first = await next.validate();
  expect(first.report.sheetFindings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "plan-invalid B4",
    "plan-invalid B5",
    "plan-invalid B9",
    "plan-invalid B11",
  ]);
  const fill = { B4: "30/KH-STTTT", B5: 45017, B9: 45044, B11: 45260 };
  for (const [cell, value] of Object.entries(fill)) next.edits.setCell("Kế hoạch", cell, value);
  next.type("DeNghi", 0, "Hình thức khen thưởng", "Giấy khen Sở");
  next.type("DeNghi", 0, "Đối tượng", "Cá nhân");
  next.type("DeNghi", 0, "Tên tập thể, cá nhân", "Nguyễn Văn An");
  next.type("DeNghi", 0, "Đơn vị", "VP Sở");
  const { report } = await next.validate();
  expect(report).toMatchObject({ stopped: false, plan: { number: "30/KH-STTTT", year: 2023, stage: "registration" } });
  expect(report.rows[0]?.award).toBe("STTTT-CN");
  expect(next.hasTable("XetDuyet")).toBe(true);
});

test("without a plan of its own a workbook hands on the built-in one", async () => {
  const old = open(plain({ A: [] }));
  expect((await old.inExcel(makeNextYear)).answer).toEqual({ year: 2023 });
});

test("a plan that can't be read is not handed on", async () => {
  const old = open(standard());
  old.edits.setCell("Kế hoạch", "B5", "hôm nào đó");
  const { answer } = await old.inExcel(makeNextYear);
  expect(answer).toMatchObject({ faults: [{ rule: "plan-invalid", cell: "B5" }] });
  expect(old.host.state.created).toEqual([]);
});

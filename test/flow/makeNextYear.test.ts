import { makeNextYear } from "../../src/makeNextYear";
import { loadXlsx } from "../../workbench/xlsx/load";
import {
  cellsOf,
  hasTable,
  inExcel,
  open,
  plain,
  recordsOf,
  standard,
  type,
  validate,
  wholeModel,
  type Opened,
} from "../support/flow";

/** The workbook that the add-in has opened. */
async function opened({ host }: Opened): Promise<Opened> {
  const bytes = new Uint8Array(Buffer.from(host.state.created.at(-1) ?? "", "base64"));
  return open((await loadXlsx(bytes, "nam-sau.xlsx")).workbook);
}

test("a new workbook opens, and this one is only read", async () => {
  const old = open(standard());
  const model = wholeModel(old);
  const { answer, syncs } = await inExcel(old, makeNextYear);
  expect(answer).toEqual({ year: 2023 });
  expect(syncs).toBe(2);
  expect(wholeModel(old)).toEqual(model);
  const next = await opened(old);
  expect(next.workbook.sheets.map(({ name }) => name)).toEqual(["Việc cần làm", "Kế hoạch", "Đơn vị", "Đề nghị"]);
  expect(recordsOf(next, "DonVi").map((row) => row["Đơn vị"])).toEqual(
    recordsOf(old, "DonVi").map((row) => row["Đơn vị"]),
  );
  expect([...cellsOf(next).keys()].some((place) => place.startsWith("Tổng hợp"))).toBe(false);
});

test("its first check says what is still to be filled in, and once that is done it checks as ever", async () => {
  const old = open(standard());
  await inExcel(old, makeNextYear);
  const next = await opened(old);
  const first = await validate(next);
  expect(first.report.sheetFindings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "plan-invalid B4",
    "plan-invalid B5",
    "plan-invalid B9",
    "plan-invalid B11",
  ]);
  const fill = { B4: "30/KH-STTTT", B5: 45017, B9: 45044, B11: 45260 };
  for (const [cell, value] of Object.entries(fill)) next.edits.setCell("Kế hoạch", cell, value);
  type(next, "DeNghi", 0, "Hình thức khen thưởng", "Giấy khen Sở");
  type(next, "DeNghi", 0, "Đối tượng", "Cá nhân");
  type(next, "DeNghi", 0, "Tên tập thể, cá nhân", "Nguyễn Văn An");
  type(next, "DeNghi", 0, "Đơn vị", "VP Sở");
  const { report } = await validate(next);
  expect(report).toMatchObject({ stopped: false, plan: { number: "30/KH-STTTT", year: 2023, stage: "registration" } });
  expect(report.rows[0]?.award).toBe("STTTT-CN");
  expect(hasTable(next, "XetDuyet")).toBe(true);
});

test("without a plan of its own a workbook hands on the built-in one", async () => {
  const old = open(plain({ A: [] }));
  expect((await inExcel(old, makeNextYear)).answer).toEqual({ year: 2023 });
});

test("a plan that can't be read is not handed on", async () => {
  const old = open(standard());
  old.edits.setCell("Kế hoạch", "B5", "hôm nào đó");
  const { answer } = await inExcel(old, makeNextYear);
  expect(answer).toMatchObject({ faults: [{ rule: "plan-invalid", cell: "B5" }] });
  expect(old.host.state.created).toEqual([]);
});

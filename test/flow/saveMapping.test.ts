import type { MappingQuestion } from "../../src/core/mapping/mappingOffer";
import { entriesOf } from "../../src/core/mapping/memorySheet";
import { saveMapping } from "../../src/flows/saveAnswers";
import { open, plain, standard, type Opened } from "../support/flow";

const HEADINGS = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Nơi công tác"];
const ROWS = [HEADINGS, ["Giấy khen của Giám đốc Công an tỉnh", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"]];

/** Answers every question of the check with the choice at this index. */
async function answer(opened: Opened, index = 0) {
  const { mapping } = await opened.validate();
  const questions: MappingQuestion[] = mapping?.questions ?? [];
  const answers = questions.map((question) => ({ question, cell: question.choices[index]?.cell ?? "" }));
  return opened.inExcel(() => saveMapping(entriesOf(answers)));
}

test("the mapping gets a new sheet, and the next check uses it", async () => {
  const opened = open(plain({ A: ROWS }));
  expect((await opened.validate()).report.stopped).toBe(true);
  const { syncs } = await answer(opened);
  expect(syncs).toBe(2);
  expect(opened.table("AnhXaCot").sheet.name).toBe("Ghi nhớ");
  expect(opened.records("AnhXaCot")).toEqual([{ "Tiêu đề trong bảng": "Nơi công tác", Cột: "Đơn vị" }]);
  const { report, mapping } = await opened.validate();
  expect(report).toMatchObject({ stopped: false, sheet: "A" });
  expect(report.rows[0]?.unit).toBe("Văn phòng Sở");
  expect(mapping).toBeNull();
});

test("an existing sheet of that name is not changed", async () => {
  const opened = open(plain({ A: ROWS, "Ghi nhớ": [["của tôi"]] }));
  await answer(opened);
  expect(opened.table("AnhXaCot").sheet.name).toBe("Ghi nhớ (2)");
  expect(opened.sheet("Ghi nhớ").rows[0]?.[0]?.value).toBe("của tôi");
});

/** The standard workbook, whose head calls the unit's column something else. */
function renamed(heading: string): Opened {
  const opened = open(standard());
  opened.edits.setCell("Đề nghị", "F5", heading);
  return opened;
}

test("no other cell changes, with or without a plan", async () => {
  const opened = renamed("Nơi công tác");
  const before = opened.cells();
  await answer(opened);
  const { sheet, table } = opened.table("AnhXaCot");
  expect(table.area).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  expect(opened.changesSince(before).sort()).toEqual(["A1", "A2", "B1", "B2"].map((cell) => `${sheet.name}!${cell}`));
  const { report } = await opened.validate();
  expect(report.totals.valid).toBe(report.totals.rows);
});

test("new entries are added below, and existing ones can be changed", async () => {
  const opened = renamed("Nơi công tác");
  await answer(opened);
  opened.edits.setCell("Đề nghị", "F5", "Bộ phận");
  await answer(opened);
  expect(opened.records("AnhXaCot")).toEqual([
    { "Tiêu đề trong bảng": "Nơi công tác", Cột: "Đơn vị" },
    { "Tiêu đề trong bảng": "Bộ phận", Cột: "Đơn vị" },
  ]);
  const question = { heading: "Chức vụ", kind: "missing" as const, choices: [{ cell: "F5", text: "NƠI công  tác" }] };
  await opened.inExcel(() => saveMapping(entriesOf([{ question, cell: "F5" }])));
  expect(opened.records("AnhXaCot")[0]).toEqual({ "Tiêu đề trong bảng": "Nơi công tác", Cột: "Chức vụ" });
});

test("a heading that begins with = stays text", async () => {
  const opened = renamed("'=nơi công tác");
  await answer(opened);
  expect(opened.records("AnhXaCot")).toEqual([{ "Tiêu đề trong bảng": "=nơi công tác", Cột: "Đơn vị" }]);
});

test("a protected sheet is reported by its kind", async () => {
  const opened = renamed("Nơi công tác");
  await answer(opened);
  opened.edits.setCell("Đề nghị", "F5", "Bộ phận");
  opened.sheet("Ghi nhớ").protection = { options: {} };
  await expect(answer(opened)).rejects.toMatchObject({ name: "HostError", failure: "sheet-protected" });
});

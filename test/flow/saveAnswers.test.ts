import type { MappingQuestion } from "../../src/core/mapping/mappingOffer";
import { columnEntries, entriesOf } from "../../src/core/mapping/memorySheet";
import { saveMapping, saveOtherNames } from "../../src/flows/saveAnswers";
import { open, type Opened, plain, standard } from "../support/flow";
import { guessColumns } from "../../src/core/mapping/guessColumns";
import { likeliestRow, likeliestSheet, listColumns, listRows } from "../../src/core/mapping/listHeadings";
import { LEGACY } from "../support/legacyList";
import type { OtherName } from "../../src/core/plan/otherNames";

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

/** Accepts the proposals. */
async function accept(opened: Opened): Promise<string> {
  const { listSource: source } = await opened.validate();
  const sheet = source && likeliestSheet(source);
  const row = source && sheet && likeliestRow(listRows(sheet, source));
  if (!source || !sheet || !row) throw new Error("Nothing is proposed.");
  const columns = listColumns(row);
  await opened.inExcel(() => saveMapping(columnEntries(columns, guessColumns(columns, source))));
  return sheet.name;
}

test("a list with unknown headings is checked after people chose its columns", async () => {
  const opened = open(plain({ "Tháng 11": LEGACY }));
  const first = await opened.validate();
  expect(first.report.sheetFindings.map(({ rule }) => rule)).toEqual(["header-missing"]);
  await accept(opened);
  expect(opened.table("AnhXaCot").sheet.name).toBe("Ghi nhớ");
  const { report, listSource } = await opened.validate();
  expect(report).toMatchObject({ stopped: false, sheet: "Tháng 11" });
  expect(report.rows.map(({ nominee, unit }) => [nominee, unit])).toEqual([
    ["Nguyễn Văn An", "CNTT"],
    ["Trần Thị Bình", "BCVT"],
    ["Phòng CNTT", "CNTT"],
  ]);
  expect(listSource).toBeNull();
  expect((await opened.validate()).written.cells).toBe(0);
});

test("our empty list does not hide the one that people use", async () => {
  const workbook = standard([]);
  workbook.sheets.push(...plain({ "Tháng 11": LEGACY }).sheets);
  const opened = open(workbook);
  expect((await opened.validate()).report.sheetFindings.map(({ rule }) => rule)).toEqual(["table-empty"]);
  expect(await accept(opened)).toBe("Tháng 11");
  expect((await opened.validate()).report).toMatchObject({ stopped: false, sheet: "Tháng 11" });
});

const POLICE = "Giấy khen của Giám đốc Công an tỉnh";
const unit = (name: string, other: string): OtherName => ({ kind: "unit", name, other });
const award = (other: string): OtherName => ({ kind: "award", name: POLICE, other });

const save = async (opened: Opened, ...names: OtherName[]) =>
  (await opened.inExcel(() => saveOtherNames(names))).answer;

const othersOf = (opened: Opened, table: string, row: number) => opened.records(table)[row]?.["Tên khác"];

test("several names of one unit are added to its cell together", async () => {
  const opened = open(standard());
  const [first] = opened.records("DonVi");
  const name = String(first?.["Đơn vị"]);
  const answer = await save(opened, unit(name, "BCVT"), unit(name, " P. BCVT "), award("GK tỉnh"));
  expect(answer).toMatchObject({ changed: [], nowhere: [], made: null });
  expect(answer.saved).toHaveLength(3);
  expect(othersOf(opened, "DonVi", 0)).toBe(`${String(first?.["Tên khác"])}; BCVT; P. BCVT`);
  expect(othersOf(opened, "HinhThuc", 0)).toMatch(/; GK tỉnh$/u);
});

test("an existing name is not added again", async () => {
  const opened = open(standard());
  const name = String(opened.records("DonVi")[0]?.["Đơn vị"]);
  await save(opened, unit(name, "BCVT"));
  const before = opened.model();
  expect((await save(opened, unit(name, "bcvt"))).saved).toHaveLength(1);
  expect(opened.model()).toEqual(before);
});

test("without a plan, a sheet of the built-in plan is made with the names, and the next check knows them", async () => {
  const list = [
    ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
    ["GK tỉnh", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"],
  ];
  const opened = open(plain({ A: list }));
  const unknown = () => opened.validate().then(({ report }) => report.rows[0]?.findings.map(({ rule }) => rule));
  expect(await unknown()).toContain("award-unknown");
  expect(await save(opened, award("GK tỉnh"))).toMatchObject({ made: "Kế hoạch", nowhere: [] });
  expect(opened.records("KeHoach")[0]).toEqual({ Mục: "Số kế hoạch", "Giá trị": "27/KH-STTTT" });
  expect(await unknown()).not.toContain("award-unknown");
});

test.each<[string, () => Opened, OtherName]>([
  ["a unit where there is no list of them", () => open(plain({ A: [["a"]] })), unit("Văn phòng Sở", "VP")],
  ["an award where another sheet has the plan's name", () => open(plain({ "Kế hoạch": [["a"]] })), award("GK tỉnh")],
  ["a text with a semicolon", () => open(standard()), award("GK; tỉnh")],
  ["an unknown unit", () => open(standard()), unit("Phòng không có", "PKC")],
])("there is no place for %s, and nothing is written", async (_name, make, name) => {
  const opened = make();
  const before = opened.model();
  expect(await save(opened, name)).toEqual({ saved: [], changed: [], nowhere: [name], made: null });
  expect(opened.model()).toEqual(before);
});

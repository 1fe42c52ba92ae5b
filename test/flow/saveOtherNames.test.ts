import type { OtherName } from "../../src/core/plan/otherNames";
import { saveOtherNames } from "../../src/flows/saveAnswers";
import { open, plain, standard, type Opened } from "../support/flow";

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

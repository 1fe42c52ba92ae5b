import { planNewSheets } from "../../../src/core/sheets/planNewSheets";
import { planSheet as standardPlan, unitSheet as standardUnits } from "../../support/planSheet";
import { workbook, type SheetSpec } from "../../support/workbook";

const HEADINGS = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"];
const empty: SheetSpec = { name: "Sheet1" };

const outcome = (...sheets: SheetSpec[]) => {
  const { designs, leftOut } = planNewSheets(workbook(...sheets), 2022);
  return { made: designs.map(({ sheet }) => sheet), leftOut };
};

test("an empty workbook gets all three", () => {
  expect(outcome(empty)).toEqual({ made: ["Kế hoạch", "Đơn vị", "Đề nghị"], leftOut: [] });
});

test.each<[string, SheetSpec[], string[], unknown[]]>([
  [
    "the plan's and units' tables, wherever they are",
    [
      { ...standardPlan(), name: "KH" },
      { ...standardUnits([["VP", "", "", ""]]), name: "DV" },
    ],
    ["Đề nghị"],
    [
      { sheet: "Kế hoạch", reason: "table-exists", table: "KeHoach", place: "KH" },
      { sheet: "Đơn vị", reason: "table-exists", table: "DonVi", place: "DV" },
    ],
  ],
  [
    "a lone table of the plan: the built-in rest would not belong to it",
    [
      {
        name: "A",
        tables: [
          {
            name: "tieuchuan",
            address: "A1",
            rows: [
              ["Mã", "Hình thức", "Nội dung"],
              ["", "", ""],
            ],
          },
        ],
      },
    ],
    ["Đơn vị", "Đề nghị"],
    [{ sheet: "Kế hoạch", reason: "table-exists", table: "tieuchuan", place: "A" }],
  ],
  [
    "sheets of these names, even empty or in another Unicode form",
    [{ name: "kế hoạch".normalize("NFD") }, { name: "ĐƠN VỊ" }, { name: "Đề nghị", cells: [["ghi chú"]] }],
    [],
    [
      { sheet: "Kế hoạch", reason: "name-taken", table: "KeHoach", place: "kế hoạch".normalize("NFD") },
      { sheet: "Đơn vị", reason: "name-taken", table: "DonVi", place: "ĐƠN VỊ" },
      { sheet: "Đề nghị", reason: "name-taken", table: "DeNghi", place: "Đề nghị" },
    ],
  ],
  [
    "nominations in a layout of their own",
    [{ name: "Danh sách", cells: [["DANH SÁCH"], HEADINGS] }],
    ["Kế hoạch", "Đơn vị"],
    [{ sheet: "Đề nghị", reason: "nominations-found", table: null, place: "Danh sách" }],
  ],
  [
    "a table DeNghi that lacks headings: the new one could not have the name",
    [{ name: "A", tables: [{ name: "DeNghi", address: "A1", rows: [["Họ và tên"], [""]] }] }],
    ["Kế hoạch", "Đơn vị"],
    [{ sheet: "Đề nghị", reason: "table-exists", table: "DeNghi", place: "A" }],
  ],
  [
    "a plan that can't be read: its criteria are columns of the nominations",
    [standardPlan({ lines: { "Ngày ban hành": "khi nào" } })],
    ["Đơn vị"],
    [
      { sheet: "Kế hoạch", reason: "table-exists", table: "KeHoach", place: "Kế hoạch" },
      { sheet: "Đề nghị", reason: "plan-invalid", table: "KeHoach", place: "Kế hoạch" },
    ],
  ],
])("is left: %s", (_name, sheets, made, leftOut) => {
  expect(outcome(...sheets)).toEqual({ made, leftOut });
});

test("the nominations' columns and drop-downs come from the workbook's own plan and units", () => {
  const plan = { ...standardPlan({ criteria: [["A1", "CA-TT", "Tiêu chuẩn A"]] }), name: "KH" };
  const units = {
    ...standardUnits([
      ["VP", "", "", ""],
      ["TT", "", "", ""],
    ]),
    name: "DV",
  };
  const { designs } = planNewSheets(workbook(plan, units), 2022);
  const [table] = designs[0]?.tables ?? [];
  expect(table?.headings.slice(7, 10)).toEqual(["Ngày đề nghị", "A1", "Trực tiếp chỉ đạo, tham gia"]);
  const rules = designs[0]?.inputs.map(({ rule }) => rule);
  expect(rules?.[0]).toEqual({ kind: "column", table: "HinhThuc", heading: "Hình thức khen thưởng" });
  expect(rules?.[2]).toEqual({ kind: "column", table: "DonVi", heading: "Đơn vị" });
});

test("without a plan's table the built-in awards are offered by name, each once", () => {
  const { designs } = planNewSheets(workbook({ name: "Kế hoạch", cells: [["của tôi"]] }), 2022);
  const nominations = designs.find(({ sheet }) => sheet === "Đề nghị");
  expect(nominations?.inputs[0]?.rule).toEqual({
    kind: "words",
    words: ["Giấy khen của Giám đốc Công an tỉnh", "Giấy khen của Giám đốc Sở Thông tin và Truyền thông"],
  });
});

test("a workbook that counts from 1904 is known by its dates", () => {
  const cells = [["01/01/2022"]];
  const snapshot = workbook({ name: "A", cells });
  const grid = snapshot.sheets[0]?.cells;
  if (grid) grid.values = [[43100]];
  expect(planNewSheets(snapshot, 2022).from1904).toBe(true);
});

import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { guessColumns } from "../../../src/core/mapping/guessColumns";
import {
  likeliestRow,
  likeliestSheet,
  listColumns,
  type ListRow,
  listRows,
  repeatedColumns,
  unnamedColumns,
} from "../../../src/core/mapping/listHeadings";
import { listSource, type ListSource } from "../../../src/core/mapping/listSource";
import { columnEntries } from "../../../src/core/mapping/memorySheet";
import type { FieldId } from "../../../src/core/nominations/fields";
import { address } from "../../../src/core/cells/snapshot";
import { serial } from "../../support/cells";
import { LEGACY } from "../../support/legacyList";
import { planSheet } from "../../support/planSheet";
import { workbook, type SheetSpec } from "../../support/workbook";

const TODAY = { today: serial("20/11/2022") };
const LIST: SheetSpec = { name: "Tháng 11", cells: LEGACY };
const [HEADINGS = [], ...ROWS] = LEGACY.slice(5, 9);

const check = (...sheets: SheetSpec[]) => checkWorkbook(workbook(...sheets), TODAY).report;

function sourceOf(...sheets: SheetSpec[]): ListSource {
  const source = listSource(workbook(...sheets), check(...sheets));
  if (source === null) throw new Error("Nothing is offered.");
  return source;
}

function rowsOf(...sheets: SheetSpec[]): { source: ListSource; rows: ListRow[]; best: ListRow } {
  const source = sourceOf(...sheets);
  const sheet = likeliestSheet(source);
  const rows = sheet === null ? [] : listRows(sheet, source);
  const best = likeliestRow(rows);
  if (best === null) throw new Error("No row is offered.");
  return { source, rows, best };
}

/** What is proposed, by the columns' headings. */
function proposals(...sheets: SheetSpec[]): Record<string, string> {
  const { source, best } = rowsOf(...sheets);
  const columns = listColumns(best);
  const guess = guessColumns(columns, source);
  return Object.fromEntries(
    [...guess].map(([field, index]) => [field, columns.find(({ column }) => column === index)?.text ?? ""]),
  );
}

describe("when it is offered", () => {
  const known: SheetSpec = { name: "A", cells: [["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"]] };
  test.each([
    { name: "no heading is known", sheets: [LIST], sheet: "Tháng 11" },
    { name: "the list that is known is empty", sheets: [known, LIST], sheet: "Tháng 11" },
    {
      name: "a heading is missing",
      sheets: [{ name: "Danh bạ", cells: [["Họ và tên", "Đơn vị", "Số điện thoại", "Thư"]] }, LIST],
      sheet: "Tháng 11",
    },
    {
      name: "the better sheet is hidden",
      sheets: [{ ...LIST, name: "Ẩn", visible: false }, LIST],
      sheet: "Tháng 11",
    },
    { name: "the Office's sheets come first", sheets: [planSheet(), LIST], sheet: "Tháng 11" },
  ])("$name", ({ sheets, sheet }) => {
    const source = sourceOf(...sheets);
    expect(likeliestSheet(source)?.name).toBe(sheet);
    expect(source.sheets.map(({ name }) => name)).not.toContain("Kế hoạch");
  });

  test.each<[string, SheetSpec[]]>([
    [
      "all is found",
      [
        {
          name: "A",
          cells: [
            ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
            ["x", "x", "x", "x"],
          ],
        },
      ],
    ],
    ["a list of decisions was copied", [{ name: "A", cells: [["Tên", "Phòng", "Loại", "Ghi chú", "Dấu vết"]] }]],
    ["no sheet holds anything", [{ name: "A" }]],
    [
      "no row holds four texts",
      [
        {
          name: "A",
          cells: [
            ["Tên", "Phòng", "Loại"],
            ["a", "a", "a", "a"],
          ],
        },
      ],
    ],
  ])("not when %s", (_name, sheets) => {
    expect(listSource(workbook(...sheets), check(...sheets))).toBeNull();
  });
});

describe("which rows", () => {
  test("those with four different texts, the headings proposed", () => {
    const { rows, best } = rowsOf(LIST);
    expect(rows.map(({ row }) => row + 1)).toEqual([6, 7, 8, 9]);
    expect(best.row).toBe(5);
  });

  test("the first thirty, but a table's headings wherever it is", () => {
    const blank = Array.from({ length: 30 }, () => []);
    const late: SheetSpec = { name: "A", cells: [["Danh sách"], ...blank, HEADINGS, ...ROWS] };
    expect(listSource(workbook(late), check(late))).toBeNull();
    const table = { name: "Bang1", address: "A32", rows: [HEADINGS, ...ROWS] };
    const { rows } = rowsOf({ name: "A", cells: [["Danh sách"]], tables: [table] });
    expect(rows.map(({ row }) => row + 1)).toEqual([32]);
  });

  test("of headings merged downwards the upper row, with the texts of the lower one", () => {
    const { rows, best } = rowsOf({
      name: "A",
      cells: [
        ["TT", "Cá nhân", "", "", "Bộ phận", "Danh hiệu"],
        ["", "Tên", "Là TT hay CN", "CV", "", ""],
        [1, "Nguyễn Văn An", "CN", "Chuyên viên", "CNTT", "GK Sở"],
      ],
      merges: ["A1:A2", "B1:D1", "E1:E2", "F1:F2"],
    });
    expect(rows.map(({ row }) => row + 1)).toEqual([1, 3]);
    expect(best.headings.map(({ text }) => text)).toEqual(["TT", "Tên", "Là TT hay CN", "CV", "Bộ phận", "Danh hiệu"]);
    expect(listColumns(best)[1]?.examples).toEqual(["Nguyễn Văn An"]);
  });
});

describe("which columns", () => {
  test("each with its heading on one line and up to three different texts from below", () => {
    const columns = listColumns(
      rowsOf({
        name: "A",
        cells: [
          ["Tên\nCBCC", "b", "c", "d"],
          ["(1)", "(2)", "(3)", "(4)"],
          ...Array.from({ length: 9 }, (_, index) => [`An ${index % 5}`, "-", { error: "#N/A" }, 1]),
        ],
      }).best,
    );
    expect(columns.map(({ text, examples }) => [text, examples])).toEqual([
      ["Tên CBCC", ["An 0", "An 1", "An 2"]],
      ["b", []],
      ["c", []],
      ["d", ["1"]],
    ]);
  });

  test("no duplicated headings, none of our columns, none without a heading", () => {
    const { best } = rowsOf({
      name: "A",
      cells: [
        ["Tên", "TÊN ", "Mã đề nghị", "Loại", "", "Phòng", "Thưởng"],
        ["a", "b", "c", "d", "e", "f", "g"],
      ],
    });
    const columns = listColumns(best);
    expect(columns.filter(({ isChoosable }) => isChoosable).map(({ text }) => text)).toEqual([
      "Loại",
      "Phòng",
      "Thưởng",
    ]);
    expect(repeatedColumns(columns).map((group) => group.map(({ column }) => address(0, column)))).toEqual([
      ["A1", "B1"],
    ]);
    expect(unnamedColumns(best).map((column) => address(0, column))).toEqual(["E1"]);
  });
});

describe("what is proposed", () => {
  test("by what is known, by the cells below, by headings that are close", () => {
    expect(proposals(LIST)).toEqual({
      award: "Danh hiệu",
      subject: "Là TT hay CN",
      nominee: "Tên CBCC",
      position: "CV",
      unit: "Bộ phận",
      registeredOn: "Ngày đk",
      proposedOn: "Ngày nộp",
      achievement: "Kết quả công tác",
    });
  });

  test("award and subject are recognized by their cells under any heading; what is not recognized is left open", () => {
    const cells = [
      ["Cột 1", "Cột 2", "Cột 3", "Cột 4"],
      ["Nguyễn Văn An", "Cá nhân", "Giấy khen Công an tỉnh", "CNTT"],
    ];
    expect(proposals({ name: "A", cells })).toEqual({ award: "Cột 3", subject: "Cột 2" });
  });
});

describe("what is remembered", () => {
  const FOUR: FieldId[] = ["award", "subject", "nominee", "unit"];

  /** Checks a list with the chosen columns as its mapping. */
  function remembered(sheet: SheetSpec, choices: ReadonlyMap<FieldId, number>) {
    const { best } = rowsOf(sheet);
    const entries = columnEntries(listColumns(best), choices);
    const memory = {
      name: "AnhXaCot",
      address: "A1",
      rows: [["Tiêu đề trong bảng", "Cột"], ...entries.map((item) => [...item])],
    };
    const { checked } = checkWorkbook(workbook(sheet, { name: "Ghi nhớ", tables: [memory] }), TODAY);
    const fields = checked?.sheet.layout.inputs() ?? [];
    return {
      entries,
      row: checked?.sheet.layout.headingRow,
      columns: new Map(fields.map(({ field, column }) => [field, column])),
    };
  }

  test("the proposals, and the check finds the list by them", () => {
    const { source, best } = rowsOf(LIST);
    const guess = guessColumns(listColumns(best), source);
    const { entries, row, columns } = remembered(LIST, guess);
    expect(row).toBe(5);
    for (const [field, column] of guess) expect([field, columns.get(field)]).toEqual([field, column]);
    expect(entries).toContainEqual(["Tên CBCC", "Tên tập thể, cá nhân"]);
    // Known already.
    expect(entries.map(([heading]) => heading)).not.toContain("Ngày nộp");
  });

  test.each([
    {
      name: "a heading that is known as a column that was chosen elsewhere is not used",
      headings: ["Đơn vị", "Phòng", "Tên", "Loại", "Thưởng"],
      choices: { unit: 1, nominee: 2, subject: 3, award: 4 },
      unused: ["Đơn vị"],
    },
    {
      name: "a known heading may be another column",
      headings: ["Đơn vị", "Phòng", "Tên", "Loại", "Thưởng"],
      choices: { nominee: 0, unit: 1, subject: 3, award: 4 },
      unused: [],
    },
    {
      name: "two columns of one heading are not used, though both are known as a chosen one",
      headings: ["Đơn vị", "Đơn vị", "Tên", "Loại", "Thưởng", "Phòng"],
      choices: { unit: 5, nominee: 2, subject: 3, award: 4 },
      unused: ["Đơn vị"],
    },
    {
      name: "a known column that the person takes away is not used",
      headings: ["Phòng", "Tên", "Loại", "Thưởng", "Chức vụ"],
      choices: { unit: 0, nominee: 1, subject: 2, award: 3 },
      unused: ["Chức vụ"],
    },
    {
      name: "numbers and our own columns need no word",
      headings: ["STT", "Phòng", "Tên", "Loại", "Thưởng", "Chi tiết kiểm tra"],
      choices: { unit: 1, nominee: 2, subject: 3, award: 4 },
      unused: [],
    },
  ])("$name", ({ headings, choices, unused }) => {
    const chosen = new Map(Object.entries(choices) as [FieldId, number][]);
    const sheet: SheetSpec = {
      name: "A",
      cells: [headings, headings.map((text) => (text.endsWith("kiểm tra") ? "" : "x"))],
    };
    const { entries, columns } = remembered(sheet, chosen);
    for (const field of FOUR) expect([field, columns.get(field)]).toEqual([field, chosen.get(field)]);
    expect(entries.filter(([, meaning]) => meaning === "Không dùng").map(([heading]) => heading)).toEqual(unused);
  });
});

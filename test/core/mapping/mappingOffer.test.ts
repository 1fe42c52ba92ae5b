import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { mappingOffer } from "../../../src/core/mapping/mappingOffer";
import { entriesOf } from "../../../src/core/mapping/memorySheet";
import { MAX_DETAIL_LENGTH } from "../../../src/core/report/detail";
import { type Content, serial } from "../../support/cells";
import { planSheet } from "../../support/planSheet";
import { type SheetSpec, workbook } from "../../support/workbook";
import { type BookOptions, nominations } from "../../support/nominations";

const TODAY = { today: serial("20/11/2022") };
const ROW = ["Giấy khen của Giám đốc Công an tỉnh", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở"];

const list = (headings: string[], row: Content[] = ROW): SheetSpec => ({ name: "A", cells: [headings, row] });
const mapped = (...rows: Content[][]): SheetSpec => ({
  name: "Kế hoạch",
  tables: [
    ...(planSheet().tables ?? []),
    { name: "AnhXaCot", address: "P1", rows: [["Tiêu đề trong bảng", "Cột"], ...rows] },
  ],
});
const check = (...sheets: SheetSpec[]) => checkWorkbook(workbook(...sheets), TODAY);
const stops = (...sheets: SheetSpec[]) => check(...sheets).report.sheetFindings.map(({ rule, cell }) => [rule, cell]);

const KNOWN = ["Hình thức", "Đối tượng", "Họ và tên"];

test("a heading means what the workbook's mapping states, in any case and spacing", () => {
  expect(stops(list([...KNOWN, "Nơi công\ntác"]))).toEqual([["column-missing", "D1"]]);
  const { report } = check(list([...KNOWN, "Nơi công\ntác"]), mapped(["nơi  công tác", "Đơn vị"]));
  expect(report.stopped).toBe(false);
  expect(report.rows[0]?.unit).toBe("Văn phòng Sở");
});

test("the meaning may be any name of a column, or a criterion's code", () => {
  const headings = [...KNOWN, "Nơi công tác", "Sáng kiến"];
  const { checked } = check(
    list(headings, [...ROW, "Đạt"]),
    mapped(["Nơi công tác", "Phòng ban"], ["Sáng kiến", "CN1"]),
  );
  expect(checked?.sheet.layout.columnOf("unit")).toBe(3);
  expect(checked?.sheet.layout.columnOf("criterion:CN1")).toBe(4);
});

test("a duplicated column that is mapped as not used is not read", () => {
  const headings = [...KNOWN, "Đơn vị", "Phòng ban"];
  expect(stops(list(headings, [...ROW, "x"]))).toEqual([["column-duplicated", "D1"]]);
  const { report } = check(list(headings, [...ROW, "x"]), mapped(["Phòng ban", "Không dùng"]));
  expect(report.rows[0]?.unit).toBe("Văn phòng Sở");
});

test("the mapping takes precedence over known headings", () => {
  const headings = [...KNOWN, "Phòng ban", "Đơn vị"];
  const sheets = [list(headings, [...ROW, "x"]), mapped(["Đơn vị", "Chức vụ"])];
  expect(check(...sheets).checked?.sheet.layout.columnOf("unit")).toBe(3);
  expect(check(...sheets).checked?.sheet.layout.columnOf("position")).toBe(4);
});

test.each(["Ngày sinh", "Mã đề nghị", "Trạng thái kiểm tra"])(
  "%s is no column that a heading can be mapped to",
  (meaning) => {
    expect(stops(list([...KNOWN, "Đơn vị"]), mapped(["Ghi chú", meaning]))).toEqual([["plan-invalid", "Q2"]]);
  },
);

test("an unknown column is quoted, with what is possible, on a line that fits", () => {
  const meaning = "Ngày sinh, quê quán và nơi ở hiện nay của người được đề nghị khen thưởng năm 2022";
  const [finding] = check(list([...KNOWN, "Đơn vị"]), mapped(["Ghi chú", meaning])).report.sheetFindings;
  for (const text of ['"Ngày sinh', "Q2", "Đơn vị", "Mã của một tiêu chuẩn", "Không dùng"])
    expect(finding?.message.vi).toContain(text);
  expect(finding?.message.vi.length).toBeLessThanOrEqual(MAX_DETAIL_LENGTH / 2);
});

test("an error maps nothing and is reported", () => {
  expect(stops(list([...KNOWN, "Đơn vị"]), mapped(["Ghi chú", { error: "#N/A" }]))).toEqual([["plan-invalid", "Q2"]]);
});

test.each(["Tiêu đề trong bảng", "Cột"])("a table with the column %s alone maps nothing and is reported", (heading) => {
  const half = { name: "AnhXaCot", address: "P1", rows: [[heading], ["Đơn vị"]] };
  const plan: SheetSpec = { name: "Kế hoạch", tables: [...(planSheet().tables ?? []), half] };
  expect(stops(list([...KNOWN, "Đơn vị"]), plan)).toEqual([["plan-invalid", "P1"]]);
});

test("a column of the add-in keeps its meaning", () => {
  const own = ["Mã đề nghị", "Trạng thái kiểm tra"];
  const { checked } = check(
    list([...KNOWN, "Đơn vị", ...own], [...ROW, "HS-222222", "Hợp lệ"]),
    mapped(["mã  đề nghị *", "Không dùng"], ["Trạng thái kiểm tra", "Chức vụ"]),
  );
  expect(checked?.own.columns).toEqual({ id: 4, status: 5, detail: 6 });
});

test("an incomplete line maps nothing", () => {
  expect(check(list([...KNOWN, "Đơn vị"]), mapped(["Đơn vị", ""], ["", "Chức vụ"])).report.stopped).toBe(false);
});

test("the table is never taken for nominations, nor the sheet that holds it alone", () => {
  const alone: SheetSpec = {
    name: "Ánh xạ cột",
    cells: [],
    tables: [
      {
        name: "AnhXaCot",
        address: "A1",
        rows: [
          ["Tiêu đề trong bảng", "Cột"],
          ["Nơi công tác", "Đơn vị"],
        ],
      },
    ],
  };
  const { report } = check(alone, list([...KNOWN, "Nơi công tác"]));
  expect(report.sheet).toBe("A");
  expect(report.stopped).toBe(false);
});

function offer(...sheets: SheetSpec[]) {
  const snapshot = workbook(...sheets);
  const { report, checked } = checkWorkbook(snapshot, TODAY);
  return mappingOffer(snapshot, report, checked)?.questions ?? null;
}

test("a missing column may be any unknown heading, the nearest first", () => {
  expect(offer(list([...KNOWN, "Ghi chú", "Tên đơn vị"], [...ROW, ""]))).toEqual([
    {
      heading: "Đơn vị",
      kind: "missing",
      choices: [
        { cell: "E1", text: "Tên đơn vị" },
        { cell: "D1", text: "Ghi chú" },
      ],
    },
  ]);
});

test("two columns with one meaning are asked about, unless their headings are equal", () => {
  expect(offer(list([...KNOWN, "Đơn vị", "Phòng ban"], [...ROW, ""]))).toEqual([
    {
      heading: "Đơn vị",
      kind: "duplicated",
      choices: [
        { cell: "D1", text: "Đơn vị" },
        { cell: "E1", text: "Phòng ban" },
      ],
    },
  ]);
  expect(offer(list([...KNOWN, "Đơn vị", "ĐƠN VỊ"], [...ROW, ""]))).toBeNull();
});

test("an optional column is asked about only if a heading is similar", () => {
  expect(offer(list([...KNOWN, "Đơn vị", "Ngày đề nghị xét"], [...ROW, ""]))).toEqual([
    { heading: "Ngày đề nghị", kind: "missing", choices: [{ cell: "E1", text: "Ngày đề nghị xét" }] },
  ]);
  expect(offer(list([...KNOWN, "Đơn vị", "Năm sinh"], [...ROW, ""]))).toBeNull();
});

test.each<[string, SheetSpec[]]>([
  [
    "a heading that is mapped as not used",
    [list([...KNOWN, "Đơn vị", "Ngày đề nghị xét"], [...ROW, ""]), mapped(["Ngày đề nghị xét", "Không dùng"])],
  ],
  ["a column of ours, or of ordinals", [list([...KNOWN, "Đơn vị", "Trạng thái kiểm tra 1", "STTT"], [...ROW, "", ""])]],
  [
    "a run that stopped for another reason",
    [list([...KNOWN, "Đơn vị", "Ngày đề nghị xét", "Mã đề nghị"], [...ROW, "", "số 5"])],
  ],
  ["a workbook without nominations", [{ name: "A", cells: [["chào"]] }]],
  ["a plan that can't be read", [list([...KNOWN, "Tên đơn vị"]), planSheet({ lines: { "Ngày ban hành": "?" } })]],
  ["a standard list", [list([...KNOWN, "Đơn vị"])]],
])("nothing is asked about %s", (_name, sheets) => {
  expect(offer(...sheets)).toBeNull();
});

test("an answer maps the chosen heading, and its duplicates as not used", () => {
  const choices = [
    { cell: "D1", text: "Đơn vị" },
    { cell: "E1", text: "Phòng ban" },
  ];
  const question = { heading: "Đơn vị", choices };
  expect(entriesOf([{ question: { ...question, kind: "duplicated" }, cell: "E1" }])).toEqual([
    ["Đơn vị", "Không dùng"],
    ["Phòng ban", "Đơn vị"],
  ]);
  expect(entriesOf([{ question: { ...question, kind: "missing" }, cell: "E1" }])).toEqual([["Phòng ban", "Đơn vị"]]);
});

const HISTORY_ROW = ["Lê An", "Cá nhân", "Văn phòng Sở", 2021, "Giấy khen Sở", "12/QĐ"];

function questionsFor(historyHeadings: readonly string[], options: BookOptions = {}) {
  const snapshot = nominations([{}], { history: [HISTORY_ROW], historyHeadings, ...options });
  const { report, checked } = checkWorkbook(snapshot, { today: serial("20/11/2022") });
  const offer = mappingOffer(snapshot, report, checked);
  const questions = offer?.questions.map(({ heading, choices }) => [heading, ...choices.map(({ text }) => text)]);
  return [offer?.table ?? null, offer?.sheet ?? null, questions ?? []];
}

test.each<[string, readonly string[], unknown[]]>([
  ["all headings are known", ["Họ tên", "Đối tượng", "Đơn vị", "Năm", "Hình thức", "Số quyết định"], []],
  [
    "the names stand under an unknown heading: any may be it, the nearest first",
    ["Người nhận", "Đối tượng", "Đơn vị", "Năm", "Hình thức", "Ghi chú"],
    [["Tên tập thể, cá nhân", "Ghi chú", "Người nhận"]],
  ],
  [
    "a heading that is nearly right",
    ["Họ tên", "Đối tượg", "Đơn vị công tát", "Năm", "Hình thức", "Ghi chú"],
    [
      ["Đối tượng", "Đối tượg"],
      ["Đơn vị", "Đơn vị công tát"],
    ],
  ],
  ["nothing may be the column that is missing", ["Họ tên", "Đối tượng", "Phường", "Năm", "Hình thức", "Ghi chú"], []],
])("%s", (_, headings, questions) => {
  const place = questions.length === 0 ? [null, null] : ["LichSu", "Ghi nhớ"];
  expect(questionsFor(headings)).toEqual([...place, questions]);
});

test("the nominations' own headings are asked for first", () => {
  const headings = { unit: "Đơn vị công tát" } as const;
  const snapshot = { headings, without: [] };
  expect(questionsFor(["Người nhận", "Đối tượng", "Đơn vị", "Năm", "A", "B"], snapshot)[0]).toBeNull();
});

import { referenceReport } from "./check";
import { addSheet, addTable, errorCell, newWorkbook, putRow, type Content } from "./generate/build";
import { addDecisions, all, check, found, list, listHeadings, otherPerson, typed, type DecisionRow } from "./handMade";
import type { ReferenceReport } from "./types";

describe("decisions", () => {
  const columns = [...all, "Mã đề nghị"];
  function decided(decision: Content, changes: Record<string, Content> = {}): ReferenceReport {
    const workbook = newWorkbook();
    const row = typed({ ...changes, "Mã đề nghị": "HS-222222" }, columns);
    addTable(workbook, addSheet(workbook, "Đề nghị"), "DeNghi", { row: 0, column: 0 }, columns, [row]);
    addDecisions(workbook, [{ id: "HS-222222", decision }]);
    return check(workbook);
  }
  test.each<[Content, string[]]>([
    [" đồng ý.", []],
    ["Không duyệt", []],
    ["-", []],
    ["xem lại", ["D2 decision-unreadable"]],
  ])("%s", (decision, expected) => expect(found(decided(decision))).toEqual(expected));
  test("approved in spite of a fault", () => {
    expect(found(decided("Duyệt", { CN1: "Không" }))).toEqual(["D2 approved-not-eligible", "M2 criterion-not-met"]);
    expect(found(decided("Duyệt", { CN1: null }))).toEqual(["M2 criterion-unassessed", "D2 approved-not-clear"]);
  });
});

test("a copied id: the lower row gets a new one, and no decision", () => {
  const workbook = list({}, otherPerson);
  putRow(workbook.sheets[0]!, 0, all.length, ["Mã đề nghị"]);
  for (const row of [1, 2]) putRow(workbook.sheets[0]!, row, all.length, ["HS-222222"]);
  expect(found(check(workbook))).toEqual(["R3 id-copied"]);
});

describe("whose id a row has", () => {
  const [first, second] = ["HS-222222", "HS-333333"];
  const parts = (changes: Record<string, Content>) => check(list(changes)).rows[0]!.parts;
  type Decided = DecisionRow & { seen?: Record<string, Content> };

  /** Data rows with the ids that they hold, against what the Director saw. */
  function after(rows: { id?: string; typed?: Record<string, Content> }[], decided: Decided[]): ReferenceReport {
    const workbook = list(...rows.map(({ typed: changes }) => changes ?? {}));
    const sheet = workbook.sheets[0]!;
    putRow(sheet, 0, all.length, ["Mã đề nghị"]);
    rows.forEach(({ id }, index) => putRow(sheet, index + 1, all.length, [id ?? null]));
    const marked = decided.map((row, index) => ({ ...row, mark: row.mark ?? `${row.id} ${index}` }));
    addDecisions(workbook, marked);
    const memory = new Map(marked.map(({ mark, seen }) => [mark, parts(seen ?? {})]));
    return referenceReport(workbook, { today: "2023-01-01", memory });
  }
  const states = ({ list: { rows } }: ReferenceReport) => rows.map(({ state }) => state);

  test("the copy that is nearer to what the Director saw keeps it", () => {
    const { rows, list: decisions } = after(
      [{ id: first, typed: otherPerson }, { id: first }],
      [{ id: first, decision: "Duyệt" }],
    );
    expect(rows.map(({ id }) => id)).toEqual([null, first]);
    expect(decisions.appended).toEqual([2]);
  });
  test.each<[string, Record<string, Content>, Decided, string | null]>([
    ["another name", { "Họ tên": "Lê Thị Thủy" }, { decision: "Duyệt" }, first],
    ["another achievement", { "Thành tích": otherPerson["Thành tích"] }, { decision: "Duyệt" }, first],
    ["another nomination", otherPerson, { decision: "Duyệt" }, null],
    ["another nomination where only a note stands", otherPerson, { note: "hỏi lại" }, null],
    ["another nomination, undecided", otherPerson, {}, first],
    [
      "another name, both without achievement",
      { "Họ tên": "Lê Thị Thủy", "Thành tích": null },
      { decision: "x", seen: { "Thành tích": null } },
      null,
    ],
  ])("%s", (_, changes, decided, expected) => {
    const report = after([{ id: first, typed: changes }], [{ id: first, ...decided }]);
    expect(report.rows[0]!.id).toBe(expected);
  });
  test("a change is reported once it was decided on", () => {
    const changed = after([{ id: first, typed: { "Chức vụ": "Văn thư" } }], [{ id: first, decision: "Duyệt" }]);
    expect(found(changed)).toEqual(["D2 changed-after-decision"]);
    expect(
      found(after([{ id: first, typed: { "Chức vụ": "CHUYÊN VIÊN" } }], [{ id: first, decision: "Duyệt" }])),
    ).toEqual([]);
  });
  test("an error counts as a blank", () => {
    const [error, blank] = [{ "Chức vụ": errorCell("#REF!") }, { "Chức vụ": null }];
    const cleared = after([{ id: first, typed: blank }], [{ id: first, decision: "Duyệt", seen: error }]);
    expect(found(cleared)).not.toContain("D2 changed-after-decision");
    const broken = after([{ id: first, typed: error }], [{ id: first, decision: "Duyệt" }]);
    expect(found(broken)).toContain("D2 changed-after-decision");
  });
  test("a nomination that is typed in again gets its id back", () => {
    const again = after([{}], [{ id: first, decision: "Duyệt" }]);
    expect(again.rows[0]!.id).toBe(first);
    expect(states(again)).toEqual(["valid"]);
    expect(
      after(
        [{ id: second }],
        [
          { id: first, decision: "Duyệt" },
          { id: second, seen: otherPerson },
        ],
      ).rows[0]!.id,
    ).toBe(first);
    expect(
      after(
        [{ id: second }],
        [
          { id: first, decision: "Duyệt" },
          { id: second, own: "hỏi" },
        ],
      ).rows[0]!.id,
    ).toBe(second);
    expect(after([{}, {}], [{ id: first }]).rows.map(({ id }) => id)).toEqual([null, null]);
    expect(after([{}], [{ id: first }, { id: second }]).rows[0]!.id).toBe(null);
  });
  test("also from an undecided row of the list, unless the data row equals its own row there", () => {
    expect(after([{ id: second }], [{ id: first }]).rows[0]!.id).toBe(first);
    expect(after([{ id: second }], [{ id: first }, { id: second, seen: otherPerson }]).rows[0]!.id).toBe(first);
    expect(after([{ id: second }], [{ id: first }, { id: second }]).rows[0]!.id).toBe(second);
  });
  test("rows of the list", () => {
    const report = after(
      [{ id: first }],
      [{ id: first }, { mark: `${first} x`, decision: "Duyệt" }, { id: second }, { mark: "", decision: "Duyệt" }],
    );
    expect(states(report)).toEqual(["same id", "valid", "withdrawn", "own"]);
    expect(report.quotas[3]).toMatchObject({ approved: 1 });
  });
  test.each(["Mã đề nghị", "Dấu vết", "STT"])("without the heading %s", (heading) => {
    const workbook = list({});
    addDecisions(workbook, [{ id: first }]);
    putRow(workbook.sheets[1]!, 3, listHeadings.indexOf(heading), ["Cột khác"]);
    expect(found(check(workbook))).toEqual(["null summary-damaged"]);
  });
  test("the table renamed", () => {
    const workbook = list({});
    addDecisions(workbook, [{ id: first }]);
    workbook.sheets[1]!.tables[0]!.name = "Bang5";
    expect(found(check(workbook))).toEqual(["null summary-damaged"]);
  });
  test.each(["Ý kiến", "Ý kiến của Giám đốc", "Phê duyệt"])("a plain range with decisions under %s", (heading) => {
    const workbook = list({});
    addDecisions(workbook, [{ id: first }]);
    const sheet = workbook.sheets[1]!;
    sheet.tables = [];
    putRow(sheet, 3, listHeadings.indexOf("Ý kiến Giám đốc"), [heading]);
    expect(found(check(workbook))).toEqual(["null summary-damaged"]);
    putRow(sheet, 3, listHeadings.indexOf("Dấu vết"), ["Cột khác"]);
    expect(found(check(workbook))).toEqual([]);
  });
  test("its values pasted on another sheet are no list of nominations", () => {
    const workbook = list({});
    addDecisions(workbook, [{ id: first }]);
    const copy = addSheet(workbook, "Bản lưu");
    putRow(copy, 0, 0, listHeadings);
    putRow(copy, 1, 1, ["STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Chuyên viên", "Văn phòng Sở"]);
    expect(found(check(workbook))).toEqual([]);
  });
});

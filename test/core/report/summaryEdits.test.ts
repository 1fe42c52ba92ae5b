import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { DECISION_COLUMNS } from "../../../src/core/nominations/summaryTables";
import type { Edit } from "../../../src/core/report/edits";
import { planSummaryEdits } from "../../../src/core/report/summaryEdits";
import type { WorkbookSnapshot } from "../../../src/core/snapshot";
import { serial, type Content } from "../../support/cells";
import { COLLECTIVE, POLICE, nominationSheet, nominations, summarySheet, type Row } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";
import { workbook } from "../../support/workbook";

function plan(snapshot: WorkbookSnapshot): Edit[] {
  const { report, checked } = checkWorkbook(snapshot, { today: serial("31/12/2022") });
  if (checked === null) throw new Error("The run stopped.");
  return planSummaryEdits(snapshot, checked, report);
}

/** The lines that a run writes into a table of the Director's, by heading; cells left alone are undefined. */
function written(edits: readonly Edit[], table: "XetDuyet" | "XetDuyetCu") {
  const made = edits.find((edit) => edit.kind === "addTable" && edit.name === table);
  const area = made?.kind === "addTable" ? made.area : undefined;
  // The former list comes with its caption, a row above.
  const above = table === "XetDuyetCu" ? 1 : 0;
  const first = (area?.row ?? NaN) - above;
  const cells = edits.find((edit) => edit.kind === "cells" && edit.row === first && edit.column === 0);
  const [headings = [], ...lines] = cells?.kind === "cells" ? cells.values.slice(above) : [];
  return lines.map((line) => Object.fromEntries(headings.map((heading, at) => [String(heading), line[at]])));
}

const sheetOf = (edits: readonly Edit[]) => [...new Set(edits.map(({ sheet }) => sheet))];
const list = nominationSheet([{}]);

describe("which sheet", () => {
  test.each<[string, WorkbookSnapshot, string, boolean]>([
    ["none: it is added", workbook(list), "Tổng hợp", true],
    ["an empty one becomes ours", workbook(list, { name: "Tổng hợp" }), "Tổng hợp", false],
    ["a filled one is the user's", workbook(list, { name: "Tổng hợp", cells: [["a"]] }), "Tổng hợp (kiểm tra)", true],
    [
      "in another case and Unicode form",
      workbook(list, { name: "TỔNG HỢP".normalize("NFD"), cells: [["a"]] }),
      "Tổng hợp (kiểm tra)",
      true,
    ],
    [
      "both are the user's",
      workbook(list, { name: "Tổng hợp", cells: [["a"]] }, { name: "Tổng hợp (kiểm tra)", cells: [["a"]] }),
      "Tổng hợp (kiểm tra 2)",
      true,
    ],
    [
      "that of the table, whatever its name",
      workbook(list, { ...summarySheet([]), name: "Trình duyệt" }),
      "Trình duyệt",
      false,
    ],
  ])("%s", (_, snapshot, name, isAdded) => {
    const edits = plan(snapshot);
    expect(sheetOf(edits)).toEqual([name]);
    expect(edits.some(({ kind }) => kind === "addSheet")).toBe(isAdded);
  });
});

describe("the list for the Director", () => {
  const rows: Row[] = [
    { award: "Huân chương", nominee: "Không rõ" },
    { nominee: "Lê Bình" },
    { ...COLLECTIVE },
    { ...POLICE, nominee: "Cảnh sát" },
    { nominee: "An", award: "sttTT – cn", subject: "CÁ NHÂN" },
  ];
  const lines = written(plan(nominations(rows)), "XetDuyet");

  test("one line per data row, by award and subject in the plan's order, unknown ones last", () => {
    expect(lines.map((line) => line["Tên tập thể, cá nhân"])).toEqual([
      "Cảnh sát",
      "Tập thể Phòng Công nghệ thông tin",
      "Lê Bình",
      "An",
      "Không rõ",
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual([...DECISION_COLUMNS]);
  });

  test("the plan's names when known, else as typed", () => {
    expect(lines[3]).toMatchObject({
      "Hình thức": "Giấy khen của Giám đốc Sở Thông tin và Truyền thông",
      "Đối tượng": "Cá nhân",
    });
    expect(lines[4]).toMatchObject({
      "Hình thức": "Huân chương",
      "Trạng thái kiểm tra": "Không hợp lệ",
    });
    expect(lines[4]?.["Ý kiến Giám đốc"] ?? "").toBe("");
  });
});

describe("what the Director wrote", () => {
  const ids = { "Mã đề nghị": idOf(0) };
  const cellsOf = (edits: readonly Edit[]) =>
    edits.flatMap((edit) => (edit.kind === "cells" ? edit.values.flat() : []));

  test("the trace is refreshed while the decision is blank, and frozen otherwise", () => {
    const before = seen({ position: "Trưởng phòng" });
    const at = (text: string) =>
      nominations([{ id: idOf(0) }], { decisions: [{ ...ids, "Ý kiến Giám đốc": text, "Dấu vết": before }] });
    expect(cellsOf(plan(at("")))).toContain(seen());
    expect(cellsOf(plan(at("Duyệt")))).not.toContain(seen());
    expect(cellsOf(plan(at("xem lại")))).not.toContain(seen());
  });

  test("a row that is gone moves to the former list when it holds his words, else it goes", () => {
    const gone = (words: object) =>
      plan(nominations([{ id: idOf(1) }], { decisions: [{ ...ids, "Tên tập thể, cá nhân": "Cũ", ...words }] }));
    const former = (words: object) => written(gone(words), "XetDuyetCu").map((line) => line["Tên tập thể, cá nhân"]);
    expect(former({ "Ý kiến Giám đốc": "Duyệt" })).toEqual(["Cũ"]);
    expect(former({ "Ý kiến Giám đốc": "xem lại" })).toEqual(["Cũ"]);
    expect(former({ "Ghi chú của Giám đốc": "hỏi thêm" })).toEqual(["Cũ"]);
    expect(former({})).toEqual([]);
    expect(former({ "Ý kiến Giám đốc": "-", "Ghi chú của Giám đốc": " " })).toEqual([]);
  });

  test("a value in a column of his own is kept, a formula or a blank there is not", () => {
    const kept = (content: Content) => {
      const line = [...DECISION_COLUMNS].map((column) => (column === "Mã đề nghị" ? idOf(0) : null));
      const rows = [
        [...DECISION_COLUMNS, "Ý kiến Hội đồng"],
        [...line, content],
      ];
      const summary = { name: "Tổng hợp", tables: [{ name: "XetDuyet", at: "A5", rows }] };
      const edits = plan(workbook(nominationSheet([{ id: idOf(1) }]), summary));
      return written(edits, "XetDuyetCu").map((former) => former["Ý kiến Hội đồng"]);
    };
    expect(kept("đồng ý")).toEqual(["đồng ý"]);
    expect(kept(5)).toEqual([5]);
    expect(kept(" - ")).toEqual([]);
    expect(kept({ formula: "=A1", result: "x" })).toEqual([]);
  });

  test("a decision that no longer has its id is kept", () => {
    const decisions = [{ "Mã đề nghị": "mất", "Ý kiến Giám đốc": "Duyệt", "Tên tập thể, cá nhân": "Cũ" }];
    expect(written(plan(nominations([{ id: idOf(1) }], { decisions })), "XetDuyetCu")).toMatchObject([
      { "Tên tập thể, cá nhân": "Cũ", "Ý kiến Giám đốc": "Duyệt" },
    ]);
  });
});

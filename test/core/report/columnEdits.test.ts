import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { planColumnEdits } from "../../../src/core/report/columnEdits";
import type { Edit, Input } from "../../../src/core/cells/edits";
import { STATUS_COLOURS } from "../../../src/core/findings/outcome";
import { address, type WorkbookSnapshot } from "../../../src/core/cells/snapshot";
import { serial } from "../../support/cells";
import { NOTHING, nominations, type BookOptions, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";
import { workbook } from "../../support/workbook";

function plan(snapshot: WorkbookSnapshot): Edit[] {
  const { report, checked } = checkWorkbook(snapshot, { today: serial("31/12/2022") });
  if (checked === null) throw new Error("The run stopped.");
  return planColumnEdits(checked, report);
}

/** Cells that get a value, by address. */
function written(edits: readonly Edit[]): Record<string, Input> {
  const cells: Record<string, Input> = {};
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    for (const [r, line] of edit.values.entries()) {
      for (const [c, value] of line.entries())
        if (value !== null) cells[address(edit.row + r, edit.column + c)] = value;
    }
  }
  return cells;
}
const writtenFor = (rows: readonly Row[], options?: BookOptions) => written(plan(nominations(rows, options)));

test("id, status and detail of each data row; a valid row has no detail", () => {
  const cells = writtenFor([
    {},
    { position: null, nominee: "Lê Bình", achievement: "Xây dựng phong trào văn nghệ quần chúng ở cơ quan" },
  ]);
  expect(cells).toEqual({
    B2: expect.stringMatching(/^HS-/u),
    U2: "Hợp lệ",
    B3: expect.stringMatching(/^HS-/u),
    U3: "Cần xem xét",
    V3: expect.stringMatching(/^Chức vụ: /u),
  });
});

test("nothing if all cells are as they should be", () => {
  expect(plan(nominations([{ id: idOf(0), status: "Hợp lệ" }]))).toEqual([]);
});

test("blank rows have blank status and detail, and keep an id that no nomination holds", () => {
  const blank = { ...NOTHING, id: idOf(1), status: "Hợp lệ", detail: "cũ" };
  expect(writtenFor([{ id: idOf(0), status: "Hợp lệ" }, blank])).toEqual({ U3: "", V3: "" });
  expect(writtenFor([{ id: idOf(1), status: "Hợp lệ" }, blank])).toEqual({ B3: "", U3: "", V3: "" });
});

test("once ours, any other text in them is replaced", () => {
  const rows = [
    { id: idOf(0), status: "xong" },
    { ...NOTHING, id: "cũ", detail: "a" },
  ];
  expect(writtenFor(rows)).toEqual({ U2: "Hợp lệ", B3: "", V3: "" });
});

describe("the three columns are added once", () => {
  const HEADINGS = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"];
  const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];

  test("to a table, at its right", () => {
    const edits = plan(workbook({ name: "A", tables: [{ name: "DeNghi", address: "B3", rows: [HEADINGS, DATA] }] }));
    expect(edits.filter(({ kind }) => kind === "resizeTable")).toHaveLength(1);
    expect(written(edits)).toMatchObject({
      F3: "Mã đề nghị",
      G3: "Trạng thái kiểm tra",
      H3: "Chi tiết kiểm tra",
      F4: expect.stringMatching(/^HS-/u),
    });
  });

  test("in a plain range, in the first three neighbouring columns that are free from the heading row down", () => {
    const edits = plan(
      workbook({ name: "A", cells: [[null, null, null, null, "tiêu đề phụ"], HEADINGS, [...DATA, null, null, "x"]] }),
    );
    expect(edits.some(({ kind }) => kind === "resizeTable")).toBe(false);
    expect(written(edits)).toMatchObject({ H2: "Mã đề nghị", I2: "Trạng thái kiểm tra", J2: "Chi tiết kiểm tra" });
  });

  test("first their widths and the format of the column on their left, then the headings, then the table", () => {
    const sheet = "A";
    const edits = plan(
      workbook({ name: sheet, tables: [{ name: "DeNghi", address: "B3", rows: [HEADINGS, DATA, DATA] }] }),
    );
    const width = (column: number, points: number) => ({ kind: "columnWidths", sheet, column, widths: [points] });
    const area = { row: 2, column: 5, rows: 3, columns: 3 };
    const body = { ...area, row: 3, rows: 2 };
    expect(edits.slice(0, 9)).toEqual([
      width(5, 80),
      width(6, 130),
      width(7, 360),
      { kind: "copyFormats", sheet, from: { ...area, column: 4, columns: 1 }, to: area },
      { kind: "format", sheet, area: { ...area, rows: 1 }, format: { align: "Center" } },
      { kind: "format", sheet, area: body, format: { align: "Left" } },
      { kind: "statusColours", sheet, area: { ...body, column: 6, columns: 1 }, colours: STATUS_COLOURS },
      {
        kind: "cells",
        sheet,
        row: 2,
        column: 5,
        values: [["Mã đề nghị", "Trạng thái kiểm tra", "Chi tiết kiểm tra"]],
      },
      { kind: "resizeTable", sheet, name: "DeNghi", by: { rows: 0, columns: 3 } },
    ]);
    expect(edits.slice(9).map(({ kind }) => kind)).toEqual(["cells", "cells", "cells", "format"]);
  });

  test("only those that are missing; under merged headings into the upper row", () => {
    const cells = [[...HEADINGS, "Mã đề nghị"], [], [...DATA, idOf(0)]];
    const edits = plan(workbook({ name: "A", cells, merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2"] }));
    expect(written(edits)).toMatchObject({ F1: "Trạng thái kiểm tra", G1: "Chi tiết kiểm tra" });
    expect(written(edits)).not.toHaveProperty("E3");
  });
});

test("details of several lines are not wrapped, of one line left alone", () => {
  const formats = (rows: readonly Row[]) => plan(nominations(rows)).filter(({ kind }) => kind === "format");
  const lines = { nominee: null, unit: null };
  expect(formats([lines, {}])).toEqual([
    { kind: "format", sheet: "Đề nghị", area: { row: 1, column: 21, rows: 2, columns: 1 }, format: { wrap: false } },
  ]);
  expect(formats([{ position: null }])).toEqual([]);
});

test("ids in rows that are no nomination: cleared above the signature unless of our form, left below it", () => {
  const note = (id: string) => [null, id];
  const below = [note("ghi chú"), note(` ${idOf(5)} `), ["Nơi nhận", "x"], note("x")];
  expect(writtenFor([{ id: idOf(0), status: "Hợp lệ" }], { table: null, below })).toEqual({ B3: "" });
});

test("below a signature only what we once wrote is cleared", () => {
  const below = [["Nơi nhận"], [], []].map((line, index) => [
    ...line,
    ...Array.from({ length: 22 - line.length }, (_, c) =>
      index > 0 && c + line.length === 20 ? (index === 1 ? "Hợp lệ" : "ghi chú") : null,
    ),
  ]);
  const cells = writtenFor([{ id: idOf(0), status: "Hợp lệ" }], { table: null, below });
  expect(cells).toEqual({ U4: "" });
});

import { ownColumnTaken } from "../../../src/core/nominations/ownColumns";
import { testRule } from "../../support/testRule";
import { NOTHING } from "../../support/nominations";
import { idOf } from "../../support/seen";
import { workbook, type SheetSpec } from "../../support/workbook";

const HEADINGS = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"];
const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];
const BLANK_FORMULA = { formula: "=T(D9)", result: "" };
const table: NonNullable<SheetSpec["tables"]>[number] = { name: "DeNghi", address: "A1", rows: [HEADINGS, DATA] };

testRule(ownColumnTaken, {
  valid: [
    { name: "empty columns under our headings", rows: [{}] },
    {
      name: "an id of ours makes them ours: any other text will be replaced",
      rows: [{ id: idOf(0), status: "xong", detail: "abc" }, { id: "cũ" }],
    },
    {
      name: "a status of ours and no other",
      rows: [
        { status: "HỢP LỆ".normalize("NFD"), detail: "abc" },
        { status: "-", id: "cũ" },
      ],
    },
    { name: "no such headings, in a table with room", workbook: workbook({ name: "A", tables: [table] }) },
    {
      name: "no such headings, in a plain range",
      workbook: workbook({ name: "A", cells: [[...HEADINGS, "", "x"], DATA] }),
    },
    {
      name: "what stands above and below a table's rows",
      workbook: workbook({
        name: "A",
        cells: [[null, null, null, null, "x"], [], [], [null, null, null, null, "x"]],
        tables: [{ ...table, address: "A2" }],
      }),
    },
    {
      name: "what stands at the fourth column",
      workbook: workbook({ name: "A", cells: [["", "", "", "", "", "", "", "x"]], tables: [table] }),
    },
    { name: "an id on a blank row is ours as well", rows: [{ status: "xong" }, { ...NOTHING, id: idOf(0) }, {}] },
  ],
  invalid: [
    { name: "a text under Mã đề nghị that is no id of ours", rows: [{ id: "27" }], findings: ["B1 taken"] },
    {
      name: "one foreign status among ours: its cell is named",
      rows: [{ status: "Hợp lệ" }, { status: "xong" }],
      findings: ["U1 taken"],
      quoting: ['Đổi tên tiêu đề. Ô U3 ghi "xong"'],
    },
    { name: "a text under Chi tiết kiểm tra alone", rows: [{ detail: "abc" }], findings: ["V1 taken"] },
    {
      name: "several: each is named",
      rows: [{ id: 5, status: "x", detail: "y" }],
      findings: ["B1 taken", "U1 taken", "V1 taken"],
    },
    { name: "an id with a letter that we never write", rows: [{ id: "HS-1O0I2L" }], findings: ["B1 taken"] },
    {
      name: "a cell at the right of the table, in its rows",
      workbook: workbook({ name: "A", cells: [[], [null, null, null, null, null, null, "x"]], tables: [table] }),
      findings: ["G2 beside"],
      quoting: ['ô G2 bên phải bảng ghi "x"'],
    },
    {
      name: "a formula without a result at the right of the table",
      workbook: workbook({
        name: "A",
        cells: [[], [null, null, null, null, null, null, BLANK_FORMULA]],
        tables: [table],
      }),
      findings: ["G2 beside"],
      quoting: ["ô G2 bên phải bảng có công thức =T(D9), không phải"],
    },
    {
      name: "spaces at the right of the table",
      workbook: workbook({ name: "A", cells: [[], [null, null, null, null, null, null, "\u00a0"]], tables: [table] }),
      findings: ["G2 beside"],
      quoting: ["ô G2 bên phải bảng có khoảng trắng, không phải"],
    },
    {
      name: "a formula without a result under Mã đề nghị",
      rows: [{ id: BLANK_FORMULA }],
      findings: ["B1 taken"],
      quoting: ["Ô B2 có công thức =T(D9); tiêu đề"],
    },
    {
      name: "another table at its right",
      workbook: workbook({ name: "A", tables: [table, { name: "Khac", address: "F2", rows: [["K"], [null]] }] }),
      findings: ["F2 beside"],
    },
    {
      name: "another table's empty cell at its right",
      workbook: workbook({
        name: "A",
        tables: [
          { ...table, address: "A2" },
          { name: "Khac", address: "F1", rows: [["K"], [null]] },
        ],
      }),
      findings: ["F2 besideTable"],
    },
    {
      name: "in a plain range, at the stage of registration",
      rows: [{ id: "x" }],
      table: null,
      stage: "registration",
      findings: ["B1 taken"],
    },
  ],
});

import type { Cell, Table } from "../../../workbench/host/model";
import { cellsOf, sheetOf, workbookOf } from "./support/models";
import { savedParts } from "./support/packages";

const tableOf = (given: Partial<Table> & { names: string[] }): Table => {
  const { names, ...rest } = given;
  return {
    id: "1",
    name: "DeNghi",
    area: { row: 0, column: 0, rows: 2, columns: names.length },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    columns: names.map((name, index) => ({ id: `c${index}`, name })),
    ...rest,
  };
};

const saved = (rows: (Cell | undefined)[][], ...tables: Table[]) => savedParts(workbookOf([sheetOf({ rows, tables })]));
const shared = async (parts: Awaited<ReturnType<typeof saved>>) =>
  [...(await parts.text("xl/sharedStrings.xml")).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
const columnNames = async (parts: Awaited<ReturnType<typeof saved>>, path = "xl/tables/table1.xml") =>
  [...(await parts.text(path)).matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name);

test("cells and formulas under a table stay as they are", async () => {
  const rows = [...cellsOf(["STT", "Tên"]), [{ value: 2, formula: "=1+1" }, { value: "=x" }]];
  const parts = await saved(rows, tableOf({ names: ["STT", "Tên"] }));
  expect(await parts.text("xl/worksheets/sheet1.xml")).toContain('<c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="s">');
  expect(await shared(parts)).toEqual(["STT", "Tên", "=x"]);
});

const headings: [name: string, cells: (Cell | undefined)[], names: string[], inCells: string[], inTable: string[]][] = [
  ["a line break", [{ value: "Tên\nđơn vị" }], ["Tên\nđơn vị"], ["Tên\nđơn vị"], ["Tên_x000a_đơn vị"]],
  ["a number", [{ value: 2022 }], ["2022"], ["2022"], ["2022"]],
  ["an empty cell", [undefined], ["Cột"], [], ["Cột"]],
  ["a cell that was overwritten", [{ value: "Mới" }], ["Cũ"], ["Mới"], ["Mới"]],
  ["the same heading twice", [{ value: "Tên" }, { value: "TÊN" }], ["Tên", "TÊN2"], ["Tên", "TÊN2"], ["Tên", "TÊN2"]],
  ["a formula", [{ value: "Năm 2022", formula: '="Năm "&2022' }], ["Năm 2022"], ["Năm 2022"], ["Năm 2022"]],
  ["an error", [{ value: "#REF!", isError: true }], ["A"], ["#REF!"], ["#REF!"]],
];

test.each(headings)("heading and column agree: %s", async (_name, cells, names, inCells, inTable) => {
  const parts = await saved([cells], tableOf({ names }));
  expect(await columnNames(parts)).toEqual(inTable);
  if (inCells.length > 0) expect(await shared(parts)).toEqual(inCells);
});

test("tables of several sheets are numbered through, with totals, calculated columns and no header row", async () => {
  const totals = tableOf({
    names: ["A"],
    showTotals: true,
    columns: [{ id: "x", name: "A", totalsLabel: "Cộng", totalsFunction: "sum", calculatedFormula: "=[B]<2" }],
  });
  const plain = tableOf({ names: ["A"], name: "Khac", showHeaders: false, showFilterButton: false, style: "" });
  const parts = await savedParts(
    workbookOf([
      sheetOf({ tables: [totals], rows: cellsOf(["A"]) }),
      sheetOf({ id: "2", name: "Khác", tables: [plain] }),
    ]),
  );
  const first = await parts.text("xl/tables/table1.xml");
  expect(first).toContain(
    'id="1" name="DeNghi" displayName="DeNghi" ref="A1:A2" headerRowCount="1" totalsRowCount="1"',
  );
  expect(first).toContain('<autoFilter ref="A1"/>');
  expect(first).toContain(
    'totalsRowLabel="Cộng" totalsRowFunction="sum"><calculatedColumnFormula>[B]&lt;2</calculatedColumnFormula>',
  );
  const second = await parts.text("xl/tables/table2.xml");
  expect(second).toContain('id="2" name="Khac"');
  expect(second).toContain('headerRowCount="0"');
  expect(second).not.toContain("<autoFilter");
  expect(second).toContain("<tableStyleInfo showFirstColumn");
  expect(await parts.text("xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="../tables/table2.xml"');
});

test("a filter that the host set is written with its choices", async () => {
  const parts = await saved(cellsOf(["A"], ["x"]), tableOf({ names: ["A"], filters: { c0: { values: ["x", ""] } } }));
  expect(await parts.text("xl/tables/table1.xml")).toContain(
    '<filterColumn colId="0"><filters blank="1"><filter val="x"/></filters></filterColumn>',
  );
});

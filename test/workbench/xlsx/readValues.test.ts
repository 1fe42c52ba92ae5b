import type { Cell } from "../../../workbench/host/model";
import { loadFile } from "./support/packages";

const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

const single: [name: string, cell: string, expected: Cell][] = [
  ["a number", '<c r="A1"><v>12.5</v></c>', { value: 12.5 }],
  ["a number with 17 digits", '<c r="A1"><v>44680.524259259262</v></c>', { value: 44680.524259259262 }],
  ["a number in scientific notation", '<c r="A1"><v>1E-3</v></c>', { value: 0.001 }],
  ["true", '<c r="A1" t="b"><v>1</v></c>', { value: true }],
  ["false", '<c r="A1" t="b"><v>0</v></c>', { value: false }],
  ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { value: "#N/A", isError: true }],
  ["a shared string", '<c r="A1" t="s"><v>0</v></c>', { value: "  Giấy khen \n" }],
  ["an empty shared string", '<c r="A1" t="s"><v>2</v></c>', { value: "" }],
  ["an inline string", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> An </t></is></c>', { value: " An " }],
  [
    "escapes in an inline string",
    '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
    { value: "a\rb_x000D_" },
  ],
  ["CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[<An> & Bình]]></t></is></c>', { value: "<An> & Bình" }],
  [
    "an entity's text in a formula result",
    '<c r="A1" t="str"><f>B1</f><v>&amp;lt; &amp;amp;</v></c>',
    { value: "&lt; &amp;", formula: "=B1" },
  ],
  [
    "a formula with & and <",
    '<c r="A1"><f>IF(B1&lt;2,"&amp;lt;"&amp;C1,1)</f><v>1</v></c>',
    { value: 1, formula: '=IF(B1<2,"&lt;"&C1,1)' },
  ],
  ["a formula that gives nothing", '<c r="A1" t="str"><f>""</f><v></v></c>', { value: "", formula: '=""' }],
  ["a formula that gives 0", '<c r="A1"><f>B1</f><v>0</v></c>', { value: 0, formula: "=B1" }],
  ["a formula that gives FALSE", '<c r="A1" t="b"><f>B1</f><v>0</v></c>', { value: false, formula: "=B1" }],
  [
    "a formula that gives an error",
    '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { value: "#DIV/0!", isError: true, formula: "=1/0" },
  ],
  ["a formula never calculated", '<c r="A1"><f>B1</f></c>', { value: null, formula: "=B1" }],
  [
    "an array formula",
    '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>',
    { value: 2, formula: "=B1:B2*2", array: { rows: 2, columns: 1 } },
  ],
  ["an ISO date", '<c r="A1" t="d"><v>2022-04-28</v></c>', { value: 44679 }],
  ["an ISO date and time", '<c r="A1" t="d"><v>2022-04-28T12:00:00</v></c>', { value: 44679.5 }],
  ["an ISO date before March 1900", '<c r="A1" t="d"><v>1900-02-28</v></c>', { value: 59 }],
];

test.each(single)("%s is read", async (_name, cell, expected) => {
  const { sheet } = await loadFile({
    sheet: data(`<row r="1">${cell}</row>`),
    sharedStrings: '<si><t xml:space="preserve">  Giấy khen \n</t></si><si><t>khác</t></si><si/>',
  });
  expect(sheet.rows).toEqual([[expected]]);
});

test("rich text becomes its plain text and keeps its runs", async () => {
  const { sheet } = await loadFile({
    sheet: data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    sharedStrings: "<si><r><rPr><b/></rPr><t>Phòng </t></r><r><t>Bưu chính</t></r><rPh><t>x</t></rPh></si>",
  });
  expect(sheet.rows[0]?.[0]).toEqual({
    value: "Phòng Bưu chính",
    richText: [{ text: "Phòng ", format: "<b/>" }, { text: "Bưu chính" }],
  });
});

test("cells and rows without an address follow the ones before", async () => {
  const { sheet } = await loadFile({
    sheet: data(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    ),
  });
  expect(sheet.rows[0]).toEqual([{ value: 1 }, { value: 2 }]);
  expect(sheet.rows[3]?.[2]).toEqual({ value: 3 });
  expect(sheet.rows[3]?.[3]).toEqual({ value: 4 });
  expect(sheet.rows[4]).toEqual([{ value: 5 }]);
});

test("a shared formula is spelt out in each of its cells", async () => {
  const { sheet } = await loadFile({
    sheet: data(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1+$D1+E$1+SUM($F$1:G1)+LOG10(2)+&quot;A1&quot;+\'A1 B2\'!C1+T[A1]</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>',
    ),
  });
  expect(sheet.rows[0]?.[1]).toEqual({
    value: 2,
    formula: "=D1+$D1+F$1+SUM($F$1:H1)+LOG10(2)+\"A1\"+'A1 B2'!D1+T[A1]",
  });
  expect(sheet.rows[1]?.[0]).toEqual({
    value: 3,
    formula: "=C2+$D2+E$1+SUM($F$1:G2)+LOG10(2)+\"A1\"+'A1 B2'!C2+T[A1]",
  });
});

test("element names with a prefix are read", async () => {
  const { sheet } = await loadFile({
    parts: {
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>',
    },
  });
  expect(sheet.rows).toEqual([[{ value: 7 }]]);
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
});

test("dates stay the serial numbers of the file, whatever their format, in both calendars", async () => {
  const formats = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>';
  const serials = [0, 0.5, 1, 59, 60, 61, 44679, 44680.524259259262, 2958465.999988426];
  const cells = serials
    .map((serial) => `<c s="1"><v>${serial}</v></c><c s="2"><f>NOW()</f><v>${serial}</v></c>`)
    .join("");
  for (const date1904 of [false, true]) {
    const { sheet, workbook } = await loadFile({
      sheet: data(`<row r="1">${cells}</row>`),
      styles: formats,
      parts: {
        "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="${Number(date1904)}"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
    });
    expect(workbook.date1904).toBe(date1904);
    expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual(serials.flatMap((serial) => [serial, serial]));
    expect(sheet.rows[0]?.slice(0, 2).map((cell) => cell?.style?.numberFormat)).toEqual(["m/d/yyyy", "m/d/yyyy h:mm"]);
  }
});

test("a cell in the last row and column costs no memory for the ones between", async () => {
  const { sheet } = await loadFile({
    sheet: data('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
  });
  expect(sheet.rows[1_048_575]?.[16_383]).toEqual({ value: 2 });
  let rows = 0;
  sheet.rows.forEach(() => (rows += 1));
  expect(rows).toBe(2);
});

test.each(["A1048577", "XFE1"])("a cell beyond the sheet, %s, is refused", async (address) => {
  const row = /\d+/.exec(address)?.[0];
  await expect(loadFile({ sheet: data(`<row r="${row}"><c r="${address}"><v>1</v></c></row>`) })).rejects.toMatchObject(
    { code: "unreadable" },
  );
});

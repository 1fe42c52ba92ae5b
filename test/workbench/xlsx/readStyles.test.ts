import type { Style } from "../../../workbench/host/model";
import { sheetThroughFile, throughFile } from "./support/models";
import { loadFile, savedParts } from "./support/packages";

const xf = (attributes: string, inside = "") => `<cellXfs><xf/><xf ${attributes}>${inside}</xf></cellXfs>`;
const font = (inside: string) =>
  `<fonts><font><sz val="11"/><name val="Calibri"/></font><font>${inside}</font></fonts>${xf('fontId="1"')}`;
const fill = (inside: string) => `<fills><fill/><fill>${inside}</fill></fills>${xf('fillId="1"')}`;

const cases: [name: string, styles: string, expected: Style][] = [
  [
    "a half size and a bold that is off",
    font('<b val="0"/><i/><sz val="10.5"/><name val="Times New Roman"/>'),
    { font: { italic: true, size: 10.5, name: "Times New Roman" } },
  ],
  ["underlines", font('<u val="double"/>'), { font: { underline: "Double" } }],
  ["a strike", font("<strike/>"), { font: { strikethrough: true } }],
  ["a colour", font('<color rgb="FFc00000"/>'), { font: { color: "#C00000" } }],
  ["a theme colour", font('<color theme="4"/>'), { font: { color: "#4472C4" } }],
  ["a lighter theme colour", font('<color theme="1" tint="0.34998626667073579"/>'), { font: { color: "#595959" } }],
  ["a darker theme colour", font('<color theme="0" tint="-0.14999847407452621"/>'), { font: { color: "#D9D9D9" } }],
  ["a palette colour", font('<color indexed="10"/>'), { font: { color: "#FF0000" } }],
  [
    "superscript",
    font('<vertAlign val="superscript"/>'),
    { font: {}, rest: { font: '<vertAlign val="superscript"/>' } },
  ],
  ["a fill", fill('<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>'), { fill: "#FFFF00" }],
  [
    "a pattern",
    fill('<patternFill patternType="gray125"/>'),
    { rest: { fill: '<patternFill patternType="gray125"/>' } },
  ],
  [
    "a number format with a backslash",
    `<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/></numFmts>${xf('numFmtId="164"')}`,
    { numberFormat: "dd\\-mm\\-yyyy;@" },
  ],
  ["text format", xf('numFmtId="49"'), { numberFormat: "@" }],
  [
    "alignment",
    xf("", '<alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2" textRotation="135"/>'),
    { horizontal: "CenterAcrossSelection", vertical: "Center", wrapText: true, indent: 2, rotation: -45 },
  ],
  ["stacked letters", xf("", '<alignment textRotation="255"/>'), { rotation: 180 }],
  ["an unlocked cell", xf("", '<protection locked="0"/>'), { locked: false }],
  ["a hidden formula", xf("", '<protection hidden="1"/>'), { rest: { hidden: true } }],
  [
    "borders",
    `<borders><border/><border diagonalUp="1"><left style="thin"><color auto="1"/></left><bottom style="double"><color rgb="FF00FF00"/></bottom><diagonal style="hair"/></border></borders>${xf('borderId="1"')}`,
    {
      borders: { left: { style: "thin" }, bottom: { style: "double", color: "#00FF00" } },
      rest: { diagonal: { xml: '<diagonal style="hair"/>', up: true, down: false } },
    },
  ],
];

test.each(cases)(
  "%s: equal after reading, writing into another workbook and reading again",
  async (_name, styles, expected) => {
    const { sheet, workbook } = await loadFile({
      sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
      styles,
    });
    expect(sheet.rows[0]?.[0]?.style).toEqual(expected);
    const { defaultFont } = workbook;
    const again = await sheetThroughFile({ rows: sheet.rows }, { ...(defaultFont && { defaultFont }) });
    const { font, ...rest } = expected;
    const isFont = font !== undefined || expected.rest?.font !== undefined;
    expect(again.rows[0]?.[0]?.style).toEqual({
      ...rest,
      ...(isFont && { font: { name: "Calibri", size: 11, ...font } }),
    });
  },
);

test("cells with one format share one object", async () => {
  const { sheet } = await loadFile({
    sheet: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>',
    styles: xf('numFmtId="49"'),
  });
  expect(sheet.rows[0]?.[0]?.style).toBe(sheet.rows[0]?.[1]?.style);
});

test("the apostrophe is kept", async () => {
  const styles = xf('numFmtId="49" quotePrefix="1"');
  const { workbook, sheet } = await loadFile({
    sheet: '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c></row></sheetData>',
    styles,
  });
  expect(sheet.rows[0]?.[0]).toEqual({ value: "=1+1", quotePrefix: true, style: { numberFormat: "@" } });
  const again = await sheetThroughFile({ rows: sheet.rows });
  expect(again.rows).toEqual(sheet.rows);
  const added = { value: "+1", quotePrefix: true as const };
  sheet.rows[1] = [added, { value: "thường" }];
  expect((await throughFile(workbook)).sheets[0]?.rows).toEqual(sheet.rows);
});

test("the default font of the file stays its first font", async () => {
  const styles =
    '<fonts><font><sz val="13"/><name val="Times New Roman"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>';
  const { workbook } = await loadFile({ styles });
  expect(workbook.defaultFont).toEqual({ name: "Times New Roman", size: 13 });
  expect(await (await savedParts(workbook)).text("xl/styles.xml")).toMatch(
    /<fonts[^>]*><font><sz val="13"\/><name val="Times New Roman"\/><\/font>/,
  );
});

test("formats of rows and columns: only those in use, and a plain cell in them stays plain", async () => {
  const { sheet } = await loadFile({
    sheet:
      '<cols><col min="2" max="3" width="20" style="1"/></cols><sheetData><row r="1" s="1"><c r="A1"><v>1</v></c></row><row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>1</v></c></row></sheetData>',
    styles: xf('numFmtId="49"'),
  });
  expect(sheet.columnStyles).toEqual([undefined, { numberFormat: "@" }, { numberFormat: "@" }]);
  expect(sheet.rowStyles).toEqual([undefined, { numberFormat: "@" }]);
  expect(sheet.rows).toEqual([
    [{ value: 1 }],
    [
      { value: 1, style: {} },
      { value: 1, style: { numberFormat: "@" } },
    ],
  ]);
});

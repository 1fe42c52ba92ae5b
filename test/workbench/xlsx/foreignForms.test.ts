import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import type { Sheet } from "../../../workbench/host/model";
import { parseXml } from "../../../workbench/xlsx/package/xml";
import { normal } from "./support/normal";
import { packageParts, zipOf } from "./support/packages";
import { differences, partText, partsOf } from "./support/wholeFiles";

type Parts = Record<string, string | Uint8Array>;

const SHEET =
  '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView zoomScale="85" workbookViewId="0"/></sheetViews>' +
  '<cols><col min="1" max="3" width="20" bestFit="1"/></cols><sheetData>' +
  '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Đơn vị</t></is></c></row>' +
  '<row r="2" ht="20"><c r="A2"><v>1</v></c><c r="B2" t="b"><v>true</v></c><c r="C2" s="1"><f>A2+1</f><v>2</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>' +
  '<conditionalFormatting sqref="A2"><cfRule type="cellIs" priority="1" operator="equal" dxfId="0"><formula>1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" imeMode="on" sqref="B2:B9"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId5"/></hyperlinks><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>';

const base = (): Parts =>
  packageParts({
    sheet: SHEET,
    sharedStrings: "<si><t>Tên</t></si>",
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="2"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
    workbook: '<definedNames><definedName name="Han">44679</definedName></definedNames><calcPr calcMode="manual"/>',
    sheetRelations: [["rId5", "hyperlink", "https://example.com/"]],
  });

const MAIN = /^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet1)\.xml$/;
const mapTexts = (parts: Parts, change: (text: string, path: string) => string | Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, typeof text === "string" ? change(text, path) : text]),
  );
const inMain = (change: (text: string) => string | Uint8Array) => (parts: Parts) =>
  mapTexts(parts, (text, path) => (MAIN.test(path) ? change(text) : text));
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};

const FORMS: [name: string, change: (parts: Parts) => Parts][] = [
  ["as it is", (parts) => parts],
  [
    "prefixed elements",
    inMain((text) => text.replace(/<(\/?)(?=[a-zA-Z]\w*[\s/>])/g, "<$1x:").replace(' xmlns="', ' xmlns:x="')),
  ],
  [
    "the strict format",
    (parts) =>
      mapTexts(parts, (text) =>
        text
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ),
  ],
  ["UTF-16, little end first", inMain((text) => utf16(text, false))],
  ["UTF-16, big end first", inMain((text) => utf16(text, true))],
  ["UTF-8 that calls itself UTF-16", inMain((text) => `<?xml version="1.0" encoding="utf-16"?>${text}`)],
  [
    "an encoding of one byte a letter",
    inMain((text) => {
      const spelled = text.replace(/[^\0-\xff]/gu, (letter) => `&#${letter.codePointAt(0)};`);
      return new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="iso-8859-1"?>${spelled}`, "latin1"));
    }),
  ],
  ["a byte-order mark", (parts) => mapTexts(parts, (text) => `\ufeff${text}`)],
  [
    "absolute targets",
    (parts) =>
      mapTexts(parts, (text) =>
        text.replace(/Target="(?=\w+(?:\/|\.xml))/g, 'Target="/xl/').replace("/xl/xl/", "/xl/"),
      ),
  ],
  [
    "names in capitals",
    (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([path, part]) => [MAIN.test(path) ? path.toUpperCase() : path, part]),
      ),
  ],
  [
    "backslashes in names",
    (parts) => Object.fromEntries(Object.entries(parts).map(([path, part]) => [path.replaceAll("/", "\\"), part])),
  ],
  ["rows and cells without an address", inMain((text) => text.replace(/(<(?:row|c))\sr="\w+"/g, "$1"))],
  ["lines of their own for all elements", inMain((text) => text.replace(/></g, ">\n  <"))],
  [
    "single quotes and comments",
    inMain((text) => text.replace(/"(?=[^"<>]*"[\s/>])([^"<>]*)"/g, "'$1'").replace(/<row/, "<!-- dòng --><row")),
  ],
  [
    "another prefix for relationships",
    (parts) =>
      mapTexts(parts, (text, path) =>
        MAIN.test(path) ? text.replaceAll("xmlns:r=", "xmlns:q=").replaceAll(" r:id=", " q:id=") : text,
      ),
  ],
];

const shown = (sheet: Sheet) => {
  const { movedFrom: _moved, rowsToFit: _toFit, ...rest } = sheet;
  // The format of a rule stays as the file spells it.
  const conditionalFormats = sheet.conditionalFormats.map(({ rule: { dxfXml: _dxfXml, ...rule }, ...format }) => ({
    ...format,
    rule,
  }));
  return normal({ ...rest, conditionalFormats, tables: sheet.tables.map((table) => ({ ...table, id: "" })) });
};

test.each(FORMS)("%s: read the same, kept, and edited without damage", async (_name, change) => {
  const plain = (await loadXlsx(await zipOf(base()), "thu.xlsx")).workbook;
  const bytes = await zipOf(change(base()));
  const { workbook } = await loadXlsx(bytes, "thu.xlsx");
  expect(workbook.sheets.map(shown)).toEqual(plain.sheets.map(shown));
  expect(workbook.names).toEqual(plain.names);
  const untouched = await saveXlsx(workbook);
  expect(differences(bytes, untouched.bytes, (path) => path.replaceAll("\\", "/"))).toEqual({
    changed: [],
    added: [],
    removed: [],
  });

  edit(workbook.sheets[0]!);
  const { bytes: saved, warnings } = await saveXlsx(workbook);
  expect(warnings).toEqual([]);
  for (const [path, part] of partsOf(saved))
    if (/\.(?:xml|rels)$/i.test(path) && !part.startsWith("\u00ff\u00fe") && !part.startsWith("\u00fe\u00ff"))
      parseXml(part.replace(/^\u00ef\u00bb\u00bf/, ""), path);
  const { workbook: again } = await loadXlsx(saved, "thu.xlsx");
  expect(again.sheets.map(shown)).toEqual(workbook.sheets.map(shown));
  expect(again.names).toEqual(plain.names);
  const path = [...partsOf(saved).keys()].find((item) => /sheet1\.xml$/i.test(item))!;
  for (const kept of ["bestFit=", "numberStoredAsText=", "zoomScale=", "imeMode="])
    expect(partText(saved, path)).toContain(kept);
});

function edit(sheet: Sheet): void {
  sheet.rows[1]![0] = { value: "mới <&>" };
  sheet.rows[2] = [
    { value: 3, style: { fill: "#FFFF00" } },
    { value: "đậm", richText: [{ text: "đậm", format: "<b/>" }] },
  ];
  sheet.merges.push({ row: 4, column: 0, rows: 1, columns: 2 });
  sheet.hiddenColumns.add(1);
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.pageLayout = { orientation: "Landscape" };
  sheet.validations.push({
    areas: [{ row: 0, column: 9, rows: 5, columns: 1 }],
    type: "whole",
    formulas: ["1", "2"],
    operator: "between",
  });
  sheet.rows[0]![9] = { value: "nối", hyperlink: { target: "https://example.org/a" } };
  sheet.rows[9] = [{ value: "A" }];
  sheet.tables.push({
    id: "mới",
    name: "Bang",
    area: { row: 9, column: 0, rows: 2, columns: 1 },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleLight1",
    showBandedRows: true,
    showFilterButton: true,
    columns: [{ id: "1", name: "A" }],
  });
}

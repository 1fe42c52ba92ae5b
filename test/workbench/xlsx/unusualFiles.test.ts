import { zipSync } from "fflate";
import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import { open } from "../../support/flow";
import { faultsOf } from "./support/validity";
import { bytesOf, differences, partText, partsOf } from "./support/wholeFiles";

const NOTHING = { changed: [], added: [], removed: [] };
const TODAY = 44_896;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const SHEET = "xl/worksheets/sheet1.xml";

type Parts = Record<string, string>;

/** `base.xlsx` with some parts replaced; "" leaves a part out. */
function fileWith(change: (parts: Parts) => Parts): Uint8Array {
  const bytes = bytesOf("base.xlsx");
  const parts = Object.fromEntries([...partsOf(bytes).keys()].map((path) => [path, partText(bytes, path)]));
  const entries = Object.entries({ ...parts, ...change(parts) }).filter(([, text]) => text !== "");
  return zipSync(Object.fromEntries(entries.map(([path, text]) => [path, new TextEncoder().encode(text)])));
}

const unstyled = (parts: Parts) => parts[SHEET]!.replaceAll(' s="1"', "");
const inSheet = (place: string, xml: string) => (parts: Parts) => ({
  [SHEET]: parts[SHEET]!.replace(place, `${xml}${place}`),
});

/** With a second sheet of this name. */
const withSheet = (name: string, xml: string) => (parts: Parts) => ({
  [WORKBOOK]: parts[WORKBOOK]!.replace("</sheets>", `<sheet name="${name}" sheetId="2" r:id="rId77"/></sheets>`),
  [RELATIONS]: parts[RELATIONS]!.replace(
    "</Relationships>",
    '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
  ),
  [TYPES]: parts[TYPES]!.replace(
    "</Types>",
    `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}"/></Types>`,
  ),
  "xl/worksheets/sheet2.xml": xml,
});

const RULE = '<cfRule type="expression" priority="2147483647"><formula>TRUE</formula></cfRule>';
const FILES: [name: string, change: (parts: Parts) => Parts][] = [
  [
    "no styles part",
    (parts) => ({
      [STYLES]: "",
      [RELATIONS]: parts[RELATIONS]!.replace(/<Relationship [^>]*styles[^>]*>/, ""),
      [TYPES]: parts[TYPES]!.replace(/<Override [^>]*styles[^>]*>/, ""),
      [SHEET]: unstyled(parts),
    }),
  ],
  ["a styles part of one tag", (parts) => ({ [STYLES]: `<styleSheet ${MAIN}/>`, [SHEET]: unstyled(parts) })],
  ["an empty sheet of one tag where the page goes", withSheet("Tổng hợp", `<worksheet ${MAIN} />`)],
  [
    "the largest number of a sheet",
    ({ [WORKBOOK]: xml = "" }) => ({ [WORKBOOK]: xml.replace(/sheetId="\d+"/, 'sheetId="65534"') }),
  ],
  [
    "rules with the last priority and without one",
    inSheet(
      "</worksheet>",
      `<conditionalFormatting sqref="B2">${RULE}${RULE.replace(/ priority="\d+"/, "")}</conditionalFormatting>`,
    ),
  ],
  [
    "columns over ours, comments, foreign attributes",
    (parts) => ({
      [SHEET]: parts[SHEET]!.replace(
        "<sheetData>",
        '<cols><col min="17" max="16384" width="9" style="1"/></cols><!-- a --><sheetData xmlns:y="urn:y" y:z="1"><!-- b -->',
      )
        .replace('<row r="2">', '<row r="2" spans="1:16" y:k="v"><?pi x?>')
        .replace("</sheetData>", "<!-- c --></sheetData>"),
    }),
  ],
  ["a carried part that is no XML", () => ({ "customXml/item1.bin": "<hỏng" })],
  [
    "names of our cells, dates of ISO 8601, escapes",
    (parts) => ({
      [WORKBOOK]: parts[WORKBOOK]!.replace(
        "</workbook>",
        '<definedNames><definedName name="CotQ" hidden="1">\'Danh sách\'!$Q:$Q</definedName></definedNames></workbook>',
      ),
      [SHEET]: parts[SHEET]!.replace(
        '<c r="H2" s="1"><v>44880</v>',
        '<c r="H2" s="1" t="d"><v>2022-11-15T00:00:00</v>',
      ).replace("Tên tập thể, cá nhân", "Tên tập thể,_x000D_&#10;cá nhân"),
    }),
  ],
];

test.each(FILES)("%s: passes through, and a check leaves a sound file", async (_name, change) => {
  const bytes = fileWith(change);
  const load = async (file: Uint8Array) => open((await loadXlsx(file, "x.xlsx")).workbook);
  expect(differences(bytes, (await saveXlsx((await load(bytes)).workbook)).bytes)).toEqual(NOTHING);

  const opened = await load(bytes);
  const { report } = await opened.validate({ today: TODAY });
  expect(report.rows.map(({ outcome }) => outcome)).toEqual(["valid", "valid", "valid"]);
  const checked = await saveXlsx(opened.workbook);
  expect(checked.warnings).toEqual([]);
  expect(faultsOf(checked.bytes)).toEqual([]);
  const again = await load(checked.bytes);
  await again.validate({ today: TODAY });
  expect(differences(checked.bytes, (await saveXlsx(again.workbook)).bytes)).toEqual(NOTHING);
});

test("hidden columns right of the list are shown where the outcome is written", async () => {
  const hidden = '<cols><col min="17" max="16384" width="9" hidden="1"/></cols>';
  const opened = open((await loadXlsx(fileWith(inSheet("<sheetData>", hidden)), "x.xlsx")).workbook);
  await opened.validate({ today: TODAY });
  const columns = partText((await saveXlsx(opened.workbook)).bytes, SHEET).match(/<col [^>]*>/g) ?? [];
  const range = (column: string) => /min="(\d+)" max="(\d+)"/.exec(column)?.slice(1);
  expect(columns.filter((column) => column.includes('hidden="1"')).map(range)).toEqual([["20", "16384"]]);
});

test("properties without a relationship are not read, and stay as they are", async () => {
  const bytes = fileWith(() => ({ "docProps/core.xml": " " }));
  const { workbook } = await loadXlsx(bytes, "x.xlsx");
  expect(workbook.properties).toEqual({});
  expect(differences(bytes, (await saveXlsx(workbook)).bytes)).toEqual(NOTHING);
});

test.each([
  ["the largest number of a sheet", WORKBOOK, /sheetId="(\d+)"/g, ["65534", "1", "2"]],
  ["rules with the last priority and without one", SHEET, /priority="(\d{6,})"/g, ["2147483647", "2147483647"]],
])("%s: no number is too large", async (name, part, pattern, expected) => {
  const opened = open((await loadXlsx(fileWith(new Map(FILES).get(name)!), "x.xlsx")).workbook);
  await opened.validate({ today: TODAY });
  const text = partText((await saveXlsx(opened.workbook)).bytes, part);
  expect([...text.matchAll(pattern)].map(([, number]) => number)).toEqual(expected);
});

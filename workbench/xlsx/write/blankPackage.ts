import type { Workbook } from "../../host/model";
import { copyWorkbook } from "../../host/copy";
import { packageOf } from "../package/open";
import { readStyles } from "../read/styles";
import { readWorkbookPart } from "../read/workbookPart";
import { parseXml, tag } from "../package/xml";
import { PackageSource } from "../source";
import { STANDARD_FONT, fontXml } from "./styles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The package for a workbook that was not read from a file: it has no sheets. */
export function blankSource(workbook: Workbook): PackageSource {
  const styles = stylesXml(workbook);
  const file = packageOf(
    new Map([
      ["[Content_Types].xml", DECLARATION + contentTypes()],
      [
        "_rels/.rels",
        DECLARATION + relationships(["officeDocument", "xl/workbook.xml"], ["core", "docProps/core.xml"]),
      ],
      ["docProps/core.xml", DECLARATION + tag("cp:coreProperties", CORE_NAMESPACES)],
      ["xl/workbook.xml", DECLARATION + workbookXml(workbook)],
      ["xl/_rels/workbook.xml.rels", DECLARATION + relationships(["styles", "styles.xml"])],
      ["xl/styles.xml", DECLARATION + styles],
    ]),
  );
  const opened: Workbook = {
    ...copyWorkbook({ ...workbook, sheets: [] }),
    names: [],
    activeSheetId: "",
    properties: {},
  };
  delete opened.structureProtection;
  const read = readStyles(parseXml(styles, "xl/styles.xml"), styles, () => undefined);
  return new PackageSource(file, readWorkbookPart(file), read, [], new Map(), opened);
}

const CORE_NAMESPACES = {
  "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

const contentTypes = () =>
  tag(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    tag("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
      tag("Default", { Extension: "xml", ContentType: "application/xml" }) +
      tag("Override", { PartName: "/xl/workbook.xml", ContentType: `${SHEET_ML}.sheet.main+xml` }) +
      tag("Override", { PartName: "/xl/styles.xml", ContentType: `${SHEET_ML}.styles+xml` }) +
      tag("Override", {
        PartName: "/docProps/core.xml",
        ContentType: "application/vnd.openxmlformats-package.core-properties+xml",
      }),
  );

const relationships = (...lines: [kind: string, target: string][]) =>
  tag(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    lines
      .map(([kind, target], index) => {
        const type = kind === "core" ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${kind}`;
        return tag("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target });
      })
      .join(""),
  );

const workbookXml = ({ date1904 }: Workbook) =>
  tag(
    "workbook",
    { xmlns: MAIN, "xmlns:r": OFFICE },
    tag("workbookPr", { date1904: date1904 || undefined, defaultThemeVersion: 164011 }) +
      tag("bookViews", {}, tag("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 })) +
      "<sheets/>" +
      tag("calcPr", { calcId: 191029 }),
  );

const stylesXml = ({ defaultFont = STANDARD_FONT }: Workbook) =>
  tag(
    "styleSheet",
    { xmlns: MAIN },
    tag("fonts", { count: 1 }, fontXml(defaultFont)) +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
  );

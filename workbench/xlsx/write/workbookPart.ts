import type { DefinedName, Sheet, Workbook } from "../../host/model";
import { parseArea } from "../package/refs";
import { encodeXml, tag } from "../package/xml";

const ATTRIBUTES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

// ExcelJS 4.4.0 writes filterPrivacy="1", on which Excel strips every author from the file, and only names of ranges.

/** `workbook.xml`. `sheetIds` are the relationship ids of the sheets, in order. */
export function workbookXml(workbook: Workbook, sheetIds: readonly string[]): string {
  const { sheets, carried } = workbook;
  const active = Math.max(
    0,
    sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  const carriedXml = (...names: string[]) =>
    (carried?.elements ?? []).filter((xml) => names.some((name) => xml.startsWith(`<${name}`))).join("");
  const sheetLines = sheets.map(({ name, visibility }, index) =>
    tag("sheet", { name, sheetId: index + 1, state: STATES[visibility], "r:id": sheetIds[index] }),
  );
  const names = [...workbook.names, ...sheets.flatMap(printNames)].map((name) => nameXml(name, sheets));
  const hasFormulas = sheets.some(({ rows }) =>
    rows.some((cells) => cells?.some((cell) => cell?.formula !== undefined)),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag(
    "workbook",
    ATTRIBUTES,
    [
      tag("workbookPr", { date1904: workbook.date1904 || undefined, defaultThemeVersion: 164011 }),
      protectionXml(workbook, carriedXml("workbookProtection")),
      tag(
        "bookViews",
        {},
        tag("workbookView", {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15000,
          activeTab: active || undefined,
        }),
      ),
      tag("sheets", {}, sheetLines.join("")),
      carriedXml("functionGroups", "externalReferences"),
      names.length === 0 ? "" : tag("definedNames", {}, names.join("")),
      // Nothing here calculates: formulas over changed cells have stale results, so whoever opens the file computes them.
      tag("calcPr", { calcId: 191029, fullCalcOnLoad: hasFormulas || undefined }),
      carriedXml("pivotCaches", "webPublishing", "extLst"),
    ].join(""),
  )}`;
}

/** The file's own element, with its password, unless the structure was protected or opened here. */
function protectionXml({ structureProtection }: Workbook, carried: string): string {
  const wasLocked = /\slockStructure="(?:1|true|on)"/.test(carried);
  if (wasLocked === (structureProtection !== undefined)) return carried;
  return structureProtection ? tag("workbookProtection", { lockStructure: 1 }) : "";
}

const STATES: Record<Sheet["visibility"], string | undefined> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function nameXml({ name, formula, scope, hidden }: DefinedName, sheets: readonly Sheet[]): string {
  const localSheetId = scope === undefined ? undefined : sheets.findIndex((sheet) => sheet.name === scope);
  if (localSheetId === -1) return "";
  return tag("definedName", { name, localSheetId, hidden: hidden || undefined }, encodeXml(formula.replace(/^=/, "")));
}

function printNames({ name: scope, pageLayout }: Sheet): DefinedName[] {
  const sheet = `'${scope.replaceAll("'", "''")}'!`;
  const { printArea, printTitleRows, printTitleColumns } = pageLayout;
  const titles = [
    printTitleColumns && columnsRef(printTitleColumns),
    printTitleRows && rowsRef(printTitleRows),
  ].flatMap((ref) => (ref ? [sheet + ref] : []));
  return [
    ...(printArea
      ? [
          {
            name: "_xlnm.Print_Area",
            formula: printArea
              .split(",")
              .map((area) => sheet + withoutSheet(area))
              .join(","),
            scope,
          },
        ]
      : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", formula: titles.join(","), scope }] : []),
  ];
}

const withoutSheet = (ref: string) => ref.slice(ref.lastIndexOf("!") + 1);

function rowsRef(ref: string): string | undefined {
  const area = parseArea(withoutSheet(ref));
  return area && `$${area.row + 1}:$${area.row + area.rows}`;
}

const columnsRef = (ref: string): string | undefined => {
  const [first = "", last = first] = withoutSheet(ref).replace(/[$\d]/g, "").split(":");
  return first === "" ? undefined : `$${first}:$${last}`;
};

import type { DefinedName, Sheet, Workbook } from "../../host/model";
import { headOf, withAttributes, withPrefix } from "../package/edits";
import { MAX_ROWS, parseArea } from "../package/refs";
import { child, children, encodeXml, tag } from "../package/xml";
import type { FileContext } from "./fileContext";
import type { WrittenTab } from "./tabs";

/** A name with its sheet, which may have been renamed or moved; undefined = the workbook. */
interface ScopedName extends DefinedName {
  scopeId?: string;
}

/** The definedNames element after a change; undefined when nothing changed. Unchanged names are copied. */
export function definedNamesXml(
  source: string,
  { workbook, source: { part, opened } }: FileContext,
  tabs: readonly WrittenTab[],
  prefix: string,
): string | undefined {
  const before = new Map(scopedNames(opened).map((name) => [keyOf(name), name]));
  const after = new Map(scopedNames(workbook).map((name) => [keyOf(name), name]));
  const element = child(part.root, "definedNames");
  const own = children(element, "definedName");
  const placeOf = (scopeId: string | undefined) => {
    const place = tabs.findIndex(({ id, name }) => (id ?? name) === scopeId);
    return scopeId === undefined || place < 0 ? undefined : String(place);
  };
  const known = new Set<string>();
  const kept = own.flatMap((line) => {
    const { name = "", localSheetId } = line.attributes;
    const tab = localSheetId === undefined ? undefined : part.tabs[Number(localSheetId)];
    const scopeId = tab?.id ?? tab?.name;
    const key = keyOf({ name, ...(scopeId !== undefined && { scopeId }) });
    known.add(key);
    const [former, current] = [before.get(key), after.get(key)];
    const place = placeOf(scopeId);
    if ((former && !current) || (localSheetId !== undefined && place === undefined)) return [];
    const text = source.slice(line.start, line.end);
    if (former?.formula === current?.formula && former?.hidden === current?.hidden && place === localSheetId)
      return [text];
    const head = withAttributes(headOf(source, line), {
      localSheetId: place,
      hidden: current?.hidden ? "1" : undefined,
    });
    const formula = former?.formula === current?.formula ? line.text : (current?.formula ?? line.text);
    return [`${head}>${encodeXml(formula.replace(/^=/, ""))}</${prefix}definedName>`];
  });
  const added = [...after].flatMap(([key, name]) => {
    const place = placeOf(name.scopeId);
    if (known.has(key) || (name.scope !== undefined && place === undefined)) return [];
    return [withPrefix(nameXml(name, place), prefix)];
  });
  const isSame =
    kept.length === own.length && own.every((line, index) => kept[index] === source.slice(line.start, line.end));
  if (isSame && added.length === 0) return undefined;
  const lines = [...kept, ...added].join("");
  return lines === "" ? "" : `<${prefix}definedNames>${lines}</${prefix}definedNames>`;
}

const nameXml = ({ name, formula, hidden }: DefinedName, localSheetId: string | undefined): string =>
  tag("definedName", { name, localSheetId, hidden: hidden || undefined }, encodeXml(formula.replace(/^=/, "")));

const keyOf = ({ name, scopeId = "" }: Pick<ScopedName, "name" | "scopeId">): string =>
  `${scopeId}!${name.toLowerCase()}`;

/** Print areas and titles are names of sheets. */
function scopedNames({ names, sheets }: Workbook): ScopedName[] {
  return [...names, ...sheets.flatMap(printNames)].map((name) => {
    if (name.scope === undefined) return name;
    return { ...name, scopeId: sheets.find((sheet) => sheet.name === name.scope)?.id ?? name.scope };
  });
}

function printNames({ name: scope, pageLayout }: Sheet): DefinedName[] {
  const sheet = `'${scope.replaceAll("'", "''")}'!`;
  const { printArea, printTitleRows, printTitleColumns } = pageLayout;
  const titles = [
    printTitleColumns && columnsRef(printTitleColumns),
    printTitleRows && rowsRef(printTitleRows),
  ].flatMap((ref) => (ref ? [sheet + ref] : []));
  const area = printArea?.split(",").map((item) => sheet + withRows(withoutSheet(item)));
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", formula: area.join(","), scope }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", formula: titles.join(","), scope }] : []),
  ];
}

const withoutSheet = (ref: string) => ref.slice(ref.lastIndexOf("!") + 1);

/** Excel reads both forms as whole columns. ExcelJS can only read areas with rows. */
const withRows = (ref: string) => ref.replace(/^(\$?[A-Z]+):(\$?[A-Z]+)$/, `$1$$1:$2$$${MAX_ROWS}`);

function rowsRef(ref: string): string | undefined {
  const area = parseArea(withoutSheet(ref));
  return area && `$${area.row + 1}:$${area.row + area.rows}`;
}

const columnsRef = (ref: string): string | undefined => {
  const [first = "", last = first] = withoutSheet(ref).replace(/[$\d]/g, "").split(":");
  return first === "" ? undefined : `$${first}:$${last}`;
};

import type { Sheet, Workbook } from "../../host/model";
import { headOf, withAttributes, withPrefix } from "../package/edits";
import { child, children, tag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { PackageSource } from "../source";

/** A tab of the new file. */
export interface WrittenTab {
  name: string;
  /** Id of the model's sheet; absent for tabs of other kinds, which stay after the sheet before them. */
  id?: string;
  sheet?: Sheet;
  /** Its index among the tabs of the opened file. */
  former?: number;
  /** The relationship of a new sheet. */
  relationship?: string;
}

/** The tabs in order; `relate` returns the relationship of a new sheet. */
export function tabsOf(workbook: Workbook, { part }: PackageSource, relate: (sheet: Sheet) => string): WrittenTab[] {
  const tabs = workbook.sheets.map((sheet): WrittenTab => {
    const former = part.tabs.findIndex(({ id }) => id === sheet.id);
    return { name: sheet.name, id: sheet.id, sheet, ...(former < 0 ? { relationship: relate(sheet) } : { former }) };
  });
  part.tabs.forEach((tab, former) => {
    if (tab.id !== undefined) return;
    const before = part.tabs.slice(0, former).map(({ id, name }) => id ?? name);
    const after = tabs.findLastIndex(({ id, name }) => before.includes(id ?? name));
    tabs.splice(after + 1, 0, { name: tab.name, former });
  });
  return tabs;
}

/** The sheets element after a change; undefined when nothing changed. Numbers of sheets do not change. */
export function tabsXml(
  source: string,
  root: XmlElement,
  { part, opened }: PackageSource,
  tabs: readonly WrittenTab[],
  prefix: string,
): string | undefined {
  const element = child(root, "sheets");
  const own = children(element, "sheet");
  const nextNumber = numbering(own.map(({ attributes }) => Number(attributes["sheetId"] ?? 0)));
  const lines = tabs.map(({ name, sheet, former, relationship }) => {
    const line = former === undefined ? undefined : own[former];
    if (!line)
      return withPrefix(
        tag("sheet", { name, sheetId: nextNumber(), state: sheet && STATES[sheet.visibility], "r:id": relationship }),
        prefix,
      );
    const before = opened.sheets.find(({ id }) => id === sheet?.id);
    if (!sheet || !before || (sheet.name === before.name && sheet.visibility === before.visibility))
      return source.slice(line.start, line.end);
    return `${withAttributes(headOf(source, line), { name, state: STATES[sheet.visibility] })}/>`;
  });
  const isSame =
    tabs.length === part.tabs.length && own.every((line, index) => lines[index] === source.slice(line.start, line.end));
  if (isSame) return undefined;
  return `<${prefix}sheets>${lines.join("")}</${prefix}sheets>`;
}

/** The largest sheet number that Excel reads. */
const LAST_NUMBER = 65_534;

/** Numbers after the largest one, as in Excel; free numbers once the limit is reached. */
function numbering(numbers: readonly number[]): () => number {
  const taken = new Set(numbers);
  let last = Math.max(0, ...numbers);
  return () => {
    do last = last >= LAST_NUMBER ? 1 : last + 1;
    while (taken.has(last));
    return last;
  };
}

const STATES: Record<Sheet["visibility"], string | undefined> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

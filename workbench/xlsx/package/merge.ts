import { applyEdits, contentEnd, headOf, isSelfClosing, rawName, removal, withAttributes, withPrefix } from "./edits";
import type { Edit } from "./edits";
import { children, encodeXml, parseFragment } from "./xml";
import type { XmlElement } from "./xml";

/** Children of small elements in the order of their schemas. */
const ORDER = [
  "tabColor", "outlinePr", "pageSetUpPr", "pane", "selection", "pivotSelection", "oddHeader", "oddFooter", "evenHeader", "evenFooter",
  "firstHeader", "firstFooter", "formula", "autoFilter", "filterColumn", "sortState", "calculatedColumnFormula", "totalsRowFormula",
  "tableColumns", "tableStyleInfo", "extLst",
]; // prettier-ignore

/**
 * An element of a file after a change. `before` and `after` are written from the model before the change and now: the
 * file's element is only changed where these two differ. "" = no element.
 */
export function mergeXml(source: string, original: XmlElement | undefined, before: string, after: string): string {
  const own = original ? source.slice(original.start, original.end) : "";
  if (before === after) return own;
  if (!original || after === "") return after;
  const [target] = parseFragment(after);
  if (!target) return own;
  return mergeElement(
    { source, element: original },
    parseFragment(before)[0],
    { source: after, element: target },
    before,
  );
}

interface Placed {
  source: string;
  element: XmlElement;
}

function mergeElement(
  { source, element }: Placed,
  before: XmlElement | undefined,
  after: Placed,
  beforeSource: string,
): string {
  const name = rawName(source, element);
  const inside = mergeInside({ source, element }, before, after, beforeSource);
  const head = startTag(source, element, before?.attributes ?? {}, after.element.attributes);
  if (inside === "" && (isSelfClosing(element) || element.children.length > 0)) return `${head}/>`;
  return `${head}>${inside}</${name}>`;
}

/** Without its final ">" or "/>". */
function startTag(
  source: string,
  element: XmlElement,
  before: Record<string, string>,
  after: Record<string, string>,
): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => before[name] !== after[name] && element.attributes[name] !== after[name]);
  return withAttributes(headOf(source, element), Object.fromEntries(changed.map((name) => [name, after[name]])));
}

function mergeInside(
  { source, element }: Placed,
  before: XmlElement | undefined,
  after: Placed,
  beforeSource: string,
): string {
  const start = element.startTagEnd;
  const content = source.slice(start, Math.max(start, contentEnd(source, element)));
  if (element.children.length === 0 && after.element.children.length === 0)
    return before?.text === after.element.text ? content : encodeXml(after.element.text);
  const names = new Set([...(before?.children ?? []), ...after.element.children].map((child) => child.name));
  const edits = [...names].flatMap((name) => childEdits({ source, element }, name, before, after, beforeSource));
  return applyEdits(
    content,
    edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}

function childEdits(
  { source, element }: Placed,
  name: string,
  before: XmlElement | undefined,
  after: Placed,
  beforeSource: string,
): Edit[] {
  const [former, current, own] = [children(before, name), children(after.element, name), children(element, name)];
  const text = (list: readonly XmlElement[], from: string) =>
    list.map((item) => from.slice(item.start, item.end)).join("");
  const wanted = text(current, after.source);
  if (text(former, beforeSource) === wanted) return [];
  const [first, ...others] = own;
  const raw = rawName(source, element);
  const written = withPrefix(wanted, raw.slice(0, raw.length - element.name.length));
  if (!first) return [{ ...placeFor(source, element, name), text: written }];
  const [only] = current;
  if (only && current.length === 1 && former.length <= 1) {
    const merged = mergeElement(
      { source, element: first },
      former[0],
      { source: after.source, element: only },
      beforeSource,
    );
    return [{ start: first.start, end: first.end, text: merged }];
  }
  return [{ start: first.start, end: first.end, text: written }, ...others.map(removal)];
}

/** Where to insert a child that the element lacks. */
function placeFor(source: string, element: XmlElement, name: string): Pick<Edit, "start" | "end"> {
  const rank = ORDER.indexOf(name);
  const next = element.children.find((child) => ORDER.indexOf(child.name) > rank);
  const position = next?.start ?? (isSelfClosing(element) ? element.startTagEnd : contentEnd(source, element));
  return { start: position, end: position };
}

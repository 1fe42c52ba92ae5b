import { append, applyEdits, withPrefix } from "../package/edits";
import type { Edit } from "../package/edits";
import { mergeXml } from "../package/merge";
import { prefixOf, child, parseXml, tag } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** Lists of a styles part in the order of its schema. */
const ORDER = [
  "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst",
]; // prettier-ignore

/** A styles part to which elements can be added. Existing elements keep their numbers. */
export class StyleLists {
  readonly root: XmlElement;
  private readonly added = new Map<string, string[]>();
  private isChanged = false;

  constructor(
    private readonly source: string,
    part: string,
  ) {
    this.root = parseXml(source, part);
  }

  elements(list: string): XmlElement[] {
    return child(this.root, list)?.children ?? [];
  }

  /** Defines the first elements of an empty list; they are only written when others are added. */
  prepare(list: string, xml: readonly string[]): void {
    this.added.set(list, [...xml]);
  }

  /** Returns the number of the new element. */
  add(list: string, xml: string): number {
    this.isChanged = true;
    const added = this.added.get(list) ?? [];
    this.added.set(list, added);
    added.push(xml);
    return this.elements(list).length + added.length - 1;
  }

  /** The part; undefined while nothing was added. */
  xml(): string | undefined {
    if (!this.isChanged) return undefined;
    return applyEdits(
      this.source,
      ORDER.flatMap((list) => this.edit(list, this.added.get(list) ?? [])),
    );
  }

  private edit(list: string, added: readonly string[]): Edit[] {
    if (added.length === 0) return [];
    const prefix = prefixOf(this.source);
    const existing = child(this.root, list);
    const count = (existing?.children.length ?? 0) + added.length;
    if (!existing) {
      const next = this.root.children.find(({ name }) => ORDER.indexOf(name) > ORDER.indexOf(list));
      const text = withPrefix(tag(list, { count }, added.join("")), prefix);
      return [next ? { start: next.start, end: next.start, text } : append(this.source, this.root, text)];
    }
    const { start, end } = existing;
    const counted = mergeXml(this.source, existing, tag(list, {}), tag(list, { count }));
    const text = applyEdits(counted, [append(counted, parseXml(counted, list), withPrefix(added.join(""), prefix))]);
    return [{ start, end, text }];
  }
}

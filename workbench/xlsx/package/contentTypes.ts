import { append, applyEdits, removal } from "./edits";
import type { Parts } from "./parts";
import { prefixOf } from "./readXml";
import { parseXml, tag } from "./xml";
import { withPrefix } from "./edits";

const PATH = "[Content_Types].xml";

/** Content types of parts that come and go. */
export class ContentTypes {
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();

  constructor(private readonly parts: Parts) {}

  add(path: string, type: string): void {
    this.added.push(tag("Override", { PartName: `/${path}`, ContentType: type }));
  }

  remove(path: string): void {
    this.removed.add(`/${path}`.toLowerCase());
  }

  save(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const xml = this.parts.text(PATH) ?? "";
    const root = parseXml(xml, PATH);
    const gone = root.children.filter(({ attributes }) =>
      this.removed.has(attributes["PartName"]?.toLowerCase() ?? ""),
    );
    const lines = withPrefix(this.added.sort().join(""), prefixOf(xml));
    this.parts.set(PATH, applyEdits(xml, [...gone.map(removal), ...(lines === "" ? [] : [append(xml, root, lines)])]));
  }
}

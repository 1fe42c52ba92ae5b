import type { Package } from "./open";
import { append, applyEdits, removal, withPrefix } from "./edits";
import { prefixOf, parseXml, tag } from "./xml";

/** The parts of the new file: those of the opened package, replaced or extended by written ones. */
export class Parts {
  private readonly written = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(readonly file: Package) {}

  /** Whether any part was written or removed. */
  get isChanged(): boolean {
    return this.written.size + this.removed.size > 0;
  }

  /** The text of a part in the new file; undefined if it has none. */
  text(path: string): string | undefined {
    const found = this.find(path);
    if (found === undefined) return undefined;
    return this.written.get(found) ?? this.file.text(found);
  }

  find(path: string): string | undefined {
    const found = this.file.find(path);
    if (found !== undefined) return this.removed.has(found) ? undefined : found;
    return this.written.has(path) ? path : undefined;
  }

  /** Parts are written in UTF-8, whatever their encoding was. */
  set(path: string, content: string): void {
    const found = this.file.find(path) ?? path;
    this.removed.delete(found);
    this.written.set(found, content.replace(/^(<\?xml[^>]*\sencoding=)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'));
  }

  remove(path: string): void {
    const found = this.file.find(path);
    if (found !== undefined) this.removed.add(found);
    this.written.delete(found ?? path);
  }

  /** The first free path of a numbered part, for example "xl/charts/chart1.xml". */
  unused(start: string, end: string): string {
    for (let number = 1; ; number++) {
      const path = `${start}${number}${end}`;
      if (this.file.find(path) === undefined && !this.written.has(path)) return path;
    }
  }

  /** All parts: the file's in order, then new ones by path. */
  *all(): Generator<readonly [path: string, bytes: Uint8Array]> {
    const encoder = new TextEncoder();
    const added = [...this.written.keys()].filter((path) => this.file.find(path) === undefined);
    for (const path of [...this.file.paths, ...added.sort()]) {
      if (this.removed.has(path)) continue;
      const text = this.written.get(path);
      yield [path, text === undefined ? this.file.bytes(path) : encoder.encode(text)];
    }
  }
}

const PATH = "[Content_Types].xml";

/** Content types of added and removed parts. */
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

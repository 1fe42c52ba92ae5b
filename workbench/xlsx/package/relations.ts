import { append, applyEdits, removal, withPrefix } from "./edits";
import type { Parts } from "./parts";
import { prefixOf } from "./readXml";
import { relationshipsPath } from "./relationships";
import { relativeTarget } from "./relativeTarget";
import { toStrict } from "./strict";
import { parseXml, tag } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of one part, as they change. */
export class Relations {
  private readonly path: string;
  private readonly taken: Set<string>;
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();
  private readonly external = new Map<string, string>();

  /** `part` is whose they are. */
  constructor(
    private readonly parts: Parts,
    private readonly part: string,
    private readonly isStrict = false,
  ) {
    this.path = parts.find(relationshipsPath(part)) ?? relationshipsPath(part);
    this.taken = new Set(this.root().children.map(({ attributes }) => attributes["Id"] ?? ""));
  }

  /** `kind` is the last word of the type, for example "table". Returns the new id; an external target is written once. */
  add(kind: string, target: string, external = false): string {
    const known = external ? this.external.get(target) : undefined;
    if (known !== undefined) return known;
    let number = 1;
    while (this.taken.has(`w${number}`)) number += 1;
    const id = `w${number}`;
    this.taken.add(id);
    if (external) this.external.set(target, id);
    const type = this.isStrict ? toStrict(OFFICE.slice(0, -1)) + "/" : OFFICE;
    const place = external ? { Target: target, TargetMode: "External" } : { Target: relativeTarget(this.part, target) };
    this.added.push(tag("Relationship", { Id: id, Type: type + kind, ...place }));
    return id;
  }

  remove(id: string): void {
    this.removed.add(id);
  }

  save(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const xml = this.xml();
    const root = this.root();
    const gone = root.children.filter(({ attributes }) => this.removed.has(attributes["Id"] ?? ""));
    const lines = withPrefix(this.added.join(""), prefixOf(xml));
    this.parts.set(
      this.path,
      applyEdits(xml, [...gone.map(removal), ...(lines === "" ? [] : [append(xml, root, lines)])]),
    );
  }

  private xml = () => this.parts.text(this.path) ?? EMPTY;
  private root = () => parseXml(this.xml(), this.path);
}

/** The relationships of a part once they are asked for: most parts need none. */
export function relationshipsOf(parts: Parts, part: string, isStrict: boolean): (() => Relations) & { save(): void } {
  let relations: Relations | undefined;
  return Object.assign(() => (relations ??= new Relations(parts, part, isStrict)), { save: () => relations?.save() });
}

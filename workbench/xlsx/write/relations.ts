import type { CarriedContents } from "../../host/model";
import { relativeTarget } from "../package/relativeTarget";
import { tag } from "../package/xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Collects the relationships of one part. Carried ones keep their ids, because carried elements use them. */
export class Relations {
  private readonly lines: string[] = [];
  private readonly external = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** `part` is whose they are; `reserved` ids are never given to others. */
  constructor(
    private readonly part: string,
    carried?: CarriedContents,
    reserved: Iterable<string> = [],
  ) {
    for (const id of reserved) this.taken.add(id);
    for (const relationship of carried?.relationships ?? []) this.keep(relationship);
  }

  keep({ id, type, target, external }: CarriedContents["relationships"][number]): void {
    this.write(id, type, target, external);
  }

  /** `kind` is the last word of the type, for example "table". Returns the new id; an external target is written once. */
  add(kind: string, target: string, external = false): string {
    const known = external ? this.external.get(target) : undefined;
    if (known !== undefined) return known;
    const id = this.freeId();
    this.write(id, OFFICE + kind, target, external);
    if (external) this.external.set(target, id);
    return id;
  }

  /** The `.rels` part; undefined without relationships. */
  xml(): string | undefined {
    if (this.lines.length === 0) return undefined;
    const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("Relationships", { xmlns }, this.lines.sort().join(""))}`;
  }

  private freeId(): string {
    let number = 1;
    while (this.taken.has(`w${number}`)) number += 1;
    return `w${number}`;
  }

  private write(id: string, type: string, target: string, external: boolean): void {
    this.taken.add(id);
    const place = external ? { Target: target, TargetMode: "External" } : { Target: relativeTarget(this.part, target) };
    this.lines.push(tag("Relationship", { Id: id, Type: type, ...place }));
  }
}

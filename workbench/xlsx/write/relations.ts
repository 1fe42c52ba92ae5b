import type { CarriedContents } from "../../host/model";
import { tag } from "../package/xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Collects the relationships of one part. Carried ones keep their ids, because carried elements use them. */
export class Relations {
  private readonly lines: string[] = [];
  private readonly external = new Map<string, string>();
  private count = 0;

  constructor(carried?: CarriedContents) {
    for (const { id, type, target, external } of carried?.relationships ?? []) this.write(id, type, target, external);
  }

  /** `kind` is the last word of the type, for example "table". Returns the new id; an external target is written once. */
  add(kind: string, target: string, external = false): string {
    const known = external ? this.external.get(target) : undefined;
    if (known !== undefined) return known;
    this.count += 1;
    const id = `w${this.count}`;
    this.write(id, OFFICE + kind, target, external);
    if (external) this.external.set(target, id);
    return id;
  }

  /** The `.rels` part; undefined without relationships. */
  xml(): string | undefined {
    if (this.lines.length === 0) return undefined;
    const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("Relationships", { xmlns }, this.lines.join(""))}`;
  }

  private write(id: string, type: string, target: string, external: boolean): void {
    this.lines.push(
      tag("Relationship", { Id: id, Type: type, Target: target, TargetMode: external ? "External" : undefined }),
    );
  }
}

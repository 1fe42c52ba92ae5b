import { parseXml } from "./xml";
import type { Package } from "./open";

/** One line of a `.rels` part. `path` is the target's part, resolved; absent for what is outside the file. */
export interface Relationship {
  id: string;
  /** The last word of the type's address, for example "table": the transitional and the strict format share it. */
  kind: string;
  type: string;
  target: string;
  path?: string;
}

/** The relationships of a part; none when it has no `.rels`. */
export async function readRelationships(file: Package, part: string): Promise<Relationship[]> {
  const path = relationshipsPath(part);
  if (!file.has(path)) return [];
  const root = parseXml(await file.text(path), path);
  return root.children.map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
    id: Id,
    kind: Type.slice(Type.lastIndexOf("/") + 1),
    type: Type,
    target: Target,
    ...(TargetMode !== "External" && { path: resolve(part, Target) }),
  }));
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

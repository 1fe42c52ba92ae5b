import { parseXml } from "./xml";
import { XlsxError } from "../errors";
import type { Package } from "./open";

/** One line of a `.rels` part. */
export interface Relationship {
  id: string;
  /** The last word of the type's address, for example "table": the transitional and the strict format share it. */
  kind: string;
  type: string;
  target: string;
  /** The target's part as the file spells it, or as the target does when there is none; absent outside the file. */
  path?: string;
}

/** The relationships of a part; none when it has no `.rels`. `part` is "" for those of the package. */
export function readRelationships(file: Package, part: string): Relationship[] {
  const path = file.find(relationshipsPath(part));
  if (path === undefined) return [];
  return parseXml(file.text(path), path).children.map(
    ({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf("/") + 1),
      type: Type,
      target: Target,
      ...(TargetMode !== "External" && { path: locate(file, part, Target) }),
    }),
  );
}

/** The part that a relationship leads to. @throws XlsxError unreadable when the file does not hold it */
export function targetPart(file: Package, { path = "", target }: Relationship): string {
  const found = file.find(path);
  if (found === undefined) {
    const name = path || target;
    throw new XlsxError("unreadable", { vi: `thiếu phần ${name}`, en: `part ${name} is missing` });
  }
  return found;
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Targets are addresses: "%20" in one is a space in the name, where no part has the "%20" in its name. */
function locate(file: Package, part: string, target: string): string {
  const path = resolve(part, target.replace(/\\/g, "/").replace(/#.*$/, ""));
  return file.find(path) ?? file.find(decodeAddress(path)) ?? path;
}

function decodeAddress(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function resolve(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

import { parseXml, prefixOf, tag } from "./xml";
import { XlsxError } from "../errors";
import type { Package } from "./open";
import { append, applyEdits, removal, withPrefix } from "./edits";
import type { Parts } from "./parts";

/** One line of a `.rels` part. */
export interface Relationship {
  id: string;
  /** The last word of the type's URL, for example "table", which the transitional and the strict format share. */
  kind: string;
  type: string;
  target: string;
  /** The target's part, as the file spells it if it exists; absent for external targets. */
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

/** The part that a relationship refers to. @throws XlsxError unreadable when the file does not have it */
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

/** Targets are URLs: "%20" is a space in the name, unless a part has "%20" in its name. */
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

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of one part, with changes. */
export class Relations {
  private readonly path: string;
  private readonly taken: Set<string>;
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();
  private readonly external = new Map<string, string>();

  /** `part` is the owner. */
  constructor(
    private readonly parts: Parts,
    private readonly part: string,
    private readonly isStrict = false,
  ) {
    this.path = parts.find(relationshipsPath(part)) ?? relationshipsPath(part);
    this.taken = new Set(this.root().children.map(({ attributes }) => attributes["Id"] ?? ""));
  }

  /** `kind` is the last word of the type, for example "table". Returns the new id; external targets are reused. */
  add(kind: string, target: string, external = false): string {
    const known = external ? this.external.get(target) : undefined;
    if (known !== undefined) return known;
    let number = 1;
    while (this.taken.has(`w${number}`)) number += 1;
    const id = `w${number}`;
    this.taken.add(id);
    if (external) this.external.set(target, id);
    const type = this.isStrict ? toStrict(OFFICE_RELATIONSHIPS) : OFFICE_RELATIONSHIPS;
    const place = external ? { Target: target, TargetMode: "External" } : { Target: relativeTarget(this.part, target) };
    this.added.push(tag("Relationship", { Id: id, Type: `${type}/${kind}`, ...place }));
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

/** The relationships of a part, read on demand, since most parts need none. */
export function relationshipsOf(parts: Parts, part: string, isStrict: boolean): (() => Relations) & { save(): void } {
  let relations: Relations | undefined;
  return Object.assign(() => (relations ??= new Relations(parts, part, isStrict)), { save: () => relations?.save() });
}

/**
 * The target in the relationships of `part` as Excel writes it: "/xl/tables/table1.xml" beside a sheet
 * is "../tables/table1.xml". Both are valid, but some readers only support this one.
 */
export function relativeTarget(part: string, target: string): string {
  if (!target.startsWith("/")) return target;
  const from = part.split("/").slice(0, -1);
  const to = target.slice(1).split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}

export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Names of the strict format (ISO/IEC 29500-1) by those of the transitional one, which all code here uses. */
const STRICT: readonly [transitional: string, strict: string][] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [OFFICE_RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
];

export const isStrict = (workbookXml: string): boolean => workbookXml.slice(0, 4000).includes(STRICT[0]?.[1] ?? "");

/** Converts XML to the names of the strict format. */
export const toStrict = (xml: string): string =>
  STRICT.reduce((text, [transitional, strict]) => text.replaceAll(transitional, strict), xml);

import type { CarriedContents } from "../../host/model";
import { relationshipsPath, readRelationships } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import { parseXml } from "../package/xml";
import type { Package } from "../package/open";

/** Gives a part's content type. */
export type ContentTypes = (path: string) => string;

export async function readContentTypes(file: Package): Promise<ContentTypes> {
  const path = "[Content_Types].xml";
  const types = parseXml(await file.text(path), path).children.map(({ attributes }) => attributes);
  const overrides = new Map(
    types.map(({ PartName = "", ContentType = "" }) => [PartName.replace(/^\//, "").toLowerCase(), ContentType]),
  );
  const defaults = new Map(types.map(({ Extension = "", ContentType = "" }) => [Extension.toLowerCase(), ContentType]));
  return (part) =>
    overrides.get(part.toLowerCase()) ??
    defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ??
    "application/octet-stream";
}

/** Relationships with the parts behind them and behind those parts, so that they can stand in another file. */
export async function carry(
  file: Package,
  contentTypes: ContentTypes,
  elements: string[],
  relationships: readonly Relationship[],
): Promise<CarriedContents | undefined> {
  if (elements.length === 0 && relationships.length === 0) return undefined;
  const parts: CarriedContents["parts"] = {};
  const open = relationships.flatMap(({ path }) => path ?? []);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (parts[path] || !file.has(path)) continue;
    parts[path] = { contentType: contentTypes(path), bytes: await file.bytes(path) };
    const own = relationshipsPath(path);
    if (file.has(own)) parts[own] = { contentType: "", bytes: await file.bytes(own) };
    open.push(...(await readRelationships(file, path)).flatMap((relationship) => relationship.path ?? []));
  }
  return {
    elements,
    relationships: relationships.map(({ id, type, target, path }) => ({
      id,
      type,
      target: path === undefined ? target : `/${path}`,
      external: path === undefined,
    })),
    parts,
  };
}

import { relyOn } from "../assumptions";
import { HostError, itemNotFound } from "../errors";
import type { HostState } from "../state";
import { Arguments } from "./arguments";
import { HostObject, findProperty, memberName, type Argument } from "./define";
import { requireMember, withLocation } from "./query";
import { PathType, type ArgumentInfo, type Json, type ObjectPath } from "./wire";

/** The roots of object paths. */
export interface Roots {
  workbook(state: HostState): HostObject;
  service(name: string, state: HostState): HostObject;
  reference(id: string, state: HostState): HostObject;
}

/** Resolves the object paths of one batch; each is executed once, however often the batch uses it. */
export class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly roots: Roots,
    private readonly state: HostState,
  ) {}

  /** null = a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidReference", `The batch has no object path ${id}.`);
    const target = this.execute(path);
    this.resolved.set(id, target);
    return target;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    return new Arguments(this.values(info));
  }

  values(info: ArgumentInfo | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.value(value, ids?.[index]));
  }

  private value(value: Json, reference: Json | undefined): Argument {
    if (typeof reference === "number" && reference !== 0) return this.object(reference);
    if (Array.isArray(value)) {
      // Values of cells have no references and can be many, so they are passed on unchanged.
      if (!Array.isArray(reference)) return value;
      return value.map((item, index) => this.value(item, reference[index]));
    }
    if (typeof value !== "object" || value === null) return value;
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.object(id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item, undefined)]));
  }

  private object(id: number): HostObject {
    const target = this.resolve(id);
    if (!target) throw new HostError("InvalidArgument", "An argument is a null object.");
    return target;
  }

  private execute(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.workbook(this.state);
      case PathType.newObject:
        return this.roots.service(path.Name, this.state);
      case PathType.reference:
        return this.roots.reference(path.Name, this.state);
      case PathType.nullObject:
        return null;
      default:
        return this.executeBelowParent(path);
    }
  }

  private executeBelowParent(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      relyOn("child-of-null");
      return null;
    }
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(
          callMethod(parent, path.Name, this.arguments(path.ArgumentInfo), this.state),
          memberName(parent.type, path.Name),
        );
      case PathType.property:
        return navigate(parent, path.Name, this.state);
      case PathType.indexer:
        return getItem(parent, this.values(path.ArgumentInfo)[0] ?? null, this.state);
      default:
        throw new HostError(
          "NotImplemented",
          `Object paths of type ${path.ObjectPathType} are not implemented by this host.`,
        );
    }
  }
}

/** Calls a method by its wire name. */
export function callMethod(
  { type, self }: HostObject,
  name: string,
  args: Arguments,
  state: HostState,
): Json | HostObject {
  const place = memberName(type, name);
  const method = Object.hasOwn(type.methods ?? {}, name) ? type.methods?.[name] : undefined;
  if (
    !method &&
    (name === "GetItem" || name === "GetItemOrNullObject" || name === "GetItemAt" || name === "GetCount") &&
    type.items
  ) {
    return withLocation(place, () => collectionMethod({ type, self }, name, args, state));
  }
  if (!method) throw new HostError("ApiNotFound", `The method ${place} is not known to this host.`, place);
  requireMember(place, state);
  state.undo.checkMember(place);
  return withLocation(place, () => method(self, args, state)) ?? null;
}

/** The members which all collections share. */
function collectionMethod(collection: HostObject, name: string, args: Arguments, state: HostState): Json | HostObject {
  const { type, self } = collection;
  if (name === "GetItemOrNullObject") return findItem(collection, args.at(0), state);
  if (name === "GetItem") return getItem(collection, args.at(0), state);
  const items = type.items?.(self, state) ?? [];
  if (name === "GetCount") return items.length;
  const item = items[args.integer(0)];
  if (!item) {
    relyOn("index-out-of-range");
    throw new HostError("InvalidArgument");
  }
  return item;
}

function findItem({ type, self }: HostObject, key: Argument, state: HostState): HostObject | null {
  if (typeof key === "number") return type.item?.(self, String(key), state) ?? null;
  if (typeof key !== "string" || !type.item) throw new HostError("InvalidArgument");
  return type.item(self, key, state);
}

function getItem(collection: HostObject, key: Argument, state: HostState): HostObject {
  return withLocation(memberName(collection.type, "GetItem"), () => {
    if (!collection.type.item)
      throw new HostError("ApiNotFound", `${collection.type.name}.getItem is not known to this host.`);
    const item = findItem(collection, key, state);
    if (!item) throw itemNotFound();
    return item;
  });
}

function navigate({ type, self }: HostObject, name: string, state: HostState): HostObject | null {
  const place = memberName(type, name);
  const open = findProperty(type, name)?.kind === "object" ? type.objects?.[name] : undefined;
  if (!open) throw new HostError("ApiNotFound", `The property ${place} is not known to this host.`, place);
  return withLocation(place, () => open(self, state));
}

function asObject(result: Json | HostObject, place: string): HostObject | null {
  if (result === null || result instanceof HostObject) return result;
  throw new HostError("GeneralException", `${place} gives a value where office.js expects an object.`, place);
}

import { HostError } from "../errors";
import type { HostState } from "../state";
import { findProperty, memberName, type HostObject, type TypeDefinition } from "./define";
import type { Json, QueryInfo } from "./wire";

/** The properties that one `load` requests from an object, and from the objects it leads to. */
interface Selection {
  all: boolean;
  names: Set<string>;
  objects: Map<string, Selection>;
}

const selection = (): Selection => ({ all: false, names: new Set(), objects: new Map() });

/** The result of `load` (PascalCase, collections as `_Items`), or null for a null object. */
export function answerQuery(target: HostObject | null, info: QueryInfo | undefined, state: HostState): Json {
  if (!target) return null;
  const tree = parseQuery(info);
  return describe(target, tree, state, { skip: info?.Skip ?? 0, top: info?.Top ?? Infinity });
}

function parseQuery(info: QueryInfo | undefined): Selection {
  const root = selection();
  for (const path of info?.Select ?? []) addPath(root, path, false);
  for (const path of info?.Expand ?? []) addPath(root, path, true);
  if (!info?.Select?.length) root.all = true;
  return root;
}

function addPath(root: Selection, path: string, expand: boolean): void {
  const names = path
    .split(/[/.]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  let node = root;
  names.forEach((name, depth) => {
    const isLast = depth === names.length - 1;
    // `items` only marks the step into a collection, which is also known from the object's type.
    if (name.toLowerCase() === "items") node.all ||= isLast;
    else if (name === "*") node.all = true;
    else if (isLast && !expand) node.names.add(name);
    else node = step(node, name);
  });
  if (expand) node.all = true;
}

function step(node: Selection, name: string): Selection {
  const key = name.toLowerCase();
  const next = node.objects.get(key) ?? selection();
  node.objects.set(key, next);
  return next;
}

function describe(
  target: HostObject,
  requested: Selection,
  state: HostState,
  page = { skip: 0, top: Infinity },
): { [key: string]: Json } {
  if (!target.type.items) return describeOne(target, requested, state);
  const [own, ofItems] = splitForCollection(target.type, requested);
  const answer = describeOne(target, own, state);
  const items = target.type.items(target.self, state);
  const paged = page.skip > 0 || page.top !== Infinity ? items.slice(page.skip, page.skip + page.top) : items;
  answer["_Items"] = paged.map((item) => describe(item, ofItems, state));
  return answer;
}

/** Scalars of a collection are its own; every other name refers to its items. */
function splitForCollection(type: TypeDefinition<unknown>, requested: Selection): [own: Selection, ofItems: Selection] {
  const own = selection();
  const ofItems: Selection = { all: requested.all, names: new Set(), objects: requested.objects };
  own.all = requested.all;
  for (const name of requested.names) (findProperty(type, name)?.kind === "scalar" ? own : ofItems).names.add(name);
  return [own, ofItems];
}

function describeOne({ type, self }: HostObject, requested: Selection, state: HostState): { [key: string]: Json } {
  const answer: { [key: string]: Json } = {};
  const read = (name: string): void => {
    requireMember(memberName(type, name), state);
    const get = type.scalars?.[name]?.get;
    if (!get)
      throw new HostError(
        "ApiNotFound",
        `${memberName(type, name)} cannot be read from this host.`,
        memberName(type, name),
      );
    answer[name] = withLocation(memberName(type, name), () => get(self, state));
  };
  for (const name of type.ids ?? []) read(name);
  if (requested.all)
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) if (scalar.get && !scalar.byNameOnly) read(name);
  const objects = new Map(requested.objects);
  for (const name of requested.names) {
    const found = findProperty(type, name);
    if (!found) throw unknownProperty(type, name);
    if (found.kind === "scalar") read(found.name);
    else objects.set(name.toLowerCase(), objects.get(name.toLowerCase()) ?? { ...selection(), all: true });
  }
  for (const [name, below] of objects) {
    const found = findProperty(type, name);
    if (found?.kind !== "object") throw unknownProperty(type, name);
    const child = withLocation(memberName(type, found.name), () => type.objects?.[found.name]?.(self, state) ?? null);
    answer[found.name] = child && describe(child, below, state);
  }
  return answer;
}

/** A member that fails in this Excel, although `isSetSupported` reports it. */
export function requireMember(place: string, { options }: HostState): void {
  if (options.missing.includes(place)) throw new HostError("ApiNotFound", undefined, place);
}

function unknownProperty(type: TypeDefinition<unknown>, name: string): HostError {
  const place = memberName(type, name);
  return new HostError("ApiNotFound", `The property ${place} is not known to this host.`, place);
}

/** Runs `action`; adds `location` to an error without one. */
export function withLocation<R>(location: string, action: () => R): R {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}

/** The result of `retrieve`: that of `load` in camelCase, with items of collections under `items`. */
export function answerRetrieve(target: HostObject | null, info: QueryInfo | undefined, state: HostState): Json {
  return toCamelCase(answerQuery(target, info, state));
}

function toCamelCase(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === "_Items" && Array.isArray(item)) return ["items", item.map(toCamelCase)];
      // Ids keep their underscore, which the client removes.
      return [key.startsWith("_") ? key : key.charAt(0).toLowerCase() + key.slice(1), toCamelCase(item)];
    }),
  );
}

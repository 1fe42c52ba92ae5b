import type { HostState } from "../state";
import type { Arguments } from "./arguments";
import type { Json } from "./wire";

/** An office.js object on the host's side: what it is, and which part of the workbook it stands for. */
export class HostObject<T = unknown> {
  constructor(
    readonly type: TypeDefinition<T>,
    readonly self: T,
  ) {}
}

/** An argument of a method or the value of a property; objects of office.js arrive resolved. */
export type Argument = Json | HostObject | Argument[] | { [key: string]: Argument };

export interface Scalar<T> {
  get?(self: T, state: HostState): Json;
  set?(self: T, value: Argument, state: HostState): void;
  /** Left out of a load of all scalars: for members that are only ever written under this name. */
  byNameOnly?: true;
}

export type MethodResult = Json | HostObject | void;

/**
 * One class of office.js: every member the host knows is one entry, under its name on the wire (PascalCase).
 * A member without an entry fails its batch with ApiNotFound.
 */
export interface TypeDefinition<T> {
  readonly name: string;
  /** Scalars that accompany every result, so that the client can address the object again. */
  readonly ids?: readonly string[];
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Navigation properties; null = a null object. */
  readonly objects?: Readonly<Record<string, (self: T, state: HostState) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments, state: HostState) => MethodResult>>;
  /** Collections only. */
  readonly items?: (self: T, state: HostState) => HostObject[];
  /** Collections only: by id or name; null when there is none. */
  readonly item?: (self: T, key: string, state: HostState) => HostObject | null;
}

// The members are looked up by name at run time, so their `self` cannot be tracked by the compiler past this point.
export const hostObject = <T>(type: TypeDefinition<T>, self: T): HostObject => new HostObject(type, self) as HostObject;

export interface Found {
  /** The spelling of the wire. */
  name: string;
  kind: "scalar" | "object";
}

const indexes = new WeakMap<TypeDefinition<unknown>, Map<string, Found>>();

/** A scalar or navigation property by its name in any case, as `load` may spell it. */
export function findProperty(type: TypeDefinition<unknown>, name: string): Found | undefined {
  let index = indexes.get(type);
  if (!index) {
    index = new Map();
    for (const key of Object.keys(type.scalars ?? {})) index.set(key.toLowerCase(), { name: key, kind: "scalar" });
    for (const key of Object.keys(type.objects ?? {})) index.set(key.toLowerCase(), { name: key, kind: "object" });
    indexes.set(type, index);
  }
  return index.get(name.toLowerCase());
}

/** "Worksheet" + "GetRange" → "Worksheet.getRange", as errors name their place. */
export const memberName = (type: TypeDefinition<unknown>, wireName: string): string =>
  `${type.name}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;

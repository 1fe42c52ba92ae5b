import type { HostState } from "../state";
import type { Arguments } from "./arguments";
import type { Json } from "./wire";

/** An office.js object on the host's side: its type, and the part of the workbook that it refers to. */
export class HostObject<T = unknown> {
  constructor(
    readonly type: TypeDefinition<T>,
    readonly self: T,
  ) {}
}

/** An argument of a method or the value of a property; office.js objects are already resolved. */
export type Argument = Json | HostObject | Argument[] | { [key: string]: Argument };

export interface Scalar<T> {
  get?(self: T, state: HostState): Json;
  set?(self: T, value: Argument, state: HostState): void;
  /** Not included when all scalars are loaded: for members that are only ever written under this name. */
  byNameOnly?: true;
}

export type MethodResult = Json | HostObject | void;

/**
 * One class of office.js: every implemented member is an entry under its wire name (PascalCase).
 * A member without an entry fails its batch with ApiNotFound.
 */
export interface TypeDefinition<T> {
  readonly name: string;
  /** Scalars in every result, with which the client can address the object again. */
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

// Members are looked up by name at run time, so the compiler can't check their `self` from here on.
export const hostObject = <T>(type: TypeDefinition<T>, self: T): HostObject => new HostObject(type, self) as HostObject;

export interface Found {
  /** The spelling of the wire. */
  name: string;
  kind: "scalar" | "object";
}

const indexes = new WeakMap<TypeDefinition<unknown>, Map<string, Found>>();

/** A scalar or navigation property by its name, ignoring case like `load`. */
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

/** "Worksheet" + "GetRange" → "Worksheet.getRange", the location in errors. */
export const memberName = (type: TypeDefinition<unknown>, wireName: string): string =>
  `${type.name}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;

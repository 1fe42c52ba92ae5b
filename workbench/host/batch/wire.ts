/** The format of one batch from office.js and of the host's response. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: Json[];
  /** Parallel to `Arguments`; an id other than 0 refers to that object path. */
  ReferencedObjectPathIds?: Json[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: Json;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchAnswer {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: BatchError;
}

import type { HostState } from "../state";
import type { HostObject } from "./define";
import { answerQuery } from "./query";
import type { Json, QueryInfo } from "./wire";

/** The result of `retrieve`: that of `load` in camelCase, with items of collections under `items`. */
export function answerRetrieve(target: HostObject | null, info: QueryInfo | undefined, state: HostState): Json {
  return toCamelCase(answerQuery(target, info, state));
}

function toCamelCase(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (key === "_Items" && Array.isArray(each)) return ["items", each.map(toCamelCase)];
      // Ids keep their underscore, which the client removes.
      return [key.startsWith("_") ? key : key.charAt(0).toLowerCase() + key.slice(1), toCamelCase(each)];
    }),
  );
}

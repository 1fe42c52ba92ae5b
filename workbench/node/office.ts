import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { UNDO_GROUP_SHIFT, type EventEntry, type Host } from "../host";
import { officePage, type OfficePage } from "./officePage";

/** Microsoft's library, connected to a host. */
export interface LoadedOffice {
  Excel: typeof Excel;
  Office: OfficePage;
  OfficeExtension: typeof OfficeExtension;
}

type AsyncResult =
  | { status: "succeeded"; value: { data: [number, string[], string] }; toJSON(): string }
  | { status: "failed"; error: { code: number; message: string } };
type EventHandler = (event: { type: "richApiMessage"; entries: EventEntry[] }) => void;

let loaded: LoadedOffice | undefined;
let current: Host | undefined;
let stopEvents: (() => void) | undefined;
const handlers = new Set<EventHandler>();

/** Loads office.js once per process and connects it to `host`. */
export function loadOffice(host: Host): LoadedOffice {
  loaded ??= evaluate();
  useHost(host);
  return loaded;
}

/** Connects the loaded office.js to another host. Cheap, since tests make thousands of hosts. */
export function useHost(host: Host): void {
  if (current === host) return;
  stopEvents?.();
  current = host;
  stopEvents = host.onEvent((entries) => handlers.forEach((handler) => handler({ type: "richApiMessage", entries })));
}

/**
 * Like `loadOffice`, but makes `Excel`, `Office` and `OfficeExtension` global, as in a task pane; returns how to undo
 * it.
 */
export function installOffice(host: Host): () => void {
  const office = loadOffice(host);
  const names = ["Excel", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => ({ name, old: Object.getOwnPropertyDescriptor(globalThis, name) }));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: office[name], configurable: true, writable: true });
  return () => {
    for (const { name, old } of before) {
      if (old) Object.defineProperty(globalThis, name, old);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

function activeHost(): Host {
  if (!current) throw new Error("No host: call useHost first.");
  return current;
}

function evaluate(): LoadedOffice {
  const page = officePage(
    (level) => isAtMost(level, activeHost().options.apiLevel),
    () => activeHost().options.platform === "desktop",
  );
  const osf = {
    DDA: { RichApi: { executeRichApiRequestAsync, richApiMessageManager } },
    _OfficeAppFactory: { getHostInfo: () => ({ hostPlatform: "web", hostType: "excel" }) },
  };
  const window = { Promise, navigator: { userAgent: "Node" }, Office: page, OSF: osf };
  // `Function`, not `vm`: `instanceof Error` and `Array` stay those of the caller, under jest too.
  const run = new Function(
    "window",
    "document",
    "OSF",
    "Microsoft",
    "Office",
    ...Object.keys(GLOBALS),
    `${readOfficeSource()}\nreturn { Excel, OfficeExtension };`,
  ) as (...args: unknown[]) => Pick<LoadedOffice, "Excel" | "OfficeExtension">;
  const library = run(window, undefined, osf, {}, page, ...Object.values(GLOBALS));
  // The library sets this flag on the wrong object; with it, a member above `apiLevel` fails with ApiNotFound.
  const { CommonUtility } = library.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  groupUndo(library.Excel);
  return { ...library, Office: page };
}

/** Passed as arguments, because looking each of them up in the context of a test is slow. */
const GLOBALS = { Array, Date, Error, JSON, Math, Number, Object, Promise, RegExp, String, Symbol, isNaN, parseInt };

let undoGroups = 0;

/**
 * The library in the package is older than `mergeUndoGroup` (ExcelApi 1.20): each such run gets a number, in bits of
 * the request's flags that the library does not use.
 */
function groupUndo(excel: typeof Excel): void {
  const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
  const grouped = (options: unknown, batch?: (context: Context) => Promise<unknown>): Promise<unknown> => {
    if (batch === undefined) return run(options);
    const isGrouped =
      (options as Excel.RunOptions).mergeUndoGroup === true && isAtMost("1.20", activeHost().options.apiLevel);
    if (!isGrouped) return run(options, batch);
    const group = (undoGroups += 1) << UNDO_GROUP_SHIFT;
    return run(options, (context: Context) => {
      context._requestFlagModifier = (context._requestFlagModifier ?? 0) | group;
      return batch(context);
    });
  };
  (excel as { run: unknown }).run = grouped;
}

/** Bits that office.js adds to the flags of each request of a context. */
type Context = Excel.RequestContext & { _requestFlagModifier?: number };

/** `request`: [customData, method, url, headers, body, …] */
function executeRichApiRequestAsync(request: readonly unknown[], callback: (result: AsyncResult) => void): void {
  const [customData, , , , body, , flags] = request;
  void activeHost()
    .request(String(body), String(customData), Number(flags))
    .then((answer) => {
      if ("error" in answer) callback({ status: "failed", error: answer.error });
      else callback({ status: "succeeded", value: { data: [200, [], answer.json] }, toJSON: notLogged });
    });
}

/** office.js serialises every response for a disabled log, which for a large response takes as long as reading it. */
const notLogged = (): string => "answer";

const richApiMessageManager = {
  register: (handler: EventHandler): Promise<void> => {
    handlers.add(handler);
    return Promise.resolve();
  },
  removeHandlerAsync: (
    _name: string,
    options: { handler: EventHandler },
    callback: (result: { status: "succeeded" }) => void,
  ): void => {
    handlers.delete(options.handler);
    callback({ status: "succeeded" });
  },
};

function isAtMost(requested: string, offered: string): boolean {
  const [requestedMajor = 0, requestedMinor = 0] = requested.split(".").map(Number);
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  return requestedMajor < major || (requestedMajor === major && requestedMinor <= minor);
}

/** Microsoft's library for Excel on the web, from npm. */
const FILE = "excel-web-16.00.debug.js";
/** The part that talks to a host begins with this helper; the page's start-up code before it needs a browser. */
const HELPER = "var __extends = (this && this.__extends)";
const PROMISE = "OfficeExtension.Promise = OfficePromise;";
const END = 'var _EndExcel = "_EndExcel";';

/** Returns the part of office.js with `OfficeExtension` and `Excel`, unmodified. */
function readOfficeSource(): string {
  // It is ASCII; decoding three megabytes as UTF-8 would take as long as reading a workbook.
  const source = readFileSync(join(packageFolder(), "dist", FILE)).toString("latin1");
  const start = source.lastIndexOf(HELPER, source.indexOf(PROMISE));
  const end = source.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${FILE} is not the version this loader was written for.`);
  return source.slice(start, end);
}

const packageFolder = (): string =>
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"));

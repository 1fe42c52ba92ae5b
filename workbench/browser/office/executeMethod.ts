import type { Json } from "../../host/batch/wire";
import { summarise } from "../session/summarise";
import type { Guest } from "./guest";

/** Numbers of the methods that office.js asks its host to execute. */
const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
  closeContainer: 97,
  openBrowserWindow: 102,
} as const;

const EDITING_CELL = 5004;
/** Of methods that this host does not have: office.js makes a clean failure of it. */
const UNSUPPORTED = 5014;
/** Bit of a request's flags: it writes. */
const WRITES = 1;

/** Requests for the workbook; others are for the services around it. */
const EXCEL = "IterativeExecutor";

interface MethodRequest {
  DdaMethod: { DispatchId: number };
  /** [customData, "POST", "ProcessQuery", headers, body, 0, flags, …] */
  ArrayData?: Json[];
  [argument: string]: unknown;
}

/** Answers one `executeMethod`. `completed` hears how a ribbon function ended. */
export function executeMethod(guest: Guest, data: unknown, completed: (id: string, status: number) => void): object {
  const request = data as MethodRequest;
  switch (request.DdaMethod.DispatchId) {
    case DISPATCH.richApiRequest:
      return richApiRequest(guest, request.ArrayData ?? []);
    case DISPATCH.commandCompleted:
      completed(String(request["0"]), Number(request["1"]));
      return succeeded({});
    case DISPATCH.loadSettings:
      return succeeded({ Properties: { Settings: [] } });
    case DISPATCH.saveSettings:
    case DISPATCH.closeContainer:
    case DISPATCH.openBrowserWindow:
      return succeeded({});
    default:
      return { Version: 1, Error: UNSUPPORTED };
  }
}

const succeeded = (more: object): object => ({ Version: 1, Error: 0, ...more });

function richApiRequest(guest: Guest, [customData, , , , body, , flags]: Json[]): object {
  if (customData === EXCEL && guest.isEditingCell()) return { Version: 1, Error: EDITING_CELL };
  const text = String(body);
  const { host, batches } = guest.book;
  const before = { ...host.counters };
  const start = performance.now();
  const answer = guest.book.execute(text, (Number(flags) & WRITES) !== 0);
  const json = "json" in answer ? answer.json : "";
  batches.add({
    isAside: customData !== EXCEL || host.counters.cleanUps > before.cleanUps,
    sentBytes: host.counters.requestBytes - before.requestBytes,
    receivedBytes: host.counters.responseBytes - before.responseBytes,
    milliseconds: performance.now() - start,
    ...summarise(text, json, "error" in answer ? answer.error.code : null),
  });
  return "error" in answer ? { Version: 1, Error: answer.error.code } : succeeded({ Data: [200, [], json] });
}

import type { Json } from "../../host/batch/wire";
import type { Guest } from "./guest";

/** Numbers of the methods that office.js calls on its host. */
const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  richApiRequest: 93,
  commandCompleted: 94,
  closeContainer: 97,
  openBrowserWindow: 102,
} as const;

/** The result for methods that this host lacks, which office.js turns into a failure. */
const UNSUPPORTED = 5014;

interface MethodRequest {
  DdaMethod: { DispatchId: number };
  /** [customData, "POST", "ProcessQuery", headers, body, 0, flags, …] */
  ArrayData?: Json[];
  [argument: string]: unknown;
}

/** Answers one `executeMethod`. `completed` is called with the result of a ribbon function. */
export async function executeMethod(
  guest: Guest,
  data: unknown,
  completed: (id: string, status: number) => void,
): Promise<object> {
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

async function richApiRequest({ book }: Guest, [customData, , , , body, , flags]: Json[]): Promise<object> {
  const answer = await book.host.request(String(body), String(customData), Number(flags));
  return "error" in answer ? { Version: 1, Error: answer.error.code } : succeeded({ Data: [200, [], answer.json] });
}

import type { EventEntry } from "../../host";
import { answerTo, eventMessage, readRequest, type Request } from "./envelope";
import { executeMethod } from "./executeMethod";
import { appContext, type Guest } from "./guest";

export interface PanelConnection {
  /** Runs a function of the manifest in the panel's page, as a ribbon button does. */
  runCommand(controlId: string, functionName: string): void;
  close(): void;
}

const APP_CONTEXT = "ContextActivationManager_getAppContextAsync";
const COMMAND = "appCommandInvoked";
const RICH_API = "richApiMessage";
const INVOKE = 0;
const REGISTER = 1;
const SUCCEEDED = 0;
/** Until its script has run, the panel does not know its own functions. */
const RETRY_MILLISECONDS = 200;
const MOST_TRIES = 50;

/**
 * Excel's side of the conversation with the office.js in `frame`. Messages of other windows are not heard; the panel is
 * of the page's own origin. `started` hears of each page that office.js starts in, before the panel's own script goes on.
 */
export function connectPanel(
  frame: HTMLIFrameElement,
  guest: Guest,
  started: (page: Window & typeof globalThis) => void,
): PanelConnection {
  const registered = new Set<string>();
  const waiting: (() => void)[] = [];
  const tries = new Map<string, { functionName: string; left: number }>();
  const post = (message: string): void => frame.contentWindow?.postMessage(message, location.origin);

  const sendEvent = (name: string, data: unknown): void => {
    if (registered.has(name)) post(eventMessage(name, guest.conversationId, data));
  };
  const sendCommand = (id: string, functionName: string): void =>
    sendEvent(COMMAND, [id, functionName, JSON.stringify({ source: { id } })]);
  const completed = (id: string, status: number): void => {
    const again = tries.get(id);
    if (status === SUCCEEDED || !again || again.left === 0) return void tries.delete(id);
    again.left -= 1;
    setTimeout(() => sendCommand(id, again.functionName), RETRY_MILLISECONDS);
  };
  const answer = async (request: Request): Promise<unknown> => {
    if (request._actionType !== INVOKE) return changeRegistration(registered, request, waiting);
    if (request._actionName === APP_CONTEXT) {
      started(frame.contentWindow as Window & typeof globalThis);
      return appContext(guest);
    }
    return request._actionName === "executeMethod" ? executeMethod(guest, request._data, completed) : null;
  };
  const receive = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const request = readRequest(event.data, guest.conversationId);
    if (request) void answer(request).then((data) => post(answerTo(request, data)));
  };
  addEventListener("message", receive);
  const stopEvents = guest.book.host.onEvent((entries) => sendEvent(RICH_API, { ArrayData: entries.map(toWire) }));
  return {
    runCommand: (id, functionName) => {
      tries.set(id, { functionName, left: MOST_TRIES });
      if (registered.has(COMMAND)) sendCommand(id, functionName);
      else waiting.push(() => sendCommand(id, functionName));
    },
    close: () => {
      removeEventListener("message", receive);
      stopEvents();
    },
  };
}

function changeRegistration(registered: Set<string>, request: Request, waiting: (() => void)[]): object {
  const name = eventNameOf(request);
  if (request._actionType === REGISTER) registered.add(name);
  else registered.delete(name);
  // After the answer, as everything else that office.js waits for.
  if (name === COMMAND) for (const send of waiting.splice(0)) setTimeout(send, 0);
  return { Error: 0 };
}

const eventNameOf = ({ _actionName }: Request): string => _actionName;

const toWire = (entry: EventEntry): unknown[] => [
  entry.messageCategory,
  entry.messageType,
  entry.targetId,
  entry.message,
  entry.id,
  entry.isRemoteOverride,
];

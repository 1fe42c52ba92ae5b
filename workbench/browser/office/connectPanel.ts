import type { EventEntry } from "../../host";
import { answerTo, eventMessage, readRequest, requestMessage, type Request } from "./envelope";
import { executeMethod } from "./executeMethod";
import { appContext, type Guest } from "./guest";

export interface PanelConnection {
  /** Runs a function of the manifest in the pane's page, like a ribbon button. */
  runCommand(controlId: string, functionName: string): void;
  /** Focuses the first control of the pane; office.js handles Tab itself and waits for this. */
  tabIn(): void;
  close(): void;
}

export interface PanelListener {
  /** office.js has started in a page; the pane's own script has not continued yet. */
  onStarted(page: Window & typeof globalThis): void;
  /** Tab left the pane after the last control, or before the first. */
  onLeft(backward: boolean): void;
}

const NOTIFY_HOST = "ContextActivationManager_notifyHost";
/** Numbers of its events, and of events for the pane. */
const TAB_IN = 11;
const EXITS = new Map([
  [5, false],
  [6, true],
  [13, false],
  [14, true],
]);
const APP_CONTEXT = "ContextActivationManager_getAppContextAsync";
const COMMAND = "appCommandInvoked";
const RICH_API = "richApiMessage";
const INVOKE = 0;
const REGISTER = 1;
const SUCCEEDED = 0;
/** The pane has not registered its functions until its script has run. */
const RETRY_MILLISECONDS = 200;
const MAX_TRIES = 50;

/**
 * Excel's side of the conversation with the office.js in `frame`. Messages of other windows are ignored; the pane has
 * the page's origin.
 */
export function connectPanel(
  frame: HTMLIFrameElement,
  guest: Guest,
  { onStarted, onLeft }: PanelListener,
): PanelConnection {
  const registered = new Set<string>();
  const waiting: (() => void)[] = [];
  const tries = new Map<string, { functionName: string; remaining: number }>();
  const post = (message: string): void => frame.contentWindow?.postMessage(message, location.origin);

  const sendEvent = (name: string, data: unknown): void => {
    if (registered.has(name)) post(eventMessage(name, guest.conversationId, data));
  };
  const sendCommand = (id: string, functionName: string): void =>
    sendEvent(COMMAND, [id, functionName, JSON.stringify({ source: { id } })]);
  const completed = (id: string, status: number): void => {
    const again = tries.get(id);
    if (status === SUCCEEDED || !again || again.remaining === 0) return void tries.delete(id);
    again.remaining -= 1;
    setTimeout(() => sendCommand(id, again.functionName), RETRY_MILLISECONDS);
  };
  const answer = async (request: Request): Promise<unknown> => {
    if (request._actionType !== INVOKE) return changeRegistration(registered, request, waiting);
    if (request._actionName === APP_CONTEXT) {
      onStarted(frame.contentWindow as Window & typeof globalThis);
      return appContext(guest);
    }
    if (request._actionName === NOTIFY_HOST) return reportLeaving(request._data, onLeft);
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
      tries.set(id, { functionName, remaining: MAX_TRIES });
      if (registered.has(COMMAND)) sendCommand(id, functionName);
      else waiting.push(() => sendCommand(id, functionName));
    },
    tabIn: () => post(requestMessage("Office_notifyAgave", `${guest.conversationId}_ntf`, [TAB_IN])),
    close: () => {
      removeEventListener("message", receive);
      stopEvents();
    },
  };
}

/** `data`: [add-in, number of the action, …] */
function reportLeaving(data: unknown, onLeft: PanelListener["onLeft"]): null {
  const backward = Array.isArray(data) ? EXITS.get(Number(data[1])) : undefined;
  if (backward !== undefined) onLeft(backward);
  return null;
}

function changeRegistration(registered: Set<string>, request: Request, waiting: (() => void)[]): object {
  const name = eventNameOf(request);
  if (request._actionType === REGISTER) registered.add(name);
  else registered.delete(name);
  // After the response, like everything else that office.js waits for.
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

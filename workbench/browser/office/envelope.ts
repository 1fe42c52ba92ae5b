/** One message of office.js to its host; always posted as a JSON text. */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
}

/** Parses a posted text as a request of this conversation; undefined for anything else. */
export function readRequest(text: unknown, conversationId: string): Request | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = parse(text) as Partial<Request> | undefined;
  return message?._messageType === 0 && message._conversationId === conversationId ? (message as Request) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const answerTo = (request: Request, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });

export const eventMessage = (name: string, conversationId: string, data: unknown): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });

/** A request from the host to office.js, in a conversation of its own. */
export const requestMessage = (name: string, conversationId: string, data: unknown): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: location.origin,
    _data: data,
    _actionType: 0,
    _serializerVersion: 1,
  });

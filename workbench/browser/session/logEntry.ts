import type { Counters, Host, HostAnswer } from "../../host";
import { ActionType, type Batch, type BatchAnswer } from "../../host/batch/wire";
import type { BatchEntry } from "./batchLog";

/** Requests for the workbook; the others are for services around it. */
const EXCEL = "IterativeExecutor";

interface Exchange {
  host: Host;
  before: Counters & { startedAt: number };
  body: string;
  customData: string | undefined;
  answer: HostAnswer;
}

/** What a batch requested, what it cost and whether it failed. */
export function logEntry({ host, before, body, customData, answer }: Exchange): Omit<BatchEntry, "number"> {
  const { cleanUps, requestBytes, responseBytes } = host.counters;
  return {
    isBackground: customData !== EXCEL || cleanUps > before.cleanUps,
    sentBytes: requestBytes - before.requestBytes,
    receivedBytes: responseBytes - before.responseBytes,
    milliseconds: performance.now() - before.startedAt,
    summary: summarise(body),
    error: errorOf(answer),
  };
}

function summarise(body: string): string {
  const { Actions: actions } = JSON.parse(body) as Batch;
  const count = (...types: number[]): number => actions.filter(({ ActionType: type }) => types.includes(type)).length;
  const counts: [name: string, count: number][] = [
    ["load", count(ActionType.query, ActionType.queryAsJson)],
    ["set", count(ActionType.setProperty)],
    ["call", count(ActionType.method)],
  ];
  return counts.flatMap(([name, number]) => (number > 0 ? [`${name} ${number}`] : [])).join(", ");
}

function errorOf(answer: HostAnswer): string | null {
  if ("error" in answer) return `${answer.error.code} ${answer.error.message}`;
  const { Error: error } = JSON.parse(answer.json) as BatchAnswer;
  return error ? `${error.Code} ${error.Location}`.trim() : null;
}

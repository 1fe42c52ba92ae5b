import { ActionType, type Batch, type BatchAnswer } from "../../host/batch/wire";

/** What a batch asked for and whether it failed, in a few words for developers. */
export function summarise(
  body: string,
  answer: string,
  transport: number | null,
): { summary: string; error: string | null } {
  const { Actions: actions } = JSON.parse(body) as Batch;
  const count = (type: number): number => actions.filter((action) => action.ActionType === type).length;
  const counts: [name: string, count: number][] = [
    ["load", count(ActionType.query) + count(ActionType.queryAsJson)],
    ["set", count(ActionType.setProperty)],
    ["call", count(ActionType.method)],
  ];
  const summary = counts
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${name} ${number}`)
    .join(", ");
  if (transport !== null) return { summary, error: String(transport) };
  const { Error: error } = JSON.parse(answer) as BatchAnswer;
  return { summary, error: error ? `${error.Code} ${error.Location}`.trim() : null };
}

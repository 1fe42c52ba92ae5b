import { relyOn } from "../assumptions";
import { HostError, httpStatusOf } from "../errors";
import type { HostState } from "../state";
import { HostObject, findProperty, memberName, type Argument } from "./define";
import { Paths, callMethod, type Roots } from "./paths";
import { answerQuery, requireMember, withLocation, answerRetrieve } from "./query";
import { ActionType, type Action, type Batch, type BatchAnswer, type BatchError, type Json } from "./wire";

/**
 * Runs one batch. The first action that fails ends it: results before it are kept, nothing is rolled back,
 * later actions do not run. `beforeAction` may fail an action by throwing a HostError.
 */
export function executeBatch(
  batch: Batch,
  roots: Roots,
  state: HostState,
  beforeAction: (index: number) => void = () => undefined,
): BatchAnswer {
  const paths = new Paths(batch.ObjectPaths, roots, state);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      beforeAction(index);
      answer.Results.push({ ActionId: action.Id, Value: executeAction(action, paths, state) });
      if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (index > 0) relyOn("no-rollback");
      answer.Error = toBatchError(error, index);
      break;
    }
  }
  return answer;
}

const toBatchError = (error: HostError, index: number): BatchError => ({
  Code: error.code,
  Message: error.message,
  Location: error.location ?? "",
  ActionIndex: index,
  HttpStatusCode: httpStatusOf(error.code),
});

function executeAction(action: Action, paths: Paths, state: HostState): Json {
  if (action.ActionType === ActionType.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target && identity(target, state);
    case ActionType.query:
      return answerQuery(target, action.QueryInfo, state);
    case ActionType.queryAsJson:
      return answerRetrieve(target, action.QueryInfo, state);
    case ActionType.method:
      return target
        ? scalarOf(callMethod(target, action.Name, paths.arguments(action.ArgumentInfo), state))
        : { _IsNull: true };
    case ActionType.setProperty:
      if (!target) relyOn("set-on-null");
      else setProperty(target, action.Name, paths.values(action.ArgumentInfo)[0] ?? null, state);
      return null;
    default:
      throw new HostError("NotImplemented", `Actions of type ${action.ActionType} are not implemented by this host.`);
  }
}

function identity({ type, self }: HostObject, state: HostState): Json {
  const ids: { [key: string]: Json } = {};
  for (const name of type.ids ?? []) ids[name] = type.scalars?.[name]?.get?.(self, state) ?? null;
  return ids;
}

function scalarOf(result: Json | HostObject): Json {
  // A method that was called for its effect; the client did not request the object.
  return result instanceof HostObject ? null : result;
}

function setProperty({ type, self }: HostObject, name: string, value: Argument, state: HostState): void {
  const place = memberName(type, name);
  const set = findProperty(type, name)?.kind === "scalar" ? type.scalars?.[name]?.set : undefined;
  if (!set) throw new HostError("ApiNotFound", `The property ${place} cannot be set on this host.`, place);
  requireMember(place, state);
  state.undo.checkMember(place);
  withLocation(place, () => set(self, value, state));
}

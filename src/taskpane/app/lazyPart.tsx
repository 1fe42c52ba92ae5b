import { createContext, lazy, useContext, useEffect, useState, type ComponentType, type JSX } from "react";
import { FailureNotice } from "./ActivityNotice";
import { failureOf } from "./paneFailure";

const RetryContext = createContext<() => void>(() => undefined);

/**
 * A part of the pane that is loaded when it is first shown. If it can't be loaded, for example without a network, a
 * notice is shown in its place, and the rest of the pane stays. It is loaded again when it is opened again, or when the
 * button of the notice is pressed.
 * @param head what the part has at its top, shown above the notice too
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  head: (props: Props) => JSX.Element | null = () => null,
): ComponentType<Props> {
  let part: ComponentType<Props> | null = null;
  const start = (): ComponentType<Props> => lazy(() => load().catch((error: unknown) => ({ default: failed(error) })));
  const failed = (error: unknown) =>
    function Failed(props: Props): JSX.Element {
      useEffect(() => () => void (part = null), []);
      return (
        <>
          {head(props)}
          <div role="alert">
            <FailureNotice failure={failureOf(error)} heading="h2" onRetry={useContext(RetryContext)} />
          </div>
        </>
      );
    };
  return function LazyPart(props: Props): JSX.Element {
    const [Part, setPart] = useState(() => (part ??= start()));
    return (
      <RetryContext value={() => setPart(() => (part = start()))}>
        <Part {...props} />
      </RetryContext>
    );
  };
}

import type { JSX } from "react";
import { failureText } from "../locales/failureText";
import { Notice } from "./Notice";
import type { PaneFailure } from "./paneState";
import { usePaneTexts } from "./paneTexts";

interface Props {
  failure: PaneFailure;
  heading: "h1" | "h2";
  /** What may have been left half written is completed by the next check. */
  isHealedByCheck?: boolean;
}

/** What failed and what to do next, in the user's words; the code only small, for whoever is asked. */
export function FailureNotice({ failure, heading, isHealedByCheck = false }: Props): JSX.Element {
  const { texts } = usePaneTexts();
  const { title, next } = failureText(texts.failed[failure.kind], failure.subject);
  const code = failure.kind === "too-old" ? texts.foundVersion : texts.failedCode;
  return (
    <Notice intent="error" {...{ title, heading }}>
      <p>{next}</p>
      {isHealedByCheck && failure.kind !== "too-old" && <p className="small">{texts.failedPromise}</p>}
      {failure.code !== null && <p className="small quiet">{code(failure.code)}</p>}
    </Notice>
  );
}

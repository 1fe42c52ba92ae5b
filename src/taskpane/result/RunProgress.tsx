import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import type { Activity } from "../app/paneState";
import { usePaneTexts } from "../app/contexts";

interface Props {
  running: Extract<Activity, { status: "running" }>;
  /** Called when the button that had the focus disappears. */
  onCancelled: () => void;
}

/** The progress of an operation. */
export default function RunProgress({ label, ...waiting }: Props & { label: string }): JSX.Element {
  const done = waiting.running.progress?.done ?? null;
  return (
    <>
      <div className="run-progress">
        <ProgressBar aria-label={label} {...(done !== null && { value: done })} />
      </div>
      <Waiting {...waiting} />
    </>
  );
}

/** The phase of an operation that takes longer than a second, with a button to cancel it. */
function Waiting({ running: { progress, cancel }, onCancelled }: Props): JSX.Element | null {
  const { run } = usePaneTexts().texts;
  const takesTime = useAfter(1_000);
  const done = progress?.done ?? null;
  const mayWaitForCell = useAfter(1_500) && done === null && progress?.phase !== "checking";
  if (!takesTime) return null;
  const phase = progress === null ? "" : run.phases[progress.phase];
  const part = done === null ? phase : `${phase} · ${Math.round(done * 100)}%`;
  return (
    <>
      <div className="run-waiting small">
        <span>{cancel === null ? run.stopping : part}</span>
        {cancel !== null && (
          <Button
            size="small"
            onClick={() => {
              cancel();
              onCancelled();
            }}
          >
            {run.cancel}
          </Button>
        )}
      </div>
      {mayWaitForCell && <p className="small quiet">{run.slow}</p>}
    </>
  );
}

function useAfter(milliseconds: number): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isAfter;
}

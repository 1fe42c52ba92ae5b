import { ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";

export default function RunProgress({ label, done }: { label: string; done: number | null }): JSX.Element {
  return <ProgressBar aria-label={label} {...(done !== null && { value: done })} />;
}

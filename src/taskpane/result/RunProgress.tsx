import { ProgressBar } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneTexts } from "../paneTexts";

export default function RunProgress(): JSX.Element {
  return <ProgressBar aria-label={usePaneTexts().texts.run.running} />;
}

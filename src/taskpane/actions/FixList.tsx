import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { cellFixes, type CellFix } from "../../core/fixes/cellFixes";
import type { FixRule } from "../../core/fixes/corrections";
import type { Validation } from "../../validateWorkbook";
import { focusRunButton } from "../focusRunButton";
import { useOperations } from "../OperationsContext";
import { usePaneTexts } from "../paneTexts";
import { FixKinds } from "./FixKinds";
import { FixLines } from "./FixLines";
import { fixOperation } from "./fixOperation";

/** Which cells become what, each of which can be left out, and the button that does it. */
export function FixList({ validation: { report, from1904 } }: { validation: Validation }): JSX.Element {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const { activity, run } = useOperations();
  const [kind, choose] = useState<FixRule | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const fixes = useMemo(() => cellFixes(report, kind === null ? undefined : [kind]), [report, kind]);
  const chosen = fixes.filter(({ cell }) => !leftOut.has(cell));
  const toggle = ({ cell }: CellFix) => {
    const next = new Set(leftOut);
    if (!next.delete(cell)) next.add(cell);
    setLeftOut(next);
  };
  return (
    <div className={styles.list}>
      <FixKinds report={report} chosen={kind} onChoose={choose} />
      <FixLines key={kind ?? "all"} fixes={fixes} leftOut={leftOut} onToggle={toggle} />
      <Button
        appearance="primary"
        disabledFocusable={chosen.length === 0 || activity.status === "running"}
        onClick={() => {
          focusRunButton();
          run(fixOperation(chosen, from1904));
        }}
      >
        {texts.fixes.apply(count(chosen.length))}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

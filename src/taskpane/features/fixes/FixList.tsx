import { Button, makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { cellFixes, FIX_RULES, type CellFix, type FixRule } from "../../../core/fixes/cellFixes";
import type { Validation } from "../../../validateWorkbook";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { FixLines } from "./FixLines";
import { fixOperation } from "./fixOperation";
import type { Report } from "../../../core/report/report";

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

interface Props {
  report: Report;
  /** null = all */
  chosen: FixRule | null;
  onChoose: (kind: FixRule | null) => void;
}

/** Counts by kind of fix that filter the list; with one kind there is nothing to choose. */
function FixKinds({ report, chosen, onChoose }: Props): JSX.Element | null {
  const styles = useFixKindsStyles();
  const { texts, count } = usePaneTexts();
  const kinds = useMemo(
    () => FIX_RULES.map((rule) => ({ rule, cells: cellFixes(report, [rule]).length })).filter(({ cells }) => cells > 0),
    [report],
  );
  if (kinds.length < 2) return null;
  return (
    <div role="group" aria-label={texts.fixes.kindsLabel} className={styles.kinds}>
      <ToggleButton size="small" shape="circular" checked={chosen === null} onClick={() => onChoose(null)}>
        {texts.fixes.all}
      </ToggleButton>
      {kinds.map(({ rule, cells }) => (
        <ToggleButton
          key={rule}
          size="small"
          shape="circular"
          checked={chosen === rule}
          onClick={() => onChoose(chosen === rule ? null : rule)}
        >
          {texts.fixes.kinds[rule]} {count(cells)}
        </ToggleButton>
      ))}
    </div>
  );
}

const useFixKindsStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

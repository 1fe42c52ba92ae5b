import { Button, makeStyles, tokens, ToggleButton } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { cellFixes, FIX_RULES, type CellFix, type FixRule } from "../../../core/fixes/cellFixes";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { FixLines } from "./FixLines";
import { fixOperation } from "./fixOperation";
import type { RowReport } from "../../../core/report/report";
import { useResultTexts } from "../../result/resultTexts";

/** The proposed fixes, each of which can be left out, and the button that makes them. */
export function FixList({ rows, from1904 }: { rows: readonly RowReport[]; from1904: boolean }): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { fixes: words } = useResultTexts();
  const { activity, run } = useOperations();
  const [kind, choose] = useState<FixRule | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const fixes = useMemo(() => cellFixes({ rows }, kind === null ? undefined : [kind]), [rows, kind]);
  const chosen = fixes.filter(({ cell }) => !leftOut.has(cell));
  const toggle = ({ cell }: CellFix) => {
    const next = new Set(leftOut);
    if (!next.delete(cell)) next.add(cell);
    setLeftOut(next);
  };
  return (
    <div className={styles.list}>
      <FixKinds rows={rows} chosen={kind} onChoose={choose} />
      <FixLines key={kind ?? "all"} fixes={fixes} leftOut={leftOut} onToggle={toggle} />
      <Button
        appearance="primary"
        disabledFocusable={chosen.length === 0 || activity.status === "running"}
        onClick={() => {
          focusRunButton();
          run(fixOperation(chosen, from1904));
        }}
      >
        {words.apply(count(chosen.length))}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  rows: readonly RowReport[];
  /** null = all */
  chosen: FixRule | null;
  onChoose: (kind: FixRule | null) => void;
}

/** Counts by kind of fix that filter the list; with one kind there is nothing to choose. */
function FixKinds({ rows, chosen, onChoose }: Props): JSX.Element | null {
  const styles = useFixKindsStyles();
  const { count } = usePaneTexts();
  const { fixes: words } = useResultTexts();
  const kinds = useMemo(
    () =>
      FIX_RULES.map((rule) => ({ rule, cells: cellFixes({ rows }, [rule]).length })).filter(({ cells }) => cells > 0),
    [rows],
  );
  if (kinds.length < 2) return null;
  return (
    <div role="group" aria-label={words.kindsLabel} className={styles.kinds}>
      <ToggleButton size="small" shape="circular" checked={chosen === null} onClick={() => onChoose(null)}>
        {words.all}
      </ToggleButton>
      {kinds.map(({ rule, cells }) => (
        <ToggleButton
          key={rule}
          size="small"
          shape="circular"
          checked={chosen === rule}
          onClick={() => onChoose(chosen === rule ? null : rule)}
        >
          {words.kinds[rule]} {count(cells)}
        </ToggleButton>
      ))}
    </div>
  );
}

const useFixKindsStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { cellFixes } from "../../core/fixes/cellFixes";
import { FIX_RULES, type FixRule } from "../../core/fixes/corrections";
import type { Report } from "../../core/report/report";
import { usePaneTexts } from "../paneTexts";

interface Props {
  report: Report;
  /** null = all */
  chosen: FixRule | null;
  onChoose: (kind: FixRule | null) => void;
}

/** Counts by kind of fix that filter the list; with one kind there is nothing to choose. */
export function FixKinds({ report, chosen, onChoose }: Props): JSX.Element | null {
  const styles = useStyles();
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

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

import { Checkbox, makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { type JSX, useMemo, useRef, useState } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CellFix, cellFixes, FIX_RULES, type FixRule } from "../../../core/fixes/cellFixes";
import { focusRunButton } from "../../app/shell";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import { fixOperation } from "./fixOperation";
import type { RowReport } from "../../../core/report/report";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { headingOf } from "../../../core/nominations/fields";
import { VirtualItems } from "../../app/VirtualItems";
import { OperationButton } from "../../result/OperationButton";

/** The proposed fixes, each of which can be left out, and the button that makes them. */
export function FixList({ rows, from1904 }: { rows: readonly RowReport[]; from1904: boolean }): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { fixes: words } = useTexts(RESULT_TEXTS);
  const { run } = useOperations();
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
      <OperationButton
        appearance="primary"
        isDisabled={chosen.length === 0}
        onClick={() => {
          focusRunButton();
          run(fixOperation(chosen, from1904));
        }}
      >
        {words.apply(count(chosen.length))}
      </OperationButton>
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
  const { fixes: words } = useTexts(RESULT_TEXTS);
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

interface LinesProps {
  fixes: readonly CellFix[];
  /** The cells that are not fixed. */
  leftOut: ReadonlySet<string>;
  onToggle: (fix: CellFix) => void;
}

/** The old and the new text of each cell. Only visible lines are rendered. */
function FixLines({ fixes, leftOut, onToggle }: LinesProps): JSX.Element {
  const styles = useLineStyles();
  const { fixes: words } = useTexts(RESULT_TEXTS);
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: fixes.length,
    estimateSize: () => 72,
    getScrollElement: () => box.current,
    overscan: 4,
    // Before the box is measured.
    initialRect: { width: 300, height: HEIGHT },
  });
  const lineOf = (fix: CellFix | undefined) =>
    fix && <FixLine fix={fix} isChosen={!leftOut.has(fix.cell)} onToggle={() => onToggle(fix)} />;
  return (
    <div ref={box} className={styles.box} role="list" aria-label={words.list}>
      <VirtualItems virtualizer={virtualizer} count={fixes.length} className={styles.line}>
        {(index) => lineOf(fixes[index])}
      </VirtualItems>
    </div>
  );
}

function FixLine({ fix, isChosen, onToggle }: { fix: CellFix; isChosen: boolean; onToggle: () => void }): JSX.Element {
  const styles = useLineStyles();
  const { fixes: words } = useTexts(RESULT_TEXTS);
  const { cell, field, from, to } = fix;
  return (
    <div className={styles.fix}>
      <Checkbox checked={isChosen} onChange={onToggle} aria-label={words.choose(cell)} />
      <div className={styles.texts}>
        <Text block size={200} weight="semibold">
          {field === null ? cell : `${cell} · ${headingOf(field)}`}
        </Text>
        <Text block size={200} className={styles.old}>
          “{from}”
        </Text>
        <Text block className={styles.new}>
          {to}
        </Text>
      </div>
    </div>
  );
}

const HEIGHT = 320;

const useLineStyles = makeStyles({
  box: {
    position: "relative",
    maxHeight: `${HEIGHT}px`,
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { position: "absolute", top: 0, left: 0, right: 0 },
  fix: { display: "flex", alignItems: "flex-start", padding: `0 ${tokens.spacingHorizontalXS}` },
  texts: { minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
  old: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through", whiteSpace: "pre-wrap" },
  new: { whiteSpace: "pre-wrap" },
});

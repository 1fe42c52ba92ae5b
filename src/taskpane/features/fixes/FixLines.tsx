import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type JSX } from "react";
import type { CellFix } from "../../../core/fixes/cellFixes";
import { headingOf } from "../../../core/nominations/fields";
import { VirtualItems } from "../../app/VirtualItems";
import { useResultTexts } from "../../result/resultTexts";

interface Props {
  fixes: readonly CellFix[];
  /** The cells that are not fixed. */
  leftOut: ReadonlySet<string>;
  onToggle: (fix: CellFix) => void;
}

/** The old and the new text of each cell. Only visible lines are rendered. */
export function FixLines({ fixes, leftOut, onToggle }: Props): JSX.Element {
  const styles = useStyles();
  const { fixes: words } = useResultTexts();
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
  const styles = useStyles();
  const { fixes: words } = useResultTexts();
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

const useStyles = makeStyles({
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
